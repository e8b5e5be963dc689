import type { WordKind } from '../../shared/domain/answers.ts';
import type { ColumnSeen } from '../../shared/domain/candidate.ts';
import { toNumber } from './common.ts';

/** How a file was understood: its columns and its words. */
export const IMPORT_READING = {
  tabsLabel: 'Bagian pratinjau',
  tab: {
    rows: 'Baris orang',
    columns: 'Kolom',
    words: 'Kata baru',
    held: 'Perlu diputuskan',
    left: 'Tidak ada di berkas',
    skipped: 'Dilewati',
  },
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
} as const;
