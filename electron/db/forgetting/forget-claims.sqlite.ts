import type Database from 'better-sqlite3';
import { FORGOTTEN_NAME } from '../../../shared/domain/forgetting.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { tellsOf, type Sought } from './tells-of.ts';

/**
 * Empties the claims about these people, inside the caller's transaction, and tells how many there
 * were: that there was one, of what kind, in which year, how it went and what was paid stays; the
 * family, the papers, the cause and everything that was typed goes.
 */
export function forgetClaims(
  raw: Database.Database,
  { ids, endedBefore, ...sought }: Sought & { readonly ids: string; readonly endedBefore: Day },
): number {
  for (const sql of EMPTIED) raw.prepare(sql).run({ ids });
  raw.prepare(CHILDREN).run({ ids, name: FORGOTTEN_NAME });
  forgetMentions(raw, endedBefore, sought);
  return raw.prepare(CLAIMS).run({ ids }).changes;
}

const OWN = 'SELECT id FROM claim WHERE person_id IN (SELECT value FROM json_each(@ids))';

const EMPTIED = [
  `DELETE FROM scan WHERE claim_paper_id IN (SELECT id FROM claim_paper WHERE claim_id IN (${OWN}))
     OR claim_payment_id IN (SELECT id FROM claim_payment WHERE claim_id IN (${OWN}))`,
  `DELETE FROM claim_heir WHERE claim_id IN (${OWN})`,
  `UPDATE claim_paper SET note = '', waived = NULL, received_on = NULL WHERE claim_id IN (${OWN})`,
  `UPDATE claim_step SET note = '', day = substr(day, 1, 4) || '-01-01' WHERE claim_id IN (${OWN})`,
  `UPDATE claim_payment SET note = '', proof = NULL WHERE claim_id IN (${OWN})`,
  `UPDATE scholarship_year SET note = ''
   WHERE scholarship_id IN (SELECT id FROM scholarship WHERE claim_id IN (${OWN}))`,
];

const CHILDREN = `
  UPDATE scholarship SET name = @name, birth_date = NULL, ended = NULL WHERE claim_id IN (${OWN})`;

/** Of days the year alone is left: a day of death is enough to recognise somebody. */
const CLAIMS = `
  UPDATE claim SET event_on = substr(event_on, 1, 4) || '-01-01', event_time = NULL,
    died_on = substr(died_on, 1, 4) || '-01-01', place = '', cause = '', reporter_name = '',
    reporter_relation = '', reporter_phone = '', reported_at = substr(reported_at, 1, 4) || '-01-01',
    submission_number = NULL, reason = ''
  WHERE id IN (${OWN})`;

/** What was typed freely beside old bills, and how old files were called; what must be there, stands for nobody. */
const MENTIONS = [
  ['bill', 'note', 'created_at', ''],
  ['payment', 'note', 'paid_on', ''],
  ['payment', 'proof', 'paid_on', null],
  ['scan', 'name', 'created_at', FORGOTTEN_NAME],
  ['bpjs_comparison', 'file_name', 'at', FORGOTTEN_NAME],
] as const;

function forgetMentions(raw: Database.Database, before: Day, sought: Sought): void {
  for (const [table, column, day, instead] of MENTIONS) {
    const texts = raw
      .prepare<[Day], { id: number; text: string }>(
        `SELECT id, ${column} AS text FROM ${table} WHERE ${column} <> '' AND ${day} < ?`,
      )
      .all(before);
    const empty = raw.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`);
    for (const { id, text } of texts) if (tellsOf(text, sought)) empty.run(instead, id);
  }
}
