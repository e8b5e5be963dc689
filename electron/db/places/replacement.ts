import type { Day } from '../../../shared/domain/values/day.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';

/** The person who has taken a place over; null where nobody has. */
export async function findTakenBy(db: Db, membershipId: number): Promise<number | null> {
  const row = await db
    .selectFrom('membership')
    .select('person_id')
    .where('replaces_id', '=', membershipId)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** The place of somebody who has one. */
export async function getPlaceId(
  db: Db,
  of: { readonly agreementId: number; readonly personId: number },
): Promise<number> {
  const { id } = await db
    .selectFrom('membership')
    .select('id')
    .where('agreement_id', '=', of.agreementId)
    .where('person_id', '=', of.personId)
    .executeTakeFirstOrThrow();
  return id;
}

/** Whose place it is now; null = nobody's. */
export async function setReplaces(
  trx: Db,
  membershipId: number,
  replacesId: number | null,
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ replaces_id: replacesId })
    .where('id', '=', membershipId)
    .execute();
}

/** The first days that places have of their own; null = the agreement's. */
export async function listOwnStarts(
  db: Db,
  membershipIds: readonly number[],
): Promise<ReadonlyMap<number, Day | null>> {
  const starts = new Map<number, Day | null>();
  for (const some of inChunks(membershipIds)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection answers one after the other
    const rows = await db
      .selectFrom('membership')
      .select(['id', 'start_on as start'])
      .where('id', 'in', some)
      .execute();
    for (const { id, start } of rows) starts.set(id, start);
  }
  return starts;
}
