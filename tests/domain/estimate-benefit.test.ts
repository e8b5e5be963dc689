import { describe, expect, it } from 'vitest';
import { estimateBenefit, type BenefitCase } from '../../shared/domain/benefits/estimate.ts';
import { shippedLawOn } from '../support/sourced-law.ts';

const MEMBER = {
  covered: true,
  segment: 'BPU',
  since: '2025-05-01',
  sinceDayKnown: true,
  base: 100_000_000,
} as const;
const PU = { ...MEMBER, segment: 'PU', since: '2025-01-01', base: 307_355_170 } as const;

function estimate(change: Partial<BenefitCase>) {
  const eventOn = change.eventOn ?? '2025-09-10';
  const benefit: BenefitCase = {
    kind: 'jkm',
    outcome: 'death',
    eventOn,
    cover: MEMBER,
    ...change,
  };
  return estimateBenefit(benefit, shippedLawOn(eventOn));
}

const amounts = (of: ReturnType<typeof estimate>) => of.parts.map(({ amount }) => amount);

describe('death that is no work accident (JKM)', () => {
  it('is 42,000,000 = 20 + 12 + 10', () => {
    const found = estimate({});
    expect(found.total).toBe(4_200_000_000);
    expect(amounts(found)).toEqual([2_000_000_000, 1_200_000_000, 1_000_000_000]);
    expect(found.rule).toContain('PP 82/2019');
  });

  it.each([
    ['2025-05-01', 1_000_000_000],
    ['2025-07-31', 1_000_000_000],
    ['2025-08-01', 4_200_000_000],
  ])('of a BPU member since 1 May 2025, on %s, is %d sen', (eventOn, total) => {
    expect(estimate({ eventOn }).total).toBe(total);
  });

  it.each([
    ['2025-11-30', '2026-02-27', 1_000_000_000],
    ['2025-11-30', '2026-02-28', 4_200_000_000],
    ['2027-11-30', '2028-02-28', 1_000_000_000],
    ['2027-11-30', '2028-02-29', 4_200_000_000],
  ])('counts three months from %s: %s is %d sen', (since, eventOn, total) => {
    expect(estimate({ eventOn, cover: { ...MEMBER, since } }).total).toBe(total);
  });

  it('tells a short member only the funeral money, since when, and from when it would be full', () => {
    const found = estimate({ eventOn: '2025-06-10' });
    expect(found.parts).toEqual([{ name: 'Biaya pemakaman', amount: 1_000_000_000 }]);
    expect(found.rule).toMatch(/1 Mei 2025.*3 bulan.*1 Agustus 2025.*Permenaker 1\/2025/u);
  });

  it('names no day of the beginning where only its month is known', () => {
    const cover = { ...MEMBER, sinceDayKnown: false };
    const { rule, total } = estimate({ eventOn: '2025-06-10', cover });
    expect(total).toBe(1_000_000_000);
    expect(rule).toMatch(/sejak Mei 2025 \(harinya belum diisi/u);
    expect(rule).not.toContain('1 Mei 2025');
  });

  it.each([
    ['2025-08-10', true],
    ['2025-08-31', false],
  ])('says on %s whether the day that nobody knows may decide: %s', (eventOn, may) => {
    const { total, rule } = estimate({ eventOn, cover: { ...MEMBER, sinceDayKnown: false } });
    expect(total).toBe(4_200_000_000);
    expect(rule.includes('manfaatnya hanya Rp10.000.000')).toBe(may);
    expect(estimate({ eventOn }).rule).not.toContain('manfaatnya hanya');
  });

  it('has no such clock for a PU member, nor before the rule came', () => {
    expect(estimate({ cover: PU, eventOn: '2025-02-02' }).total).toBe(4_200_000_000);
    const early = { ...MEMBER, since: '2025-01-20' };
    expect(estimate({ cover: early, eventOn: '2025-01-31' }).total).toBe(4_200_000_000);
  });

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 17_400_000_000],
  ])('brings a scholarship only after three years of membership: %s', (eventOn, atMost) => {
    const found = estimate({ cover: { ...PU, since: '2023-01-01' }, eventOn });
    expect(found.scholarship?.atMost ?? null).toBe(atMost);
  });
});

describe('death by work accident (JKK)', () => {
  it('is 70,000,000 at the base of 1,000,000', () => {
    const found = estimate({ kind: 'jkk', eventOn: '2025-05-02' });
    expect(found.total).toBe(7_000_000_000);
    expect(found.scholarship?.atMost).toBe(17_400_000_000);
  });

  it('is 147,530,481.60 + 22,000,000 at a wage of 3,073,551.70', () => {
    const found = estimate({ kind: 'jkk', cover: PU });
    expect(amounts(found)).toEqual([14_753_048_160, 1_200_000_000, 1_000_000_000]);
    expect(found.total).toBe(14_753_048_160 + 2_200_000_000);
  });

  it('has no total without a wage, and says so', () => {
    const found = estimate({ kind: 'jkk', cover: { ...PU, base: null } });
    expect(amounts(found)).toEqual([null, 1_200_000_000, 1_000_000_000]);
    expect(found.total).toBeNull();
    expect(found.rule).toContain('Upahnya belum tercatat');
  });

  it('of a BPU member without a base misses the band, not the wage', () => {
    const { rule, total } = estimate({ kind: 'jkk', cover: { ...MEMBER, base: null } });
    expect(total).toBeNull();
    expect(rule).toContain('Golongan penghasilan BPU pada bulan itu belum diisi');
  });
});

it('names the rights of who survives an accident, what a way may cost, their rule and no sum to expect', () => {
  const found = estimate({ kind: 'jkk', outcome: 'injury' });
  expect(found.total).toBeNull();
  expect(new Set(amounts(found))).toEqual(new Set([null]));
  const rights = found.parts.map(({ name }) => name).join('; ');
  for (const right of [
    'tanpa batas biaya',
    '12 bulan pertama',
    'cacat menurut tabel',
    'paling banyak Rp5.000.000 lewat darat',
  ])
    expect(rights).toContain(right);
  expect(rights).not.toMatch(/meninggal|kematian|pemakaman/iu);
  expect(found.rule).toContain('PP 82/2019');
});

it('is 0 with the reason where the day was not covered', () => {
  const cover = { covered: false, why: 'Tidak terlindungi.' } as const;
  expect(estimate({ cover })).toEqual({
    total: 0,
    parts: [],
    rule: 'Tidak terlindungi.',
    scholarship: null,
  });
});

it('is not told by figures that the day does not have', () => {
  const tryIt = () => estimate({ eventOn: '2019-11-30', cover: PU });
  expect(tryIt).toThrow(expect.objectContaining({ code: 'law-unknown' }));
});
