import { areNearlySame, toNameForm } from '../likeness/nearly-same-names.ts';
import type { PlanRow } from '../plan.ts';

/**
 * Whether a row would give a stored person another name and another birth date under their own NIK:
 * it may be somebody else, whose NIK was typed wrongly. A correction of one of the two is none.
 */
export function isUnlikeStored({ verdict, changes }: PlanRow): boolean {
  if (verdict !== 'changed') return false;
  const name = changes.find(({ field }) => field === 'name');
  const birth = changes.find(({ field }) => field === 'birthDate');
  if (typeof name?.from !== 'string' || typeof name.to !== 'string') return false;
  if (birth === undefined || birth.from === null) return false;
  return !areNearlySame(toNameForm(name.from), toNameForm(name.to));
}
