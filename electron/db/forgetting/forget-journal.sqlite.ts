import type Database from 'better-sqlite3';
import type { Day } from '../../../shared/domain/values/day.ts';
import { SEALED_CHANGE, sealOf, type SealedChange } from '../audit/seals.sqlite.ts';
import { dayOf } from './day-of.sqlite.ts';

/** So many rows are held in memory together. */
const BATCH = 1000;

/**
 * Empties what the journal tells of these people, and what it tells of people who are gone since
 * before the retention: of each row its fingerprint stays, so that the audit log still proves
 * itself. Inside the caller's transaction.
 */
export function forgetJournal(
  raw: Database.Database,
  of: {
    /** JSON of the people's ids. */
    readonly ids: string;
    /** Of merges that are forgotten with them: what they wrote of somebody else. */
    readonly entries: readonly number[];
    readonly endedBefore: Day;
  },
): number {
  const read = raw.prepare<unknown[], SealedChange>(ROWS);
  const empty = raw.prepare(
    `UPDATE change SET before = NULL, after = '{}', salt = NULL, seal = ? WHERE id = ?`,
  );
  const entries = JSON.stringify(of.entries);
  let count = 0;
  for (let after = 0; ;) {
    const rows = read.all({ ...of, entries, after, limit: BATCH });
    for (const row of rows) empty.run(sealOf(row), row.id);
    count += rows.length;
    const last = rows.at(-1);
    if (!last) return count;
    after = last.id;
  }
}

const ROWS = `
  SELECT ${SEALED_CHANGE} FROM change
  WHERE id > @after AND seal IS NULL AND (
    person_id IN (SELECT value FROM json_each(@ids))
    OR about_id IN (SELECT value FROM json_each(@ids))
    OR id IN (SELECT value FROM json_each(@entries))
    OR person_id IS NULL AND ${dayOf('at')} < @endedBefore)
  ORDER BY id LIMIT @limit`;
