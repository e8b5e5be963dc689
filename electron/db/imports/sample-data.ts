import { sql } from 'kysely';
import { SEVERAL_DEPARTMENTS } from './column-memory.ts';
import { deleteUnusedFiles } from './import-files.ts';
import { removeSampleLetters } from '../letters/sample-letters.ts';
import type { Entry } from '../entry.ts';
import type { Db } from '../open.sqlite.ts';
import { raiseRosterRevision } from '../people/roster-revision.ts';
import { notInMerges } from '../lists/unused-departments.ts';

/** Whether any person, import or letter of the sample data is still there. */
export async function hasSampleData(db: Db): Promise<boolean> {
  for (const table of ['person', 'import', 'letter'] as const) {
    const row = await db
      .selectFrom(table)
      .select('is_sample')
      .where('is_sample', '=', 1)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

/**
 * Removes the sample data without a trace, inside the caller's transaction: letters, people with
 * all that hangs on them, imports, departments that only a sample file named.
 */
export async function removeSampleData(
  trx: Db,
  entry: Entry,
): Promise<{ people: number; letters: number }> {
  const letters = await removeSampleLetters(trx, entry);
  // What the files did with real people stays in the journal, but tells of nobody any more.
  const isSampleImport = trx.selectFrom('import').select('id').where('is_sample', '=', 1);
  await trx
    .updateTable('change')
    .set({ person_id: null })
    .where('import_id', 'in', isSampleImport)
    .execute();
  await sql`insert into change (about_id, source, ended, before, after, actor, at)
    select id, 'undo', 'person', '{}', '{}', ${entry.actor}, ${entry.now.toISOString()}
    from person where is_sample = 1 order by id`.execute(trx);
  const sampleNik = trx.selectFrom('person').select('nik').where('is_sample', '=', 1);
  await trx.deleteFrom('decision').where('nik', 'in', sampleNik).execute();
  const samplePerson = trx.selectFrom('person').select('id').where('is_sample', '=', 1);
  await trx.deleteFrom('claim').where('person_id', 'in', samplePerson).execute();
  const people = await trx.deleteFrom('person').where('is_sample', '=', 1).executeTakeFirst();
  await trx.deleteFrom('import').where('is_sample', '=', 1).execute();
  // Nobody invented comes back by undoing a merge.
  await trx
    .deleteFrom('merge')
    .where(sql<boolean>`snapshot ->> '$.person.is_sample' = 1`)
    .execute();
  await deleteUnusedFiles(trx);
  await forgetUnusedDepartments(trx);
  await raiseRosterRevision(trx);
  return {
    people: Number(people.numDeletedRows),
    letters,
  };
}

/** Unconfirmed departments that nobody is in any more, with what was said of their files. */
async function forgetUnusedDepartments(trx: Db): Promise<void> {
  await trx
    .deleteFrom('department')
    .where('confirmed', '=', 0)
    .where(
      sql<boolean>`id not in (select department_id from membership where department_id is not null)`,
    )
    .where(
      sql<boolean>`id not in (select department_id from import where department_id is not null)`,
    )
    .where(sql<boolean>`id not in (select parent_id from department where parent_id is not null)`)
    .where(
      sql<boolean>`id not in (select department_id from account where department_id is not null)`,
    )
    .where(notInMerges())
    .execute();
  await trx
    .deleteFrom('column_memory')
    .where('department_id', '!=', SEVERAL_DEPARTMENTS)
    .where(sql<boolean>`department_id not in (select id from department)`)
    .execute();
}
