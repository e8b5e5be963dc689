import type Database from 'better-sqlite3';
import type { RosterField, RosterValues } from '../../shared/domain/person.ts';
import type { FieldChange } from '../../shared/domain/plan.ts';
import { prepareInsert } from './prepare-insert.sqlite.ts';
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
  const columns = Object.values(PERSON_COLUMN);
  const insert = prepareInsert(raw, 'person', ['id', ...columns], {
    is_sample: write.isSample ? 1 : 0,
    created_at: write.at,
    updated_at: write.at,
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
    /** Gives back their ids, in order. Nobody else writes meanwhile, so the next ids are known. */
    insert(people: readonly RosterValues[]): number[] {
      const first = Number(lastId.get()) + 1;
      const ids = people.map((_, index) => first + index);
      insert(
        people.map((person, index) => [
          ids[index] as number,
          ...PERSON_FIELDS.map((field) => person[field]),
        ]),
      );
      return ids;
    },
    insertContacts(known: readonly Known[]): void {
      contact.insert(known);
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
  const insert = prepareInsert(raw, 'contact', ['person_id', 'name', 'relation'], { position: 1 });
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
      insert(named.map(({ row: { person }, id }) => [id, person.heirName, person.heirRelation]));
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
