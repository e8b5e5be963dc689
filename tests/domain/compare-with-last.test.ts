import { describe, expect, it } from 'vitest';
import type { GoneAnswer, ImportAnswers } from '../../shared/domain/answers.ts';
import type { LastFile, RosterEntry } from '../../shared/domain/plan.ts';
import { ALI, plan, row, SITI, stored } from '../support/plans.ts';

const INA = { ...SITI, nik: '7472055205919003', name: 'WA INA CONTOH', birthDate: '1991-05-12' };

function lastFile(...niks: (string | null)[]): LastFile {
  const known = niks.filter((nik) => nik !== null);
  return { fileName: 'Mei.xlsx', at: '2025-05-01T00:00:00Z', niks: new Set(known) };
}

function comparison(entry: RosterEntry | null, last: LastFile | null, values = SITI) {
  const roster = entry === null ? [] : [entry];
  return plan({ file: [row(2, values)], roster, memory: { last } }).rows[0]?.comparison;
}

describe('a row beside the last file of its departments', () => {
  const before = lastFile(SITI.nik);

  it('is new where nobody was ever a member here', () => {
    expect(comparison(null, before)).toBe('new');
    expect(comparison(stored(7, SITI, { status: null }), before)).toBe('new');
  });

  it('is back where somebody had left or died, or was missing in the last file', () => {
    expect(comparison(stored(7, SITI, { status: 'left' }), before)).toBe('back');
    expect(comparison(stored(7, SITI, { diedOn: '2025-01-01' }), before)).toBe('back');
    expect(comparison(stored(7, SITI), lastFile(ALI.nik))).toBe('back');
    expect(comparison(stored(7, SITI), null)).toBe('same');
  });

  it('has moved where another department is stored, in the last file or not', () => {
    const elsewhere = stored(7, { ...SITI, department: 'Bappeda' });
    expect(comparison(elsewhere, before)).toBe('moved');
    expect(comparison(elsewhere, lastFile(ALI.nik))).toBe('moved');
    expect(comparison(stored(7, { ...SITI, department: null }), before)).toBe('changed');
    expect(comparison(elsewhere, before, { ...SITI, department: null })).toBe('same');
  });

  it('is changed or the same else', () => {
    expect(comparison(stored(7, { ...SITI, wage: 1 }), before)).toBe('changed');
    expect(comparison(stored(7, SITI), before)).toBe('same');
  });

  it('is compared with nothing where it is refused', () => {
    const { rows, comparison: whole } = plan({ file: [row(2, SITI, 'nik-damaged-by-excel')] });
    expect(rows[0]?.comparison).toBeNull();
    expect(whole.counts).toEqual({ new: 0, back: 0, moved: 0, changed: 0, same: 0 });
  });
});

describe('a file beside the last one', () => {
  it('is told with its name and day, and counts its rows', () => {
    const last = lastFile(SITI.nik);
    const roster = [stored(1, SITI), stored(2, { ...ALI, department: 'Bappeda' })];
    const file = [row(2, SITI), row(3, ALI), row(4, INA, 'status-word')];
    const { comparison: whole, counts } = plan({ file, roster, memory: { last } });
    expect(whole).toEqual({
      last: { fileName: 'Mei.xlsx', at: '2025-05-01T00:00:00Z' },
      counts: { new: 1, back: 0, moved: 1, changed: 0, same: 1 },
      members: 1,
      asksWhetherComplete: false,
    });
    expect(counts).toMatchObject({ new: 0, changed: 1, same: 1, held: 1 });
  });

  const everybody = Array.from({ length: 20 }, (_, at) =>
    stored(at + 1, { ...SITI, nik: `74720552059090${10 + at}`, name: `WA CONTOH ${at}` }),
  );

  function without(gone: number, answers: Partial<ImportAnswers> = {}) {
    const file = everybody.slice(gone).map(({ values }, at) => row(at + 2, values));
    return plan({ file, roster: everybody, answers });
  }

  it('asks whether it is complete when more than a tenth is gone', () => {
    expect(without(2).comparison).toMatchObject({ members: 20, asksWhetherComplete: false });
    expect(without(3).comparison).toMatchObject({ members: 20, asksWhetherComplete: true });
  });

  it('does not ask again what was answered, and lists who is gone either way', () => {
    for (const isComplete of [true, false]) {
      const { comparison: whole, counts, left } = without(3, { isComplete });
      expect(whole.asksWhetherComplete).toBe(false);
      expect([counts.left, left.length]).toEqual([3, 3]);
    }
  });

  it('keeps what was answered about those who are gone, when it says enough', () => {
    const stay: GoneAnswer = { personId: 1, choice: 'stay', reason: null, on: null };
    const leave: GoneAnswer = { personId: 2, choice: 'leave', reason: 'pppk', on: '2025-06-01' };
    const vague: GoneAnswer = { personId: 3, choice: 'leave', reason: 'pppk', on: null };
    const other: GoneAnswer = { ...leave, personId: 9 };
    const { left } = without(3, { gone: [stay, leave, vague, other] });
    expect(left.map(({ personId, department, answer }) => [personId, department, answer])).toEqual([
      [1, 'Dinas Kesehatan', stay],
      [2, 'Dinas Kesehatan', leave],
      [3, 'Dinas Kesehatan', null],
    ]);
  });
});

describe('several sheets imported together', () => {
  const file = [row(2, SITI), { ...row(2, { ...ALI, department: null }), sheet: 1 }];

  it('are one file: a NIK in two of them is repeated', () => {
    const again = { ...row(9, SITI), sheet: 1 };
    const { rows, issues } = plan({ file: [...file, again] });
    expect(rows.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([
      [0, 'new'],
      [1, 'new'],
      [1, 'refused'],
    ]);
    expect(issues).toMatchObject([{ sheet: 1, row: 9, code: 'nik-repeated-in-file' }]);
    const other = { ...row(9, { ...ALI, nik: SITI.nik }), sheet: 1 };
    expect(plan({ file: [row(2, SITI), other] }).counts.refused).toBe(2);
  });

  it('each have the department that was chosen for them, and its members', () => {
    const sheets = [{ name: 'Data 2', headerRow: null, department: 'Bappeda' }];
    const roster = [
      stored(1, { ...INA, department: 'Bappeda' }),
      stored(2, { ...INA, department: 'Dinas Sosial' }),
    ];
    const { rows, left } = plan({ file, roster, answers: { sheets } });
    expect(rows.map(({ person }) => person.department)).toEqual(['Dinas Kesehatan', 'Bappeda']);
    expect(left.map(({ personId }) => personId)).toEqual([1]);
  });
});
