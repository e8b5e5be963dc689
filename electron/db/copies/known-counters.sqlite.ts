import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import type { Counter } from './carry-register.sqlite.ts';
import { readCopy } from './examine-copy.sqlite.ts';
import { findCopy, listCopies } from './list-copies.sqlite.ts';

/** A number beyond this is none: what stands in a damaged page may be anything. */
const LAST = 999_999;

/**
 * How far the numbers of each book and year had come, as far as that can still be known where the data
 * themselves are damaged, gone or of another version: from whatever can be read of them, and from the
 * copies that are kept. What went out on paper must not be given again.
 */
export function listKnownCounters(present: string): Counter[] {
  const folder = dirname(present);
  const paths = [present, ...listCopies(folder).map(({ name }) => findCopy(folder, name))];
  const known = new Map<string, Counter>();
  for (const path of paths)
    for (const counter of countersIn(path)) {
      const key = `${counter.book}/${counter.year}`;
      if (counter.next_seq > (known.get(key)?.next_seq ?? 0)) known.set(key, counter);
    }
  return [...known.values()];
}

/** The last by its index and by its rows, for either may be what is damaged. */
const WAYS = [
  'SELECT book, year, next_seq AS next FROM letter_counter',
  'SELECT book, year, seq + 1 AS next FROM letter',
  'SELECT book, year, seq + 1 AS next FROM letter NOT INDEXED',
];

function countersIn(path: string): Counter[] {
  const counters: Counter[] = [];
  for (const sql of WAYS) {
    try {
      readCopy(path, (raw) => void counters.push(...readWhile(raw, sql)));
    } catch {
      // Not there, or nothing that can be read.
    }
  }
  return counters;
}

interface Row {
  readonly book: unknown;
  readonly year: unknown;
  readonly next: unknown;
}

/** Row by row up to the first that cannot be read. */
function readWhile(raw: Database.Database, sql: string): Counter[] {
  const found: Counter[] = [];
  try {
    for (const { book, year, next } of raw.prepare<[], Row>(sql).iterate()) {
      const isOne =
        typeof book === 'string' && typeof year === 'number' && typeof next === 'number';
      if (isOne && next > 1 && next <= LAST + 1)
        found.push({ book, year, first_seq: 1, next_seq: next });
    }
  } catch {
    // What came before it counts.
  }
  return found;
}
