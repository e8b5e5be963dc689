import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { bigRoster, rosterLines } from '../support/big-roster.ts';
import { workbook } from '../support/workbook.ts';

describe('a big roster', () => {
  it('gives back everybody, and nothing for a hundred thousand formatted blank rows', async () => {
    const { sheets } = await readWorkbook(bigRoster(1_000, { blankRows: 100_000 }));
    const rows = sheets[0]!.rows;
    expect(rows).toHaveLength(1_001);
    const last = [...rosterLines(1_000)].at(-1)!;
    expect(rows.at(-1)?.cells).toMatchObject([
      { value: last.number },
      last.nik,
      last.name,
      last.birthPlace,
      { kind: 'day', day: last.birthDate },
      last.sex,
      last.address,
      last.kelurahan,
      last.kecamatan,
      last.department,
      last.job,
      { value: last.wage },
      last.kpj,
      last.phone,
      last.heirName,
      last.heirRelation,
    ]);
  });

  it('is read like the same roster saved by another program', async () => {
    const lines = [...rosterLines(50)].map(({ nik, name, wage }) => [nik, name, wage]);
    const { sheets } = await readWorkbook(await workbook(lines));
    const back = sheets[0]!.rows.map(({ cells: [nik, name, wage] }) => [nik, name, wage]);
    expect(back).toMatchObject(lines.map(([nik, name, wage]) => [nik, name, { value: wage }]));
  });

  it('invents nobody twice and nobody real', () => {
    const niks = [...rosterLines(20_000)].map(({ nik }) => nik);
    expect(new Set(niks).size).toBe(niks.length);
    expect(niks.every((nik) => /^7472\d{8}9\d{3}$/.test(nik))).toBe(true);
  });
});
