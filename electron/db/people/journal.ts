import type { NotNull } from 'kysely';
import type { JournalRow, JournalValues } from '../../../shared/domain/journal-edits.ts';
import type { Db } from '../open.sqlite.ts';

/** Entries of the journal in the order of their writing, to be narrowed down; each for `toJournalRow`. */
export function selectJournal(db: Db) {
  return (
    db
      .selectFrom('change')
      .select([
        'change.id',
        'change.person_id',
        'change.agreement_id',
        'change.source',
        'change.made',
        'change.before',
        'change.after',
      ])
      // Of people who are gone the journal tells nobody but the audit log.
      .where('change.person_id', 'is not', null)
      .$narrowType<{ person_id: NotNull }>()
      .orderBy('change.id')
  );
}

/** The one mapper of the table `change`: its values are stored as JSON by field. */
export function toJournalRow(row: {
  readonly id: number;
  readonly person_id: number;
  readonly agreement_id: number | null;
  readonly made: JournalRow['made'];
  readonly before: string | null;
  readonly after: string;
}): JournalRow {
  return {
    changeId: row.id,
    personId: row.person_id,
    agreementId: row.agreement_id,
    made: row.made,
    before: row.before === null ? null : (JSON.parse(row.before) as JournalValues),
    after: JSON.parse(row.after) as JournalValues,
  };
}
