import type Database from 'better-sqlite3';
import type { JournalValues } from '../../../shared/domain/planning/plan-undo.ts';
import type { JournalNote } from './write-journal.sqlite.ts';

/**
 * Makes the function that writes down, for the audit log alone, that a person has a place as it
 * stands now: one that came or returned with a merge and was never theirs by a row of its own.
 */
export function preparePlaceTraces(
  raw: Database.Database,
  write: (note: JournalNote) => number,
): (personId: number, agreementId: number) => void {
  const read = raw.prepare<[number, number], JournalValues>(
    `SELECT (SELECT name FROM department WHERE id = department_id) AS department, job, wage, kpj,
       status, leave_reason AS leaveReason, left_on AS leftOn
     FROM membership WHERE person_id = ? AND agreement_id = ?`,
  );
  return (personId, agreementId) => {
    const after = read.get(personId, agreementId) ?? {};
    write({ personId, agreementId, before: {}, after, made: 'membership', isTrace: true });
  };
}
