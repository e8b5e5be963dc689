import type Database from 'better-sqlite3';
import { FORGOTTEN_NAME, type ForgottenCounts } from '../../../shared/domain/forgetting.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { tellsOf, type Sought } from './tells-of.ts';

/**
 * Empties the letters of these people, inside the caller's transaction: number, kind, date and code
 * stay in the register. A cover letter names several; it is as old as they are and loses its list.
 */
export function forgetLetters(
  raw: Database.Database,
  of: Sought & {
    /** JSON of the people's ids. */
    readonly ids: string;
    readonly endedBefore: Day;
  },
): Pick<ForgottenCounts, 'letters' | 'covers'> {
  const name = FORGOTTEN_NAME;
  const { ids } = of;
  raw.prepare(FILES_OF).run({ ids });
  raw.prepare(TARGETS).run({ ids });
  raw.prepare(FIRST_FORMS).run({ ids, name });
  const covers = raw.prepare(COVERS).run({ ids }).changes;
  const letters = raw.prepare(LETTERS).run({ ids, name }).changes;
  forgetReasons(raw, of);
  forgetMentions(raw, of);
  return { letters, covers };
}

const OWN = 'person_id IN (SELECT value FROM json_each(@ids))';

/** Those that were printed with a letter of theirs and list its number. */
const OF_COVER = `
  kind = 'cover' AND EXISTS (
    SELECT 1 FROM letter AS own JOIN json_each(letter.field_values, '$.list') AS row
      ON row.value ->> 1 = own.number
    WHERE own.print_id = letter.print_id AND own.${OWN})`;

const COVERS = `
  UPDATE letter SET field_values = NULL, proof = NULL, file = NULL WHERE ${OF_COVER}`;

const LETTERS = `
  UPDATE letter SET name = @name, nik = NULL, field_values = NULL, proof = NULL, file = NULL
  WHERE ${OWN}`;

const FILES_OF = `
  DELETE FROM letter_file WHERE letter_id IN (SELECT id FROM letter WHERE ${OWN} OR ${OF_COVER})`;

/** Names of files are made from names of people. */
const TARGETS = `
  UPDATE print SET target = NULL WHERE id IN (SELECT print_id FROM letter WHERE ${OWN})`;

/** Letters of the first releases were kept whole, each in a form of its own. */
const FIRST_FORMS = `
  UPDATE letter_form SET form = (
    SELECT json_object('format', 0, 'content',
      json_object('number', number, 'subject', json_object('name', @name, 'nik', NULL)))
    FROM letter WHERE letter.form_id = letter_form.id)
  WHERE form ->> '$.format' = 0 AND id IN (SELECT form_id FROM letter WHERE ${OWN})`;

/** Why a letter is void was typed freely: that of theirs, and of all letters as old as they are. */
function forgetReasons(
  raw: Database.Database,
  { ids, endedBefore, ...sought }: Sought & { readonly ids: string; readonly endedBefore: Day },
): void {
  const reasons = raw
    .prepare<[object], { id: number; reason: string }>(
      `SELECT id, void_reason AS reason FROM letter
       WHERE void_reason IS NOT NULL AND (date < @endedBefore OR ${OWN})`,
    )
    .all({ ids, endedBefore });
  const empty = raw.prepare('UPDATE letter SET void_reason = ? WHERE id = ?');
  for (const { id, reason } of reasons) if (tellsOf(reason, sought)) empty.run(FORGOTTEN_NAME, id);
}

/** Words that a letter by hand has in common with many are no name of somebody. */
const SHORTEST_NAME = 6;

/** Old letters by hand were typed freely: one that names somebody of these loses what was typed. */
function forgetMentions(
  raw: Database.Database,
  { names, niks, endedBefore }: Sought & { readonly endedBefore: Day },
): void {
  const byHand = raw
    .prepare<[Day], { id: number; text: string }>(
      `SELECT id, concat_ws(' ', name, about, nik) AS text FROM letter
       WHERE kind = 'hand' AND date < ?`,
    )
    .all(endedBefore);
  const empty = raw.prepare('UPDATE letter SET name = ?, about = NULL, nik = NULL WHERE id = ?');
  const whole = new Set([...names].filter((name) => name.trim().length >= SHORTEST_NAME));
  for (const { id, text } of byHand)
    if (tellsOf(text, { names: whole, niks })) empty.run(FORGOTTEN_NAME, id);
}
