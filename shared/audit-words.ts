/** What happened, in one Indonesian sentence: the window shows it, workbooks and the terminal write it. */
import { PKS_SHORT, type Pks } from './domain/agreement.ts';
import type { AuditDetail, AuditEvent, AuditGroup, AuditKind, AuditVia } from './domain/audit.ts';
import { toGrouped } from './domain/values/rupiah.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const AUDIT_GROUP_NAME: Words<AuditGroup> = {
  access: 'Masuk dan pengguna',
  people: 'Peserta',
  imports: 'Impor',
  letters: 'Surat',
  exports: 'Ekspor dan cetak',
  settings: 'Pengaturan',
  copies: 'Salinan cadangan',
};

export const AUDIT_VIA_NAME: Words<AuditVia> = {
  window: 'Jendela',
  terminal: 'Terminal',
  program: 'Program',
};

/** A kind without its words does not compile. */
export const AUDIT_ACT: Words<AuditKind> = {
  login: 'Masuk',
  'login-failed': 'Gagal masuk',
  logout: 'Keluar',
  'password-changed': 'Mengganti kata sandi sendiri',
  'account-added': 'Menambah pengguna',
  'account-changed': 'Mengubah pengguna',
  'recovery-made': 'Membuat kode pemulihan',
  'recovery-used': 'Memakai kode pemulihan',
  'person-saved': 'Menyimpan data peserta',
  'people-merged': 'Menggabungkan dua data peserta',
  'people-unmerged': 'Membatalkan penggabungan data peserta',
  'pair-dismissed': 'Menyatakan dua data sebagai dua orang',
  'nik-seen': 'Melihat NIK lengkap',
  'record-printed': 'Membuat catatan pemrosesan',
  'people-forgotten': 'Menganonimkan peserta',
  'import-saved': 'Menyimpan impor',
  'import-undone': 'Membatalkan impor',
  'import-discarded': 'Membuang impor yang belum disimpan',
  'letters-printed': 'Menerbitkan surat',
  'print-resumed': 'Melanjutkan pencetakan yang terputus',
  'print-given-back': 'Mengembalikan nomor cetakan yang tidak jadi',
  'print-sent': 'Mengirim halaman ke pencetak',
  'letters-drafted': 'Menyusun konsep surat',
  'letters-reprinted': 'Mencetak ulang surat',
  'letters-voided': 'Membatalkan nomor surat',
  'numbers-reserved': 'Mencadangkan nomor surat',
  'number-filled': 'Mengisi nomor cadangan',
  'letter-inserted': 'Menyisipkan surat',
  'register-begun': 'Menetapkan nomor awal buku agenda',
  'summary-printed': 'Menyusun ringkasan PKS',
  'wording-changed': 'Mengubah naskah',
  'signature-set': 'Menyimpan gambar tanda tangan',
  'signature-removed': 'Menghapus gambar tanda tangan',
  'signature-refused': 'Pemakaian tanda tangan ditolak',
  'roster-exported': 'Mengekspor daftar peserta',
  'register-exported': 'Mengekspor buku agenda',
  'register-printed': 'Mencetak buku agenda',
  'form-exported': 'Membuat formulir untuk OPD',
  'errors-exported': 'Menulis berkas kesalahan untuk OPD',
  'audit-exported': 'Mengekspor riwayat kegiatan',
  'document-saved': 'Menyimpan dokumen sebagai PDF',
  'office-changed': 'Mengubah data kantor',
  'signatory-saved': 'Menyimpan pejabat penanda tangan',
  'signatory-removed': 'Menghapus pejabat penanda tangan',
  'agreement-changed': 'Mengubah perjanjian (PKS)',
  'department-saved': 'Menyimpan OPD',
  'setting-changed': 'Mengubah pengaturan',
  started: 'Menyelesaikan pengisian awal',
  'sample-added': 'Menambahkan data contoh',
  'sample-removed': 'Menghapus data contoh',
  'log-begun': 'Riwayat kegiatan dimulai',
  'copy-made': 'Membuat salinan cadangan',
  'copy-failed': 'Salinan cadangan tidak dapat dibuat',
  'second-place-set': 'Mengatur tempat kedua salinan cadangan',
  restored: 'Memulihkan data dari salinan cadangan',
  'used-as-found': 'Memakai data sebagaimana ditemukan',
};

/** `Mengekspor daftar peserta: 3.042 baris, alasan: audit` */
export function auditSentence({
  kind,
  details = {},
}: Pick<AuditEvent, 'kind' | 'details'>): string {
  const facts = Object.entries(FACTS).flatMap(([key, say]) => {
    const value = details[key];
    const said = value === undefined || value === null ? null : say(value);
    return said === null ? [] : [said];
  });
  return facts.length === 0 ? AUDIT_ACT[kind] : `${AUDIT_ACT[kind]}: ${facts.join(', ')}`;
}

type Say = (value: AuditDetail) => string | null;

const text: Say = (value) => (typeof value === 'string' && value !== '' ? value : null);
const counted =
  (unit: string): Say =>
  (value) =>
    typeof value === 'number' ? `${toGrouped(value)} ${unit}` : null;
const named =
  (name: string): Say =>
  (value) =>
    typeof value === 'string' && value !== '' ? `${name} ${value}` : null;

const LOGOUT_WHY: Readonly<Record<string, string>> = {
  asked: 'dikunci sendiri',
  idle: 'terkunci karena lama tidak dipakai',
  system: 'komputer dikunci atau ditinggalkan',
};

/** What of the details a sentence tells, in this order; all of them stand beside the entry. */
const FACTS: Readonly<Record<string, Say>> = {
  username: named('pengguna'),
  why: (value) => (typeof value === 'string' ? (LOGOUT_WHY[value] ?? null) : null),
  fileName: text,
  pks: (value) => (value === 'non-asn' || value === 'rentan' ? PKS_SHORT[value as Pks] : null),
  department: text,
  people: counted('orang'),
  letters: counted('surat'),
  rows: counted('baris'),
  reason: named('alasan:'),
};
