/**
 * Every sentence of the window, one plain object per screen. Sentences for failures, issues,
 * verdicts and skipped rows live in shared/words.ts: the terminal needs them too.
 */
import type { Pks } from '../shared/domain/agreement.ts';
import type { MembershipStatus } from '../shared/domain/membership.ts';
import type { MissingSetting } from '../shared/domain/office.ts';
import type { FailureFacts } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import { FAILURE_SENTENCES } from '../shared/words.ts';

export function failureSentence(failure: FailureFacts): string {
  const details = failure.details?.length ? ` (${failure.details.join(', ')})` : '';
  return `${FAILURE_SENTENCES[failure.code]}${details}`;
}

// ── Words that several screens use ───────────────────────────────────────────────────────────

export const PKS_NAME: Readonly<Record<Pks, string>> = {
  'non-asn': 'PKS 1 · Pegawai Non-ASN',
  rentan: 'PKS 2 · Pekerja Rentan',
};

export const PKS_SHORT: Readonly<Record<Pks, string>> = { 'non-asn': 'PKS 1', rentan: 'PKS 2' };

export const STATUS_NAME: Readonly<Record<MembershipStatus, string>> = {
  active: 'Aktif',
  left: 'Keluar',
  dead: 'Meninggal',
};

export const MISSING_NAME: Readonly<Record<MissingSetting['what'], string>> = {
  'office-name': 'nama kantor',
  'office-government': 'nama pemerintah daerah',
  'office-address': 'alamat kantor',
  'office-phone': 'telepon kantor',
  'office-email': 'pos-el kantor',
  'office-city': 'kota',
  'letter-number-pattern': 'pola nomor surat',
  signatory: 'penanda tangan',
  'signatory-name': 'nama penanda tangan',
  'signatory-position': 'jabatan penanda tangan',
  'signatory-rank': 'pangkat/golongan penanda tangan',
  'signatory-nip': 'NIP penanda tangan',
  'agreement-number-government': 'nomor PKS dari pemerintah daerah',
  'agreement-number-bpjs': 'nomor PKS dari BPJS Ketenagakerjaan',
  'agreement-signed-on': 'tanggal PKS ditandatangani',
};

export const STAGE_NAME: Readonly<Record<JobProgress['stage'], string>> = {
  reading: 'Membaca berkas',
  checking: 'Memeriksa baris',
  planning: 'Membandingkan dengan daftar peserta',
  saving: 'Menyimpan',
  drawing: 'Menyusun halaman',
  writing: 'Menulis berkas',
};

export const COMMON = {
  save: 'Simpan',
  cancel: 'Batal',
  close: 'Tutup',
  edit: 'Ubah',
  add: 'Tambah',
  remove: 'Hapus',
  back: 'Kembali',
  next: 'Lanjut',
  retry: 'Coba lagi',
  loading: 'Memuat…',
  notFilled: 'belum diisi',
  optional: 'boleh dikosongkan',
  saved: 'Tersimpan.',
  printPage: 'Cetak',
  savePdf: 'Simpan PDF…',
  showFile: 'Tampilkan di folder',
  fileSaved: (name: string) => `Berkas ${name} sudah disimpan.`,
  pages: (count: number) => `${toNumber(count)} halaman`,
  people: (count: number) => `${toNumber(count)} orang`,
  progressOf: (done: number, total: number) => `${toNumber(done)} dari ${toNumber(total)}`,
  dayWrong: 'Tanggal tidak dikenali. Contoh: 5 Juni 2025 atau 05-06-2025.',
  dayPlaceholder: 'hh-bb-tttt',
  fieldTooLong: (max: number) => `Paling banyak ${toNumber(max)} huruf.`,
} as const;

/** `1.869`: dots for thousands whatever Windows is set to. */
export function toNumber(value: number): string {
  return NUMBER.format(value);
}
const NUMBER = new Intl.NumberFormat('id-ID');

// ── Frame ────────────────────────────────────────────────────────────────────────────────────

export const APP = {
  name: 'Buku PKS',
  menuLabel: 'Menu utama',
  menu: {
    home: 'Beranda',
    roster: 'Daftar Peserta',
    import: 'Impor',
    letters: 'Surat',
    agreements: 'Perjanjian (PKS)',
    settings: 'Pengaturan',
  },
  version: (version: string) => `Versi ${version}`,
  back: 'Kembali ke layar sebelumnya',
  failedTitle: 'Tidak berhasil',
  starting: 'Membuka data…',
  cannotStartTitle: 'Buku PKS tidak dapat dibuka',
  crashedTitle: 'Layar ini berhenti bekerja',
  crashedText:
    'Data yang sudah disimpan tidak berubah. Muat ulang layar ini; bila terulang, buka kembali Buku PKS.',
  crashedRetry: 'Muat ulang layar',
  unsavedTitle: 'Perubahan belum disimpan',
  unsavedText: 'Isian di layar ini belum disimpan dan akan hilang bila layar ditinggalkan.',
  unsavedLeave: 'Tinggalkan tanpa menyimpan',
  unsavedStay: 'Tetap di sini',
  confirm: 'Ya',
  missingLead: 'Belum lengkap:',
  missingMore: (count: number) => `dan ${toNumber(count)} isian lain`,
  missingFill: 'Isi sekarang',
} as const;

export const FIND = {
  button: 'Cari peserta: nama, NIK, atau KPJ',
  shortcut: 'Ctrl + K',
  label: 'Cari peserta',
  placeholder: 'Ketik nama, NIK, atau nomor peserta (KPJ)',
  hint: 'Ketik sedikitnya dua huruf atau angka.',
  nobody: 'Tidak ada peserta yang cocok.',
  searching: 'Mencari…',
  noMembership: 'Belum terdaftar dalam PKS',
} as const;

// ── PDF preview ──────────────────────────────────────────────────────────────────────────────

export const PDF = {
  frameTitle: (name: string) => `Pratinjau ${name}`,
} as const;
