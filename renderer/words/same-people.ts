import type { LikenessReason } from '../../shared/domain/same-person.ts';

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
} as const;
