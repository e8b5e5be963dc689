import type { GapReason } from '../../shared/domain/register.ts';
import { toNumber } from './common.ts';

const GAP_REASON: Readonly<Record<GapReason, string>> = {
  paper: 'tercatat di buku agenda kertas',
  sample: 'pernah dipakai data contoh',
  unrecorded: 'alasannya tidak tercatat oleh versi lama',
  restored: 'terpakai sebelum salinan cadangan dipulihkan',
};

const numbers = (from: number, to: number) =>
  from === to ? `Nomor ${toNumber(from)}` : `Nomor ${toNumber(from)}–${toNumber(to)}`;

export const REGISTER = {
  total: (total: number) => `${toNumber(total)} surat dalam register`,
  found: (total: number) => `${toNumber(total)} surat cocok`,
  search: 'Cari nomor, nama, NIK, atau perihal',
  filters: { year: 'Tahun', kind: 'Jenis surat', status: 'Status' },
  allOf: { year: 'Semua tahun', kind: 'Semua jenis', status: 'Semua status' },
  clear: 'Hapus saringan',
  nothing: 'Tidak ada surat yang cocok.',
  emptyText:
    'Surat yang diterbitkan tercatat di sini dengan nomornya. Bila buku agenda kertas tahun ini sudah terisi, tentukan dahulu nomor berikutnya di menu Nomor.',
  columns: {
    number: 'Nomor surat',
    date: 'Tanggal',
    name: 'Nama/tujuan',
    about: 'Perihal',
    pks: 'PKS',
    status: 'Status',
  },
  voidBecause: (reason: string) => `Batal: ${reason === '' ? 'tanpa alasan' : reason}`,
  voidSaid: (reason: string) => `, batal: ${reason === '' ? 'tanpa alasan' : reason}`,
  // what can be done with the whole
  numbers: 'Nomor',
  book: 'Buku agenda',
  exportXlsx: 'Ekspor Excel…',
  exportName: (year: number | null) =>
    year === null ? 'Buku agenda surat.xlsx' : `Buku agenda surat ${year}.xlsx`,
  exporting: 'Menulis buku agenda',
  exported: (rows: number, name: string) => `${toNumber(rows)} surat ditulis ke ${name}.`,
  print: 'Cetak buku agenda',
  printing: 'Menyusun buku agenda',
  // what can be done with chosen letters
  chosen: (count: number) => `${toNumber(count)} dipilih`,
  unchoose: 'Kosongkan pilihan',
  fill: 'Isi nomor cadangan…',
  insert: 'Sisipkan surat…',
  makeVoid: 'Batalkan nomor…',
  // dialogs
  nextNumber: 'Nomor berikutnya',
  noPattern: 'Pola nomor surat belum lengkap. Isi di Pengaturan, bagian kantor.',
  reserveTitle: 'Cadangkan nomor untuk surat di luar aplikasi',
  reserveText:
    'Nomor yang dicadangkan langsung tercatat dalam register dan tidak dipakai surat lain. Isi tanggal dan tujuannya setelah suratnya dibuat.',
  reserveDate: 'Tanggal',
  reserveCount: 'Banyaknya nomor',
  reserveFor: 'Untuk siapa',
  reserveForHint: 'Misalnya bidang atau nama pengonsep.',
  reserve: (count: number) => `Cadangkan ${toNumber(count)} nomor`,
  reserved: 'Nomor dicadangkan',
  reservedNumbers: (first: string, last: string) =>
    first === last ? first : `${first} s.d. ${last}`,
  waiting: (count: number) => `${toNumber(count)} nomor tahun ini masih dicadangkan.`,
  fillTitle: 'Isi nomor cadangan',
  keptFor: (name: string) => `Dicadangkan untuk ${name}.`,
  insertTitle: 'Sisipkan surat',
  insertText: (number: string) =>
    `Untuk surat yang terlambat dicatat. Nomornya mengikuti ${number}.`,
  insertNumber: 'Nomor yang diambil',
  number: 'Nomor',
  date: 'Tanggal surat',
  addressee: 'Tujuan surat',
  about: 'Perihal',
  sameYear: (year: number) => `Harus dalam tahun ${year}.`,
  fillDo: 'Simpan surat',
  insertDo: 'Ambil nomor dan simpan',
  voidTitle: (count: number) =>
    count === 1 ? 'Batalkan nomor surat?' : `Batalkan ${toNumber(count)} nomor surat?`,
  voidText:
    'Nomor yang batal tetap tercatat dengan alasannya dan tidak dipakai lagi. Pembatalan tidak dapat ditarik.',
  voidMore: (count: number) => `dan ${toNumber(count)} surat lagi`,
  reason: 'Alasan',
  reasonHint: 'Misalnya salah nama, atau surat tidak jadi dikirim.',
  voidDo: (count: number) => (count === 1 ? 'Batalkan nomor' : `Batalkan ${toNumber(count)} nomor`),
  voidMost: (most: number) => `Paling banyak ${toNumber(most)} nomor sekaligus.`,
  voided: (count: number) => `${toNumber(count)} nomor dibatalkan.`,
  begin: 'Nomor awal tahun ini…',
  reserveMenu: 'Cadangkan nomor…',
  beginTitle: 'Lanjutkan buku agenda kertas',
  beginText:
    'Isi bila nomor surat tahun ini sudah dipakai di buku agenda kertas. Surat berikutnya dari aplikasi memakai nomor ini.',
  beginYear: (year: number) => `Tahun ${year}`,
  beginNext: 'Nomor berikutnya',
  beginDo: 'Pakai nomor ini',
  begun: (number: string) => `Surat berikutnya bernomor ${number}.`,
  explained: 'Nomor tanpa surat',
  gap: ({ from, to, why }: { from: number; to: number; why: GapReason }) =>
    `${numbers(from, to)}: ${GAP_REASON[why]}.`,
  gaps: (found: readonly number[]) =>
    `${found.length >= 100 ? 'Lebih dari 100' : toNumber(found.length)} nomor tidak bersurat tanpa penjelasan, mulai nomor ${toNumber(found[0] ?? 0)}. Jalankan pemeriksaan data.`,
} as const;
