import { Failure } from '../../../shared/failure.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import type { Context } from '../context.ts';
import { refuseOutside } from '../people/within-access.ts';
import { note } from './note.ts';

/**
 * The NIK of a person in full; that it was seen is written down first. Failures: person-not-found,
 * person-forgotten.
 */
export async function revealPerson(
  context: Context,
  personId: number,
): Promise<{ readonly nik: string }> {
  await refuseOutside(context, personId);
  return context.data.db.transaction().execute(async (trx) => {
    const { nik } = (await getStoredPerson(trx, personId)).values;
    if (nik === null) throw new Failure('person-forgotten');
    note(context, { kind: 'nik-seen', personId, details: { count: 1 } });
    return { nik };
  });
}
