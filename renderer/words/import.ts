import type { Pks } from '../../shared/domain/agreement.ts';
import type {
  DecisionChoice,
  GoneAnswer,
  HeldCode,
  WordKind,
} from '../../shared/domain/answers.ts';
import type { ColumnSeen, SuggestionKind } from '../../shared/domain/candidate.ts';
import type { KeptPerson } from '../../shared/domain/undo.ts';
import type { Comparison, PlanCounts } from '../../shared/domain/plan.ts';
import type { ImportListItem } from '../../shared/views.ts';
import { toNumber } from './common.ts';

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
    'atau pilih dari komputer. Berkas .xlsx, .xls, atau .csv dibaca tanpa diubah; belum ada yang tersimpan.',
  dropNow: 'Lepaskan berkas di sini',
  dropOne: 'Satu berkas setiap kali. Seret satu berkas saja.',
  dropRefused: 'Berkas itu tidak dapat dibuka dari sini. Gunakan tombol Pilih berkas.',
  choose: 'Pilih berkas…',
  reading: (name: string | null) => (name === null ? 'Membuka impor' : `Membaca ${name}`),
  failedTitle: 'Berkas tidak dapat dibaca',
  failedNothing: 'Tidak ada data yang berubah.',
  readAgain: 'Baca lagi',
  pointHint:
    'Atau tunjuk baris yang berisi judul kolom (NIK, Nama, …), lalu atur kolomnya sendiri.',
  pointSheet: (name: string) => `Lembar ${name}`,
  pointRow: (row: number) => `Judul kolom di baris ${toNumber(row)}`,
  otherFile: 'Pilih berkas lain',
  sheet: 'Lembar',
  departmentChosen: (name: string) => `OPD: ${name}`,
  savedBefore: (when: string) => `Berkas yang sama sudah disimpan pada ${when}.`,
  birthDate: 'Tgl. lahir',
  job: 'Pekerjaan',
  pks: 'PKS',
  department: 'OPD',
  result: 'Hasil',
  sumLabel: 'Jumlah baris menurut hasil',
  withNotes: (count: number) => `${toNumber(count)} ada catatan`,
  search: 'Cari nama, NIK, atau baris',
  searchEmpty: 'Tidak ada baris yang cocok.',
  sumPeople: (count: number) => `${toNumber(count)} baris orang`,
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
  rowRange: (first: number, last: number) =>
    first === last ? toNumber(first) : `${toNumber(first)}–${toNumber(last)}`,
  skippedEmpty: 'Tidak ada baris yang dilewati.',
  save: (count: number) => (count > 0 ? `Simpan ${toNumber(count)} orang` : 'Simpan'),
  saveNothing: 'Tidak ada yang perlu disimpan.',
  willSave: (fresh: number, changed: number, leaving: number) =>
    [
      fresh > 0 ? `${toNumber(fresh)} orang baru` : '',
      changed > 0 ? `${toNumber(changed)} orang berubah` : '',
      leaving > 0 ? `${toNumber(leaving)} orang keluar` : '',
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
  changedText: 'Bandingkan lagi, supaya yang disimpan sama dengan yang tampil.',
  savedTitle: 'Impor tersimpan',
  savedNot: (what: string) => `Tidak disimpan: ${what}.`,
  savedLeft: (count: number) =>
    `${toNumber(count)} orang yang tidak ada di berkas keluar dari daftar.`,
  showRoster: 'Lihat daftar peserta',
  anotherFile: 'Impor berkas lain',
  decideHeld: 'Putuskan sekarang',
  compareAgain: 'Bandingkan lagi',
  // rooms of the preview
  tabsLabel: 'Bagian pratinjau',
  tab: {
    rows: 'Baris orang',
    columns: 'Kolom',
    words: 'Kata baru',
    held: 'Perlu diputuskan',
    left: 'Tidak ada di berkas',
    skipped: 'Dilewati',
  },
  // columns
  columnsHint:
    'Perbaiki bila ada kolom yang salah dibaca. Perbaikan diingat untuk berkas OPD ini berikutnya.',
  columnUnknown: 'tidak dikenal',
  columnsUnknown: (names: readonly string[]) =>
    `Tidak dikenal dan tidak dipakai: ${names.join(', ')}. Pilih artinya bila perlu.`,
  columnsMissing: (names: readonly string[]) =>
    `Belum ada kolom ${names.join(' dan ')}. Pilih kolomnya, atau betulkan baris judul.`,
  columnDecidedBy: (by: string) => `menurut ${by}`,
  columnEffect: 'Hasil',
  columnRead: (read: number) => `${toNumber(read)} terbaca`,
  columnFaulty: (faulty: number) => `${toNumber(faulty)} bermasalah`,
  headerAt: 'Judul kolom ada di baris',
  headerFound: 'Cari sendiri lagi',
  sheetDepartment: 'OPD untuk baris tanpa OPD',
  sheetDepartmentNone: 'Ikuti isi berkas',
  sheetDepartmentOf: (name: string) => `Pakai nama lembar: ${name}`,
  columnsOf: (sheet: string) => `Kolom lembar ${sheet}`,
  columnLetter: 'Kolom',
  columnHeader: 'Judul di berkas',
  columnSamples: 'Contoh isi',
  columnMeaning: 'Dibaca sebagai',
  columnUnused: 'Tidak dipakai',
  meaningOf: (column: string) => `Kolom ${column} dibaca sebagai`,
  decidedBy: {
    person: 'pilihan Anda',
    memory: 'berkas sebelumnya',
    words: 'judul kolom',
    content: 'isi kolom',
  } satisfies Record<NonNullable<ColumnSeen['by']>, string>,
  // words
  wordsEmpty: 'Semua kata dalam berkas sudah dikenal.',
  wordsHint:
    'Kata berikut belum ada dalam daftar. Jawaban berlaku untuk semua barisnya, dan diingat untuk berkas berikutnya. Tanpa jawaban, kata disimpan seperti tertulis.',
  wordKind: {
    department: 'OPD',
    kelurahan: 'Kelurahan',
    job: 'Pekerjaan',
    relation: 'Hubungan keluarga',
  } satisfies Record<WordKind, string>,
  wordWritten: 'Tertulis di berkas',
  wordRows: 'Baris',
  wordMeans: 'Artinya',
  wordAsWritten: 'Seperti tertulis',
  wordNear: 'Mungkin maksudnya',
  wordOther: 'Lainnya',
  wordList: 'Daftar',
  wordNew: 'Tambahkan sebagai entri baru',
  wordNothing: {
    department: 'Bukan OPD, kosongkan',
    kelurahan: 'Bukan kelurahan, kosongkan',
    job: 'Bukan pekerjaan, kosongkan',
    relation: 'Bukan hubungan keluarga, kosongkan',
  } satisfies Record<WordKind, string>,
  wordNotFound: 'Tidak ada dalam daftar.',
  wordsAllNew: (count: number) => `Tambahkan semua (${toNumber(count)}) sebagai entri baru`,
  rowCount: (rows: number) => `${toNumber(rows)} baris`,
  rowsOfWord: (rows: number, word: string) => `Lihat ${toNumber(rows)} baris dengan ${word}`,
  wordIs: (word: string, entry: string) => `${word} adalah ${entry}`,
  meansOf: (word: string) => `Arti ${word}`,
  // held rows
  heldEmpty: 'Tidak ada yang perlu diputuskan.',
  heldLabel: 'Baris yang perlu diputuskan',
  sideBySide: 'Kedua data berdampingan',
  inFile: (row: number) => `Di berkas (baris ${toNumber(row)})`,
  inRoster: 'Tercatat',
  likeBecause: (reasons: readonly string[]) => `Mirip karena ${reasons.join(', ')}.`,
  diedOn: (day: string) => `Meninggal ${day}`,
  rememberedFrom: (when: string) => `Diputuskan pada ${when}; berlaku lagi karena datanya sama.`,
  decideLabel: 'Keputusan',
  leaveReason: 'Alasan keluar',
  leaveOn: 'Keluar sejak',
  moveOn: 'PKS lain berakhir pada',
  decisionNote: 'Catatan (tidak wajib)',
  decisionIncomplete: 'Lengkapi alasan dan tanggalnya.',
  decide: 'Putuskan',
  decideAll: (count: number) => `Putuskan semua ${toNumber(count)} baris sejenis`,
  decided: 'diputuskan',
  heldDetail: 'Baris yang diputuskan',
  decideKeys: 'Tombol 1–3 memilih, Enter memutuskan lalu lanjut, ↑ ↓ pindah baris.',
  openOf: (open: number, all: number) =>
    open === 0 || open === all
      ? `${toNumber(all)}${open === 0 ? ', selesai' : ''}`
      : `${toNumber(open)} dari ${toNumber(all)} belum`,
  sameFields: (fields: readonly string[]) => `Sama: ${fields.join(', ')}`,
  showSame: 'Tampilkan yang sama',
  hideSame: 'Sembunyikan yang sama',
  choice: {
    'active-in-other-pks': {
      move: ['Pindahkan ke PKS ini', 'Kepesertaan di PKS lain berakhir pada tanggal di bawah.'],
      take: ['Daftarkan di kedua PKS', 'Kepesertaan di PKS lain tetap berjalan.'],
      skip: ['Biarkan di PKS lain', 'Baris ini tidak disimpan.'],
    },
    'dead-or-left': {
      take: ['Aktifkan kembali', 'Catatan meninggal atau keluar dibatalkan.'],
      skip: ['Tetap seperti tercatat', 'Baris ini tidak disimpan.'],
    },
    'possible-same-person': {
      'same-person': ['Orang yang sama', 'Data tercatat diperbarui; NIK memakai isi berkas.'],
      take: ['Orang berbeda', 'Baris ini disimpan sebagai peserta baru.'],
      skip: ['Belum pasti', 'Baris ini tidak disimpan.'],
    },
    'status-word': {
      leave: ['Keluarkan dari PKS', 'Kepesertaan berakhir dengan alasan dan tanggal di bawah.'],
      take: ['Tetap peserta', 'Keterangan itu tidak berarti keluar.'],
      skip: ['Belum pasti', 'Baris ini tidak disimpan.'],
    },
  } satisfies Record<
    HeldCode,
    Partial<Record<DecisionChoice, readonly [label: string, consequence: string]>>
  > as Readonly<
    Record<HeldCode, Partial<Record<DecisionChoice, readonly [label: string, consequence: string]>>>
  >,
  // gone
  comparedWith: (file: string, when: string) => `Dibanding berkas terakhir (${file}, ${when}):`,
  comparedWithRoster: 'Dibanding daftar peserta:',
  comparison: (counts: Readonly<Record<Comparison, number>>, gone: number) =>
    [
      `${toNumber(counts.new)} baru`,
      `${toNumber(counts.back)} kembali`,
      `${toNumber(counts.moved)} pindah OPD`,
      `${toNumber(counts.changed)} berubah`,
      `${toNumber(counts.same)} sama`,
      `${toNumber(gone)} tidak ada di berkas`,
    ].join(' · '),
  isComplete: 'Apakah berkas ini lengkap?',
  manyGone: (gone: number, members: number) =>
    `${toNumber(gone)} dari ${toNumber(members)} peserta OPD ini tidak ada di berkas.`,
  complete: 'Ya, lengkap',
  notComplete: 'Tidak, hanya sebagian',
  isCompleteSaid: 'Berkas ini lengkap. Putuskan siapa yang keluar.',
  isPartSaid: 'Berkas ini hanya sebagian. Yang tidak disebut tetap peserta.',
  completeAfterAll: 'Ternyata lengkap',
  notCompleteAfterAll: 'Ternyata hanya sebagian',
  leftTicked: (count: number) => `${toNumber(count)} dipilih`,
  stays: 'Tetap peserta',
  leaves: 'Keluar…',
  leaveTitle: (count: number) => `Keluarkan ${toNumber(count)} peserta`,
  leaveText: 'Kepesertaan berakhir saat impor ini disimpan, dan kembali bila impor dibatalkan.',
  leaveConfirm: (count: number) => `Keluarkan ${toNumber(count)} orang`,
  leftAnswer: 'Keputusan',
  leftAnswerName: { stay: 'Tetap peserta', leave: 'Keluar' } satisfies Record<
    GoneAnswer['choice'],
    string
  >,
  // mending
  unlike: (rows: number) =>
    `${toNumber(rows)} baris akan mengganti nama dan tanggal lahir peserta yang tercatat. Pastikan orangnya sama; bila bukan, perbaiki NIK-nya.`,
  unlikeShort: 'nama dan tanggal lahir lain',
  suggestions: 'Saran perbaikan',
  suggestion: {
    'birth-date-of-nik': (rows: number) =>
      `${toNumber(rows)} baris: tanggal lahir tidak cocok dengan NIK. Pakai tanggal dari NIK?`,
    'sex-of-nik': (rows: number) =>
      `${toNumber(rows)} baris: jenis kelamin tidak cocok dengan NIK. Pakai jenis kelamin dari NIK?`,
    'letters-in-nik': (rows: number) =>
      `${toNumber(rows)} baris: huruf di dalam NIK. Ganti O menjadi 0 dan l menjadi 1?`,
    'nik-and-family-card-swapped': (rows: number) =>
      `${toNumber(rows)} baris: NIK dan nomor KK tertukar. Tukar kembali?`,
  } satisfies Record<SuggestionKind, (rows: number) => string>,
  suggestionSum: (kinds: number, rows: number) =>
    `${toNumber(kinds)} saran perbaikan untuk ${toNumber(rows)} baris`,
  sheetNames: (rows: number, departments: readonly string[]) =>
    `${toNumber(rows)} baris tanpa OPD. Pakai nama lembar (${departments.join(', ')}) sebagai OPD?`,
  takeSheetNames: 'Pakai nama lembar',
  showSuggestions: 'Tampilkan saran',
  acceptAll: 'Terapkan semua',
  takeSuggestion: (text: string) => `Pakai ${text}`,
  takeSuggestionKey: (text: string) => `Pakai ${text} (↓)`,
  edited: 'diperbaiki di sini',
  mendCell: (field: string, text: string) => `Perbaiki ${field}: ${text}`,
  cellKeys: 'Enter simpan, lanjut ke baris berikutnya · Tab sel berikutnya · Esc batal',
  fieldKeys: 'Enter menyimpan dan lanjut ke kesalahan berikutnya. Alt+↑ dan Alt+↓ pindah baris.',
  rowBefore: 'Baris sebelumnya (Alt+↑)',
  rowAfter: 'Baris berikutnya (Alt+↓)',
  showRows: 'Lihat',
  showAgain: (label: string) => `Tampilkan semua baris lagi, bukan hanya: ${label}`,
  suggestionShort: {
    'birth-date-of-nik': 'Saran: tanggal lahir',
    'sex-of-nik': 'Saran: jenis kelamin',
    'letters-in-nik': 'Saran: huruf di NIK',
    'nik-and-family-card-swapped': 'Saran: NIK dan KK',
  } satisfies Record<SuggestionKind, string>,
  planNews: ({ new: fresh, changed, held, refused }: PlanCounts) =>
    `Rencana diperbarui: ${toNumber(fresh)} baru, ${toNumber(changed)} berubah, ${toNumber(held)} ditahan, ${toNumber(refused)} ditolak.`,
  sex: 'L/P',
  kpj: 'KPJ',
  effect: {
    return: 'Aktif kembali',
    leave: (day: string, reason: string) => `Keluar ${day}, ${reason}`,
    move: (day: string) => `PKS lain berakhir ${day}`,
  },
  decideAgain: 'Ubah keputusan',
  came: { back: 'Kembali', moved: 'Pindah OPD' },
  compareLast: 'Beda dari berkas lalu',
  compareRoster: 'Beda dari daftar',
  comparedAs: {
    new: (count: number) => `${toNumber(count)} baru`,
    back: (count: number) => `${toNumber(count)} kembali`,
    moved: (count: number) => `${toNumber(count)} pindah OPD`,
    changed: (count: number) => `${toNumber(count)} berubah`,
    same: (count: number) => `${toNumber(count)} sama`,
  } satisfies Record<Comparison, (count: number) => string>,
  backToFile: 'Kembali ke isi berkas',
  sheetsChosen: (count: number) => `${toNumber(count)} lembar`,
  sheetLabel: (name: string) => `Lembar: ${name}`,
  sheetCount: (people: number) => (people > 0 ? `${toNumber(people)} orang` : 'tidak ada daftar'),
  hidden: 'tersembunyi',
  allSheets: (count: number) => `Ikutkan semua ${toNumber(count)} lembar`,
  // an import as a whole
  errors: 'Berkas catatan untuk OPD…',
  errorsShort: 'Berkas catatan…',
  errorsName: (file: string) => `${file} - catatan perbaikan.xlsx`,
  errorsWritten: (marked: number, file: string) =>
    `${toNumber(marked)} baris diberi catatan: ${file}`,
  undo: 'Batalkan impor…',
  undoTitle: 'Batalkan impor',
  undoRemoves: (count: number) => `${toNumber(count)} orang dikeluarkan dari daftar.`,
  undoRestores: (count: number) => `${toNumber(count)} orang kembali ke isi sebelumnya.`,
  undoKeeps: (count: number) => `${toNumber(count)} orang tetap seperti sekarang:`,
  undoNothing: 'Impor ini tidak mengubah siapa pun.',
  undoNobody: 'Tidak ada yang dapat dikembalikan.',
  undoAfter: 'Berkas yang sama dapat diimpor lagi sesudahnya.',
  savedOn: (when: string) => `Disimpan ${when}`,
  undoChanged: 'Daftar peserta berubah. Inilah rencana yang baru.',
  undoConfirm: (count: number) =>
    count > 0 ? `Batalkan impor, ${toNumber(count)} orang` : 'Batalkan impor',
  undone: (count: number) =>
    count > 0 ? `Impor dibatalkan, ${toNumber(count)} orang dikembalikan.` : 'Impor dibatalkan.',
  undoneKept: (count: number) => `${toNumber(count)} orang tetap seperti sebelum dibatalkan:`,
  again: 'Impor lagi berkas ini',
  againShort: 'Impor lagi',
  keptLabel: 'Orang yang tetap',
  keptMore: (count: number) => `Tampilkan ${toNumber(count)} lagi`,
  keptName: 'Nama',
  keptWhy: 'Sebab',
  keptBecause: {
    'edited-since': 'diubah sesudahnya',
    'has-letter': 'sudah punya surat',
  } satisfies Record<KeptPerson['why'], string>,
  forget: 'Buang pratinjau',
  forgetTitle: 'Buang pratinjau ini?',
  forgetText: 'Perbaikan yang dibuat di pratinjau ini hilang. Data peserta tidak berubah.',
  form: 'Formulir kosong…',
  formTitle: 'Formulir kosong untuk OPD',
  formText:
    'Formulir Excel dengan kolom teks untuk NIK dan pilihan yang sudah tersedia. Yang kembali terbaca tanpa diatur.',
  formName: (department: string | null) =>
    department === null ? 'Formulir peserta.xlsx' : `Formulir ${department}.xlsx`,
  formAnyDepartment: 'Semua OPD',
  formOffer: 'OPD belum punya daftar? Kirimkan formulir kosong untuk diisi.',
  formSave: 'Simpan formulir…',
  formWritten: (rows: number, file: string) => `Formulir dengan ${toNumber(rows)} baris: ${file}`,
  // one row
  rowTitle: (row: number, sheet: string | null = null) =>
    `Baris ${toNumber(row)}${sheet === null ? '' : `, ${sheet}`}`,
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
  actor: 'Oleh',
  departmentsOf: (names: readonly string[]) =>
    names.length > 1 ? `${toNumber(names.length)} OPD` : (names[0] ?? null),
  status: 'Keadaan',
  statusName: {
    planned: 'Hanya dilihat',
    applied: 'Tersimpan',
    undone: 'Dibatalkan',
  } satisfies Record<ImportListItem['status'], string>,
  statusOn: (status: 'applied' | 'undone', day: string) =>
    status === 'applied' ? `Tersimpan ${day}` : `Dibatalkan ${day}`,
  historyEmpty: 'Belum ada berkas yang diimpor',
  historyEmptyText: 'Berkas yang dibaca atau disimpan akan tercatat di sini.',
} as const;
