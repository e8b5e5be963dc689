/**
 * Every sentence of the window, one plain object per screen. Sentences for failures, issues,
 * verdicts and skipped rows live in shared/words.ts: the terminal needs them too.
 */
import type { Pks } from '../shared/domain/agreement.ts';
import type { MissingSetting } from '../shared/domain/office.ts';
import type { Sex } from '../shared/domain/person.ts';
import type { PlanCounts } from '../shared/domain/plan.ts';
import { toGrouped } from '../shared/domain/rupiah.ts';
import type { ImportListItem, JobProgress, ValueOrigin } from '../shared/ipc.ts';
import { VERDICT_NAME } from '../shared/words.ts';

export {
  failureSentence,
  MEMBERSHIP_STATUS as STATUS_NAME,
  MISSING_SETTING as MISSING_NAME,
  PKS_NAME,
} from '../shared/words.ts';

// ── Words that several screens use ───────────────────────────────────────────────────────────

export const PKS_SHORT: Readonly<Record<Pks, string>> = { 'non-asn': 'PKS 1', rentan: 'PKS 2' };

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
  remove: 'Hapus',
  back: 'Kembali',
  next: 'Lanjut',
  retry: 'Coba lagi',
  loading: 'Memuat…',
  notFilled: 'belum diisi',
  saved: 'Tersimpan.',
  printPage: 'Cetak',
  savePdf: 'Simpan PDF…',
  showFile: 'Tampilkan di folder',
  fileSaved: (name: string) => `Berkas ${name} sudah disimpan.`,
  pages: (count: number) => `${toNumber(count)} halaman`,
  people: (count: number) => `${toNumber(count)} orang`,
  progressOf: (done: number, total: number) => `${toNumber(done)} dari ${toNumber(total)}`,
  dayPlaceholder: 'hh-bb-tttt',
  clearDay: 'Kosongkan tanggal',
  calendar: {
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextYear: 'Tahun berikutnya',
    previousDecade: 'Sepuluh tahun sebelumnya',
    nextDecade: 'Sepuluh tahun berikutnya',
    monthLevelControl: 'Pilih bulan',
    yearLevelControl: 'Pilih tahun',
  },
  clearSearch: 'Kosongkan pencarian',
} as const;

/** `1.869`: dots for thousands whatever Windows is set to. */
export const toNumber = toGrouped;

const LIST = new Intl.ListFormat('id', { type: 'conjunction' });

/** `alamat, telepon, dan pos-el`. */
export function toList(names: readonly string[]): string {
  return LIST.format(names);
}

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
  closeDialog: 'Tutup dialog ini',
  closeNote: 'Tutup pemberitahuan ini',
  missingLead: 'Belum lengkap:',
  missingMore: (count: number) => `${toNumber(count)} isian lain`,
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

// ── Forms of the office ──────────────────────────────────────────────────────────────────────

export const RULES = {
  needed: 'Perlu diisi.',
  nip: 'NIP terdiri atas 18 angka.',
  nipBirthDate: 'Delapan angka pertama NIP adalah tanggal lahir (TTTTBBHH); periksa kembali.',
  email: 'Bukan alamat pos-el. Contoh: dinas@contoh.go.id.',
  postalCode: 'Kode pos terdiri atas 5 angka.',
  signatoryName: 'Isi namanya, atau kosongkan semua isian penanda tangan.',
  untilBeforeFrom: 'Tanggal akhir lebih awal daripada tanggal mulai.',
  dayNeeded: 'Isi tanggalnya.',
} as const;

export const OFFICE = {
  government: 'Pemerintah daerah',
  governmentHint: 'Baris pertama kop surat',
  name: 'Nama kantor',
  nameHint: 'Baris kedua kop surat',
  address: 'Alamat',
  postalCode: 'Kode pos',
  city: 'Kota',
  phone: 'Telepon',
  email: 'Pos-el (e-mail)',
  coatOfArms: 'Lambang daerah',
  coatOfArmsHint:
    'Gambar PNG atau JPEG di kiri kop surat. Tanpa lambang, kop dicetak tanpa gambar.',
  coatOfArmsAlt: 'Lambang yang dipilih',
  coatOfArmsNone: 'Belum ada',
  chooseImage: 'Pilih gambar…',
  changeImage: 'Ganti…',
  removeImage: 'Hapus gambar',
  paper: 'Kertas surat',
  paperHint: 'Untuk surat dan ringkasan PKS',
  paperName: { F4: 'F4 · 215 × 330 mm', A4: 'A4 · 210 × 297 mm' },
  pattern: 'Pola nomor surat',
  patternHint:
    '{nomor} nomor urut, {nomor:3} sedikitnya tiga angka, {bulan} angka Romawi, {tahun} empat angka',
  patternExample: (number: string) => `Contoh: ${number}`,
  patternUse: (pattern: string) => `Pakai pola ${pattern}`,
  /** The old classification of letters about labour (560) and that of 2022 (500.15). */
  patterns: ['500.15/{nomor:3}/DISNAKER/{tahun}', '560/{nomor:3}/DISNAKER/{bulan}/{tahun}'],
} as const;

export const SIGNATORY = {
  name: 'Nama dan gelar',
  nameHint: 'Seperti tercetak di bawah tanda tangan',
  position: 'Jabatan',
  positionHint: 'Misalnya Plt. Kepala Dinas Tenaga Kerja',
  rank: 'Pangkat, golongan',
  rankHint: 'Misalnya Pembina Utama Muda, IV/c',
  nip: 'NIP',
  nipHint: '18 angka; spasi boleh',
  mayorHint: 'Wali Kota menandatangani tanpa pangkat dan tanpa NIP.',
  from: 'Berlaku sejak',
  fromHint: 'Menurut tanggal surat',
  until: 'Sampai dengan',
  untilHint: 'Kosong: masih berlaku',
} as const;

// ── First start ──────────────────────────────────────────────────────────────────────────────

export const SETUP = {
  title: 'Selamat datang di Buku PKS',
  lead: 'Tiga langkah sebelum mulai. Yang belum diketahui boleh dikosongkan dan dilengkapi nanti di Pengaturan.',
  steps: {
    office: { label: 'Kantor', description: 'Kop dan nomor surat' },
    signatory: { label: 'Penanda tangan', description: 'Pejabat yang menandatangani' },
    begin: { label: 'Mulai', description: 'Isi awal dan ringkasan' },
  },
  stillMissing: (names: string) => `Surat resmi belum dapat dicetak sampai ${names} diisi.`,
  complete: 'Semua yang diperlukan surat di langkah ini sudah terisi.',
  beginTitle: 'Mulai dengan',
  beginEmpty: 'Buku kosong',
  beginEmptyText: 'Kedua PKS siap; daftar peserta masih kosong dan diisi dengan impor berkas.',
  beginSample: 'Data contoh',
  beginSampleText:
    'Orang dan nama yang jelas dikarang, untuk mencoba. Dapat dihapus dalam satu langkah.',
  agreementsTitle: 'Kedua PKS yang sudah disiapkan',
  agreementsText: 'Dilengkapi nanti di layar Perjanjian (PKS).',
  agreementNothingMissing: 'Semua isian ada.',
  finish: 'Mulai bekerja',
} as const;

// ── Home ─────────────────────────────────────────────────────────────────────────────────────

export const HOME = {
  importFile: 'Impor berkas',
  findPerson: 'Cari peserta',
  printLetter: 'Cetak surat',
  sampleTitle: 'Buku ini berisi data contoh',
  sampleText: 'Orang di dalamnya dikarang; hapus sebelum mengisi data sebenarnya.',
  sampleRemove: 'Hapus data contoh…',
  sampleConfirmTitle: 'Hapus semua data contoh?',
  sampleConfirmText:
    'Peserta contoh beserta suratnya dihapus. Data yang diimpor atau diisi sendiri tetap ada.',
  sampleConfirm: 'Hapus data contoh',
  sampleRemoved: (people: number, letters: number) =>
    `${toNumber(people)} orang contoh dan ${toNumber(letters)} surat contoh dihapus.`,
  activeMembers: 'peserta aktif',
  departments: (count: number) => `${toNumber(count)} OPD`,
  leftMembers: (count: number) => `${toNumber(count)} keluar`,
  quotaMinimum: (quota: number) => `disepakati lebih dari ${toNumber(quota)} orang`,
  quotaFilled: (filled: number, quota: number) =>
    `Terisi ${toNumber(filled)} dari ${toNumber(quota)}`,
  quotaFree: (free: number) => `kosong ${toNumber(free)}`,
  quotaFull: 'penuh',
  quotaOver: (over: number) => `lebih ${toNumber(over)} dari kuota`,
  quotaLabel: 'Kuota terisi',
  ended: 'BERAKHIR',
  endedDays: (days: number, exact: boolean) =>
    `${exact ? '' : 'sedikitnya '}${toNumber(days)} hari lalu`,
  daysLeft: (days: number, exact: boolean) =>
    days === 0 ? 'hari terakhir' : `${exact ? 'sisa' : 'paling lama'} ${toNumber(days)} hari`,
  notBegun: 'belum mulai',
  unprotected: (count: number) => `${toNumber(count)} peserta tidak lagi terlindungi oleh PKS ini.`,
  coverageDaysUnknown: 'hari pasti belum diisi',
  showMembers: 'Lihat peserta',
  showMembersOf: (pks: string) => `Lihat peserta ${pks}`,
  showAgreement: 'Buka PKS',
  showAgreementOf: (pks: string) => `Buka PKS: ${pks}`,
  missingTitle: 'Belum lengkap',
  missingText: 'Surat resmi belum dapat dicetak sampai semuanya diisi.',
  missingNone: 'Kop, penanda tangan, dan nomor PKS lengkap. Surat resmi dapat dicetak.',
  missingNoneTitle: 'Siap mencetak',
  missingWhere: {
    office: 'Kantor',
    signatories: 'Penanda tangan',
    agreements: 'Perjanjian (PKS)',
  } satisfies Record<MissingSetting['where'], string>,
  fill: 'Isi',
  importsTitle: 'Impor terakhir',
  importsAll: 'Semua impor',
  importsNone: 'Belum ada berkas yang diimpor.',
} as const;

/** `30 baru, 2 ditahan`: what a file came to, without the verdicts that nobody got. */
export function resultWords(counts: PlanCounts): string {
  return (['new', 'changed', 'same', 'held', 'refused'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${toNumber(counts[verdict])} ${VERDICT_NAME[verdict].toLowerCase()}`)
    .join(', ');
}

export const COVERAGE = {
  title: 'Apakah terlindungi pada tanggal …?',
  person: 'Peserta',
  personPlaceholder: 'Nama atau NIK',
  day: 'Pada tanggal',
  nobody: 'Tidak ada peserta yang cocok.',
  typeMore: 'Ketik sedikitnya dua huruf atau angka.',
  byNik: (nik: string) => `Periksa NIK ${nik}`,
  covered: 'Terlindungi',
  notCovered: 'Tidak terlindungi',
  clear: 'Kosongkan peserta',
} as const;

// ── Agreements ───────────────────────────────────────────────────────────────────────────────

export const AGREEMENT = {
  title: 'Perjanjian (PKS)',
  summary: 'Cetak ringkasan',
  summaryFailed: 'Ringkasan belum dapat dicetak',
  edit: 'Ubah',
  sections: {
    agreement: 'Perjanjian',
    government: 'PIHAK KESATU · pemerintah daerah',
    bpjs: 'PIHAK KEDUA · BPJS Ketenagakerjaan',
    coverage: 'Masa perlindungan',
    money: 'Iuran dan sumber dana',
    members: 'Kepesertaan',
  },
  subject: 'Tentang',
  signedOn: 'Ditandatangani',
  place: 'Bertempat di',
  institution: 'Lembaga',
  number: 'Nomor PKS',
  signatory: 'Penanda tangan',
  position: 'Jabatan',
  nip: 'NIP / nomor pegawai',
  address: 'Alamat',
  coverage: 'Masa perlindungan',
  coverageFrom: 'Mulai',
  coverageUntil: 'Sampai dengan',
  coverageDaysKnown: 'Hari pasti diketahui',
  coverageDaysHint: 'Selama belum, surat dan layar hanya menyebut bulan.',
  paidMonths: 'Bulan iuran dibayar',
  months: (count: number) => `${toNumber(count)} bulan`,
  programmes: 'Program',
  programmeName: {
    JKK: 'Jaminan Kecelakaan Kerja (JKK)',
    JKM: 'Jaminan Kematian (JKM)',
  },
  segment: 'Segmen',
  segmentName: { PU: 'Penerima upah (PU)', BPU: 'Bukan penerima upah (BPU)' },
  contribution: 'Iuran per orang sebulan',
  wageBase: 'Dasar upah',
  wageBaseHint: 'Seperti tertulis dalam PKS',
  moneySource: 'Sumber dana',
  budget: 'Pagu',
  quota: 'Jumlah peserta disepakati',
  quotaMinimum: (quota: number) => `lebih dari ${toNumber(quota)} orang`,
  quotaExact: (quota: number) => `${toNumber(quota)} orang`,
  active: 'Peserta aktif sekarang',
  total: 'Iuran menurut jumlah disepakati',
  totalOf: (people: number, each: string, months: number) =>
    `${toNumber(people)} orang × ${each} × ${toNumber(months)} bulan`,
  quotaHint: 'Batas kepesertaan',
  quotaMinimumHint: 'Jumlah paling sedikit',
  left: 'Peserta yang sudah keluar',
  today: 'Hari ini',
  coverageDaysExact: 'Hari pasti',
  coverageDaysAreKnown: 'diketahui',
  paidMonthsHint: 'Diisi sendiri; tidak dihitung dari nama bulan',
  period: (from: string, until: string) => `${from} sampai dengan ${until}`,
  coverageDays: 'Hari pasti masa perlindungan',
} as const;

/** A field of one party, where both parties are named together. */
export const AGREEMENT_SIDE: Readonly<Record<'government' | 'bpjs', (field: string) => string>> = {
  government: (field) => `${field} dari pemerintah daerah`,
  bpjs: (field) => `${field} dari BPJS`,
};

// ── Settings ─────────────────────────────────────────────────────────────────────────────────

export const SETTINGS = {
  title: 'Pengaturan',
  tabs: {
    office: 'Kantor',
    signatories: 'Penanda tangan',
    departments: 'OPD',
    check: 'Periksa data',
  },
  officeText: 'Dipakai pada kop, nomor, dan kertas surat berikutnya. Surat lama tidak berubah.',
  undo: 'Batalkan perubahan',
  signatoriesText: 'Surat memakai penanda tangan yang berlaku pada tanggal surat.',
  signatoryAdd: 'Tambah penanda tangan',
  signatoryEdit: 'Ubah penanda tangan',
  signatoryNone: 'Belum ada penanda tangan',
  signatoryNoneText: 'Surat resmi belum dapat dicetak tanpa penanda tangan.',
  signatoryNow: 'berlaku hari ini',
  signatoryLater: 'belum berlaku',
  signatoryPast: 'sudah berakhir',
  signatoryRemoveTitle: 'Hapus penanda tangan?',
  signatoryRemoveText: (name: string) =>
    `${name} dihapus dari daftar. Surat yang sudah dicetak tetap memuat namanya.`,
  actions: 'Tindakan',
  signatoryColumns: ['Nama dan NIP', 'Jabatan dan pangkat', 'Berlaku'],
  validFrom: (day: string) => `sejak ${day}`,
  validUntil: (day: string) => `s.d. ${day}`,
  departmentsText:
    'OPD dan unit kerjanya. Alias mengenali sebutan lain di berkas, misalnya Dinkes.',
  departmentAdd: 'Tambah OPD',
  departmentEdit: 'Ubah OPD / unit kerja',
  departmentSearch: 'Cari OPD, unit kerja, atau alias',
  departmentNone: 'Tidak ada yang cocok.',
  departmentName: 'Nama',
  departmentParent: 'Bagian dari OPD',
  departmentParentClear: 'Kosongkan OPD induk',
  departmentParentNone: 'Bukan bagian dari OPD lain',
  departmentParentHint: 'Kosong: OPD sendiri. Diisi: unit kerja di bawah OPD itu.',
  departmentHasUnits:
    'OPD ini memiliki unit kerja, sehingga tidak dapat menjadi bagian dari OPD lain.',
  departmentAliases: 'Alias',
  departmentAliasesHint: 'Ketik lalu Enter. Sebutan lain yang dipakai di berkas.',
  departmentMembers: 'Peserta',
  departmentCount: (parents: number, units: number) =>
    `${toNumber(parents)} OPD, ${toNumber(units)} unit kerja`,
  editOne: (name: string) => `Ubah ${name}`,
  removeOne: (name: string) => `Hapus ${name}`,
  checkText: 'Memeriksa keutuhan berkas data dan hubungan di dalamnya. Tidak mengubah apa pun.',
  checkRun: 'Periksa sekarang',
  checkOk: 'Data utuh',
  checkOkText: 'Tidak ditemukan kerusakan.',
  checkProblems: (count: number) => `${toNumber(count)} hal perlu diperhatikan`,
} as const;

// ── PDF preview ──────────────────────────────────────────────────────────────────────────────

export const PDF = {
  frameTitle: (name: string) => `Pratinjau ${name}`,
} as const;

// ── Tables ───────────────────────────────────────────────────────────────────────────────────

export const TABLE = {
  tickAll: 'Pilih semua yang tampil',
  tick: (name: string) => `Pilih ${name}`,
  clearSearch: 'Kosongkan pencarian',
  keys: 'Panah memindahkan penanda, Enter membuka, Spasi memilih.',
} as const;

/** Where a value is not known: a dash in tables, where a mark on every row would shout. */
export const NOTHING = '–';

export const SEX_NAME: Readonly<Record<Sex, string>> = { L: 'Laki-laki', P: 'Perempuan' };

// ── Import ───────────────────────────────────────────────────────────────────────────────────

export const IMPORT = {
  title: 'Impor daftar peserta',
  historyTitle: 'Riwayat impor',
  history: 'Riwayat impor',
  newImport: 'Impor berkas baru',
  pksLabel: 'Daftar ini untuk PKS mana?',
  pksHint: {
    'non-asn': 'Pegawai Non-ASN pada OPD, sekolah, puskesmas, kecamatan, dan kelurahan.',
    rentan: 'Nelayan, buruh bangunan, pedagang, dan pekerja rentan lain.',
  } satisfies Record<Pks, string>,
  pksFirst: 'Pilih dahulu PKS-nya.',
  departmentLabel: 'OPD untuk baris yang tidak menyebut OPD',
  departmentNone: 'Tidak ada, ikuti isi berkas',
  departmentUnknown: 'OPD tidak ditemukan',
  dropTitle: 'Seret berkas Excel ke sini',
  dropText:
    'atau pilih dari komputer. Berkas .xlsx, dibaca tanpa diubah; belum ada yang tersimpan.',
  dropNow: 'Lepaskan berkas di sini',
  dropOne: 'Satu berkas setiap kali. Seret satu berkas saja.',
  dropRefused: 'Berkas itu tidak dapat dibuka dari sini. Gunakan tombol Pilih berkas.',
  choose: 'Pilih berkas…',
  reading: (name: string) => `Membaca ${name}`,
  failedTitle: 'Berkas tidak dapat dibaca',
  failedNothing: 'Tidak ada data yang berubah.',
  readAgain: 'Baca lagi',
  otherFile: 'Pilih berkas lain',
  sheet: 'Lembar',
  sheetPeople: (name: string, people: number) =>
    people > 0 ? `${name} (${toNumber(people)} orang)` : `${name} (tidak ada daftar)`,
  sheetHidden: (label: string) => `${label}, tersembunyi`,
  columns: 'Kolom dikenali',
  headerRow: (row: number) => `judul kolom di baris ${toNumber(row)}`,
  departmentChosen: (name: string) => `OPD: ${name}`,
  savedBefore: (when: string) => `Berkas yang sama sudah disimpan pada ${when}.`,
  birthDate: 'Tgl. lahir',
  job: 'Pekerjaan',
  pks: 'PKS',
  department: 'OPD',
  result: 'Hasil',
  sumLabel: 'Jumlah baris menurut hasil',
  withNotes: (count: number) => `${toNumber(count)} ada catatan`,
  sumLeft: (count: number) => `${toNumber(count)} tidak ada di berkas`,
  search: 'Cari nama, NIK, atau baris',
  searchEmpty: 'Tidak ada baris yang cocok.',
  sumPeople: (count: number) => `${toNumber(count)} baris orang`,
  sumSkipped: (count: number) => `${toNumber(count)} baris dilewati`,
  rowsLabel: 'Baris yang berisi orang',
  skippedLabel: 'Baris yang dilewati',
  leftLabel: 'Peserta yang tidak ada di berkas',
  row: 'Baris',
  verdict: 'Hasil',
  notes: 'Catatan',
  why: 'Sebab',
  skippedHint:
    'Baris ini berisi tulisan, tetapi bukan orang: judul, nomor kolom, jumlah, tanda tangan.',
  leftHint:
    'Peserta berikut terdaftar, tetapi tidak ada di berkas ini. Impor tidak mengeluarkan siapa pun.',
  leftEmpty: 'Semua peserta yang terdaftar ada di berkas ini.',
  skippedEmpty: 'Tidak ada baris yang dilewati.',
  save: (count: number) => (count > 0 ? `Simpan ${toNumber(count)} orang` : 'Simpan'),
  saveNothing: 'Tidak ada yang perlu disimpan.',
  willSave: (fresh: number, changed: number) =>
    [
      fresh > 0 ? `${toNumber(fresh)} orang baru` : '',
      changed > 0 ? `${toNumber(changed)} orang berubah` : '',
    ]
      .filter(Boolean)
      .join(' dan '),
  willNotSave: (held: number, refused: number) =>
    [held > 0 ? `${toNumber(held)} ditahan` : '', refused > 0 ? `${toNumber(refused)} ditolak` : '']
      .filter(Boolean)
      .join(' dan '),
  saves: (what: string) => `Akan disimpan: ${what}.`,
  savesNot: (what: string) => `Tidak akan disimpan: ${what}.`,
  saving: 'Menyimpan',
  changedTitle: 'Daftar peserta berubah sejak berkas dibaca',
  changedText: 'Baca lagi berkasnya, supaya yang disimpan sama dengan yang tampil.',
  savedTitle: 'Impor tersimpan',
  savedText: (name: string) => `Berkas ${name} sudah tersimpan seluruhnya.`,
  showRoster: 'Lihat daftar peserta',
  anotherFile: 'Impor berkas lain',
  // one row
  rowTitle: (row: number) => `Baris ${toNumber(row)}`,
  changes: 'Perubahan',
  before: 'Lama',
  after: 'Baru',
  given: (text: string) => `Tertulis: ${text}`,
  cell: (column: string, row: number) => `sel ${column}${row}`,
  clash: 'Bandingkan dengan peserta ini',
  openClash: 'Buka peserta itu',
  values: 'Isi yang terbaca',
  noName: '(tanpa nama)',
  // history
  file: 'Berkas',
  when: 'Waktu',
  status: 'Keadaan',
  statusName: {
    planned: 'Hanya dilihat',
    applied: 'Tersimpan',
    undone: 'Dibatalkan',
  } satisfies Record<ImportListItem['status'], string>,
  historyEmpty: 'Belum ada berkas yang diimpor',
  historyEmptyText: 'Berkas yang dibaca atau disimpan akan tercatat di sini.',
} as const;

// ── Roster ───────────────────────────────────────────────────────────────────────────────────

export const ROSTER = {
  title: 'Daftar Peserta',
  label: 'Daftar peserta',
  total: (count: number) => `${toNumber(count)} peserta`,
  search: 'Cari nama, NIK, atau KPJ',
  add: 'Tambah peserta',
  addTo: (pks: string) => `Tambah ke ${pks}`,
  print: 'Cetak surat…',
  exportXlsx: 'Ekspor Excel…',
  exportName: 'Daftar Peserta.xlsx',
  exporting: 'Menulis berkas Excel',
  exported: (rows: number, name: string) =>
    `${toNumber(rows)} baris ditulis ke ${name}. Berkas ini memuat data pribadi.`,
  filters: {
    pks: 'PKS',
    department: 'OPD',
    kelurahan: 'Kelurahan',
    job: 'Pekerjaan',
    status: 'Status',
  },
  /** Short, for five filters share a line: nothing chosen means all of them. */
  allOf: {
    pks: 'Semua PKS',
    department: 'OPD',
    kelurahan: 'Kelurahan',
    job: 'Pekerjaan',
    status: 'Status',
  },
  noOption: 'Tidak ada pilihan',
  clear: 'Hapus saringan',
  chosen: (count: number) => `${toNumber(count)} dipilih`,
  showChosen: 'Lihat pilihan',
  moreChosen: (count: number) => `dan ${toNumber(count)} orang lagi`,
  unchoose: 'Kosongkan pilihan',
  unchooseOne: (name: string) => `Batalkan pilihan ${name}`,
  printChosen: 'Cetak surat yang dipilih…',
  choosing: 'Memilih semua…',
  emptyTitle: 'Belum ada peserta',
  emptyText: 'Mulai dengan mengimpor daftar Excel dari OPD, atau tambahkan satu per satu.',
  emptyImport: 'Impor daftar Excel',
  nobodyTitle: 'Tidak ada peserta yang cocok',
  nobodyText: 'Ubah kata pencarian atau hapus saringan.',
  columns: {
    name: 'Nama',
    nik: 'NIK',
    pks: 'PKS',
    department: 'OPD',
    job: 'Pekerjaan',
    kelurahan: 'Kelurahan',
    wage: 'Upah',
    kpj: 'KPJ',
    birthDate: 'Tgl. lahir',
    status: 'Status',
  },
} as const;

// ── Person ───────────────────────────────────────────────────────────────────────────────────

export const PERSON = {
  title: 'Peserta',
  newTitle: 'Tambah peserta',
  editTitle: 'Ubah data peserta',
  loadFailed: 'Peserta tidak dapat dibuka',
  print: 'Cetak surat…',
  edit: 'Ubah data',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  groups: {
    identity: 'Identitas',
    address: 'Alamat',
    contact: 'Kontak',
    family: 'Calon ahli waris / kontak keluarga',
    work: 'Kepesertaan dalam PKS',
    letters: 'Surat yang sudah dicetak',
  },
  age: (years: number) => `${toNumber(years)} tahun`,
  diedOn: (day: string) => `Meninggal ${day}`,
  covered: 'Terlindungi',
  notCovered: 'Tidak terlindungi',
  onDay: (day: string) => `pada ${day}`,
  coverageDay: 'Tanggal lain',
  period: (from: string, until: string) => `${from} sampai ${until}`,
  leftOn: (day: string) => `sejak ${day}`,
  noMemberships: 'Belum terdaftar dalam PKS mana pun.',
  noLetters: 'Belum ada surat.',
  periodLabel: 'Masa perlindungan',
  originFile: (file: string, sheet: string, row: number) =>
    `dari ${file}, lembar ${sheet}, baris ${row}`,
  origin: {
    import: 'dari impor berkas',
    hand: 'diisi tangan',
    terminal: 'diisi lewat terminal',
    sample: 'data contoh',
  } satisfies Record<ValueOrigin['source'], string>,
  originBefore: (value: string) => `sebelumnya ${value}`,
  originLabel: (field: string) => `Asal ${field}`,
  originShort: 'asal',
  // form
  formHint: 'Isian diperiksa sambil diketik, sama seperti baris berkas Excel.',
  pksLabel: 'Untuk PKS',
  heirName: 'Nama',
  heirRelation: 'Hubungan',
  save: 'Simpan',
  saveAndNext: 'Simpan dan tambah lagi',
  saved: (name: string) => `${name} tersimpan.`,
  confirm: 'Saya sudah memeriksa isian yang diberi tanda dan ingin menyimpannya.',
  fixFirst: 'Perbaiki isian yang bertanda merah sebelum menyimpan.',
  nothingChanged: 'Belum ada yang diubah.',
  checking: 'Memeriksa…',
  taken: 'NIK ini sudah terdaftar',
  takenBy: (name: string) => `NIK ini sudah terdaftar atas nama ${name}.`,
  openExisting: 'Buka peserta itu',
  understood: (value: string) => `Dibaca: ${value}`,
  examples: {
    nik: '16 angka seperti di KTP',
    birthDate: 'mis. 12-05-1990 atau 12 Mei 1990',
    wage: 'mis. 1.500.000',
    kpj: '11 angka',
    phone: 'mis. 0812…',
  },
  sexNone: 'Belum diisi',
  /** In the order in which heirs are asked for; what else is written stays as written. */
  relations: [
    'Istri',
    'Suami',
    'Anak',
    'Ayah',
    'Ibu',
    'Kakek/Nenek',
    'Cucu',
    'Saudara kandung',
    'Mertua',
  ],
} as const;

// ── Letters ──────────────────────────────────────────────────────────────────────────────────

export const LETTERS = {
  title: 'Surat',
  subtitle: (total: number) => `${toNumber(total)} surat keterangan dalam register`,
  register: 'Register surat',
  search: 'Cari nomor atau nama',
  printNew: 'Cetak surat baru',
  printFor: 'Cetak untuk siapa?',
  pks: 'PKS',
  printForText: 'Untuk satu atau beberapa orang, pilih dari Daftar Peserta.',
  toRoster: 'Buka Daftar Peserta',
  departmentAll: 'Semua OPD dalam PKS ini',
  department: 'OPD',
  goOn: 'Lanjut',
  reprint: 'Cetak ulang',
  reprintMany: (count: number) => `Cetak ulang ${toNumber(count)} surat`,
  reprinting: 'Menyusun cetakan ulang',
  reprintHint: 'Cetak ulang memakai nomor dan isi yang sama, tidak mengambil nomor baru.',
  emptyTitle: 'Belum ada surat',
  emptyText: 'Surat yang diterbitkan tercatat di sini dengan nomornya dan dapat dicetak ulang.',
  nobody: 'Tidak ada surat yang cocok.',
  columns: {
    number: 'Nomor surat',
    date: 'Tanggal',
    name: 'Nama',
    nik: 'NIK',
    pks: 'PKS',
    createdAt: 'Dicetak',
  },
  // print dialog
  dialogTitle: 'Cetak surat keterangan kepesertaan',
  date: 'Tanggal surat',
  checking: 'Memeriksa siapa yang dapat dicetak…',
  ready: (count: number) => `${toNumber(count)} surat siap dicetak`,
  readyForDraft: (count: number) => `${toNumber(count)} surat dapat dipratinjau`,
  noneReady: 'Tidak ada surat yang dapat dicetak',
  refused: (count: number) => `${toNumber(count)} orang tidak dapat dicetak`,
  refusedGroup: (count: number, why: string) => `${toNumber(count)} orang: ${why}`,
  refusedMore: (count: number) => `dan ${toNumber(count)} orang lagi`,
  missingTitle: 'Surat resmi belum dapat diterbitkan',
  missingText: 'Isi dahulu:',
  missingFill: 'Isi',
  nextNumber: 'Nomor pertama',
  form: 'Bentuk',
  onePdf: 'Satu PDF untuk semua',
  onePdfHint: 'Dapat dilihat, disimpan, dan dicetak sekaligus.',
  files: 'Satu berkas per orang',
  filesHint: 'PDF terpisah dalam folder yang dipilih.',
  draft: 'Pratinjau',
  draftHint: 'Bertanda DRAF, tanpa nomor.',
  issue: (count: number) => (count > 0 ? `Terbitkan ${toNumber(count)} surat` : 'Terbitkan'),
  confirmTitle: 'Terbitkan surat?',
  confirmText: (count: number, first: string) =>
    count === 1
      ? `Nomor ${first} akan dipakai dan tercatat dalam register. Nomor yang sudah dipakai tidak kembali.`
      : `${toNumber(count)} nomor akan dipakai, mulai ${first}, dan tercatat dalam register. Nomor yang sudah dipakai tidak kembali.`,
  confirmYes: 'Terbitkan',
  confirmNo: 'Belum',
  issued: (count: number) => `${toNumber(count)} surat diterbitkan`,
  issuedNumbers: (first: string, last: string) =>
    first === last ? first : `${first} s.d. ${last}`,
  toFolder: (folder: string) => `PDF-nya ada di folder ${folder}.`,
  view: 'Lihat PDF',
  showFolder: 'Tampilkan folder',
} as const;
