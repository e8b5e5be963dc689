import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SETTING_SEED } from '../../electron/db/office/seed-settings.ts';
import { accountOf } from '../../shared/domain/contributions/account.ts';
import {
  contributionOf,
  isDueIn,
  paidMonthsOf,
  type ContributionTerms,
} from '../../shared/domain/contributions/contribution.ts';
import { duesOf, type DueGroup, type MonthDue } from '../../shared/domain/contributions/dues.ts';
import { paidThroughOf, stateOfMonth } from '../../shared/domain/contributions/paid-months.ts';
import { shareOut } from '../../shared/domain/contributions/share-out.ts';
import { FUNDINGS } from '../../shared/domain/agreement.ts';
import { JKK_CLASSES, type LawOn } from '../../shared/domain/law.ts';
import type { MembershipStatus } from '../../shared/domain/membership.ts';
import { monthsBetween, type Month } from '../../shared/domain/values/month.ts';
import { toRupiahWords } from '../../shared/domain/values/rupiah.ts';
import { roundToRupiah, toSen } from '../../shared/domain/values/sen.ts';
import { holds } from '../support/law.ts';

/** The shipped figures as they hold on the first of a month. */
function lawIn(month: Month): LawOn {
  const held = SETTING_SEED.filter(({ from }) => from <= `${month}-01`);
  return Object.fromEntries(held.map(({ key, value }) => [key, value]));
}

const PU: ContributionTerms = {
  segment: 'PU',
  monthlyContribution: null,
  flatWage: null,
  jkkClass: 'sangat-rendah',
  fundedBy: 'apbd',
};
const BPU: ContributionTerms = { ...PU, segment: 'BPU', jkkClass: null };

const withLaw = (months: readonly Month[]) => months.map((month) => ({ month, law: lawIn(month) }));

const TERM = { start: '2025-05-01', end: '2026-05-31', leftOn: null, wage: null };
const many = (people: number): DueGroup => ({ ...TERM, status: 'active', people });

describe('what one member is due for a month', () => {
  it('is 16,597.18 of the wage 3,073,551.70 in the lowest risk group, each part rounded on its own', () => {
    const terms = { ...PU, flatWage: 307_355_170 };
    expect(contributionOf(terms, null, lawIn('2025-06'), '2025-06')).toEqual({
      base: 307_355_170,
      jkk: 737_652,
      jkm: 922_066,
      due: 1_659_718,
    });
  });

  it('is 5,400 of the wage 1,000,000', () => {
    const { jkk, jkm, due } = contributionOf(PU, 1_000_000, lawIn('2025-06'), '2025-06');
    expect([jkk, jkm, due]).toEqual([240_000, 300_000, 540_000]);
  });

  it('is not known without a wage or without the risk group, never 0', () => {
    expect(contributionOf(PU, null, lawIn('2025-06'), '2025-06').due).toBeNull();
    const noClass = { ...PU, jkkClass: null };
    expect(contributionOf(noClass, 1_000_000, lawIn('2025-06'), '2025-06').due).toBeNull();
  });

  it.each([
    ['apbd', '2026-03', 16_800],
    ['apbd', '2026-04', 16_800],
    ['apbd', '2026-12', 16_800],
    ['apbn', '2026-08', 16_800],
    ['self', '2026-03', 16_800],
    ['self', '2026-04', 8_400],
    ['self', '2026-12', 8_400],
    ['self', '2027-01', 16_800],
  ] as const)('BPU, paid by %s, in %s: Rp%i', (fundedBy, month, rupiah) => {
    for (const monthlyContribution of [null, 16_800]) {
      const terms = { ...BPU, fundedBy, monthlyContribution };
      expect(contributionOf(terms, null, lawIn(month), month).due).toBe(toSen(rupiah));
    }
  });

  it('of an income beyond the bands that are known is not known, where the member pays', () => {
    const { due } = contributionOf(
      { ...BPU, fundedBy: 'self' },
      5_000_000,
      lawIn('2025-06'),
      '2025-06',
    );
    expect(due).toBeNull();
  });
});

describe('what an agreement is due', () => {
  it('for 992 people is 16,665,600 a month and 199,987,200 in twelve, in words too', () => {
    const months = paidMonthsOf({
      coverageFrom: '2025-05-01',
      coverageUntil: '2026-05-31',
      paidMonths: 12,
    });
    const dues = duesOf(BPU, [many(992)], withLaw(months));
    expect(dues.map(({ due }) => due)).toEqual(months.map(() => toSen(16_665_600)));
    const account = accountOf(dues, [], 200_000_000);
    expect(account.due).toBe(toSen(199_987_200));
    expect(toRupiahWords(roundToRupiah(account.due))).toBe(
      'seratus sembilan puluh sembilan juta sembilan ratus delapan puluh tujuh ribu dua ratus rupiah',
    );
    expect(account.budget).toEqual({
      ceiling: toSen(200_000_000),
      used: 0,
      left: toSen(200_000_000),
      forecast: toSen(199_987_200),
    });
  });

  it('leaves out who has no wage, and says how many', () => {
    const groups = [{ ...many(3), wage: 1_000_000 }, many(2)];
    const [may] = duesOf(PU, groups, withLaw(['2025-05']));
    expect(may).toEqual({
      month: '2025-05',
      people: 5,
      due: 1_620_000,
      withoutWage: 2,
      perPerson: null,
    });
  });

  it('names the due of one person where nobody is a member yet', () => {
    expect(duesOf(BPU, [], withLaw(['2025-05']))[0]).toMatchObject({
      people: 0,
      perPerson: 1_680_000,
    });
  });

  it('is the sum of what its members are due, whoever they are', async () => {
    const day = fc
      .integer({ min: 0, max: 600 })
      .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
    const group = fc.record({
      start: day,
      end: day,
      leftOn: fc.option(day),
      status: fc.constantFrom<MembershipStatus>('active', 'left', 'dead'),
      wage: fc.option(fc.integer({ min: 10_000, max: 99_999_999 })),
      people: fc.integer({ min: 1, max: 500 }),
    });
    const terms = fc.record({
      segment: fc.constantFrom<'PU' | 'BPU'>('PU', 'BPU'),
      monthlyContribution: fc.option(fc.constantFrom(16_800, 20_000)),
      flatWage: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
      jkkClass: fc.option(fc.constantFrom(...JKK_CLASSES)),
      fundedBy: fc.constantFrom(...FUNDINGS),
    });
    const months = monthsBetween('2025-11', '2027-01');
    const law = fc.asyncProperty(terms, fc.array(group, { maxLength: 12 }), async (of, groups) => {
      for (const due of duesOf(of, groups, withLaw(months))) {
        const members = groups.filter((one) => isDueIn(one, due.month));
        const each = members.map(({ wage, people }) => ({
          people,
          due: contributionOf(of, wage, lawIn(due.month), due.month).due,
        }));
        const sum = each.reduce((total, one) => total + (one.due ?? 0) * one.people, 0);
        expect(due.due).toBe(sum);
        expect(Number.isSafeInteger(due.due)).toBe(true);
        const unknown = each.filter((one) => one.due === null);
        expect(due.withoutWage).toBe(unknown.reduce((total, one) => total + one.people, 0));
      }
    });
    await holds(law);
  });
});

describe('who is due for a month', () => {
  it.each([
    ['a member since its last day', { start: '2025-06-30' }, true],
    ['a member from the next month on', { start: '2025-07-01' }, false],
    ['a member until its first day', { end: '2025-06-01' }, true],
    ['a member until the day before', { end: '2025-05-31' }, false],
    ['who left on its first day', { status: 'left', leftOn: '2025-06-01' }, false],
    ['who left on its second day', { status: 'left', leftOn: '2025-06-02' }, true],
    ['who died on its first day', { status: 'dead', leftOn: '2025-06-01' }, true],
    ['who died the day before', { status: 'dead', leftOn: '2025-05-31' }, false],
    [
      'who left on the very day they began',
      { start: '2025-06-10', status: 'left', leftOn: '2025-06-10' },
      false,
    ],
    [
      'who died before they began',
      { start: '2025-06-10', status: 'dead', leftOn: '2025-06-09' },
      false,
    ],
    [
      'who died on the day they began',
      { start: '2025-06-10', status: 'dead', leftOn: '2025-06-10' },
      true,
    ],
    ['whose end lies before their start', { start: '2025-06-20', end: '2025-06-10' }, false],
  ] as const)('%s', (_who, different, expected) => {
    const member = { ...many(1), ...different };
    expect(isDueIn(member, '2025-06')).toBe(expected);
  });
});

const due = (month: Month, amount: number): MonthDue => ({
  month,
  people: 1,
  due: amount,
  withoutWage: 0,
  perPerson: amount,
});
const bill = (fromMonth: Month, untilMonth: Month, billed: number, paid: number) => ({
  fromMonth,
  untilMonth,
  billed,
  paid,
});

describe('bills and payments by month', () => {
  it('share an amount so that nothing is lost: the shares sum to it and differ from their part by less than a sen', async () => {
    const weights = fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), {
      minLength: 1,
      maxLength: 36,
    });
    const amount = fc.integer({ min: 0, max: 100_000_000_000_000 });
    await holds(
      fc.asyncProperty(amount, weights, async (sum, given) => {
        const shares = shareOut(sum, given);
        expect(shares.reduce((total, share) => total + share, 0)).toBe(sum);
        const all = given.reduce((total, weight) => total + weight, 0);
        if (all === 0) return;
        for (const [at, share] of shares.entries()) {
          const off = BigInt(share) * BigInt(all) - BigInt(sum) * BigInt(given[at] as number);
          expect(off < BigInt(all) && off > -BigInt(all)).toBe(true);
        }
      }),
      100,
    );
  });

  it('are told by what is due, the larger remainder first', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(10, [0, 3, 1])).toEqual([0, 8, 2]);
    expect(shareOut(5, [0, 0])).toEqual([3, 2]);
  });

  it('keep their sums, also where a bill names months that the agreement does not pay for', () => {
    const dues = [due('2025-05', 1_000), due('2025-06', 3_000)];
    const account = accountOf(dues, [bill('2025-05', '2025-07', 4_001, 2_000)], null);
    expect(
      account.months.map(({ month, billed, paid, isExtra }) => [month, billed, paid, isExtra]),
    ).toEqual([
      ['2025-05', 1_000, 500, false],
      ['2025-06', 3_001, 1_500, false],
      ['2025-07', 0, 0, true],
    ]);
    expect([account.due, account.billed, account.paid, account.difference]).toEqual([
      4_000, 4_001, 2_000, 1,
    ]);
  });

  it('say how a month stands: what was paid too much for one bill pays no other', () => {
    const may = [bill('2025-05', '2025-05', 100, 150), bill('2025-05', '2025-06', 100, 0)];
    expect(stateOfMonth('2025-04', may)).toBe('unbilled');
    expect(stateOfMonth('2025-05', may)).toBe('part-paid');
    expect(stateOfMonth('2025-06', may)).toBe('billed');
    expect(stateOfMonth('2025-05', may.slice(0, 1))).toBe('paid');
  });

  it('are paid through the last month before the first gap', () => {
    const paid = (from: Month, until: Month) => bill(from, until, 100, 100);
    expect(paidThroughOf('2025-05', [])).toBeNull();
    expect(paidThroughOf('2025-05', [paid('2025-06', '2025-12')])).toBeNull();
    expect(paidThroughOf('2025-05', [paid('2025-05', '2025-07'), paid('2025-09', '2025-09')])).toBe(
      '2025-07',
    );
  });

  it('close the budget to the rupiah when all months are paid', () => {
    const months = monthsBetween('2025-05', '2026-04');
    const dues = duesOf(BPU, [many(992)], withLaw(months));
    const bills = months.map((month) => bill(month, month, 1_666_560_000, 1_666_560_000));
    const { budget, paidThrough } = accountOf(dues, bills, 200_000_000);
    expect(budget).toMatchObject({ used: toSen(199_987_200), left: toSen(12_800), forecast: 0 });
    expect(paidThrough).toBe('2026-04');
  });

  it('forecast what is open of bills and what months without one are due', () => {
    const dues = [due('2025-05', 1_000), due('2025-06', 1_000), due('2025-07', 1_000)];
    const bills = [bill('2025-05', '2025-05', 900, 900), bill('2025-06', '2025-06', 1_100, 400)];
    expect(accountOf(dues, bills, 100).budget).toEqual({
      ceiling: 10_000,
      used: 1_300,
      left: 8_700,
      forecast: 1_700,
    });
  });
});
