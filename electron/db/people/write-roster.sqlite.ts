import type Database from 'better-sqlite3';
import { MEMBERSHIP_FIELDS } from '../../../shared/domain/membership.ts';
import { prepareInsert } from '../prepare-insert.sqlite.ts';
import type { Known, RosterWrite, RowToWrite } from './roster-write.ts';
import { prepareMemberships } from './write-memberships.sqlite.ts';
import { preparePeople } from './write-people.sqlite.ts';
import { prepareValues } from './write-values.sqlite.ts';

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
  const insertMemberships = prepareMemberships(raw, write);
  const set = prepareValues(raw, write.departments);
  const insertChanges = prepareChanges(raw, write);
  return (rows) => {
    let nextId = people.nextId();
    const known = rows.map((row) => ({ row, id: row.personId ?? nextId++ }));
    people.insert(known.filter(({ row }) => row.personId === null));
    insertMemberships(known.filter(({ row }) => row.verdict === 'new'));
    for (const { row, id } of known) {
      if (row.changes.length === 0) continue;
      for (const { field, to } of row.changes)
        set({ personId: id, agreementId: write.agreementId, field, to });
      people.touch(id);
    }
    insertChanges(known);
    return known.map(({ id }) => id);
  };
}

function prepareChanges(raw: Database.Database, write: RosterWrite) {
  const { agreementId, source, importId, actor, at, sheets = [] } = write;
  const columns = ['person_id', 'about_id', 'sheet', 'sheet_row', 'made', 'before', 'after'];
  const same = { agreement_id: agreementId, source, import_id: importId, actor, at };
  return prepareInsert<Known>(raw, 'change', columns, same, ({ row, id }, values) => {
    const { before, after } = recordOf(row);
    const sheet = sheets.length > 1 ? (sheets[row.sheet ?? 0] ?? null) : null;
    values.push(id, id, sheet, importId === null ? null : row.row, madeBy(row), before, after);
  });
}

/** What comes to be with a row: undoing takes exactly that away again. */
function madeBy(row: RowToWrite): 'person' | 'membership' | null {
  if (row.personId === null) return 'person';
  return row.verdict === 'new' ? 'membership' : null;
}

/** The values that a write touches, as they were and as they are now; of somebody new only these. */
function recordOf(row: RowToWrite): { readonly before: string | null; readonly after: string } {
  if (row.personId === null) {
    const made = row.status ? { ...row.person, ...row.status.after } : row.person;
    return { before: null, after: JSON.stringify(made) };
  }
  const before: Record<string, unknown> = { ...row.status?.before };
  const after: Record<string, unknown> = { ...row.status?.after };
  if (row.verdict === 'new')
    for (const field of MEMBERSHIP_FIELDS) after[field] = row.person[field];
  for (const { field, from, to } of row.changes) {
    before[field] = from;
    after[field] = to;
  }
  return { before: JSON.stringify(before), after: JSON.stringify(after) };
}
