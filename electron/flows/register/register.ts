import {
  bookOf,
  insertedDateWarning,
  nextSuffix,
  numberInBook,
  numberingProblem,
  registerYear,
} from '../../../shared/domain/register.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { beginAt } from '../../db/letters/letter-gaps.ts';
import { takeNumbers } from '../../db/letters/letter-counter.ts';
import { getOffice } from '../../db/office/office.ts';
import { listLettersById } from '../../db/letters/register.ts';
import {
  fillReserved,
  getEntries,
  getEntry,
  getSurroundings,
  insertHandLetters,
  makeVoid,
  type RegisterEntry,
} from '../../db/letters/register-letters.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { note } from '../audit/note.ts';
import { entryOf, type Context } from '../context.ts';

/**
 * Keeps numbers that follow each other for letters written by hand, and says which. Failures:
 * letterhead-incomplete, letter-number-taken.
 */
export function reserveNumbers(
  context: Context,
  { date, count, forWhom }: RequestInput<'register.reserve'>,
): Promise<{ readonly first: string; readonly last: string }> {
  return context.data.db.transaction().execute(async (trx) => {
    const office = await getOffice(trx);
    const place = { book: bookOf(office, 'hand'), year: registerYear(date) };
    refuseUnnumbered(office, place.book);
    const first = await takeNumbers(trx, { ...place, count });
    const letters = Array.from({ length: count }, (_, index) => {
      const at = { ...place, seq: first + index, suffix: '', date };
      const number = numberInBook(office, at);
      return { ...at, number, name: forWhom.trim(), about: null, status: 'reserved' as const };
    });
    await insertHandLetters(trx, letters, entryOf(context));
    const reserved = { first: letters[0]?.number ?? '', last: letters.at(-1)?.number ?? '' };
    note(context, { kind: 'numbers-reserved', details: { count, ...reserved } });
    return reserved;
  });
}

/**
 * Enters what was written under a reserved number. The number stays as it was reserved. Failures:
 * letter-not-found, letter-not-reserved, letter-void, letter-year-differs, values-invalid.
 */
export async function fillReservedNumber(
  context: Context,
  { id, date, ...letter }: RequestInput<'register.fill'>,
): Promise<LetterListItem> {
  const { addressee, about } = complete(letter);
  return context.data.db.transaction().execute(async (trx) => {
    const entry = await getEntry(trx, id);
    if (entry.status === 'void') throw new Failure('letter-void');
    if (entry.status !== 'reserved') throw new Failure('letter-not-reserved');
    refuseOtherYear(entry, date);
    await fillReserved(trx, id, { date, name: addressee, about }, entryOf(context));
    const filled = await itemOf(trx, id);
    note(context, { kind: 'number-filled', details: { number: filled.number } });
    return filled;
  });
}

/** The number that a letter behind another would take, and what is odd about its date; nothing is taken. */
export async function tryInsert(
  context: Context,
  { after, date }: RequestInput<'register.try-insert'>,
): Promise<{ readonly number: string; readonly warning: string | null }> {
  const { db } = context.data;
  const { number, warning } = await placeBehind(db, after, date);
  return { number, warning };
}

/**
 * Enters a letter that was written by hand behind a number that is taken: 45.a, then 45.b. Failures:
 * letter-not-found, letter-year-differs, letter-number-taken, letterhead-incomplete, values-invalid.
 */
export async function insertLetter(
  context: Context,
  { after, date, ...letter }: RequestInput<'register.insert'>,
): Promise<LetterListItem> {
  const { addressee, about } = complete(letter);
  return context.data.db.transaction().execute(async (trx) => {
    const { warning: _odd, ...place } = await placeBehind(trx, after, date);
    const inserted = { ...place, date, name: addressee, about, status: 'issued' as const };
    const [id] = await insertHandLetters(trx, [inserted], entryOf(context));
    note(context, { kind: 'letter-inserted', details: { number: place.number } });
    return itemOf(trx, id as number);
  });
}

/**
 * Makes letters void, with the reason: all of them or none. Their numbers are never used again, reserved
 * ones neither. Failures: letter-not-found, letter-already-void, letter-print-unfinished, values-invalid.
 */
export async function voidLetters(
  context: Context,
  { letterIds, reason }: RequestInput<'letters.void'>,
): Promise<null> {
  const why = reason.trim();
  if (why === '') throw new Failure('values-invalid', ['reason']);
  return context.data.db.transaction().execute(async (trx) => {
    const entries = await getEntries(trx, letterIds);
    if (entries.some(({ status }) => status === 'void')) throw new Failure('letter-already-void');
    if (entries.some(({ isBeingPrinted }) => isBeingPrinted))
      throw new Failure('letter-print-unfinished');
    await makeVoid(trx, letterIds, why, entryOf(context));
    const numbers = (await listLettersById(trx, letterIds)).map(({ number }) => number);
    note(context, { kind: 'letters-voided', details: { numbers, reason: why } });
    return null;
  });
}

/** Says where the office's paper book ended in the year of a date. Failure: register-begun. */
export async function beginRegister(
  context: Context,
  { date, next }: RequestInput<'register.begin'>,
): Promise<null> {
  await context.data.db.transaction().execute(async (trx) => {
    const book = bookOf(await getOffice(trx), 'hand');
    const begun = { book, year: registerYear(date), next };
    await beginAt(trx, begun, entryOf(context));
    note(context, { kind: 'register-begun', details: begun });
  });
  return null;
}

async function placeBehind(db: Db, after: number, date: Day) {
  const entry = await getEntry(db, after);
  refuseOtherYear(entry, date);
  const office = await getOffice(db);
  const { book, year, seq } = entry;
  refuseUnnumbered(office, book);
  const around = await getSurroundings(db, entry);
  const suffix = nextSuffix(around.suffixes);
  const number = numberInBook(office, { book, seq, suffix, date });
  return { book, year, seq, suffix, number, warning: insertedDateWarning(date, around) };
}

function refuseOtherYear(entry: RegisterEntry, date: Day): void {
  if (registerYear(date) !== entry.year) throw new Failure('letter-year-differs');
}

function refuseUnnumbered(office: Office, book: string): void {
  if (numberingProblem(office, book) !== null)
    throw new Failure('letterhead-incomplete', ['letter-number-pattern']);
}

function complete(letter: { readonly addressee: string; readonly about: string }) {
  const addressee = letter.addressee.trim();
  const about = letter.about.trim();
  const empty = [...(addressee === '' ? ['addressee'] : []), ...(about === '' ? ['about'] : [])];
  if (empty.length > 0) throw new Failure('values-invalid', empty);
  return { addressee, about };
}

async function itemOf(trx: Db, id: number): Promise<LetterListItem> {
  return (await listLettersById(trx, [id]))[0] as LetterListItem;
}
