import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { giveNumbersBack, takeNumbers } from '../../electron/db/letters/letter-counter.ts';
import { listGaps } from '../../electron/db/letters/letter-gaps.ts';
import { listRegister, WHOLE_REGISTER } from '../../electron/db/letters/register.ts';
import { insertHandLetters } from '../../electron/db/letters/register-letters.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import type { Context } from '../../electron/flows/context.ts';
import {
  beginRegister,
  fillReservedNumber,
  insertLetter,
  reserveNumbers,
  voidLetters,
} from '../../electron/flows/register/register.ts';
import { compareSuffixes, findGaps, nextSuffix } from '../../shared/domain/register.ts';
import { testContext } from '../support/context.ts';
import { TEST_NOW } from '../support/database.ts';
import { holds } from '../support/law.ts';
import { fillOffice } from '../support/office.ts';

// Each law minds its own time.
vi.setConfig({ testTimeout: 600_000 });

const BOOK = 'keterangan';
const YEARS = [2024, 2025] as const;

type OnLetter = {
  readonly kind: 'give-back' | 'void' | 'fill' | 'insert';
  readonly which: number;
};
type Step =
  | OnLetter
  | { readonly kind: 'take' | 'reserve'; readonly year: number; readonly count: number }
  | { readonly kind: 'begin'; readonly year: number; readonly next: number };

const someYear = fc.constantFrom(...YEARS);
const which = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('take' as const, 'reserve' as const),
    year: someYear,
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      'give-back' as const,
      'void' as const,
      'fill' as const,
      'insert' as const,
    ),
    which,
  }),
  fc.record({
    kind: fc.constant('begin' as const),
    year: someYear,
    next: fc.integer({ min: 1, max: 25 }),
  }),
);

/** What a print does: numbers and letters in one transaction. */
function take(context: Context, of: number, count: number): Promise<number[]> {
  return context.data.db.transaction().execute(async (trx) => {
    const place = { book: BOOK, year: of };
    const first = await takeNumbers(trx, { ...place, count });
    const letters = Array.from({ length: count }, (_, index) => ({
      ...place,
      seq: first + index,
      suffix: '',
      number: `500.15/${first + index}/DISNAKER/${of}`,
      date: `${of}-07-01`,
      name: 'CONTOH',
      about: null,
      status: 'issued' as const,
    }));
    return insertHandLetters(trx, letters, { actor: 'tests', via: 'program', now: TEST_NOW });
  });
}

function giveBack(context: Context, of: number, letterIds: readonly number[]): Promise<number[]> {
  return context.data.db
    .transaction()
    .execute((trx) => giveNumbersBack(trx, { book: BOOK, year: of, letterIds }));
}

interface Row {
  readonly id: number;
  readonly year: number;
  readonly seq: number;
  readonly suffix: string;
  readonly number: string;
  readonly status: string;
}

function rowsOf({ data }: Context): Row[] {
  return data.raw
    .prepare<[], Row>('SELECT id, year, seq, suffix, number, status FROM letter ORDER BY id')
    .all();
}

/** Does a step on whatever stands where it points. */
async function run(context: Context, prints: Map<number, number[]>, wish: Step): Promise<void> {
  if (wish.kind === 'give-back') return giveBackOne(context, prints, wish.which);
  if ('which' in wish) return writeOn(context, wish);
  const { year } = wish;
  const date = `${year}-07-01`;
  if (wish.kind === 'begin') return void (await beginRegister(context, { date, next: wish.next }));
  const { count } = wish;
  if (wish.kind === 'reserve')
    return void (await reserveNumbers(context, { date, count, forWhom: 'A' }));
  const ids = await take(context, year, count);
  prints.set(ids[0] as number, ids);
}

async function writeOn(context: Context, { kind, which: at }: OnLetter): Promise<void> {
  const rows = rowsOf(context);
  const row = rows[at % Math.max(1, rows.length)];
  if (!row) return;
  const letter = { date: `${row.year}-08-01`, addressee: 'A', about: 'B' };
  if (kind === 'void') await voidLetters(context, { letterIds: [row.id], reason: 'R' });
  else if (kind === 'fill') await fillReservedNumber(context, { id: row.id, ...letter });
  else await insertLetter(context, { after: row.id, ...letter });
}

/** What is done with a print that comes to nothing: its numbers go back, or become void. */
async function giveBackOne(context: Context, prints: Map<number, number[]>, at: number) {
  const [first, ids] = [...prints][at % Math.max(1, prints.size)] ?? [];
  if (first === undefined || ids === undefined) return;
  prints.delete(first);
  const rest = await giveBack(
    context,
    rowsOf(context).find(({ id }) => id === first)?.year ?? 0,
    ids,
  );
  const holding = new Set(
    rowsOf(context).flatMap((row) => (row.status === 'void' ? [] : [row.id])),
  );
  const letterIds = rest.filter((id) => holding.has(id));
  if (letterIds.length > 0) await voidLetters(context, { letterIds, reason: 'Dibatalkan' });
}

/** What may be refused to whoever asks for anything at all. */
const REFUSALS = new Set([
  'register-begun',
  'letter-already-void',
  'letter-not-reserved',
  'letter-void',
]);

/** A refusal is an answer too. */
async function attempt(context: Context, prints: Map<number, number[]>, wish: Step) {
  try {
    await run(context, prints, wish);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!REFUSALS.has(code)) throw error;
  }
}

async function expectSound(context: Context, before: readonly Row[]): Promise<void> {
  const rows = rowsOf(context);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  for (const of of YEARS) {
    expect(await listGaps(context.data.db, { book: BOOK, year: of })).toEqual([]);
    const last = Math.max(0, ...rows.filter((row) => row.year === of).map(({ seq }) => seq));
    const counter = context.data.raw
      .prepare<[number], { next_seq: number }>('SELECT next_seq FROM letter_counter WHERE year = ?')
      .get(of);
    expect(counter?.next_seq ?? 1).toBeGreaterThan(last);
  }
  // What was void stays so, and whatever stays keeps its number.
  const now = new Map(rows.map((row) => [row.id, row]));
  const stayed = before.filter(({ id, status }) => now.has(id) || status === 'void');
  expect(stayed.map(({ id }) => now.get(id)?.number)).toEqual(stayed.map(({ number }) => number));
  const isVoid = stayed.filter(({ status }) => status === 'void');
  expect(isVoid.filter(({ id }) => now.get(id)?.status !== 'void')).toEqual([]);
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
}

it('whatever is done with the register: every number once, no gap that nothing explains, the counter behind the last', async () => {
  await holds(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const context = await testContext();
      await fillOffice(context);
      const prints = new Map<number, number[]>();
      for (const wish of steps) {
        const before = rowsOf(context);
        await attempt(context, prints, wish);
        await expectSound(context, before);
      }
      await context.data.close();
    }),
  );
});

it('the same holds when they are asked for at once', async () => {
  await holds(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const context = await testContext();
      await fillOffice(context);
      const prints = new Map<number, number[]>();
      await take(context, 2025, 3);
      await Promise.all(steps.map((wish) => attempt(context, prints, wish)));
      await expectSound(context, []);
      await context.data.close();
    }),
  );
});

it('the register shows the newest number first, inserted ones in their order', async () => {
  const context = await testContext();
  await fillOffice(context);
  await take(context, 2025, 2);
  for (let count = 0; count < 28; count += 1)
    await insertLetter(context, { after: 1, date: '2025-07-01', addressee: 'A', about: 'B' });
  await take(context, 2024, 1);
  const { letters } = await listRegister(context.data.db, WHOLE_REGISTER);
  const shown = letters.map(({ number }) => number.split('/')[1]);
  expect(shown.slice(0, 4)).toEqual(['2', '1.ab', '1.aa', '1.z']);
  expect(shown.slice(-3)).toEqual(['1.a', '1', '1']);
});

it('letters behind a number run from a to z, then aa', () => {
  const given: string[] = [];
  for (let count = 0; count < 705; count += 1) given.push(nextSuffix(given));
  expect([0, 25, 26, 51, 52, 701, 702].map((at) => given[at])).toEqual([
    'a',
    'z',
    'aa',
    'az',
    'ba',
    'zz',
    'aaa',
  ]);
  expect([...given, ''].toSorted(compareSuffixes)).toEqual(['', ...given]);
});

it('gaps are what neither a letter nor a reason covers', () => {
  const of = { first: 3, next: 20, used: [3, 4, 8, 9, 15], explained: [{ from: 6, to: 6 }] };
  expect(findGaps(of)).toEqual([
    { from: 5, to: 5 },
    { from: 7, to: 7 },
    { from: 10, to: 14 },
    { from: 16, to: 19 },
  ]);
  expect(findGaps({ ...of, explained: [{ from: 1, to: 30 }] })).toEqual([]);
  expect(findGaps({ first: 1, next: 1, used: [], explained: [] })).toEqual([]);
});
