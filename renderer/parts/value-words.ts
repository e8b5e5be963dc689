import { toLongDay } from '../../shared/domain/values/day.ts';
import type { RosterField, Sex } from '../../shared/domain/person.ts';
import { toRupiah } from '../../shared/domain/values/rupiah.ts';
import { SEX_NAME } from '../words.ts';

/** A value of the roster as people read it; null stays null, for each place marks it in its own way. */
export function valueWords(field: RosterField, value: string | number | null): string | null {
  if (value === null || value === '') return null;
  if (field === 'wage' && typeof value === 'number') return toRupiah(value);
  if (field === 'birthDate' && typeof value === 'string') return toLongDay(value);
  if (field === 'sex') return SEX_NAME[value as Sex];
  return String(value);
}
