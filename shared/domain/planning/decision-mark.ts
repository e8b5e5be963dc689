import type { HeldCode } from '../answers.ts';
import type { Clash, PlanRow } from '../plan.ts';
import { foldToKey } from '../values/written.ts';

/**
 * The data that a decision about a held row is made on: what the row says of the person, and what is
 * stored of the other record. A remembered decision holds only while this text stays the same; how
 * a name or a remark is written does not count.
 */
export function decisionMark(
  { person, remark }: Pick<PlanRow, 'person' | 'remark'>,
  clash: Clash | null,
  code: HeldCode,
): string {
  const row = [person.nik, foldToKey(person.name ?? ''), person.birthDate];
  // A remark is about the row alone, whoever is stored under its NIK by now.
  if (code === 'status-word') return JSON.stringify([...row, foldToKey(remark ?? '')]);
  return JSON.stringify(clash === null ? row : [...row, ...storedMark(clash, code)]);
}

function storedMark({ personId, nik, name, values, status, diedOn }: Clash, code: HeldCode) {
  // Taken in beside the other PKS they become a member here: no reason to ask the same again.
  const here = code === 'active-in-other-pks' ? (status ?? 'active') : status;
  return [personId, nik, foldToKey(name), values.birthDate, here, diedOn];
}
