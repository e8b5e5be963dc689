import type Database from 'better-sqlite3';
import { MEMBERSHIP_FIELDS } from '../../shared/domain/membership.ts';
import { ROSTER_FIELDS } from '../../shared/domain/person.ts';
import { prepareInsert } from './prepare-insert.sqlite.ts';
import type { Known, RosterWrite, RowToWrite } from './roster-write.ts';
import { prepareMemberships } from './write-memberships.sqlite.ts';
import { preparePeople } from './write-people.sqlite.ts';

/**
 * Makes the function that writes planned rows and gives back the ids of their people. Its
 * statements are prepared once, and rows of one kind go in together: what is left then is the
 * database's own work. Call it only inside a transaction that holds the connection.
 */
export function prepareRosterWriter(
  raw: Database.Database,
  write: RosterWrite,
): (rows: readonly RowToWrite[]) => number[] {
  const people = preparePeople(raw, write);
  const memberships = prepareMemberships(raw, write);
  const insertChanges = prepareChanges(raw, write);
  return (rows) => {
    const strangers = rows.filter((row) => row.personId === null);
    const newIds = people.insert(strangers.map((row) => row.person)).values();
    const ids = rows.map((row) => row.personId ?? (newIds.next().value as number));
    const known = rows.map((row, index) => ({ row, id: ids[index] as number }));
    people.insertContacts(known.filter(({ row }) => row.personId === null));
    memberships.insert(known.filter(({ row }) => row.verdict === 'new'));
    for (const { row, id } of known) {
      if (row.changes.length === 0) continue;
      people.update(id, row.changes);
      if (row.verdict === 'changed') memberships.update(id, row.changes);
    }
    insertChanges(known);
    return ids;
  };
}

function prepareChanges(raw: Database.Database, write: RosterWrite) {
  const insert = prepareInsert(raw, 'change', [
    'person_id',
    'agreement_id',
    'source',
    'import_id',
    'sheet_row',
    'fields',
    'actor',
    'at',
  ]);
  const { agreementId, source, importId, actor, at } = write;
  return (known: readonly Known[]) =>
    insert(
      known.map(({ row, id }) => {
        const sheetRow = importId === null ? null : row.row;
        const fields = JSON.stringify(recordOf(row));
        return [id, agreementId, source, importId, sheetRow, fields, actor, at];
      }),
    );
}

/** Field → [before, after], for the origin of every value and for taking a write back. */
function recordOf(row: RowToWrite): Record<string, readonly [unknown, unknown]> {
  const record: Record<string, readonly [unknown, unknown]> = {};
  for (const { field, from, to } of row.changes) record[field] = [from, to];
  if (row.verdict === 'changed') return record;
  for (const field of row.personId === null ? ROSTER_FIELDS : MEMBERSHIP_FIELDS)
    if (row.person[field] !== null) record[field] = [null, row.person[field]];
  return record;
}
