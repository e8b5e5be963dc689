import { describe, expect, it } from 'vitest';
import { membershipBegin, type PlaceInTime } from '../../shared/domain/benefits/member-since.ts';
import { paymentStanding } from '../../shared/domain/benefits/payment-standing.ts';
import type { BillState } from '../../shared/domain/contributions/paid-months.ts';
import type { Agreement } from '../../shared/domain/agreement.ts';

const TERMS = { coverageFrom: '2025-05-01', coverageUntil: '2026-05-31', paidMonths: 12 };

function bill(fromMonth: string, untilMonth: string, paid = 100): BillState {
  return { fromMonth, untilMonth, billed: 100, paid };
}

describe('the payment of a month', () => {
  it.each<[string, string, BillState[], string, string | null]>([
    ['without a bill nothing is known', '2025-06', [], 'unrecorded', null],
    ['paid', '2025-06', [bill('2025-05', '2025-07')], 'paid', '2025-07'],
    ['paid after a gap', '2025-07', [bill('2025-07', '2025-07')], 'paid', null],
    [
      'a bill paid in part pays no month',
      '2025-05',
      [bill('2025-05', '2025-05', 99)],
      'arrears',
      null,
    ],
    [
      'three months after the last paid one',
      '2025-08',
      [bill('2025-05', '2025-05')],
      'arrears',
      '2025-05',
    ],
    ['four months after it', '2025-09', [bill('2025-05', '2025-05')], 'unpaid', '2025-05'],
    [
      'never paid: counted from the month before the first',
      '2025-07',
      [bill('2025-05', '2025-05', 0)],
      'arrears',
      null,
    ],
    [
      'before the first month of which a bill is recorded nothing is known',
      '2025-09',
      [bill('2025-10', '2026-01')],
      'unrecorded',
      null,
    ],
    [
      'never paid, the first bill recorded late: counted from its month',
      '2025-12',
      [bill('2025-10', '2026-01', 0)],
      'arrears',
      null,
    ],
    ['the same, a month later', '2026-01', [bill('2025-10', '2026-01', 0)], 'unpaid', null],
    ['never paid, a month later', '2025-08', [bill('2025-05', '2025-05', 0)], 'unpaid', null],
    [
      'the thirteenth month, all twelve paid',
      '2026-05',
      [bill('2025-05', '2026-04')],
      'paid',
      '2026-04',
    ],
    [
      'the thirteenth month, of which nine are paid',
      '2026-05',
      [bill('2025-05', '2026-01')],
      'arrears',
      '2026-01',
    ],
    [
      'the thirteenth month, of which eight are paid',
      '2026-05',
      [bill('2025-05', '2025-12')],
      'unpaid',
      '2025-12',
    ],
    [
      'a thirteenth month that was billed and is not paid',
      '2026-05',
      [bill('2025-05', '2026-04'), bill('2026-05', '2026-05', 99)],
      'arrears',
      '2026-04',
    ],
    [
      'a thirteenth month that was billed and paid',
      '2026-05',
      [bill('2025-05', '2026-03'), bill('2026-05', '2026-05')],
      'paid',
      '2026-03',
    ],
  ])('%s', (_, month, bills, state, paidThrough) => {
    expect(paymentStanding(TERMS, bills, month, 3)).toMatchObject({ state, paidThrough });
  });

  it('ends nothing on a day for which the law knows no limit', () => {
    const found = paymentStanding(TERMS, [bill('2025-05', '2025-05')], '2026-04', null);
    expect(found.state).toBe('arrears');
  });
});

const memberSince = (...given: Parameters<typeof membershipBegin>) =>
  membershipBegin(...given).since;
const KEEPS = { 'membership.clock': { renewalKeeps: true } };

function place(start: string, end: string, change: Partial<PlaceInTime['membership']> = {}) {
  const agreement = {
    pks: 'rentan',
    coverageFrom: start,
    coverageUntil: end,
    coverageDaysKnown: true,
  } as Agreement;
  return {
    agreement,
    membership: { start, end, status: 'active', leftOn: null, ...change },
  } as const;
}

const FIRST = place('2025-05-01', '2026-04-30');
const NEXT = place('2026-05-01', '2027-04-30');

describe('the months of membership are counted', () => {
  it('through a renewal without a gap', () => {
    expect(memberSince(NEXT, [NEXT, FIRST], KEEPS)).toBe('2025-05-01');
  });

  it('from the new start where the law does not keep the clock', () => {
    const law = { 'membership.clock': { renewalKeeps: false } };
    expect(memberSince(NEXT, [NEXT, FIRST], law)).toBe('2026-05-01');
    expect(memberSince(NEXT, [NEXT, FIRST], {})).toBe('2026-05-01');
  });

  it.each([
    ['a gap of one day', place('2026-05-02', '2027-04-30'), FIRST],
    [
      'leaving before the end',
      NEXT,
      place('2025-05-01', '2026-04-30', { status: 'left', leftOn: '2026-04-30' }),
    ],
    [
      'leaving on a day that nobody knows',
      NEXT,
      place('2025-05-01', '2026-04-30', { status: 'left' }),
    ],
  ])('anew after %s', (_, now, before) => {
    expect(memberSince(now, [now, before], KEEPS)).toBe(now.membership.start);
  });

  it('from the own start of one who took a place over', () => {
    const own = { ...FIRST, membership: { ...FIRST.membership, start: '2025-09-15' } };
    expect(memberSince(own, [own], KEEPS)).toBe('2025-09-15');
  });

  it('by whole months where only those are known', () => {
    const months = (of: PlaceInTime) => ({
      ...of,
      agreement: { ...of.agreement, coverageDaysKnown: false },
    });
    const [before, now] = [place('2025-05-01', '2026-04-15'), place('2026-05-01', '2027-04-30')];
    const known = [months(now), months(before)] as const;
    expect(memberSince(known[0], known, KEEPS)).toBe('2025-05-01');
  });

  it('never through the other PKS', () => {
    const other = { ...FIRST, agreement: { ...FIRST.agreement, pks: 'non-asn' as const } };
    expect(memberSince(NEXT, [NEXT, other], KEEPS)).toBe('2026-05-01');
  });
});
