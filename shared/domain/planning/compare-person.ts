import type { Candidate } from '../candidate.ts';
import { ROSTER_FIELDS, type RosterField, type RosterValues } from '../person.ts';
import type { FieldChange } from '../plan.ts';
import { foldToKey } from '../values/written.ts';

/** Codes and numbers, where a different sign is a different value. */
const EXACT = new Set<RosterField>(['nik', 'birthDate', 'sex', 'wage', 'kpj', 'phone']);

/**
 * What a row would change of a stored person, field by field. An empty cell never overwrites, nor
 * does what merely follows from the NIK; case, spaces and punctuation make no change.
 */
export function compareWithStored(
  { values, fromNik = [] }: Candidate,
  stored: RosterValues,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of ROSTER_FIELDS) {
    const from = stored[field];
    const to = values[field];
    if (to === null || to === from) continue;
    if (from !== null && (fromNik.includes(field) || readsAlike(field, from, to))) continue;
    changes.push({ field, from, to });
  }
  return changes;
}

function readsAlike(field: RosterField, from: string | number, to: string | number): boolean {
  return !EXACT.has(field) && foldToKey(String(from)) === foldToKey(String(to));
}
