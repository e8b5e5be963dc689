import type { RosterField, RosterValues } from '../shared/domain/person.ts';
import type { RosterRead } from './flows/context.ts';

const REPEATED = [
  'birthPlace',
  'birthDate',
  'kelurahan',
  'kecamatan',
  'department',
  'job',
  'heirRelation',
] as const satisfies readonly RosterField[];

type Shared = { -readonly [Field in (typeof REPEATED)[number]]: RosterValues[Field] };

/**
 * Makes equal texts of a file's people one: what comes out of a thread has a copy of the
 * department's name for every row, which of a hundred thousand rows takes fifty megabytes. The
 * values must be the caller's own.
 */
export function shareTexts({ readings }: RosterRead): void {
  const known = new Map<string, string>();
  for (const { candidates } of readings)
    for (const { values } of candidates) {
      const own: Shared = values;
      for (const field of REPEATED) {
        const text = own[field];
        if (text === null) continue;
        const first = known.get(text);
        if (first === undefined) known.set(text, text);
        else own[field] = first;
      }
    }
}
