import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  countDueMembers,
  listDueGroups,
  listDueMembers,
} from '../../electron/db/contributions/due-members.ts';
import { exportContributions } from '../../electron/flows/contributions/export-contributions.ts';
import { getContributions } from '../../electron/flows/contributions/get-account.ts';
import { listDuePeople } from '../../electron/flows/contributions/list-due-people.ts';
import { removeBill, saveBill } from '../../electron/flows/contributions/save-bill.ts';
import { removePayment, savePayment } from '../../electron/flows/contributions/save-payment.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { contributionsCommand } from '../../electron/terminal/contributions.ts';
import { UsageError, type Given } from '../../electron/terminal/command.ts';
import { isDueIn } from '../../shared/domain/contributions/contribution.ts';
import { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const PU = 1;
const BPU = 2;
const MONTHS = ['2025-04', '2025-05', '2025-06', '2025-07', '2026-05', '2026-06'];

let context: Context;

beforeAll(async () => {
  context = await testContext({ now: () => new Date('2025-07-10T00:00:00Z') });
  const { data } = context;
  await addMembers(
    data,
    'rentan',
    [1, 2, 3, 4, 5].map(() => aPerson({ department: null })),
  );
  const wages = [1_000_000, 3_073_551, null];
  await addMembers(
    data,
    'non-asn',
    wages.map((wage) => aPerson({ wage })),
  );
  data.raw.exec(`UPDATE agreement SET paid_months = 12, budget = 1000000 WHERE id = ${BPU}`);
  // One left on the first of June, one died on it, one came late, one never came.
  const [left, dead, late, never] = data.raw
    .prepare<[], number>(`SELECT id FROM membership WHERE agreement_id = ${BPU} ORDER BY id`)
    .pluck()
    .all() as [number, number, number, number];
  data.raw.exec(`
    UPDATE membership SET status = 'left', leave_reason = 'pindah', left_on = '2025-06-01' WHERE id = ${left};
    UPDATE membership SET status = 'dead', leave_reason = 'meninggal', left_on = '2025-06-01' WHERE id = ${dead};
    UPDATE membership SET start_on = '2025-06-30' WHERE id = ${late};
    UPDATE membership SET start_on = '2025-07-10', status = 'left', leave_reason = 'pindah',
      left_on = '2025-07-10' WHERE id = ${never}`);
});

const A_BILL: RequestInput<'bill.save'> = {
  id: null,
  agreementId: BPU,
  fromMonth: '2025-05',
  untilMonth: '2025-06',
  billed: 10_080_001,
  people: 3,
  code: '250500000001',
  billedOn: '2025-05-10',
  note: '',
  decision: null,
};
const aPayment = (billId: number, amount: number): RequestInput<'payment.save'> => ({
  id: null,
  billId,
  paidOn: '2025-07-01',
  amount,
  proof: 'SP2D 00001',
  note: '',
  decision: null,
});

const lastEntry = () =>
  context.data.raw.prepare('SELECT kind, details FROM audit ORDER BY id DESC LIMIT 1').get() as {
    readonly kind: string;
    readonly details: string;
  };

/** Which doubts stand in the way. */
async function doubtsOf(work: Promise<unknown>): Promise<readonly string[] | undefined> {
  const error: unknown = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(error instanceof Failure)) return undefined;
  expect(error.code).toBe('decision-needed');
  return error.details;
}

describe('what is due by the roster', () => {
  it('counts the same people as the rule, however they are read', async () => {
    const { db } = context.data;
    for (const agreementId of [PU, BPU]) {
      const groups = await listDueGroups(db, agreementId);
      for (const month of MONTHS) {
        const expected = groups
          .filter((group) => isDueIn(group, month))
          .reduce((sum, { people }) => sum + people, 0);
        expect(await countDueMembers(db, agreementId, month)).toBe(expected);
        expect(await listDueMembers(db, agreementId, month)).toHaveLength(expected);
      }
    }
  });

  it('tells each month, and what must be filled in', async () => {
    const view = await getContributions(context, BPU);
    expect(view.months.map(({ people }) => people).slice(0, 3)).toEqual([3, 3, 2]);
    expect(view).toMatchObject({ perPerson: 1_680_000, missing: [] });
    expect(view.months).toHaveLength(12);
    const wages = await getContributions(context, PU);
    expect(wages).toMatchObject({ perPerson: null, missing: ['paid-months', 'wages'] });
    expect(wages.months).toHaveLength(13);
    expect(wages.months[0]).toMatchObject({ people: 3, withoutWage: 1, due: 540_000 + 1_659_717 });
  });

  it('lists the people of a month, nobody twice, with masked numbers', async () => {
    const page = { agreementId: PU, month: '2025-05', limit: 2 };
    const first = await listDuePeople(context, { ...page, offset: 0 });
    const rest = await listDuePeople(context, { ...page, offset: 2 });
    const lines = [...first.lines, ...rest.lines];
    expect([first.total, lines.length]).toEqual([3, 3]);
    expect(new Set(lines.map(({ membershipId }) => membershipId)).size).toBe(3);
    expect(lines.map(({ due }) => due)).toEqual([540_000, 1_659_717, null]);
    expect(JSON.stringify(lines)).not.toMatch(/\d{16}/u);
    const outside = await listDuePeople(context, { ...page, month: '2026-02', offset: 0 });
    expect(outside.total).toBe(0);
  });
});

describe('bills and payments', () => {
  it('stand beside what is due, with the difference, until they are removed with a reason', async () => {
    const saved = await saveBill(context, A_BILL);
    const [bill] = saved.bills;
    expect(bill).toMatchObject({ due: 6 * 1_680_000, billed: 10_080_001, paid: 0 });
    expect(saved.months.slice(0, 3).map(({ billed, state }) => [billed, state])).toEqual([
      [5_040_001, 'billed'],
      [5_040_000, 'billed'],
      [0, 'unbilled'],
    ]);
    const { id = 0 } = bill ?? {};
    const part = await savePayment(context, aPayment(id, 80_001));
    expect(part).toMatchObject({ paid: 80_001, paidThrough: null });
    const [payment] = part.bills[0]?.payments ?? [];
    const whole = { ...aPayment(id, 10_080_001), id: payment?.id ?? 0 };
    const paid = await savePayment(context, whole);
    expect(paid).toMatchObject({
      paidThrough: '2025-06',
      budget: { ceiling: 100_000_000, used: 10_080_001, left: 89_919_999 },
    });
    expect(JSON.parse(lastEntry().details)).toMatchObject({
      before: { amount: 80_001 },
      after: { amount: 10_080_001 },
    });
    const without = await removePayment(context, { id: whole.id, reason: 'salah tagihan' });
    expect(without).toMatchObject({ paid: 0, paidThrough: null });
    const none = await removeBill(context, { id, reason: 'ditagih ulang' });
    expect(none).toMatchObject({ bills: [], billed: 0 });
    expect(lastEntry().kind).toBe('bill-removed');
    expect(JSON.parse(lastEntry().details)).toMatchObject({ reason: 'ditagih ulang' });
  });

  it('that are doubtful are kept with the reason of a person alone', async () => {
    const { bills } = await saveBill(context, A_BILL);
    const id = bills[0]?.id ?? 0;
    const again = { ...A_BILL, fromMonth: '2025-06', billed: 90_000_000 };
    expect(await doubtsOf(saveBill(context, again))).toEqual([
      'bill-overlaps',
      'bill-above-budget',
    ]);
    expect((await getContributions(context, BPU)).bills).toHaveLength(1);
    await saveBill(context, { ...again, decision: 'tagihan susulan' });
    expect(JSON.parse(lastEntry().details)).toMatchObject({
      doubts: ['bill-overlaps', 'bill-above-budget'],
      reason: 'tagihan susulan',
    });
    await savePayment(context, aPayment(id, 10_080_001));
    expect(await doubtsOf(savePayment(context, aPayment(id, 1)))).toEqual(['payment-above-bill']);
    const lowered = { ...A_BILL, id, untilMonth: '2025-05', billed: 1, decision: null };
    expect(await doubtsOf(saveBill(context, lowered))).toContain('payment-above-bill');
  });

  it.each([
    [{ fromMonth: '2025-06', untilMonth: '2025-05' }, 'untilMonth'],
    [{ fromMonth: '2025-06', untilMonth: '2099-05' }, 'untilMonth'],
    [{ billedOn: '2025-07-11' }, 'billedOn'],
  ])('that cannot be right are refused: %o', async (different, field) => {
    await expect(saveBill(context, { ...A_BILL, ...different })).rejects.toMatchObject({
      code: 'values-invalid',
      details: [field],
    });
  });

  it('cannot be paid tomorrow, nor under a bill that is not theirs', async () => {
    const { bills } = await getContributions(context, BPU);
    const [first, second] = bills.map(({ id }) => id) as [number, number];
    const tomorrow = { ...aPayment(second, 1), paidOn: '2025-07-11' };
    await expect(savePayment(context, tomorrow)).rejects.toMatchObject({ details: ['paidOn'] });
    const id = bills[0]?.payments[0]?.id ?? 0;
    expect(first).not.toBe(second);
    await expect(savePayment(context, { ...aPayment(second, 1), id })).rejects.toMatchObject({
      code: 'payment-not-found',
    });
  });
});

describe('the list of a month as a workbook', () => {
  it('has everybody with the whole NIK, money as numbers, and the sums', async () => {
    const path = join(freshFolder(), 'iuran.xlsx');
    const request = { agreementId: PU, month: '2025-05', path, reason: 'pemeriksaan' };
    expect(await exportContributions(context, request, UNWATCHED)).toEqual({ rows: 3 });
    const book = await new ExcelJS.Workbook().xlsx.readFile(path);
    const rows = book.worksheets[0]?.getSheetValues() as ExcelJS.CellValue[][];
    const header = rows.findIndex((row) => row?.includes('NIK'));
    const people = rows.slice(header + 1, header + 4);
    expect(people.every((row) => /^\d{16}$/u.test(row[2] as string))).toBe(true);
    expect(people.map((row) => row[9])).toEqual([5_400, 16_597.17, undefined]);
    expect(rows[header + 4]?.[9]).toMatchObject({ result: 21_997.17 });
    const { kind, details } = lastEntry();
    expect(kind).toBe('contributions-exported');
    expect(JSON.parse(details)).toMatchObject({ rows: 3, reason: 'pemeriksaan' });
    expect(details).not.toMatch(/\d{16}[",]/u);
  });
});

describe('the terminal', () => {
  const asked = (options: Given['options']) =>
    contributionsCommand
      .prepare({ words: [], options: { pks: 'rentan', ...options } })(
        context,
        UNWATCHED,
        null as never,
      )
      .then(({ json }) => json);

  it('tells the present month and the sum of all months that are paid for', async () => {
    expect(await asked({})).toMatchObject({
      people: 2,
      perPerson: 16_800,
      due: 33_600,
      months: 12,
      total: 26 * 16_800,
      words: 'empat ratus tiga puluh enam ribu delapan ratus rupiah',
      withoutWage: 0,
    });
  });

  it('tells one month, in rupiah with sen', async () => {
    expect(await asked({ month: '2025-06' })).toMatchObject({
      people: 3,
      months: 1,
      total: 50_400,
    });
    expect(await asked({ pks: 'non-asn', month: '2025-06' })).toMatchObject({
      people: 3,
      perPerson: null,
      due: 21_997.17,
      withoutWage: 1,
    });
  });

  it('knows no sum where nobody’s due is known, and never calls it 0', async () => {
    const { raw } = context.data;
    raw.exec(`UPDATE agreement SET jkk_class = NULL WHERE id = ${PU}`);
    const unknown = { due: null, total: null, words: null, withoutWage: 3 };
    expect(await asked({ pks: 'non-asn', month: '2025-06' })).toMatchObject(unknown);
    raw.exec(`UPDATE agreement SET jkk_class = 'sangat-rendah' WHERE id = ${PU}`);
  });

  it('refuses a month that is none, and one that is not paid for', async () => {
    expect(() =>
      contributionsCommand.prepare({ words: [], options: { pks: 'rentan', month: '2025-13' } }),
    ).toThrow(UsageError);
    await expect(asked({ month: '2026-05' })).rejects.toThrow('2025-05 sampai 2026-04');
    await expect(asked({ month: '2026-05' })).rejects.toBeInstanceOf(UsageError);
  });
});
