/** What people say about a file, as the window sends it: the shape of `ImportAnswers` at the door. */
import { z } from 'zod';
import { HELD_CODES, WORD_KINDS } from './domain/answers.ts';
import { LEAVE_REASONS } from './domain/membership.ts';
import { ROSTER_FIELDS } from './domain/person.ts';
import { day } from './settings-shapes.ts';

/** As given: the name of a sheet may end in a space. */
const text = (max: number) => z.string().max(max);

export const rosterField = z.enum(ROSTER_FIELDS);
const columnMeaning = z.enum([
  ...ROSTER_FIELDS,
  'birthPlaceAndDate',
  'remark',
  'familyCard',
  'rowKey',
]);
const sheetRow = z.int().positive();
/** Excel allows 31 characters, other programs more. */
const sheetName = text(400);

/** `ImportAnswers` as it comes in: sizes are bounded, for an answer is stored and planned with. */
export const IMPORT_ANSWERS = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        name: sheetName,
        headerRow: sheetRow.nullable(),
        department: text(160).nullable(),
      }),
    )
    .max(200)
    .readonly(),
  columns: z
    .array(
      z.strictObject({
        sheet: sheetName,
        column: z.string().regex(/^[A-Z]{1,3}$/),
        meaning: columnMeaning.nullable(),
      }),
    )
    .max(2_000)
    .readonly(),
  cells: z
    .array(z.strictObject({ sheet: sheetName, row: sheetRow, field: rosterField, text: text(400) }))
    .max(100_000)
    .readonly(),
  words: z
    .array(
      z.strictObject({
        kind: z.enum(WORD_KINDS),
        word: text(400),
        /** Often the word itself. */
        means: text(400).nullable(),
      }),
    )
    .max(20_000)
    .readonly(),
  decisions: z
    .array(
      z.strictObject({
        sheet: sheetName,
        row: sheetRow,
        code: z.enum(HELD_CODES),
        choice: z.enum(['skip', 'take', 'same-person', 'move', 'leave']),
        note: text(300),
        on: day.nullable(),
        leaveReason: z.enum(LEAVE_REASONS).nullable(),
      }),
    )
    .max(100_000)
    .readonly(),
  gone: z
    .array(
      z.strictObject({
        personId: z.int().positive(),
        choice: z.enum(['stay', 'leave']),
        reason: z.enum(LEAVE_REASONS).nullable(),
        on: day.nullable(),
      }),
    )
    .max(100_000)
    .readonly(),
  isComplete: z.boolean().nullable(),
});
