/** What happened, in one Indonesian sentence: the window shows it, workbooks and the terminal write it. */
import { BPJS_FACTS } from './bpjs-audit-words.ts';
import { CLAIM_FACTS } from './claim-audit-words.ts';
import { CONTRIBUTION_FACTS } from './contribution-audit-words.ts';
import { auditDetailName } from './audit-detail-words.ts';
import {
  counted,
  nameOf,
  partOf,
  partsOf,
  pksFact,
  reasonFact,
  said,
  textFact,
  type Details,
  type Fact,
} from './audit-facts.ts';
import {
  AUDIT_KINDS,
  type AuditDetail,
  type AuditEvent,
  type AuditGroup,
  type AuditKind,
  type AuditVia,
} from './domain/audit.ts';
import { toGrouped } from './domain/values/rupiah.ts';
import type { WordingKind } from './domain/wording.ts';
import { LAW_TITLES } from './law-words.ts';
import { PEOPLE_FACTS } from './people-audit-words.ts';
import { COPY_REASON } from './words.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const AUDIT_GROUP_NAME: Words<AuditGroup> = {
  access: 'Masuk dan pengguna',
  people: 'Peserta',
  claims: 'Klaim',
  contributions: 'Iuran',
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
  'places-left': 'Mengakhiri kepesertaan',
  'place-returned': 'Membatalkan pengakhiran kepesertaan',
  'places-started': 'Mengatur mulai kepesertaan',
  'claim-opened': 'Membuka klaim',
  'claim-changed': 'Mengubah klaim',
  'claim-moved': 'Mencatat langkah klaim',
  'claim-paid': 'Mencatat pembayaran santunan',
  'claim-payment-removed': 'Menghapus catatan pembayaran santunan',
  'scholarship-saved': 'Mencatat beasiswa',
  'scholarship-removed': 'Menghapus catatan beasiswa',
  'scan-added': 'Menambah pindaian',
  'scan-seen': 'Melihat pindaian',
  'scan-removed': 'Menghapus pindaian',
  'claim-list-printed': 'Membuat daftar berkas yang kurang',
  'bill-saved': 'Mencatat tagihan iuran',
  'bill-removed': 'Menghapus tagihan iuran',
  'payment-saved': 'Mencatat pembayaran iuran',
  'payment-removed': 'Menghapus pembayaran iuran',
  'lists-compared': 'Mencocokkan daftar dengan BPJS',
  'kpj-taken': 'Mengambil KPJ dari daftar BPJS',
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
  'contributions-exported': 'Mengekspor rincian iuran',
  'claims-exported': 'Mengekspor daftar klaim',
  'differences-exported': 'Mengekspor selisih dengan daftar BPJS',
  'report-drawn': 'Membuat laporan pimpinan',
  'report-exported': 'Mengekspor laporan pimpinan',
  'office-changed': 'Mengubah data kantor',
  'signatory-saved': 'Menyimpan pejabat penanda tangan',
  'signatory-removed': 'Menghapus pejabat penanda tangan',
  'agreement-changed': 'Mengubah perjanjian (PKS)',
  'agreement-renewed': 'Memperpanjang perjanjian (PKS)',
  'renewal-undone': 'Membatalkan perpanjangan perjanjian (PKS)',
  'law-changed': 'Mengubah ketentuan',
  'holiday-changed': 'Mengubah hari libur',
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

/** `Mengekspor daftar peserta: 3.042 baris, ke daftar.xlsx, alasan: audit` */
export function auditSentence({
  kind,
  details = {},
}: Pick<AuditEvent, 'kind' | 'details'>): string {
  const act = ACT_BY[kind]?.(details) ?? AUDIT_ACT[kind];
  const told = FACTS_OF[kind]?.(details) ?? usualFacts(kind, details);
  const facts = told.filter((fact) => fact !== null);
  return facts.length === 0 ? act : `${act}: ${facts.join(', ')}`;
}

/** Where one kind is two acts. */
const ACT_BY: Readonly<Partial<Record<AuditKind, (details: Details) => string>>> = {
  'login-failed': ({ withCode }) =>
    withCode === true ? 'Gagal memakai kode pemulihan' : AUDIT_ACT['login-failed'],
  'person-saved': ({ isNew }) => (isNew === true ? 'Menambah peserta' : 'Mengubah data peserta'),
  'second-place-set': ({ isSet }) =>
    isSet === false ? 'Mengakhiri tempat kedua salinan cadangan' : AUDIT_ACT['second-place-set'],
  'signatory-saved': ({ before }) =>
    before === null ? 'Menambah pejabat penanda tangan' : 'Mengubah pejabat penanda tangan',
  'department-saved': ({ before }) => (before === null ? 'Menambah OPD' : 'Mengubah OPD'),
};

/** What of the details a sentence tells; all of them stand beside the entry. */
const FACTS_OF: Readonly<Partial<Record<AuditKind, (details: Details) => readonly Fact[]>>> = {
  logout: ({ why }) => [nameOf(LOGOUT_WHY, why)],
  'account-added': ({ username, name }) => [textFact(username), textFact(name)],
  'account-changed': (details) => [
    textFact(details['username']),
    ...changedNames(details),
    details['password'] === true ? 'kata sandi baru' : null,
  ],
  ...PEOPLE_FACTS,
  'letters-voided': ({ numbers, reason }) => [...numberList(numbers), reasonFact(reason)],
  'numbers-reserved': (details) => letterFacts(details, 'nomor'),
  'register-begun': ({ year, next }) => [
    typeof year === 'number' ? `tahun ${year}` : null,
    typeof next === 'number' ? `mulai nomor ${toGrouped(next)}` : null,
  ],
  'wording-changed': ({ kind }) => [nameOf(WORDING_NAME, kind)],
  'office-changed': changedNames,
  'setting-changed': changedNames,
  'agreement-changed': (details) => [pksFact(details['pks']), ...changedNames(details)],
  'signatory-saved': (details) => [nameIn(details)],
  'signatory-removed': (details) => [nameIn(details)],
  'department-saved': (details) => [nameIn(details)],
  'law-changed': ({ key, from }) => [nameOf(LAW_TITLES, key), said('berlaku mulai', from)],
  'holiday-changed': (details) => [said('tanggal', details['day']), nameIn(details)],
  ...CLAIM_FACTS,
  ...CONTRIBUTION_FACTS,
  ...BPJS_FACTS,
  'log-begun': () => [],
  'copy-made': ({ reason, to }) => [
    nameOf(COPY_REASON, reason),
    to === 'file' ? 'ke berkas' : null,
  ],
  'copy-failed': ({ reason }) => [nameOf(COPY_REASON, reason)],
  'second-place-set': () => [],
};

function usualFacts(kind: AuditKind, details: Details): readonly Fact[] {
  const { username, pks, department, people, letters, rows, file, fileName, reason } = details;
  return [
    said('pengguna', username),
    textFact(fileName),
    pksFact(pks),
    textFact(department),
    counted(people, 'orang'),
    counted(letters, 'surat'),
    ...(isOfLetters(kind) ? letterFacts(details, 'surat') : []),
    counted(rows, 'baris'),
    said('ke', file),
    reasonFact(reason),
  ];
}

function isOfLetters(kind: AuditKind): boolean {
  return (AUDIT_KINDS.letters as readonly AuditKind[]).includes(kind);
}

/** So many, with the first and the last of their numbers. */
function letterFacts({ count, number, first, last }: Details, unit: string): readonly Fact[] {
  if (typeof number === 'string') return [`nomor ${number}`];
  const range = [textFact(first), textFact(last)].filter((one) => one !== null);
  return [counted(count, unit), range.length > 0 ? [...new Set(range)].join(' s.d. ') : null];
}

const NUMBERS_NAMED = 3;

function numberList(numbers: AuditDetail | undefined): readonly Fact[] {
  if (!Array.isArray(numbers)) return [];
  const more = numbers.length - NUMBERS_NAMED;
  const named = numbers.slice(0, NUMBERS_NAMED).map((one) => `nomor ${String(one)}`);
  return more > 0 ? [...named, `dan ${toGrouped(more)} nomor lagi`] : named;
}

/** Which fields of a setting differ between before and after. */
function changedNames({ before, after }: Details): readonly Fact[] {
  const fields = new Set([...Object.keys(partsOf(before)), ...Object.keys(partsOf(after))]);
  return [...fields].map((field) => auditDetailName(field));
}

function nameIn({ before, after }: Details): Fact {
  return textFact(partOf(after, 'name')) ?? textFact(partOf(before, 'name'));
}

const WORDING_NAME: Words<WordingKind> = {
  membership: 'surat keterangan',
  history: 'surat riwayat',
  cover: 'surat pengantar',
  summary: 'ringkasan PKS',
};

const LOGOUT_WHY: Readonly<Record<string, string>> = {
  asked: 'oleh pengguna sendiri',
  idle: 'terkunci karena lama tidak dipakai',
  system: 'komputer dikunci atau ditinggalkan',
};
