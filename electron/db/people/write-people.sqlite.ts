import type Database from 'better-sqlite3';
import { prepareInsert } from '../prepare-insert.sqlite.ts';
import { PERSON_COLUMN } from './person-columns.ts';
import type { Known, RosterWrite } from './roster-write.ts';

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
  const insertContacts = prepareContacts(raw);
  return {
    /** From this one on all ids are free: nobody else writes meanwhile. */
    nextId(): number {
      return Number(lastId.get()) + 1;
    },
    /** With their family contacts. */
    insert(strangers: readonly Known[]): void {
      insert(strangers);
      insertContacts(strangers);
    },
    /** Says when the person was last written. */
    touch(id: number): void {
      touch.run(write.at, id);
    },
  };
}

/** The family contact of a roster is the first of a person's contacts. */
function prepareContacts(raw: Database.Database) {
  const columns = ['person_id', 'name', 'relation'];
  const insert = prepareInsert<Known>(raw, 'contact', columns, { position: 1 }, (known, values) => {
    const { heirName, heirRelation } = known.row.person;
    values.push(known.id, heirName, heirRelation);
  });
  return (known: readonly Known[]) =>
    insert(
      known.filter(
        ({ row: { person } }) => person.heirName !== null || person.heirRelation !== null,
      ),
    );
}
