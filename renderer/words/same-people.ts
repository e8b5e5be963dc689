import type { LikenessReason } from '../../shared/domain/same-person.ts';
import { toNumber } from './common.ts';

/** Why two records may be one person, in words: "tanggal lahir sama, satu angka NIK berbeda". */
export const LIKENESS: Readonly<Record<LikenessReason, string>> = {
  'same-birth-date': 'tanggal lahir sama',
  'nearly-same-name': 'nama hampir sama',
  'one-digit': 'satu angka NIK berbeda',
  'two-swapped': 'dua angka NIK tertukar',
  'family-card-number': 'nomor KK tertulis sebagai NIK',
  'same-row-key': 'baris formulir yang sama',
};

export const SAME_PEOPLE = {
  title: 'Mungkin orang yang sama',
  pairs: 'Belum diputuskan',
  merges: 'Sudah digabungkan',
  empty: 'Tidak ada data yang mirip',
  emptyText: 'Peserta dengan nama, tanggal lahir, atau NIK yang mirip akan muncul di sini.',
  because: (reasons: string) => `Mirip karena ${reasons}.`,
  sideBySide: 'Kedua data berdampingan',
  record: { a: 'Data pertama', b: 'Data kedua' },
  open: 'buka',
  keepThis: 'Pertahankan data ini',
  places: 'Kepesertaan dan surat',
  since: 'Dicatat sejak',
  result: (name: string) => `Sesudah digabungkan, data ${name} tetap:`,
  resultSame: 'tidak ada isinya yang berubah',
  placeMoves: (pks: string) => `kepesertaan ${pks} ikut pindah`,
  placesJoin: 'kepesertaan yang sama menjadi satu',
  lettersMove: (count: number) => `${toNumber(count)} surat ikut pindah`,
  pairsLeft: (count: number) => `${toNumber(count)} pasang`,
  letters: (count: number) => `${toNumber(count)} surat`,
  note: 'Catatan (tidak wajib)',
  noteShort: 'Catatan',
  merge: 'Gabungkan menjadi satu',
  dismiss: 'Bukan orang yang sama',
  merged: (name: string) =>
    `Data ${name} sudah menjadi satu. Bisa dipisahkan lagi di Sudah digabungkan.`,
  dismissed: 'Diingat sebagai dua orang yang berbeda.',
  mergesEmpty: 'Belum ada data yang digabungkan',
  when: 'Waktu',
  kept: 'Dipertahankan',
  gone: 'Digabungkan ke dalamnya',
  unmerge: 'Pisahkan lagi',
  unmerged: 'dipisahkan',
  unmergeDone: (name: string) => `Data ${name} kembali menjadi dua.`,
} as const;
