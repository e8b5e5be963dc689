import type { Refusal } from './judge-proof.ts';

/** Every sentence of the phone page. */
export const PHONE = {
  looking: 'Mencari kode QR…',
  genuine: 'Kode asli',
  genuineText:
    'Kantor ini membuat kode ini untuk surat berikut. Cocokkan semuanya dengan surat yang dipegang:',
  void: 'Dibatalkan',
  voidText: 'Surat ini dibuat kantor ini, tetapi sudah dibatalkan. Jangan dipakai.',
  voidCode: 'Surat dengan kode ini sudah dibatalkan. Jangan dipakai.',
  no: 'Tidak asli',
  unknown: 'Belum dapat diperiksa',
  several: (count: number) => `${count} surat terbaca pada gambar ini.`,
  notAPicture: 'Berkas ini bukan gambar yang dapat dibuka di HP ini. Pilih foto lain.',
  noCode: 'Tidak ada kode QR yang terbaca. Potret lebih dekat, terang, dan tegak lurus.',
  failed:
    'Gambar tidak dapat diperiksa di HP ini. Coba foto lain, atau buka halaman ini dengan Chrome.',
  asOf: (day: string) =>
    `Pembatalan sesudah ${day} belum tercatat di halaman ini. Bila ragu, hubungi kantor.`,
  reason: 'Alasan',
} as const;

export const REFUSED: Readonly<Record<Refusal, { readonly isNo: boolean; readonly why: string }>> =
  {
    foreign: {
      isNo: false,
      why: 'Ini bukan kode pemeriksaan surat dari kantor ini. Pastikan kode QR surat yang dipotret.',
    },
    damaged: { isNo: true, why: 'Kode tidak utuh atau sudah diubah.' },
    'other-key': { isNo: true, why: 'Kode ini tidak dibuat dengan kunci kantor ini.' },
    'wrong-signature': { isNo: true, why: 'Isi kode sudah diubah, atau bukan buatan kantor ini.' },
    slip: { isNo: false, why: 'Kode salah ketik. Periksa lagi hurufnya.' },
    'code-alone': {
      isNo: false,
      why: 'Kode pendek hanya dapat diperiksa di kantor. Potret kode QR pada surat.',
    },
  };

export const FACT = {
  number: 'Nomor',
  date: 'Tanggal',
  name: 'Nama',
  nik: 'NIK',
  pks: 'PKS',
  code: 'Kode',
} as const;

export const PKS_NAME = { 'non-asn': 'PKS 1 (Non-ASN)', rentan: 'PKS 2 (Pekerja Rentan)' } as const;
