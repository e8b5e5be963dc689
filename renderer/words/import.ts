import type { Pks } from '../../shared/domain/agreement.ts';
import type { ColumnSeen } from '../../shared/domain/candidate.ts';
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
  savedText: (name: string) => `Berkas ${name} sudah tersimpan seluruhnya.`,
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
  columnsOf: (sheet: string) => `Kolom lembar ${sheet}`,
  columnLetter: 'Kolom',
  columnHeader: 'Judul di berkas',
  columnSamples: 'Contoh isi',
  columnMeaning: 'Dibaca sebagai',
  columnUnused: 'Tidak dipakai',
  columnBy: 'Dasar',
  meaningOf: (column: string) => `Kolom ${column} dibaca sebagai`,
  decidedBy: {
    person: 'pilihan Anda',
    memory: 'berkas sebelumnya',
    words: 'judul kolom',
    content: 'isi kolom',
  } satisfies Record<NonNullable<ColumnSeen['by']>, string>,
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
