import type Database from 'better-sqlite3';
import { FORGOTTEN_NAME, type ForgottenCounts } from '../../../shared/domain/forgetting.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { prepareJournal } from '../people/write-journal.sqlite.ts';
import { forgetClaims } from './forget-claims.sqlite.ts';
import { forgetImports } from './forget-imports.sqlite.ts';
import { forgetJournal } from './forget-journal.sqlite.ts';
import { forgetLetters } from './forget-letters.sqlite.ts';
import { forgetMerges } from './forget-merges.sqlite.ts';
import { wordsOf } from './tells-of.ts';

export interface Forgetting {
  readonly personIds: readonly number[];
  /** What is older than this day goes whole, whoever else it names. */
  readonly endedBefore: Day;
  readonly actor: string;
  readonly at: string;
}

/**
 * Empties everything that tells who these people were, inside the caller's transaction. That they
 * were members, when, where and as what, stays; so do the numbers of their letters.
 */
export function forgetPeople(raw: Database.Database, forgetting: Forgetting): ForgottenCounts {
  const { personIds, endedBefore, actor, at } = forgetting;
  // What is removed is overwritten, not only left out.
  raw.pragma('secure_delete = ON');
  const ids = JSON.stringify(personIds);
  const names = namesOf(raw, ids);
  const niks = niksOf(raw, ids);
  const letters = forgetLetters(raw, { ids, names, niks, endedBefore });
  const claims = forgetClaims(raw, { ids, names, niks, endedBefore });
  const imports = forgetImports(raw, { names, niks, endedBefore, at });
  const contacts = raw.prepare(`DELETE FROM contact WHERE ${OWN}`).run(ids).changes;
  raw.prepare(`DELETE FROM row_key WHERE ${OWN}`).run(ids);
  const decisions = forgetDecisions(raw, JSON.stringify([...niks]));
  const merges = forgetMerges(raw, ids);
  const changes = forgetJournal(raw, { ids, entries: merges.entries, endedBefore });
  raw.prepare(`UPDATE membership SET wage = NULL, kpj = NULL WHERE ${OWN}`).run(ids);
  raw.prepare(EMPTIED).run({ ids, at, name: FORGOTTEN_NAME });
  const write = prepareJournal(raw, { source: 'forget', importId: null, actor, at });
  for (const personId of personIds) write({ personId, agreementId: null, before: {}, after: {} });
  return { ...letters, ...imports, claims, contacts, decisions, changes, merges: merges.count };
}

const OWN = 'person_id IN (SELECT value FROM json_each(?))';

/** No NIK is like its placeholder: no province has the number 00. */
const EMPTIED = `
  UPDATE person SET nik = printf('%016d', id), name = @name, birth_place = NULL, birth_date = NULL,
    sex = NULL, address = NULL, kelurahan = NULL, kecamatan = NULL, phone = NULL, died_on = NULL,
    updated_at = @at, forgotten_at = @at
  WHERE id IN (SELECT value FROM json_each(@ids))`;

/** As they stand now and as they were written once. */
function namesOf(raw: Database.Database, ids: string): ReadonlySet<string> {
  const rows = raw
    .prepare<[string, string, string], string | null>(
      `SELECT name FROM person WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT after ->> '$.name' FROM change WHERE ${OWN}
       UNION SELECT before ->> '$.name' FROM change WHERE ${OWN}`,
    )
    .pluck()
    .all(ids, ids, ids);
  const words = rows.map((name) => wordsOf(name ?? ''));
  return new Set(words.filter((name) => name.trim() !== ''));
}

/** Their own, those that were mended, and those of records that were made one with theirs. */
function niksOf(raw: Database.Database, ids: string): ReadonlySet<string> {
  const rows = raw
    .prepare<string[], string | null>(
      `SELECT nik FROM person WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT after ->> '$.nik' FROM change WHERE ${OWN}
       UNION SELECT before ->> '$.nik' FROM change WHERE ${OWN}
       UNION SELECT nik FROM letter WHERE ${OWN}`,
    )
    .pluck()
    .all(ids, ids, ids, ids);
  return new Set(rows.filter((nik) => nik !== null));
}

/** What was decided about rows with these NIKs, and pairs of which one is theirs. */
function forgetDecisions(raw: Database.Database, niks: string): number {
  const own = 'IN (SELECT value FROM json_each(?))';
  const decisions = raw.prepare(`DELETE FROM decision WHERE nik ${own}`).run(niks).changes;
  const pairs = raw
    .prepare(
      `DELETE FROM different_people WHERE substr(mark, 1, 16) ${own} OR substr(mark, 18) ${own}`,
    )
    .run(niks, niks).changes;
  return decisions + pairs;
}
