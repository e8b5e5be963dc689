import type Database from 'better-sqlite3';
import type { JournalValues } from '../../../shared/domain/planning/plan-undo.ts';
import type { ChangeTable } from '../schema.ts';

/** What changed of a person or, where an agreement is named, of their place in it. */
export interface JournalNote {
  readonly personId: number;
  readonly agreementId: number | null;
  readonly before: JournalValues;
  readonly after: JournalValues;
}

/** Makes the function that writes into the journal what is no row of a file. */
export function prepareJournal(
  raw: Database.Database,
  same: Pick<ChangeTable, 'source' | 'actor' | 'at'> & { readonly importId: string | null },
): (note: JournalNote) => number {
  const insert = raw.prepare(
    `INSERT INTO change (person_id, about_id, agreement_id, source, import_id, before, after, actor, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const { source, importId, actor, at } = same;
  return ({ personId, agreementId, before, after }) => {
    const values = [JSON.stringify(before), JSON.stringify(after)];
    return Number(
      insert.run(personId, personId, agreementId, source, importId, ...values, actor, at)
        .lastInsertRowid,
    );
  };
}
