import type Database from 'better-sqlite3';
import { prepareJournal } from '../people/write-journal.sqlite.ts';
import { prepareValues } from '../people/write-values.sqlite.ts';

/** A KPJ for a place in an agreement, and the row of the list that names it. */
export interface KpjToWrite {
  readonly personId: number;
  readonly before: string | null;
  readonly after: string;
  readonly row: number;
}

/**
 * Writes KPJ that a list of BPJS names, with the list and the row in each person's journal. Only inside
 * a transaction that holds the connection.
 */
export function writeKpj(
  raw: Database.Database,
  kpjs: readonly KpjToWrite[],
  by: {
    readonly agreementId: number;
    readonly fileName: string;
    readonly actor: string;
    readonly at: string;
  },
): void {
  const { agreementId, fileName, actor, at } = by;
  const set = prepareValues(raw, new Map());
  const touch = raw.prepare('UPDATE person SET updated_at = ? WHERE id = ?');
  const record = prepareJournal(raw, { source: 'import', importId: null, actor, at });
  for (const { personId, before, after, row } of kpjs) {
    set({ personId, agreementId, field: 'kpj', to: after });
    touch.run(at, personId);
    record({
      personId,
      agreementId,
      before: { kpj: before },
      after: { kpj: after },
      from: { file: fileName, row },
    });
  }
}
