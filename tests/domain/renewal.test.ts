import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_SEED } from '../../electron/db/office/seed-agreements.ts';
import { LEAVE_REASONS } from '../../shared/domain/membership.ts';
import type { Agreement } from '../../shared/domain/agreement.ts';
import type { LawOn } from '../../shared/domain/law.ts';
import { placesOfDay } from '../../shared/domain/places/places-of-day.ts';
import { beginsLate } from '../../shared/domain/places/start.ts';
import type { OldMember } from '../../shared/domain/renewal/judge-member.ts';
import { planRenewal } from '../../shared/domain/renewal/plan-renewal.ts';

const LAW: LawOn = {
  'age.limit': { youngest: 17, oldest: 64 },
  'pu.jkk-rate': {
    'sangat-rendah': 24,
    rendah: 54,
    sedang: 89,
    tinggi: 127,
    'sangat-tinggi': 174,
  },
  'pu.jkm-rate': { rate: 30 },
  'bpu.bands': { bands: [{ upTo: 1_099_000, base: 1_000_000, jkk: 10_000, jkm: 6_800 }] },
  'bpu.discount': { percent: 50, until: '2026-12-31', notFundedBy: ['apbd', 'apbn'] },
};

const [PKS_1, PKS_2] = AGREEMENT_SEED.map((each, at) => ({ ...each, id: at + 1 })) as [
  Agreement,
  Agreement,
];

function aMember(membershipId: number, different: Partial<OldMember> = {}): OldMember {
  return {
    membershipId,
    personId: membershipId,
    name: `CONTOH ${membershipId}`,
    nik: `747206120590${9000 + membershipId}`,
    department: null,
    departmentId: null,
    job: null,
    wage: 1_000_000,
    kpj: null,
    start: '2025-01-01',
    end: '2026-01-31',
    status: 'active',
    leaveReason: null,
    leftOn: null,
    birthDate: '1990-05-12',
    diedOn: null,
    isForgotten: false,
    otherPks: null,
    ...different,
  };
}

const plan = (members: readonly OldMember[], different = {}) =>
  planRenewal({
    old: PKS_1,
    members,
    from: '2026-02-01',
    until: '2027-01-31',
    paidMonths: 12,
    carry: [],
    leave: [],
    lawOnStart: LAW,
    lawIn: () => LAW,
    ...different,
  });

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const aRoster = fc
  .array(
    fc.record({
      wage: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
      birthDate: some(null, '1950-01-01', '1990-05-12', '2015-03-03'),
      standing: fc.oneof(
        fc.constant({}),
        fc.record({
          status: some('left' as const),
          leaveReason: some(...LEAVE_REASONS),
          leftOn: some(null, '2025-06-01', '2026-05-01'),
        }),
        fc.constant({ status: 'dead' as const, diedOn: '2025-06-01', leftOn: '2025-06-01' }),
      ),
      otherPks: some(null, null, 'rentan' as const),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map(({ standing, ...row }, at) => aMember(at + 1, { ...row, ...standing })));

describe('the plan of the next period', () => {
  it('carries or leaves everybody, each once, and costs what the carried are due together', () => {
    fc.assert(
      fc.property(aRoster, fc.nat(), fc.nat(), (members, a, b) => {
        const living = members.filter(({ status }) => status !== 'dead');
        const pick = (by: number) => living.slice(0, by % (living.length + 1));
        const ids = (of: readonly OldMember[]) => of.map(({ membershipId }) => membershipId);
        const wish = { carry: ids(pick(a)), leave: ids(pick(b)) };
        const whole = plan(members, wish);
        const seen = [...whole.carried, ...whole.left].map(({ member }) => member.membershipId);
        expect(seen.toSorted((x, y) => x - y)).toEqual(ids(members));
        const alone = whole.carried.map(({ member }) => {
          const { cost, monthly } = plan([member], { carry: [member.membershipId] });
          return { cost, monthly };
        });
        expect(whole.cost).toBe(alone.reduce((sum, { cost }) => sum + cost, 0));
        expect(whole.monthly).toBe(alone.reduce((sum, { monthly }) => sum + monthly, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('of 992 at 16,800 costs 16,665,600 a month and 199,987,200 in twelve, at no half price', () => {
    const members = Array.from({ length: 992 }, (_, at) => aMember(at + 1, { wage: null }));
    const period = { from: '2026-06-01', until: '2027-05-31' };
    expect(plan(members, { old: PKS_2, ...period })).toMatchObject({
      monthly: 1_666_560_000,
      cost: 19_998_720_000,
      withoutWage: 0,
      doubts: [],
    });
  });

  it.each([
    ['2026-02-01', '2027-01-31', 13],
    ['2026-02-01', '2026-07-31', 12],
    ['2026-02-28', '2026-03-01', 3],
  ])('from %s until %s never pays for %d months', (from, until, paidMonths) => {
    const wish = (months: number) => plan([aMember(1)], { from, until, paidMonths: months });
    expect(() => wish(paidMonths)).toThrow('values-invalid');
    expect(wish(2).months).toBe(2);
  });

  it('of more people than agreed is doubtful', () => {
    const members = Array.from({ length: 993 }, (_, at) => aMember(at + 1));
    const period = { from: '2026-06-01', until: '2027-05-31' };
    expect(plan(members, { old: PKS_2, ...period }).doubts).toEqual(['over-quota']);
  });

  it('lets somebody who died or left within a period that was agreed on late end there', () => {
    const [dead, left] = [
      aMember(1, { status: 'dead', diedOn: '2026-03-15', leftOn: '2026-03-15' }),
      aMember(2, { status: 'left', leaveReason: 'pppk', leftOn: '2026-04-01' }),
    ];
    const { carried, cost } = plan([dead, left], { carry: [1, 2] });
    expect(carried.map(({ standing }) => [standing.status, standing.leftOn])).toEqual([
      ['dead', '2026-03-15'],
      ['left', '2026-04-01'],
    ]);
    // Each is due for February and March alone.
    expect(cost).toBe(4 * 540_000);
  });

  it.each([
    ['2025-01-01', '2027-01-31', 'from'],
    ['2026-02-01', '2026-01-31', 'until'],
    ['2026-02-01', '9999-12-31', 'until'],
  ])('refuses a period from %s until %s', (from, until, field) => {
    expect(() => plan([], { from, until })).toThrow(
      expect.objectContaining({ code: 'values-invalid', details: [field] }),
    );
  });
});

it('of the places in a series the last that began by a day is that of the day', () => {
  const places = (['2026-02-01', '2025-01-01'] as const).map((start) => ({
    pks: 'non-asn' as const,
    start,
  }));
  expect(placesOfDay(places, '2026-01-31')).toEqual([places[1]]);
  expect(placesOfDay(places, '2026-02-01')).toEqual([places[0]]);
  expect(placesOfDay(places, '2024-12-31')).toEqual([places[1]]);
});

it.each([
  ['2025-05-31', false],
  ['2025-06-01', true],
])('an agreement from 1 May has run for more than a month on %s: %s', (day, isLate) => {
  expect(beginsLate(PKS_2, day)).toBe(isLate);
});
