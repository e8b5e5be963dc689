import type { Selectable } from 'kysely';
import type { Addendum } from '../../../shared/domain/agreement.ts';
import type { Db } from '../open.sqlite.ts';
import type { AddendumTable } from '../schema-letters.ts';

/** The addenda of each agreement that has any, the oldest first. */
export async function listAddenda(db: Db): Promise<ReadonlyMap<number, readonly Addendum[]>> {
  const rows = await db
    .selectFrom('addendum')
    .selectAll()
    .orderBy('agreement_id')
    .orderBy('position')
    .execute();
  const found = new Map<number, Addendum[]>();
  for (const row of rows) {
    const of = found.get(row.agreement_id) ?? [];
    found.set(row.agreement_id, [...of, toAddendum(row)]);
  }
  return found;
}

/** Addenda have no names of their own: those given take the place of those there were. */
export async function writeAddenda(
  db: Db,
  id: number,
  addenda: readonly Addendum[],
): Promise<void> {
  await db.deleteFrom('addendum').where('agreement_id', '=', id).execute();
  const rows = addenda.map((addendum, position) => ({
    agreement_id: id,
    position,
    number_government: addendum.numberGovernment,
    number_bpjs: addendum.numberBpjs,
    signed_on: addendum.signedOn,
    about: addendum.about,
  }));
  if (rows.length > 0) await db.insertInto('addendum').values(rows).execute();
}

function toAddendum(row: Selectable<AddendumTable>): Addendum {
  return {
    numberGovernment: row.number_government,
    numberBpjs: row.number_bpjs,
    signedOn: row.signed_on,
    about: row.about,
  };
}
