import type { SuggestionKind } from '../../shared/domain/candidate.ts';
import type { Comparison, PlanCounts } from '../../shared/domain/plan.ts';
import { toNumber } from './common.ts';

/** Mending values where they stand. */
export const IMPORT_MENDING = {
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
} as const;
