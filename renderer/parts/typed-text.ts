import { toShortDay } from '../../shared/domain/values/day.ts';
import type { RosterField } from '../../shared/domain/person.ts';
import { toGrouped } from '../../shared/domain/values/rupiah.ts';

/** A value as text to edit: read back by the rules of a roster, it is the same value. */
export function typedText(field: RosterField, value: string | number | null): string {
  if (value === null) return '';
  if (field === 'birthDate' && typeof value === 'string') return toShortDay(value);
  return typeof value === 'number' ? toGrouped(value) : value;
}
