import { describe, expect, it } from 'vitest';
import type { ImportPlan, RosterEntry } from '../../shared/domain/plan.ts';
import { ALI, plan, row, SITI, stored } from '../support/plans.ts';

function verdicts({ rows }: ImportPlan) {
  return rows.map(({ verdict, issues }) => [verdict, ...issues]);
}

describe('a row', () => {
  it('is new where nobody has its NIK', () => {
    expect(verdicts(plan({ file: [row(2, SITI)] }))).toEqual([['new']]);
  });

  it('is the same where it differs only in case, spaces and punctuation', () => {
    const asWritten = {
      ...SITI,
      name: 'Wa Siti  Contoh',
      address: 'JL CONTOH NO 1',
      job: 'perawat',
    };
    expect(verdicts(plan({ file: [row(2, asWritten)], roster: [stored(7, SITI)] }))).toEqual([
      ['same'],
    ]);
  });

  it('is the same where its cells are empty: they never overwrite', () => {
    const empty = {
      ...SITI,
      wage: null,
      phone: null,
      kpj: null,
      department: null,
      birthDate: null,
    };
    expect(verdicts(plan({ file: [row(2, empty)], roster: [stored(7, SITI)] }))).toEqual([
      ['same'],
    ]);
  });

  it('is changed field by field, also where something was empty before', () => {
    const before = { ...SITI, wage: 1_200_000, phone: null };
    const [changed] = plan({ file: [row(2, SITI)], roster: [stored(7, before)] }).rows;
    expect(changed).toMatchObject({ verdict: 'changed', personId: 7 });
    expect(changed?.changes).toEqual([
      { field: 'wage', from: 1_200_000, to: 1_500_000 },
      { field: 'phone', from: null, to: '081200000001' },
    ]);
  });

  it('does not overwrite a written birth date with the one that follows from the NIK', () => {
    const before = { ...SITI, birthDate: '1990-05-21' };
    const derived = { ...row(2, SITI), fromNik: ['birthDate'] as const };
    expect(verdicts(plan({ file: [derived], roster: [stored(7, before)] }))).toEqual([['same']]);
    expect(verdicts(plan({ file: [row(2, SITI)], roster: [stored(7, before)] }))).toEqual([
      ['changed'],
    ]);
  });

  it('is refused for any error, whatever else there is', () => {
    expect(verdicts(plan({ file: [row(2, SITI, 'status-word', 'nik-damaged-by-excel')] }))).toEqual(
      [['refused', 'status-word', 'nik-damaged-by-excel']],
    );
  });

  it('is held where people must decide', () => {
    const cases: readonly [Partial<RosterEntry>, string][] = [
      [{ activeInOtherPks: true, status: null }, 'active-in-other-pks'],
      [{ status: 'left' }, 'dead-or-left'],
      [{ status: 'dead' }, 'dead-or-left'],
      [{ diedOn: '2025-02-01' }, 'dead-or-left'],
    ];
    for (const [more, code] of cases) {
      const { rows } = plan({ file: [row(2, SITI)], roster: [stored(7, SITI, more)] });
      expect(rows[0]).toMatchObject({ verdict: 'held', issues: [code], clash: { personId: 7 } });
    }
    expect(verdicts(plan({ file: [row(2, SITI, 'status-word')] }))).toEqual([
      ['held', 'status-word'],
    ]);
  });

  it('is new for a known person who is no member of this agreement', () => {
    const elsewhere = { ...SITI, department: null, job: null, wage: null, kpj: null, phone: null };
    const { rows } = plan({
      file: [row(2, SITI)],
      roster: [stored(7, elsewhere, { status: null })],
    });
    expect(rows[0]).toMatchObject({ verdict: 'new', personId: 7 });
    expect(rows[0]?.changes).toEqual([{ field: 'phone', from: null, to: SITI.phone }]);
  });

  it('is held where somebody stored may be the same person under another NIK', () => {
    const typo = { ...SITI, nik: '7472055205909010', name: 'Wa Sitti Contoh' };
    const { rows } = plan({ file: [row(2, typo)], roster: [stored(7, SITI)] });
    expect(rows[0]).toMatchObject({
      verdict: 'held',
      issues: ['possible-same-person'],
      personId: null,
      clash: { personId: 7, nik: SITI.nik, where: 'Dinas Kesehatan' },
    });
    const namesake = { ...typo, birthDate: '1991-05-12' };
    expect(verdicts(plan({ file: [row(2, namesake)], roster: [stored(7, SITI)] }))).toEqual([
      ['new'],
    ]);
  });

  it.each([
    ['2008-01-01', []],
    ['2008-01-02', ['age-outside-17-64']],
    ['1960-01-02', []],
    ['1960-01-01', ['age-outside-17-64']],
  ])('tells an unusual age on the first day of the coverage: born %s', (birthDate, issues) => {
    expect(verdicts(plan({ file: [row(2, { ...SITI, birthDate })] }))).toEqual([
      ['new', ...issues],
    ]);
  });

  it('takes the ages from the law, and finds none unusual where it tells none', () => {
    const file = [row(2, { ...SITI, birthDate: '1960-01-02' })];
    const ages = { youngest: 17, oldest: 59 };
    expect(verdicts(plan({ file, ages }))).toEqual([['new', 'age-outside-17-64']]);
    expect(
      verdicts(plan({ file: [row(2, { ...SITI, birthDate: '1940-01-02' })], ages: null })),
    ).toEqual([['new']]);
  });
});

describe('one NIK in several rows', () => {
  it('is refused in every row where the names differ', () => {
    const other = { ...ALI, nik: SITI.nik };
    expect(verdicts(plan({ file: [row(2, SITI), row(3, ALI), row(4, other)] }))).toEqual([
      ['refused', 'nik-shared-by-two-names'],
      ['new'],
      ['refused', 'nik-shared-by-two-names'],
    ]);
  });

  it('is refused in the later rows where the names are spellings of one', () => {
    const again = { ...SITI, name: 'Wa Siti Contoh, S.Kep' };
    const { rows, issues } = plan({ file: [row(2, SITI), row(3, again), row(4, SITI)] });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'refused', 'refused']);
    expect(issues.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [3, 'A', 'nik-repeated-in-file'],
      [4, 'A', 'nik-repeated-in-file'],
    ]);
  });

  it('is no accusation where Excel took its last digit', () => {
    const damaged = { ...SITI, nik: '7472055205909000' };
    const file = [
      row(2, damaged, 'nik-damaged-by-excel'),
      row(3, { ...damaged, name: 'WA NUR CONTOH' }, 'nik-damaged-by-excel'),
      row(4, damaged, 'nik-damaged-by-excel'),
    ];
    expect(verdicts(plan({ file }))).toEqual([
      ['refused', 'nik-damaged-by-excel'],
      ['refused', 'nik-damaged-by-excel'],
      ['refused', 'nik-damaged-by-excel', 'nik-repeated-in-file'],
    ]);
  });
});

describe('the department chosen for an import', () => {
  it('is that of rows which name none', () => {
    const { rows } = plan({
      file: [row(2, { ...SITI, department: null }), row(3, ALI)],
      department: 'Bappeda',
    });
    expect(rows.map(({ person }) => person.department)).toEqual(['Bappeda', 'Dinas Kesehatan']);
  });
});

describe('people left out of a file', () => {
  const INA = { ...SITI, nik: '7472055205919003', name: 'WA INA CONTOH', birthDate: '1991-05-12' };

  it('are the active members of its departments, and of no other', () => {
    const roster = [
      stored(1, SITI),
      stored(2, INA),
      stored(3, { ...ALI, department: 'Bappeda' }),
      stored(4, { ...INA, nik: '7472055205919004' }, { status: 'left' }),
      stored(5, { ...INA, nik: '7472055205919005', department: null }),
    ];
    expect(plan({ file: [row(2, SITI)], roster }).left.map(({ personId }) => personId)).toEqual([
      2,
    ]);
    const withNone = [row(2, SITI), row(3, { ...ALI, department: null })];
    expect(plan({ file: withNone, roster }).left.map(({ personId }) => personId)).toEqual([2, 5]);
    expect(plan({ file: withNone, roster, department: 'Bappeda' }).left).toEqual([]);
  });

  it('do not include those who stand there under a spoilt NIK', () => {
    const spoilt = { ...INA, nik: '7472055205919000', name: 'Wa Ina Contoh' };
    const file = [row(2, SITI), row(3, spoilt, 'nik-damaged-by-excel')];
    const roster = [stored(1, SITI), stored(2, INA)];
    expect(plan({ file, roster }).left).toEqual([]);
  });
});

function byRow({ rows }: ImportPlan) {
  return rows.toSorted((one, other) => one.row - other.row);
}

describe('a plan', () => {
  const file = [
    row(2, SITI),
    row(3, ALI),
    row(4, { ...ALI, name: null }, 'name-missing'),
    row(5, { ...SITI, nik: '7472055205919004', name: 'WA LUA CONTOH' }, 'status-word'),
    row(6, { ...SITI, nik: '7472055205919005', name: 'WA DUA CONTOH' }),
  ];
  const roster = [stored(1, SITI), stored(2, { ...ALI, wage: 1 })];

  it('counts every row once', () => {
    const { counts } = plan({ file, roster });
    expect(counts).toEqual({
      rowsRead: 5,
      new: 1,
      changed: 1,
      same: 1,
      held: 1,
      refused: 1,
      skipped: 0,
      left: 0,
    });
  });

  it('does not depend on the order of the rows', () => {
    const distinct = file.filter(({ row: at }) => at !== 4);
    expect(byRow(plan({ file: distinct.toReversed(), roster }))).toEqual(
      byRow(plan({ file: distinct, roster })),
    );
  });

  it('of the same file again changes nothing', () => {
    const first = plan({ file: [row(2, SITI), row(3, ALI)] });
    const now = first.rows.map(({ person }, at) => stored(at + 1, person));
    expect(plan({ file: [row(2, SITI), row(3, ALI)], roster: now }).counts).toMatchObject({
      same: 2,
      new: 0,
      changed: 0,
      left: 0,
    });
  });
});
