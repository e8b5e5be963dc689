import type Database from 'better-sqlite3';
import type { JournalValues } from '../../../shared/domain/planning/plan-undo.ts';
import type { ChangeTable } from '../schema.ts';

/** What changed of a person or, where an agreement is named, of their place in it. */
export interface JournalNote {
  readonly personId: number;
  readonly agreementId: number | null;
  readonly before: JournalValues;
  readonly after: JournalValues;
  readonly made?: 'person' | 'membership';
  readonly ended?: 'person' | 'membership';
  /** Of a list that is no import: its file, and the row. */
  readonly from?: { readonly file: string; readonly row: number };
  /** Told by the audit log alone: it stands in nobody's journal. */
  readonly isTrace?: true;
}

/** Somebody is gone, with their places. */
export const ENDED_PERSON = {
  agreementId: null,
  before: {},
  after: {},
  ended: 'person',
  isTrace: true,
} as const;

/** Makes the function that writes into the journal what is no row of a file. */
export function prepareJournal(
  raw: Database.Database,
  same: Pick<ChangeTable, 'source' | 'actor' | 'at'> & { readonly importId: string | null },
): (note: JournalNote) => number {
  const insert = raw.prepare(
    `INSERT INTO change (person_id, about_id, agreement_id, source, import_id, sheet, sheet_row, made,
       ended, before, after, actor, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const { source, importId, actor, at } = same;
  return ({ personId, agreementId, before, after, made = null, ended = null, from, isTrace }) => {
    const who = [isTrace ? null : personId, personId, agreementId];
    const where = [source, importId, from?.file ?? null, from?.row ?? null];
    const values = [made, ended, JSON.stringify(before), JSON.stringify(after)];
    return Number(insert.run(...who, ...where, ...values, actor, at).lastInsertRowid);
  };
}
