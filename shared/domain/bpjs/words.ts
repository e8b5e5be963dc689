import { PKS_SHORT } from '../agreement.ts';
import { toShortDay } from '../values/day.ts';
import type { DifferentField, UnmatchedReason } from './compare-lists.ts';
import type { OfficeStanding } from './office-standing.ts';

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

/** Why somebody whom only BPJS names is no member of the month: `keluar 01-07-2025`, `aktif di PKS 2`. */
export function standingWords(standing: OfficeStanding | null, hasNik: boolean): string {
  if (standing === null) return hasNik ? 'tidak tercatat di kantor' : 'tanpa NIK';
  const { pks, status, leftOn, start, where } = standing;
  if (status === 'active' && where === 'here') return `mulai ${toShortDay(start)}`;
  const how = { active: 'aktif', left: 'keluar', dead: 'meninggal' }[status];
  const place = { here: null, 'other-period': 'di masa lain', 'other-pks': `di ${PKS_SHORT[pks]}` };
  return [how, leftOn && toShortDay(leftOn), place[where]].filter(Boolean).join(' ');
}
