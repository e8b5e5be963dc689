import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS, bandOf, birthDatesOf } from '../../shared/domain/overview/age-bands.ts';
import { agreementsOfDay } from '../../shared/domain/overview/agreements-of-day.ts';
import { isMemberOn } from '../../shared/domain/overview/member-on-day.ts';
import { hasFault, type MemberFacts } from '../../shared/domain/overview/quality.ts';
import { ageOn, toDay } from '../../shared/domain/values/day.ts';

const PLACE = { start: '2025-01-01', status: 'active', leftOn: null, diedOn: null } as const;

describe('a member on a day', () => {
  it.each([
    ['the first day counts', {}, '2025-01-01', true],
    ['the day before does not', {}, '2024-12-31', false],
    [
      'the day of leaving is the first one without',
      { status: 'left', leftOn: '2025-07-01' },
      '2025-07-01',
      false,
    ],
    [
      'the day before leaving is the last one',
      { status: 'left', leftOn: '2025-07-01' },
      '2025-06-30',
      true,
    ],
    ['nobody knows when they left', { status: 'left' }, '2025-06-30', false],
    ['the day of death counts', { status: 'dead', diedOn: '2025-07-01' }, '2025-07-01', true],
    ['the day after death does not', { status: 'dead', diedOn: '2025-07-01' }, '2025-07-02', false],
    [
      'death is known by the place alone',
      { status: 'dead', leftOn: '2025-07-01' },
      '2025-07-01',
      true,
    ],
    ['a death recorded elsewhere ends the place', { diedOn: '2025-06-01' }, '2025-07-01', false],
    ['nobody knows when they died', { status: 'dead' }, '2025-07-01', false],
  ] as const)('%s', (_rule, different, day, expected) => {
    expect(isMemberOn({ ...PLACE, ...different }, day)).toBe(expected);
  });
});

const aDay = fc
  .tuple(
    fc.integer({ min: 1925, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => toDay(year, month, day))
  .filter((day) => day !== null);

describe('ages', () => {
  it('fall into the one band whose birth dates hold the day of birth', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom('2025-07-01', '2024-02-29', '2025-02-28'), (born, on) => {
        fc.pre(born <= on);
        const holding = AGE_BANDS.filter((band) => {
          const { after, last } = birthDatesOf(band, on);
          return born > after && (last === null || born <= last);
        });
        expect(holding).toEqual([AGE_BANDS[bandOf(born, on)]]);
        const [{ from, until }] = holding as [(typeof AGE_BANDS)[number]];
        expect(ageOn(born, on)).toBeGreaterThanOrEqual(from);
        expect(ageOn(born, on)).toBeLessThanOrEqual(until);
      }),
      { numRuns: 60 },
    );
  });
});

const MEMBER: MemberFacts = {
  nik: '7472065205909001',
  birthDate: '1990-05-12',
  sex: 'P',
  start: '2025-01-01',
  hasKpj: true,
  hasPhone: true,
  hasContact: true,
};
const LIMIT = { youngest: 17, oldest: 64 };

describe('data quality', () => {
  it.each([
    ['a woman has 40 added to her day', 'birth-differs-from-nik', {}, false],
    ['and is no man', 'sex-differs-from-nik', { sex: 'L' }, true],
    ['a man has not', 'sex-differs-from-nik', { nik: '7472061205909001', sex: 'L' }, false],
    [
      'the century is not told by a NIK',
      'birth-differs-from-nik',
      { birthDate: '1890-05-12' },
      false,
    ],
    ['another day is', 'birth-differs-from-nik', { birthDate: '1990-05-13' }, true],
    [
      '29 February exists in one century only',
      'birth-differs-from-nik',
      { nik: '7472062902009001' },
      true,
    ],
    [
      'a NIK with no day of the calendar says nothing',
      'birth-differs-from-nik',
      { nik: '7472063002909001' },
      false,
    ],
    ['nor does one digit repeated', 'sex-differs-from-nik', { nik: '1111111111111111' }, false],
    ['without a birth date nothing differs', 'birth-differs-from-nik', { birthDate: null }, false],
    ['17 on the first day is old enough', 'age-outside', { birthDate: '2008-01-01' }, false],
    ['a day later is not', 'age-outside', { birthDate: '2008-01-02' }, true],
    ['64 is young enough', 'age-outside', { birthDate: '1960-01-02' }, false],
    ['65 on the first day is not', 'age-outside', { birthDate: '1960-01-01' }, true],
    ['a NIK issued elsewhere', 'outside-baubau', { nik: '7404065205909001' }, true],
  ] as const)('%s', (_rule, code, different, expected) => {
    expect(hasFault(code, { ...MEMBER, ...different }, LIMIT)).toBe(expected);
  });

  it('judges no age by a law that nobody knows', () => {
    expect(hasFault('age-outside', { ...MEMBER, birthDate: '1950-01-01' }, null)).toBe(false);
  });
});

describe('the agreements of a day', () => {
  const period = (
    id: number,
    pks: 'non-asn' | 'rentan',
    coverageFrom: string,
    coverageUntil: string,
  ) => ({
    id,
    pks,
    coverageFrom,
    coverageUntil,
  });
  const all = [
    period(1, 'non-asn', '2025-01-01', '2026-01-31'),
    period(3, 'non-asn', '2026-02-01', '2027-01-31'),
    period(2, 'rentan', '2025-05-01', '2026-05-31'),
  ];

  it.each([
    ['2024-12-01', [1, 3, 2]],
    ['2025-06-01', [1, 3, 2]],
    ['2026-02-01', [3, 2]],
    ['2028-01-01', [3, 2]],
  ])('on %s are the last begun of each series and those to come', (day, ids) => {
    expect(agreementsOfDay(all, day).map(({ id }) => id)).toEqual(ids);
  });
});
