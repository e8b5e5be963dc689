import { sql } from 'kysely';
import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import type { OfficeStanding } from '../../../shared/domain/bpjs/office-standing.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';
import { START_OF_PLACE } from '../people/place-days.ts';

/**
 * What the office knows of people by their NIK who are no members of an agreement in a month: their place in
 * it, else the newest one in another.
 */
export async function listStandings(
  db: Db,
  here: Pick<Agreement, 'id' | 'pks'>,
  niks: readonly string[],
): Promise<ReadonlyMap<string, OfficeStanding>> {
  const standings = new Map<string, OfficeStanding>();
  for (const chunk of inChunks(niks)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    const rows = await db
      .selectFrom('person')
      // From the people to their places and no other way: the whole roster is far longer.
      .crossJoin('membership')
      .whereRef('membership.person_id', '=', 'person.id')
      .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
      .select([
        'person.nik',
        'person.id as personId',
        'agreement.id as agreementId',
        'agreement.pks',
        'membership.status',
        'membership.left_on as leftOn',
        START_OF_PLACE.as('start'),
      ])
      .where('person.nik', 'in', chunk)
      .orderBy(sql`agreement.id = ${here.id}`)
      .orderBy('agreement.coverage_from')
      .execute();
    // The last one counts.
    for (const { nik, agreementId: at, ...standing } of rows)
      standings.set(nik, { ...standing, where: whereOf(at, standing.pks, here) });
  }
  return standings;
}

function whereOf(
  agreementId: number,
  pks: Pks,
  here: Pick<Agreement, 'id' | 'pks'>,
): OfficeStanding['where'] {
  if (agreementId === here.id) return 'here';
  return pks === here.pks ? 'other-period' : 'other-pks';
}
