import type Database from 'better-sqlite3';
import type { RosterField } from '../../../shared/domain/person.ts';
import type { FieldChange } from '../../../shared/domain/plan.ts';
import { prepareInsert } from '../prepare-insert.sqlite.ts';
import type { Known, RosterWrite } from './roster-write.ts';

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

/** What belongs to the person, with their first family contact. */
export function preparePeople(raw: Database.Database, write: RosterWrite) {
  const columns = ['id', ...Object.values(PERSON_COLUMN)];
  const same = { is_sample: write.isSample ? 1 : 0, created_at: write.at, updated_at: write.at };
  const insert = prepareInsert<Known>(raw, 'person', columns, same, ({ row, id }, values) => {
    const { person } = row;
    values.push(id);
    for (const field of PERSON_FIELDS) values.push(person[field]);
  });
  const lastId = raw
    .prepare(
      `SELECT max(last_person_id, coalesce((SELECT max(id) FROM person), 0)) FROM roster_revision`,
    )
    .pluck();
  const touch = raw.prepare('UPDATE person SET updated_at = ? WHERE id = ?');
  const set = new Map(
    PERSON_FIELDS.map((field) => [
      field as RosterField,
      raw.prepare(`UPDATE person SET ${PERSON_COLUMN[field]} = ? WHERE id = ?`),
    ]),
  );
  const contact = prepareContact(raw);
  return {
    /** From this one on all ids are free: nobody else writes meanwhile. */
    nextId(): number {
      return Number(lastId.get()) + 1;
    },
    /** With their family contacts. */
    insert(strangers: readonly Known[]): void {
      insert(strangers);
      contact.insert(strangers);
    },
    update(id: number, changes: readonly FieldChange[]): void {
      for (const { field, to } of changes) set.get(field)?.run(to, id);
      contact.update(id, changes);
      touch.run(write.at, id);
    },
  };
}

/** The family contact of a roster is the first of a person's contacts. */
function prepareContact(raw: Database.Database) {
  const columns = ['person_id', 'name', 'relation'];
  const insert = prepareInsert<Known>(raw, 'contact', columns, { position: 1 }, (known, values) => {
    const { heirName, heirRelation } = known.row.person;
    values.push(known.id, heirName, heirRelation);
  });
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
      insert(
        known.filter(
          ({ row: { person } }) => person.heirName !== null || person.heirRelation !== null,
        ),
      );
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
