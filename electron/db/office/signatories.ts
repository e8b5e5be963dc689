import type { Selectable } from 'kysely';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { Failure } from '../../../shared/failure.ts';
import type { SignatoryInput } from '../../../shared/ipc.ts';
import type { Db } from '../open.sqlite.ts';
import type { SignatoryTable } from '../schema.ts';

/** Everybody who signs or signed, the newest first. */
export async function listSignatories(db: Db): Promise<Signatory[]> {
  const rows = await db
    .selectFrom('signatory')
    .selectAll()
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toSignatory);
}

/** Who signs on a day: of several, the one appointed last (a Plt. stands in for the one before). */
export async function findSignatoryOn(db: Db, day: Day): Promise<Signatory | null> {
  const row = await db
    .selectFrom('signatory')
    .selectAll()
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]))
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toSignatory(row) : null;
}

/** Failure: signatory-not-found. */
export async function saveSignatory(db: Db, input: SignatoryInput): Promise<Signatory> {
  const values = {
    name: input.name,
    position: input.position,
    rank: input.rank,
    nip: input.nip,
    valid_from: input.from,
    valid_until: input.until,
  };
  const row =
    input.id === null
      ? await db.insertInto('signatory').values(values).returningAll().executeTakeFirst()
      : await db
          .updateTable('signatory')
          .set(values)
          .where('id', '=', input.id)
          .returningAll()
          .executeTakeFirst();
  if (!row) throw new Failure('signatory-not-found');
  return toSignatory(row);
}

/** Letters keep their own snapshot of who signed, so removing one changes no letter. */
export async function removeSignatory(db: Db, id: number): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('signatory')
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Failure('signatory-not-found');
}

function toSignatory(row: Selectable<SignatoryTable>): Signatory {
  return {
    id: row.id,
    name: row.name,
    position: row.position,
    rank: row.rank,
    nip: row.nip,
    from: row.valid_from,
    until: row.valid_until,
  };
}
