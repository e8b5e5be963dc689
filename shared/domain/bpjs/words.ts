import type { DifferentField, UnmatchedReason } from './compare-lists.ts';

/** What differs, as columns and files name it. */
export const DIFFERENT_FIELD_NAME = {
  name: 'Nama',
  birthDate: 'Tanggal lahir',
  sex: 'Jenis kelamin',
  kpj: 'KPJ',
  wage: 'Upah',
  due: 'Iuran',
} as const satisfies Record<DifferentField['field'], string>;

/** Why a row of their list was not compared. */
export const UNMATCHED_WORDS = {
  unreadable: 'NIK dan KPJ tidak terbaca',
  repeated: 'Orang ini sudah ada di baris sebelumnya',
} as const satisfies Record<UnmatchedReason, string>;
