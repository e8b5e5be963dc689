/**
 * Every sentence of the window, one plain object per screen. Sentences for failures, issues,
 * verdicts and skipped rows live in shared/words.ts: the terminal needs them too.
 */
import type { Pks } from '../shared/domain/agreement.ts';
import type { ColumnMeaning } from '../shared/domain/candidate.ts';
import type { LeaveReason, MembershipStatus } from '../shared/domain/membership.ts';
import type { MissingSetting } from '../shared/domain/office.ts';
import type { Sex } from '../shared/domain/person.ts';
import type { FailureFacts } from '../shared/failure.ts';
import type { ImportListItem, JobProgress, ValueOrigin } from '../shared/ipc.ts';
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

// ── Tables ───────────────────────────────────────────────────────────────────────────────────

export const TABLE = {
  tickAll: 'Pilih semua yang tampil',
  tick: (name: string) => `Pilih ${name}`,
  keys: 'Panah memindahkan penanda, Enter membuka, Spasi memilih.',
} as const;

/** Where a value is not known: a dash in tables, where a mark on every row would shout. */
export const NOTHING = '–';

export const FIELD_NAME: Readonly<Record<ColumnMeaning, string>> = {
  nik: 'NIK',
  name: 'Nama',
  birthPlace: 'Tempat lahir',
  birthDate: 'Tanggal lahir',
  sex: 'Jenis kelamin',
  address: 'Alamat',
  kelurahan: 'Kelurahan',
  kecamatan: 'Kecamatan',
  department: 'OPD / unit kerja',
  job: 'Pekerjaan',
  wage: 'Upah sebulan',
  kpj: 'Nomor peserta (KPJ)',
  phone: 'Nomor HP',
  heirName: 'Nama keluarga',
  heirRelation: 'Hubungan',
  birthPlaceAndDate: 'Tempat dan tanggal lahir',
  remark: 'Keterangan',
};

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
  savedBefore: (when: string) =>
    `Berkas yang sama persis sudah pernah disimpan pada ${when}. Baris yang sudah ada tampil sebagai Sama.`,
  tabPeople: 'Orang',
  tabSkipped: 'Baris dilewati',
  tabLeft: 'Tidak ada di berkas',
  all: 'Semua',
  withNotes: 'Ada catatan',
  search: 'Cari nama, NIK, atau nomor baris',
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
  save: (count: number) => `Simpan ${toNumber(count)} orang`,
  saveNothing: 'Tidak ada yang perlu disimpan',
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
  saves: (what: string) => `Disimpan: ${what}.`,
  savesNot: (what: string) => `Tidak disimpan: ${what}.`,
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
  openPerson: 'Buka peserta',
  openClash: 'Buka peserta itu',
  values: 'Isi yang terbaca',
  previousRow: 'Baris sebelumnya',
  nextRow: 'Baris berikutnya',
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
  allOf: {
    pks: 'Semua PKS',
    department: 'Semua OPD',
    kelurahan: 'Semua kelurahan',
    job: 'Semua pekerjaan',
    status: 'Semua status',
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
  coverageOn: 'Apakah terlindungi pada tanggal',
  coverageLabel: 'Perlindungan',
  coverageDay: 'Tanggal yang ditanyakan',
  period: (from: string, until: string) => `${from} sampai ${until}`,
  leftOn: (day: string) => `sejak ${day}`,
  leaveReason: {
    meninggal: 'meninggal',
    'mengundurkan-diri': 'mengundurkan diri',
    pppk: 'diangkat PPPK',
    pindah: 'pindah',
    ganda: 'tercatat ganda',
    'tidak-layak': 'tidak memenuhi syarat',
    lainnya: 'alasan lain',
  } satisfies Record<LeaveReason, string>,
  noMemberships: 'Belum terdaftar dalam PKS mana pun.',
  noLetters: 'Belum ada surat.',
  lettersMore: 'Cetak ulang dari layar Surat.',
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
  // form
  formHint: 'Isian diperiksa sambil diketik, sama seperti baris berkas Excel.',
  pksLabel: 'Untuk PKS',
  save: 'Simpan',
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
  otherIssues: 'Catatan lain',
} as const;

// ── Letters ──────────────────────────────────────────────────────────────────────────────────

export const LETTERS = {
  title: 'Surat',
  subtitle: (total: number) => `${toNumber(total)} surat keterangan dalam register`,
  register: 'Register surat',
  search: 'Cari nomor atau nama',
  printNew: 'Cetak surat baru',
  printFor: 'Cetak untuk siapa?',
  printForText: 'Untuk satu atau beberapa orang, pilih dari Daftar Peserta.',
  toRoster: 'Buka Daftar Peserta',
  departmentAll: 'Semua OPD dalam PKS ini',
  department: 'OPD',
  goOn: 'Lanjut',
  reprint: 'Cetak ulang',
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
  noneReady: 'Tidak ada surat yang dapat dicetak',
  refused: (count: number) => `${toNumber(count)} orang tidak dapat dicetak`,
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
  issue: (count: number) => `Terbitkan ${toNumber(count)} surat`,
  confirmTitle: 'Terbitkan surat?',
  confirmText: (count: number, first: string) =>
    count === 1
      ? `Nomor ${first} akan dipakai dan tercatat dalam register. Nomor yang sudah dipakai tidak kembali.`
      : `${toNumber(count)} nomor akan dipakai, mulai ${first}, dan tercatat dalam register. Nomor yang sudah dipakai tidak kembali.`,
  confirmYes: 'Terbitkan',
  issued: (count: number) => `${toNumber(count)} surat diterbitkan`,
  issuedNumbers: (first: string, last: string) =>
    first === last ? first : `${first} s.d. ${last}`,
  toFolder: (folder: string) => `PDF-nya ada di folder ${folder}.`,
  view: 'Lihat PDF',
  showFolder: 'Tampilkan folder',
} as const;
