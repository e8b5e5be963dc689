import type Database from 'better-sqlite3';
import { FORGOTTEN_NAME, type ForgottenCounts } from '../../../shared/domain/forgetting.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { dayOf } from './day-of.sqlite.ts';
import { tellsOf, type Sought } from './tells-of.ts';

/**
 * A workbook names many people, so every import older than the retention loses what names them:
 * the file's bytes, its plan and the list of its NIKs. That there was an import, when and by whom,
 * stays. Inside the caller's transaction.
 */
export function forgetImports(
  raw: Database.Database,
  { names, niks, endedBefore, at }: Sought & { readonly endedBefore: Day; readonly at: string },
): Pick<ForgottenCounts, 'imports'> {
  const old = raw
    .prepare<[Day], { id: string; fileName: string }>(
      `SELECT id, file_name AS fileName FROM import WHERE forgotten_at IS NULL
         AND ${dayOf('coalesce(applied_at, created_at)')} < ?`,
    )
    .all(endedBefore);
  const ids = JSON.stringify(old.map(({ id }) => id));
  for (const table of ['import_plan', 'import_plan_part', 'import_people'])
    raw.prepare(`DELETE FROM ${table} WHERE import_id ${OWN}`).run(ids);
  raw.prepare(`UPDATE import SET forgotten_at = ? WHERE id ${OWN}`).run(at, ids);
  raw
    .prepare(
      `DELETE FROM import_file WHERE sha256 NOT IN
         (SELECT file_sha256 FROM import WHERE forgotten_at IS NULL)`,
    )
    .run();
  const rename = raw.prepare('UPDATE import SET file_name = ? WHERE id = ?');
  for (const { id, fileName } of old)
    if (tellsOf(fileName, { names, niks })) rename.run(FORGOTTEN_NAME, id);
  return { imports: old.length };
}

const OWN = 'IN (SELECT value FROM json_each(?))';
