import {
  array,
  assert as holds,
  constantFrom,
  integer,
  option,
  property,
  record,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BpjsRow } from '../../shared/domain/bpjs/bpjs-list.ts';
import { compareLists, type OurMember } from '../../shared/domain/bpjs/compare-lists.ts';
import { findKpjNews } from '../../shared/domain/bpjs/kpj-news.ts';
import { isSameDue } from '../../shared/domain/bpjs/same-due.ts';

const NIK = '7472055205909001';
const OTHER_NIK = '7472031203859002';
const KPJ = '12345678901';
const OTHER_KPJ = '12345678902';

function aMember(different: Partial<OurMember> = {}): OurMember {
  return {
    membershipId: 1,
    personId: 11,
    nik: NIK,
    name: 'WA ODE CONTOH',
    birthDate: '1990-05-12',
    sex: 'P',
    kpj: null,
    department: null,
    base: 100_000_000,
    due: 540_000,
    ...different,
  };
}

function aRow(different: Partial<BpjsRow> = {}): BpjsRow {
  return {
    row: 2,
    nik: NIK,
    kpj: null,
    name: 'WA ODE CONTOH',
    birthDate: '1990-05-12',
    sex: 'P',
    wage: 1_000_000,
    due: 540_000,
    ...different,
  };
}

const compare = (members: readonly OurMember[], rows: readonly BpjsRow[]) =>
  compareLists(members, { rows, hasDues: true });

describe('who is the same person', () => {
  it('a row that says the same is the same', () => {
    const { counts } = compare([aMember()], [aRow()]);
    expect(counts).toMatchObject({ ours: 1, theirs: 1, same: 1, different: 0, onlyOurs: 0 });
  });

  it('a row without a NIK is known by its KPJ', () => {
    const { counts } = compare([aMember({ kpj: KPJ })], [aRow({ nik: null, kpj: KPJ })]);
    expect(counts).toMatchObject({ same: 1, onlyTheirs: 0 });
  });

  it('a KPJ says nothing where the NIK names somebody else', () => {
    const { counts } = compare([aMember({ kpj: KPJ })], [aRow({ nik: OTHER_NIK, kpj: KPJ })]);
    expect(counts).toMatchObject({ onlyOurs: 1, onlyTheirs: 1 });
  });

  it('a KPJ that two of our members bear names neither', () => {
    const twins = [aMember({ kpj: KPJ }), aMember({ membershipId: 2, nik: OTHER_NIK, kpj: KPJ })];
    const { counts } = compare(twins, [aRow({ nik: null, kpj: KPJ })]);
    expect(counts).toMatchObject({ onlyOurs: 2, onlyTheirs: 1 });
  });

  it('the second row of one person is counted as repeated, by NIK and by KPJ', () => {
    const rows = [
      aRow({ kpj: KPJ }),
      aRow({ row: 3 }),
      aRow({ row: 4, nik: null, kpj: KPJ }),
      aRow({ row: 5, nik: OTHER_NIK }),
      aRow({ row: 6, nik: OTHER_NIK }),
    ];
    const { counts, unmatched } = compare([aMember()], rows);
    expect(counts).toMatchObject({ same: 1, repeated: 3, onlyTheirs: 1 });
    expect(unmatched.map(({ row, why }) => [row.row, why])).toEqual([
      [3, 'repeated'],
      [4, 'repeated'],
      [6, 'repeated'],
    ]);
  });

  it('a row without NIK and KPJ is nobody who could be compared', () => {
    const { unmatched } = compare([aMember()], [aRow({ nik: null })]);
    expect(unmatched).toMatchObject([{ why: 'unreadable' }]);
  });
});

describe('what differs', () => {
  it.each([
    ['name', { name: 'LA CONTOH LAIN' }],
    ['birthDate', { birthDate: '1991-05-12' }],
    ['sex', { sex: 'L' as const }],
    ['wage', { wage: 1_100_000 }],
    ['due', { due: 550_000 }],
  ])('another %s is told', (field, different) => {
    const [line] = compare([aMember()], [aRow(different)]).different;
    expect(line?.fields.map((each) => each.field)).toEqual([field]);
  });

  it('a slip of the pen is no other name', () => {
    expect(compare([aMember()], [aRow({ name: 'WD. CONTHO' })]).counts.different).toBe(0);
  });

  it('a side that says nothing differs in nothing', () => {
    const silent = { name: null, birthDate: null, sex: null, wage: null, due: null };
    expect(compare([aMember()], [aRow(silent)]).counts.same).toBe(1);
    const unknown = aMember({ birthDate: null, sex: null, base: null, due: null });
    expect(compare([unknown], [aRow({ kpj: KPJ })]).counts.same).toBe(1);
  });

  it.each([
    [1_659_718, 1_659_700, true],
    [1_659_718, 1_659_800, true],
    [1_659_718, 1_659_900, false],
    // 3.073.551: 7.376,5224 + 9.220,653 rounded apart and together.
    [1_659_717, 1_659_718, true],
    [1_659_718, 1_659_720, false],
    [1_680_000, 1_680_001, false],
    [1_680_000, 1_680_100, false],
  ])('%i and %i sen are the same but for rounding: %s', (ours, theirs, is) => {
    expect(isSameDue(ours, theirs)).toBe(is);
  });
});

describe('the KPJ that come back', () => {
  const news = (members: readonly OurMember[], rows: readonly BpjsRow[], held = new Map()) =>
    findKpjNews(compare(members, rows).matched, rows, held);

  it('are told where ours is empty or another one', () => {
    const members = [aMember(), aMember({ membershipId: 2, nik: OTHER_NIK, kpj: OTHER_KPJ })];
    const rows = [aRow({ kpj: KPJ }), aRow({ row: 3, nik: OTHER_NIK, kpj: '12345678903' })];
    const found = news(members, rows);
    expect(found.map(({ member, theirs }) => [member.kpj, theirs])).toEqual([
      [null, KPJ],
      [OTHER_KPJ, '12345678903'],
    ]);
    expect(news([aMember({ kpj: KPJ })], [aRow({ kpj: KPJ })])).toEqual([]);
  });

  it('are refused where somebody else has them, and not where the same person has', () => {
    const rows = [aRow({ kpj: KPJ })];
    const held = (personId: number) => new Map([[KPJ, [{ personId, name: 'LA LAIN' }]]]);
    expect(news([aMember()], rows, held(99))).toMatchObject([{ refused: 'held' }]);
    expect(news([aMember()], rows, held(11))).toMatchObject([{ refused: null }]);
  });

  it('are refused where the list gives one to two people', () => {
    const rows = [aRow({ kpj: KPJ }), aRow({ row: 3, nik: OTHER_NIK, kpj: KPJ })];
    expect(news([aMember()], rows)).toMatchObject([{ refused: 'twice' }]);
  });
});

it('every row of their list and every member of ours is accounted for once', () => {
  const nik = constantFrom(...Array.from({ length: 8 }, (_, n) => `747205520590900${n}`));
  const kpj = option(constantFrom(KPJ, OTHER_KPJ, '12345678903'), { nil: null });
  const due = option(integer({ min: 0, max: 10_000_000 }), { nil: null });
  const members = uniqueArray(record({ nik, kpj, due }), { selector: (one) => one.nik });
  const rows = array(record({ nik: option(nik, { nil: null }), kpj, due }), {
    maxLength: 30,
  });
  holds(
    property(members, rows, (ours, theirs) => {
      const own = ours.map((one, at) => aMember({ ...one, membershipId: at, personId: at }));
      const list = theirs.map((one, at) => aRow({ ...one, row: at + 2 }));
      const { counts, onlyOurs, onlyTheirs, matched, unmatched } = compare(own, list);
      const { same, different, unreadable, repeated } = counts;
      expect(same + different + counts.onlyTheirs + unreadable + repeated).toBe(list.length);
      expect(same + different + counts.onlyOurs).toBe(own.length);
      const told = [
        ...matched.map(({ row }) => row),
        ...onlyTheirs,
        ...unmatched.map((u) => u.row),
      ];
      expect(new Set(told).size).toBe(list.length);
      expect(new Set([...matched.map(({ member }) => member), ...onlyOurs]).size).toBe(own.length);
      const sum = (lines: readonly { readonly due: number | null }[]) =>
        lines.reduce((all, each) => all + (each.due ?? 0), 0);
      expect([counts.ourDue, counts.theirDue]).toEqual([sum(own), sum(list)]);
    }),
    { numRuns: 100 },
  );
});
