import type Database from 'better-sqlite3';
import { isMembershipField, MEMBERSHIP_FIELDS } from '../../shared/domain/membership.ts';
import { ROSTER_FIELDS, type RosterField, type RosterValues } from '../../shared/domain/person.ts';
import type { FieldChange, PlanRow } from '../../shared/domain/plan.ts';
import type { ChangeTable } from './schema.ts';

/** What all rows of one write have in common. */
export interface RosterWrite {
  readonly agreementId: number;
  /** Department ids by the names that stand in the rows. */
  readonly departments: ReadonlyMap<string, number>;
  readonly source: ChangeTable['source'];
  readonly importId: string | null;
  readonly isSample: boolean;
  readonly actor: string;
  readonly at: string;
}

/** One planned row: a new member (of a new or a known person), or changes to one. */
export type RowToWrite = Pick<PlanRow, 'row' | 'person' | 'changes' | 'personId'> & {
  readonly verdict: 'new' | 'changed';
};

const PERSON_COLUMN = {
  nik: 'nik',
  name: 'name',
  birthPlace: 'birth_place',
  birthDate: 'birth_date',
  sex: 'sex',
  address: 'address',
  kelurahan: 'kelurahan',
  kecamatan: 'kecamatan',
  phone: 'phone',
} as const satisfies Partial<Record<RosterField, string>>;

const PERSON_FIELDS = Object.keys(PERSON_COLUMN) as (keyof typeof PERSON_COLUMN)[];

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
  const places = preparePlaces(raw, write);
  const insertChanges = prepareChanges(raw, write);
  return (rows) => {
    const ids = rows.map((row) => row.personId ?? people.insert(row.person));
    const known = rows.map((row, index) => ({ row, id: ids[index] as number }));
    people.insertContacts(known.filter(({ row }) => row.personId === null));
    places.insert(known.filter(({ row }) => row.verdict === 'new'));
    for (const { row, id } of known) {
      if (row.changes.length === 0) continue;
      people.update(id, row.changes);
      if (row.verdict === 'changed') places.update(id, row.changes);
    }
    insertChanges(known);
    return ids;
  };
}

/** A row and the person it is about, who by now exists. */
interface Known {
  readonly row: RowToWrite;
  readonly id: number;
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

function preparePeople(raw: Database.Database, write: RosterWrite) {
  const columns = Object.values(PERSON_COLUMN);
  const insert = raw.prepare(
    `INSERT INTO person (${columns.join(', ')}, is_sample, created_at, updated_at)
     VALUES (${columns.map(() => '?').join(', ')}, ?, ?, ?)`,
  );
  const touch = raw.prepare('UPDATE person SET updated_at = ? WHERE id = ?');
  const set = new Map(
    PERSON_FIELDS.map((field) => [
      field as RosterField,
      raw.prepare(`UPDATE person SET ${PERSON_COLUMN[field]} = ? WHERE id = ?`),
    ]),
  );
  const contact = prepareContact(raw);
  return {
    insert(person: RosterValues): number {
      const values = PERSON_FIELDS.map((field) => person[field]);
      const { at, isSample } = write;
      return Number(insert.run(...values, isSample ? 1 : 0, at, at).lastInsertRowid);
    },
    insertContacts: contact.insert,
    update(id: number, changes: readonly FieldChange[]): void {
      for (const { field, to } of changes) set.get(field)?.run(to, id);
      contact.update(id, changes);
      touch.run(write.at, id);
    },
  };
}

/** The family contact of a roster is the first of a person's contacts. */
function prepareContact(raw: Database.Database) {
  const insert = prepareInsert(raw, 'contact', ['person_id', 'position', 'name', 'relation']);
  const setName = raw.prepare(
    `INSERT INTO contact (person_id, position, name) VALUES (?, 1, ?)
     ON CONFLICT (person_id, position) DO UPDATE SET name = excluded.name`,
  );
  const setRelation = raw.prepare(
    `INSERT INTO contact (person_id, position, relation) VALUES (?, 1, ?)
     ON CONFLICT (person_id, position) DO UPDATE SET relation = excluded.relation`,
  );
  const removeEmpty = raw.prepare(
    `DELETE FROM contact WHERE person_id = ? AND position = 1
     AND name IS NULL AND relation IS NULL AND phone IS NULL`,
  );
  return {
    insert(known: readonly Known[]): void {
      const named = known.filter(
        ({ row: { person } }) => person.heirName !== null || person.heirRelation !== null,
      );
      insert(named.map(({ row: { person }, id }) => [id, 1, person.heirName, person.heirRelation]));
    },
    update(id: number, changes: readonly FieldChange[]): void {
      for (const { field, to } of changes) {
        if (field === 'heirName') setName.run(id, to);
        if (field === 'heirRelation') setRelation.run(id, to);
        if (to === null) removeEmpty.run(id);
      }
    },
  };
}

function preparePlaces(raw: Database.Database, write: RosterWrite) {
  const insert = prepareInsert(raw, 'membership', [
    'person_id',
    'agreement_id',
    'department_id',
    'job',
    'wage',
    'kpj',
    'status',
  ]);
  const where = 'WHERE agreement_id = ? AND person_id = ?';
  const set = {
    department: raw.prepare(`UPDATE membership SET department_id = ? ${where}`),
    job: raw.prepare(`UPDATE membership SET job = ? ${where}`),
    wage: raw.prepare(`UPDATE membership SET wage = ? ${where}`),
    kpj: raw.prepare(`UPDATE membership SET kpj = ? ${where}`),
  };
  const departmentId = (name: string | null): number | null => {
    if (name === null) return null;
    const id = write.departments.get(name);
    if (id === undefined) throw new Error('a planned department was not made ready');
    return id;
  };
  return {
    insert(known: readonly Known[]): void {
      insert(
        known.map(({ row: { person }, id }) => {
          const { department, job, wage, kpj } = person;
          return [id, write.agreementId, departmentId(department), job, wage, kpj, 'active'];
        }),
      );
    },
    update(personId: number, changes: readonly FieldChange[]): void {
      for (const { field, to } of changes) {
        if (!isMembershipField(field)) continue;
        const value = field === 'department' ? departmentId(to as string | null) : to;
        set[field].run(value, write.agreementId, personId);
      }
    },
  };
}

type Values = readonly (string | number | null)[];

/** Rows of one INSERT: fewer, longer statements spare a fifth of the time. */
const TOGETHER = 25;

function prepareInsert(
  raw: Database.Database,
  table: string,
  columns: readonly string[],
): (rows: readonly Values[]) => void {
  const place = `(${columns.map(() => '?').join(', ')})`;
  const insertInto = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
  const one = raw.prepare(`${insertInto} ${place}`);
  const many = raw.prepare(`${insertInto} ${Array(TOGETHER).fill(place).join(', ')}`);
  return (rows) => {
    let done = 0;
    for (; done + TOGETHER <= rows.length; done += TOGETHER)
      many.run(rows.slice(done, done + TOGETHER).flat());
    for (const row of rows.slice(done)) one.run(row);
  };
}
