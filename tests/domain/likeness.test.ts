import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../shared/domain/candidate.ts';
import { findSamePairs } from '../../shared/domain/likeness/find-same-pairs.ts';
import { nikSlip, searchBySlip } from '../../shared/domain/likeness/nik-slip.ts';
import { pairMark } from '../../shared/domain/likeness/pair-mark.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { type RosterLine, rosterLines } from '../support/big-roster.ts';
import { type Given, plan, row, SITI, stored } from '../support/plans.ts';

const ROSTER = [stored(7, SITI)];

function likeness(given: Partial<Given> & { readonly is: Candidate }) {
  const { is, ...more } = given;
  const [judged] = plan({ roster: ROSTER, ...more, file: [is, ...(more.file ?? [])] }).rows;
  expect(judged?.clash === null).toBe(judged?.verdict !== 'held');
  return judged?.clash ? [judged.clash.personId, ...judged.clash.why] : null;
}

function like(values: Partial<RosterValues>, more: Partial<Candidate> = {}) {
  return likeness({ is: { ...row(2, { ...SITI, ...values }), ...more } });
}

describe('one slip in a NIK', () => {
  it.each([
    ['7472055205909001', '7472055205909002', 'one-digit'],
    ['7472055205909001', '7472055205909010', 'two-swapped'],
    ['7472055205909001', '4772055205909001', 'two-swapped'],
    ['7472055205909001', '7472055205909001', null],
    ['7472055205909001', '7472055205909023', null],
    ['7472055205909001', '747205520590900', null],
  ])('from %s to %s is %s', (one, other, slip) => {
    expect(nikSlip(one, other)).toBe(slip);
    expect(nikSlip(other, one)).toBe(slip);
  });

  it('is searched in the birth date, whatever the province', () => {
    const niks = ['7472055205909001', '9171055205909001', '7472055205919001', '7472052505909001'];
    const search = searchBySlip(niks);
    expect(search('7472055205909001')).toEqual(['7472055205919001', '7472052505909001']);
    expect(search('9171055205919001')).toEqual(['9171055205909001']);
    expect(search('8171055205919001')).toEqual([]);
    expect(search('7472050252909001')).toEqual([]);
  });
});

describe('a new person may be a stored one', () => {
  it.each([
    ['WA SITI CONTOH', '7472055205909077'],
    ['Wa Sitti Contoh, S.Pd', '7472055205909077'],
    ['WA ODE SITI CONTOH', '7472055205909077'],
    ['WA SITI CONTHO', '7404115205900007'],
  ])('born on the same day, called %s under %s', (name, nik) => {
    expect(like({ name, nik })).toEqual([7, 'same-birth-date', 'nearly-same-name']);
  });

  it('in the two ways to write one name', () => {
    const roster = [stored(7, { ...SITI, name: 'LA ODE MUHAMMAD ALI' })];
    const is = row(2, { ...SITI, name: 'LA ODE MUH. ALI', nik: '7472055205909002' });
    const why = ['same-birth-date', 'nearly-same-name', 'one-digit'];
    expect(likeness({ is, roster })).toEqual([7, ...why]);
  });

  it('with one digit of the NIK off, or two swapped', () => {
    expect(like({ nik: '7472065205909001' })).toEqual([
      7,
      'same-birth-date',
      'nearly-same-name',
      'one-digit',
    ]);
    expect(like({ nik: '7472055205909010' })).toContain('two-swapped');
  });

  it('with a slip in the birth date of the NIK, and the birth date that follows from it', () => {
    const slip = { nik: '7472055205919001', birthDate: '1991-05-12', name: 'WA SITI CONTHO' };
    expect(like(slip, { fromNik: ['birthDate'] })).toEqual([7, 'nearly-same-name', 'one-digit']);
    const swap = { nik: '7472055250909001', birthDate: null };
    expect(like(swap)).toEqual([7, 'nearly-same-name', 'two-swapped']);
  });

  it('with the number of the family card for a NIK', () => {
    const card = '7472050903120004';
    const why = [7, 'same-birth-date', 'nearly-same-name', 'family-card-number'];
    expect(like({ nik: card })).toEqual(why);
    expect(like({ nik: '7472055205907777' }, { familyCard: '7472055205907777' })).toEqual(why);
    expect(like({ nik: '7472050903990004' })).not.toContain('family-card-number');
  });

  it('where the row of the form is theirs, whatever else was corrected', () => {
    const personByKey = new Map([['k1', 7]]);
    const is = { ...row(2, { ...SITI, nik: '7472055205907777' }), key: 'k1' };
    expect(likeness({ is, memory: { personByKey } })).toEqual([
      7,
      'same-row-key',
      'same-birth-date',
      'nearly-same-name',
    ]);
    const redated = { ...is, values: { ...is.values, birthDate: '1977-01-01' } };
    expect(likeness({ is: redated, memory: { personByKey } })).toEqual([7, 'same-row-key']);
    const file = [redated, row(3, SITI)];
    expect(plan({ file, memory: { personByKey }, roster: ROSTER }).counts.new).toBe(1);
  });

  it('but not where somebody else was typed into that row, or into a copy of the form', () => {
    const personByKey = new Map([['k1', 7]]);
    const other = { nik: '7472056001779077', name: 'WA INA', birthDate: '1977-01-20' };
    const is = { ...row(2, { ...SITI, ...other }), key: 'k1' };
    expect(likeness({ is, memory: { personByKey } })).toBeNull();
  });

  it('and of several the likeliest', () => {
    const roster = [
      stored(1, { ...SITI, nik: '7472055205908888' }),
      stored(2, { ...SITI, nik: '7472065205909001' }),
    ];
    expect(likeness({ is: row(2, SITI), roster })?.[0]).toBe(2);
  });
});

describe('a new person is nobody stored', () => {
  it.each([
    ['twins', { name: 'WA SARI CONTOH', nik: '7472055205909002' }],
    ['twins with names alike', { name: 'WA SITA CONTOH', nik: '7472055205909002' }],
    ['a twin brother', { name: 'LA SITI CONTOH', nik: '7472051205909001' }],
    [
      'a sister of the year after',
      { name: 'WA SITA CONTOH', nik: '7472055205919001', birthDate: '1991-05-12' },
    ],
    ['a namesake with quite another NIK', { nik: '7472055205919044', birthDate: '1991-05-12' }],
  ])('of %s', (_, values) => expect(like(values)).toBeNull());

  it.each([
    ['MUHAMMAD HASAN CONTOH', 'MUHAMMAD HUSEN CONTOH'],
    ['RAHMAT HIDAYAT', 'RAHMAN HIDAYAT'],
    ['NUR AINI CONTOH', 'NUR AINA CONTOH'],
    ['LA ALI CONTOH', 'LA ADI CONTOH'],
    ['FITRI CONTOH', 'FITRA CONTOH'],
    ['HASNAH CONTOH', 'HASNIH CONTOH'],
  ])('though born on one day: %s and %s', (one, other) => {
    const twins = [stored(7, { ...SITI, name: one })];
    const is = row(2, { ...SITI, name: other, nik: '7472055205909002' });
    expect(likeness({ is, roster: twins })).toBeNull();
  });

  it('where somebody said so', () => {
    const nik = '7472055205909077';
    const differentPeople = new Set([pairMark(nik, SITI.nik ?? '')]);
    expect(likeness({ is: row(2, { ...SITI, nik }), memory: { differentPeople } })).toBeNull();
    expect(pairMark('b', 'a')).toBe(pairMark('a', 'b'));
  });
});

function valuesOf(line: RosterLine): RosterValues {
  const { number: _, ...values } = line;
  return values;
}

describe('among thousands of people', () => {
  const people = [...rosterLines(4000)].map(valuesOf);
  const roster = people.map((values, at) => stored(at + 1, values));

  it('none is held for another', () => {
    const half = roster.slice(0, 2000);
    const file = people.slice(2000).map((values, at) => row(at + 2, values));
    expect(plan({ file, roster: half }).counts).toMatchObject({ new: 2000, held: 0 });
    expect(findSamePairs(roster, new Set())).toEqual([]);
  });

  it('the pairs that are there are found, the likeliest first, and each once', () => {
    const [first, second] = people as [RosterValues, RosterValues];
    const doubles = [
      stored(5001, { ...second, nik: '7404110101809977' }),
      stored(5002, { ...first, nik: `${first.nik?.slice(0, 15)}7` }),
    ];
    const pairs = findSamePairs([...roster, ...doubles], new Set());
    expect(pairs).toEqual([
      { a: 1, b: 5002, why: ['same-birth-date', 'nearly-same-name', 'one-digit'] },
      { a: 2, b: 5001, why: ['same-birth-date', 'nearly-same-name'] },
    ]);
    const dismissed = new Set([pairMark(first.nik ?? '', doubles[1]?.values.nik ?? '')]);
    expect(findSamePairs([...roster, ...doubles], dismissed)).toHaveLength(1);
  });
});
