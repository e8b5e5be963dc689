import { expect, it } from 'vitest';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { UNWATCHED, type Context, type Job } from '../../electron/flows/context.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { beginRegister, reserveNumbers } from '../../electron/flows/register/register.ts';
import { readRegisterState } from '../../electron/flows/register/register-state.ts';
import { addSampleData, takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { testContext } from '../support/context.ts';
import { allOf, fillOffice } from '../support/office.ts';

const DATE = '2025-07-01';

async function withSamples(): Promise<Context> {
  const context = await testContext();
  await addSampleData(context);
  await fillOffice(context);
  return context;
}

async function printSamples(context: Context, job: Job = UNWATCHED): Promise<number> {
  const { letters } = await issueLetters(
    context,
    {
      selection: { filter: { ...allOf('non-asn').filter, text: 'WA ODE' } },
      date: DATE,
      without: [],
      target: { kind: 'view' },
      signing: { kind: 'pen' },
    },
    job,
  );
  return letters.length;
}

function count(context: Context, table: string): number {
  return context.data.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
}

it('sample letters leave no number, print or form behind', async () => {
  const context = await withSamples();
  expect(await printSamples(context)).toBeGreaterThan(2);
  await takeSampleDataAway(context);
  for (const table of ['letter', 'letter_form', 'letter_file', 'letter_counter', 'print'])
    expect([table, count(context, table)]).toEqual([table, 0]);
});

it('sample data stay while letters are drawn', async () => {
  const context = await withSamples();
  const refused: unknown[] = [];
  const unpaused = async () => {
    await takeSampleDataAway(context).catch((error: unknown) => refused.push(error));
  };
  const letters = await printSamples(context, { ...UNWATCHED, unpaused });
  expect(refused).toMatchObject([{ code: 'print-under-way' }]);
  expect(await takeSampleDataAway(context)).toMatchObject({ letters });
});

it('where the register began it begins again, behind the paper book', async () => {
  const context = await withSamples();
  await beginRegister(context, { date: DATE, next: 46 });
  const printed = await printSamples(context);
  await takeSampleDataAway(context);
  expect(await readRegisterState(context, DATE)).toMatchObject({ nextSequence: 46, gaps: [] });
  await printAgainAndBegin(context, printed);
});

/** Numbers of the paper book stay the paper book's, also where it went on behind sample letters. */
async function printAgainAndBegin(context: Context, printed: number): Promise<void> {
  await addSampleData(context);
  expect(await printSamples(context)).toBe(printed);
  await beginRegister(context, { date: DATE, next: 200 });
  await takeSampleDataAway(context);
  expect(await readRegisterState(context, DATE)).toMatchObject({
    nextSequence: 200,
    gaps: [],
    explained: [],
  });
}

it('beside real letters it is kept which numbers were of sample data', async () => {
  const context = await withSamples();
  await reserveNumbers(context, { date: DATE, count: 2, forWhom: 'Bidang Contoh' });
  const printed = await printSamples(context);
  await reserveNumbers(context, { date: DATE, count: 1, forWhom: 'Bidang Contoh' });
  await takeSampleDataAway(context);
  expect(await readRegisterState(context, DATE)).toMatchObject({
    nextSequence: printed + 4,
    gaps: [],
    explained: [{ from: 3, to: printed + 2, why: 'sample' }],
  });
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
});
