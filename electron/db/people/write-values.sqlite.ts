import type Database from 'better-sqlite3';
import type { JournalField } from '../../../shared/domain/membership.ts';
import { PERSON_COLUMN } from './person-columns.ts';

export type StoredValue = string | number | null;

/** One value of a person or, where an agreement is named, of their place in it. */
export interface ValueToSet {
  readonly personId: number;
  readonly agreementId: number | null;
  readonly field: JournalField;
  readonly to: StoredValue;
}

const OF_PERSON: Partial<Record<JournalField, string>> = { ...PERSON_COLUMN, diedOn: 'died_on' };

const PLACE_COLUMN: Partial<Record<JournalField, string>> = {
  department: 'department_id',
  job: 'job',
  wage: 'wage',
  kpj: 'kpj',
  status: 'status',
  leaveReason: 'leave_reason',
  leftOn: 'left_on',
  start: 'start_on',
};

const CONTACT_COLUMN: Partial<Record<JournalField, string>> = {
  heirName: 'name',
  heirRelation: 'relation',
};

/**
 * Makes the function that sets single values by the journal's names, whatever table they stand in:
 * saving, undoing and merging set thousands, so each statement is compiled once. `departments` knows the
 * ids of the names that come up.
 */
export function prepareValues(
  raw: Database.Database,
  departments: ReadonlyMap<string, number>,
): (value: ValueToSet) => void {
  const inPerson = prepareEach(
    raw,
    OF_PERSON,
    (column) => `UPDATE person SET ${column} = ? WHERE id = ?`,
  );
  const inPlace = prepareEach(
    raw,
    PLACE_COLUMN,
    (column) => `UPDATE membership SET ${column} = ? WHERE person_id = ? AND agreement_id = ?`,
  );
  const inContact = prepareEach(
    raw,
    CONTACT_COLUMN,
    (column) => `INSERT INTO contact (${column}, person_id, position) VALUES (?, ?, 1)
      ON CONFLICT (person_id, position) DO UPDATE SET ${column} = excluded.${column}`,
  );
  const removeEmptyContact = raw.prepare(
    `DELETE FROM contact WHERE person_id = ? AND position = 1
     AND name IS NULL AND relation IS NULL AND phone IS NULL`,
  );
  return ({ personId, agreementId, field, to }) => {
    inPerson.get(field)?.run(to, personId);
    const value = field === 'department' && to !== null ? idOf(departments, to) : to;
    inPlace.get(field)?.run(value, personId, agreementId);
    inContact.get(field)?.run(to, personId);
    if (to === null && inContact.has(field)) removeEmptyContact.run(personId);
  };
}

function prepareEach(
  raw: Database.Database,
  columns: Partial<Record<JournalField, string>>,
  toSql: (column: string) => string,
): ReadonlyMap<JournalField, Database.Statement> {
  return new Map(
    Object.entries(columns).map(([field, column]) => [
      field as JournalField,
      raw.prepare(toSql(column)),
    ]),
  );
}

function idOf(departments: ReadonlyMap<string, number>, name: StoredValue): number {
  const id = departments.get(String(name));
  if (id === undefined) throw new Error('a department to set was not made ready');
  return id;
}
