import { sql } from 'kysely';
import type { ColumnMemory } from '../../../shared/domain/answers.ts';
import type { ColumnMeaning } from '../../../shared/domain/candidate.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

/** Stands for files that come from no one department. */
export const SEVERAL_DEPARTMENTS = 0;

/** The columns of a department's files as people once gave them. */
export async function listColumnMemory(db: Db, departmentId: number): Promise<ColumnMemory[]> {
  const rows = await db
    .selectFrom('column_memory')
    .select(['header', 'meaning'])
    .where('department_id', '=', departmentId)
    .execute();
  return rows.map(({ header, meaning }) => ({ header, meaning: meaning as ColumnMeaning | null }));
}

/** What was said last of a header replaces what was said before. */
export async function saveColumnMemory(
  trx: Db,
  departmentId: number,
  columns: readonly ColumnMemory[],
  { actor, at }: Author,
): Promise<void> {
  for (const { header, meaning } of columns) {
    const said = { meaning, actor, at };
    await trx
      .insertInto('column_memory')
      .values({ department_id: departmentId, header, ...said })
      .onConflict((conflict) =>
        conflict
          .columns(['department_id', 'header'])
          .doUpdateSet(said)
          // Said once and only used again since, it stays whose it was.
          .where(sql<boolean>`column_memory.meaning is not excluded.meaning`),
      )
      .execute();
  }
}
