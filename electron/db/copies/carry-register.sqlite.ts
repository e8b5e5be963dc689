import type Database from 'better-sqlite3';
import type { Entry } from '../entry.ts';

/** A place in the register, as far as two states of it are compared. */
interface Place {
  readonly id: number;
  readonly book: string;
  readonly year: number;
  readonly seq: number;
  readonly suffix: string;
  readonly number: string;
  readonly date: string;
  readonly status: 'reserved' | 'issued' | 'void';
  readonly void_reason: string | null;
  readonly print_id: string | null;
  readonly created_at: string;
}

/** How far the numbers of a book have come in a year. */
export interface Counter {
  readonly book: string;
  readonly year: number;
  readonly first_seq: number;
  readonly next_seq: number;
}

const GIVEN_SINCE = 'Nomor ini terpakai sebelum salinan cadangan dipulihkan';

/**
 * Numbers that were given are on paper: a register that is taken back keeps them taken. In `restored`,
 * which is to take the place of `present`, counters stand no lower; runs of numbers that are missing are
 * explained as gaps, single ones that no gap can hold are entered as void; a number whose letter
 * is another by now, or that was void, is void; and prints that ended are ended. Gives back how many
 * numbers were given that `restored` does not know. Inside the caller's transaction.
 */
export function carryRegister(
  restored: Database.Database,
  present: Database.Database,
  entry: Entry,
): number {
  const before = new Map(listPlaces(restored).map((place) => [keyOf(place), place]));
  const now = listPlaces(present);
  endPrints(restored, present, entry);
  carryCounters(restored, listCounters(present), entry);
  voidChanged(restored, { before, now }, entry);
  enterInserted(restored, { before, now }, entry);
  return now.filter((place) => !before.has(keyOf(place))).length;
}

/** Numbers that were given since, which would be free without being carried over. */
export function countNumbersSince(restored: Database.Database, present: Database.Database): number {
  const before = new Set(listPlaces(restored).map(keyOf));
  return listPlaces(present).filter((place) => !before.has(keyOf(place))).length;
}

function listPlaces(raw: Database.Database): Place[] {
  return raw
    .prepare<[], Place>(
      `SELECT id, book, year, seq, suffix, number, date, status, void_reason, print_id, created_at
       FROM letter ORDER BY book, year, seq, suffix`,
    )
    .all();
}

function keyOf({ book, year, seq, suffix }: Place): string {
  return JSON.stringify([book, year, seq, suffix]);
}

function listCounters(raw: Database.Database): Counter[] {
  return raw
    .prepare<[], Counter>(
      `SELECT book, year, min(first_seq) AS first_seq, max(next_seq) AS next_seq FROM (
         SELECT book, year, first_seq, next_seq FROM letter_counter
         UNION ALL SELECT book, year, min(seq), max(seq) + 1 FROM letter GROUP BY book, year
       ) GROUP BY book, year`,
    )
    .all();
}

/** So many numbers were given, as far as is known, that `restored` does not know. */
export function countBeyond(restored: Database.Database, counters: readonly Counter[]): number {
  const known = new Map(listCounters(restored).map((each) => [`${each.book}/${each.year}`, each]));
  return counters
    .map(({ book, year, first_seq, next_seq }) => {
      const from = known.get(`${book}/${year}`)?.next_seq ?? first_seq;
      return Math.max(0, next_seq - from);
    })
    .reduce((sum, each) => sum + each, 0);
}

/** Two sets of numbers of one book and year: the greater one holds, and what lies between is explained. */
export function carryCounters(
  restored: Database.Database,
  counters: readonly Counter[],
  entry: Entry,
): void {
  const known = new Map(listCounters(restored).map((each) => [`${each.book}/${each.year}`, each]));
  const raise = restored.prepare(
    `INSERT INTO letter_counter (book, year, next_seq, first_seq) VALUES (@book, @year, @next_seq, @first_seq)
     ON CONFLICT (book, year) DO UPDATE SET next_seq = excluded.next_seq`,
  );
  const forget = restored.prepare(
    'DELETE FROM letter_gap WHERE book = @book AND year = @year AND from_seq >= @from',
  );
  const explain = restored.prepare(
    `INSERT INTO letter_gap (book, year, from_seq, to_seq, why, actor, at)
     VALUES (@book, @year, @from, @to, 'restored', @actor, @at)`,
  );
  for (const counter of counters) {
    const { book, year } = counter;
    const mine = known.get(`${book}/${year}`);
    const from = mine?.next_seq ?? counter.first_seq;
    if (counter.next_seq <= from) continue;
    raise.run(counter);
    const to = counter.next_seq - 1;
    forget.run({ book, year, from });
    const { actor, now } = entry;
    explain.run({ book, year, from, to, actor, at: now.toISOString() });
  }
}

interface Both {
  readonly before: ReadonlyMap<string, Place>;
  readonly now: readonly Place[];
}

/** Kept for a letter that was written since, given to another, or void since. */
function voidChanged(restored: Database.Database, { before, now }: Both, entry: Entry): void {
  const setVoid = prepareVoid(restored, entry);
  for (const place of now) {
    const mine = before.get(keyOf(place));
    // Entered by an earlier restore, it says nothing of what the number was.
    if (!mine || place.void_reason === GIVEN_SINCE) continue;
    const isSame = place.created_at === mine.created_at && place.status === mine.status;
    if (!isSame) setVoid(mine.id, place.status === 'void' ? place.void_reason : GIVEN_SINCE);
  }
}

function prepareVoid(restored: Database.Database, { actor, now }: Entry) {
  const statement = restored.prepare(
    `UPDATE letter SET status = 'void', void_reason = @reason, void_at = @at, void_by = @by
     WHERE id = @id AND status <> 'void'`,
  );
  return (id: number, reason: string | null) =>
    statement.run({ id, reason: reason ?? GIVEN_SINCE, at: now.toISOString(), by: actor });
}

/** Behind a number (45.a): no gap can hold it. A void place without a person keeps it. */
function enterInserted(restored: Database.Database, { before, now }: Both, entry: Entry): void {
  const enter = restored.prepare(
    `INSERT OR IGNORE INTO letter (kind, book, year, seq, suffix, number, date, name, status,
       void_reason, void_at, void_by, actor, created_at)
     VALUES ('hand', @book, @year, @seq, @suffix, @number, @date, '', 'void', @reason, @at, @by, @by, @at)`,
  );
  for (const place of now) {
    if (place.suffix === '' || before.has(keyOf(place))) continue;
    const { book, year, seq, suffix, number, date } = place;
    const of = { book, year, seq, suffix, number, date };
    enter.run({ ...of, reason: GIVEN_SINCE, at: entry.now.toISOString(), by: entry.actor });
  }
}

/** A print that was going on when the copy was made: what became of it since holds. */
function endPrints(restored: Database.Database, present: Database.Database, entry: Entry): void {
  const under = restored
    .prepare<[], string>("SELECT id FROM print WHERE status = 'drawing'")
    .pluck()
    .all();
  const find = present.prepare<[string], { status: string; finished_at: string | null }>(
    "SELECT status, finished_at FROM print WHERE id = ? AND status <> 'drawing'",
  );
  const end = restored.prepare(
    'UPDATE print SET status = @status, finished_at = @finished_at WHERE id = @id',
  );
  for (const id of under) {
    const ended = find.get(id);
    if (!ended) continue;
    end.run({ id, ...ended });
    if (ended.status === 'done') placeLetters(restored, present, id);
    else voidPrint(restored, id, entry);
  }
}

/** In which file each letter came to lie, and on which page. */
function placeLetters(restored: Database.Database, present: Database.Database, id: string): void {
  const place = restored.prepare(
    'UPDATE letter SET file = @file, page = @page WHERE print_id = @id AND position = @position',
  );
  const letters = present.prepare('SELECT file, page, position FROM letter WHERE print_id = ?');
  for (const letter of letters.all(id)) place.run({ ...(letter as object), id });
}

function voidPrint(restored: Database.Database, id: string, entry: Entry): void {
  const setVoid = prepareVoid(restored, entry);
  const ids = restored.prepare<[string], number>('SELECT id FROM letter WHERE print_id = ?');
  for (const letter of ids.pluck().all(id)) setVoid(letter, GIVEN_SINCE);
}
