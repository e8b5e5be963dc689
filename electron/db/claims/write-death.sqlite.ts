import type Database from 'better-sqlite3';
import { withWhatFollowed, type DeathChange } from '../../../shared/domain/claims/death.ts';
import type { JournalValues } from '../../../shared/domain/journal-edits.ts';
import type { JournalField } from '../../../shared/domain/membership.ts';
import type { Db } from '../open.sqlite.ts';
import { prepareJournal } from '../people/write-journal.sqlite.ts';
import { prepareValues, type StoredValue } from '../people/write-values.sqlite.ts';

/**
 * Writes what a death changes of a person and their places, each with its entry in the journal, and
 * gives the numbers of those entries back. Only inside a transaction that holds the connection.
 */
export function writeDeath(
  raw: Database.Database,
  personId: number,
  changes: readonly DeathChange[],
  same: { readonly source: 'hand' | 'terminal'; readonly actor: string; readonly at: string },
): number[] {
  const set = prepareValues(raw, new Map());
  const record = prepareJournal(raw, { ...same, importId: null });
  raw.prepare('UPDATE person SET updated_at = ? WHERE id = ?').run(same.at, personId);
  return changes.map(({ agreementId, before, after }) => {
    for (const [field, to] of Object.entries(after) as [JournalField, StoredValue][])
      set({ personId, agreementId, field, to });
    return record({ personId, agreementId, before, after });
  });
}

/**
 * These entries of the journal in the order of their writing, with what followed from the death for
 * places that were made or merged since.
 */
export async function listDeathChanges(
  db: Db,
  personId: number,
  ids: readonly number[],
): Promise<DeathChange[]> {
  if (ids.length === 0) return [];
  const rows = await selectChanges(db).where('id', 'in', ids).execute();
  const since = await selectChanges(db)
    .where('person_id', '=', personId)
    .where('id', '>', Math.min(...ids))
    .where((each) => each.or([each('made', '=', 'membership'), each('source', '=', 'merge')]))
    .execute();
  return withWhatFollowed(rows.map(toDeathChange), since.map(toDeathChange));
}

function selectChanges(db: Db) {
  return db.selectFrom('change').select(['agreement_id', 'before', 'after']).orderBy('id');
}

function toDeathChange(row: {
  readonly agreement_id: number | null;
  readonly before: string | null;
  readonly after: string;
}): DeathChange {
  return {
    agreementId: row.agreement_id,
    before: JSON.parse(row.before ?? '{}') as JournalValues,
    after: JSON.parse(row.after) as JournalValues,
  };
}
