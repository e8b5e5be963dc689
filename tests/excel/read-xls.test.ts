import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RawCell } from '../../shared/domain/sheet.ts';
import { randomNumbers } from '../support/big-roster.ts';
import { loneSheet, oldWorkbook, oleFile, record } from '../support/old-workbook.ts';

const number = (value: number): RawCell => ({ kind: 'number', value, raw: String(value) });

async function cellsOf(file: Uint8Array) {
  const { sheets } = await readWorkbook(file);
  return sheets[0]?.rows[0]?.cells ?? [];
}

describe.each(['biff8', 'biff5'] as const)('an .xls of the form %s', (type) => {
  it('gives text, numbers with all their digits, truth values and days', async () => {
    const file = oldWorkbook(
      [
        {
          name: 'Pegawai',
          rows: [
            ['NIK', 'Upah', 'Lahir'],
            [],
            ['7472019999999001', 2_500_000.5, { t: 'n', v: 33_005, z: 'dd/mm/yyyy' }, true],
            [{ t: 'n', v: 7_472_041_604_999_960 }, -3, { t: 'e', v: 0x17 }, 12.34],
          ],
        },
      ],
      { type },
    );
    expect(await readWorkbook(file)).toEqual({
      kind: 'xls',
      sheets: [
        {
          name: 'Pegawai',
          visibility: 'visible',
          rows: [
            { row: 1, cells: ['NIK', 'Upah', 'Lahir'] },
            {
              row: 3,
              cells: [
                '7472019999999001',
                number(2_500_000.5),
                { kind: 'day', day: '1990-05-12', serial: 33_005 },
                { kind: 'boolean', value: true },
              ],
            },
            {
              row: 4,
              cells: [
                number(7_472_041_604_999_960),
                number(-3),
                { kind: 'error', code: '#REF!' },
                number(12.34),
              ],
            },
          ],
          merges: [],
        },
      ],
    });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const rows = [[{ t: 'n' as const, v: 31_543, z: 'dd/mm/yyyy' }]];
    const file = oldWorkbook([{ name: 'Data', rows }], { type, date1904: true });
    expect(await cellsOf(file)).toMatchObject([{ kind: 'day', day: '1990-05-12' }]);
  });

  it('lists the sheets in the order of their tabs, with what hides them', async () => {
    const file = oldWorkbook(
      [
        { name: 'Satu', rows: [['a']] },
        { name: 'Dua', rows: [['b']], hidden: 1 },
        { name: 'Tiga', rows: [], hidden: 2 },
      ],
      { type },
    );
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
      ['Satu', 'visible', 1],
      ['Dua', 'hidden', 1],
      ['Tiga', 'veryHidden', 0],
    ]);
  });
});

describe('an .xls of Excel 97 to 2003', () => {
  it('keeps merged cells', async () => {
    const file = oldWorkbook([{ name: 'Data', rows: [['KOP'], ['a', 'b']], merges: ['A1:C2'] }]);
    const { sheets } = await readWorkbook(file);
    expect(sheets[0]?.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
  });

  it('puts letters of every width together where a text is cut into several records', async () => {
    const cell = (row: number) => record(0x00fd, [row, 0, 0, 0, 0, 0, row, 0, 0, 0]);
    const narrow = Buffer.from('La Contoh ', 'latin1');
    const wide = Buffer.from('Só 😀', 'utf16le');
    const globals = (start: number) =>
      Buffer.concat([
        record(0x0809, [0, 6, 5, 0]),
        record(0x0085, [start, 0, 0, 0, 0, 0, 1, 0, 65]),
        record(0x00fc, Buffer.concat([Buffer.from([2, 0, 0, 0, 2, 0, 0, 0, 15, 0, 0]), narrow])),
        record(
          0x003c,
          Buffer.concat([Buffer.from([1]), wide, Buffer.from([3, 0, 8, 1, 0, 65, 66])]),
        ),
        record(0x003c, Buffer.from([0, 67, 0, 0, 0, 0])),
        record(0x000a),
      ]);
    const stream = Buffer.concat([globals(globals(0).length), loneSheet([cell(0), cell(1)])]);
    const { sheets } = await readWorkbook(oleFile({ Workbook: stream }));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['La Contoh Só 😀'], ['ABC']]);
  });

  it('takes the last result of a formula, and an error where there is none', async () => {
    const formula = (column: number, result: readonly number[], flags = 0) =>
      record(0x0006, [0, 0, column, 0, 0, 0, ...result, flags, 0, 0, 0, 0, 0, 0, 0]);
    const special = (kind: number, value: number) => [kind, 0, value, 0, 0, 0, 0xff, 0xff];
    const twelve = [...Buffer.from(new Float64Array([12]).buffer)];
    const nought = Array.from({ length: 8 }, () => 0);
    const file = loneSheet([
      formula(0, twelve),
      formula(1, special(0, 0)),
      record(0x0207, [2, 0, 0, 79, 75]),
      formula(2, special(1, 1)),
      formula(3, special(2, 0x2a)),
      formula(4, special(3, 0)),
      formula(5, special(0, 0)),
      formula(6, nought),
      formula(7, nought, 2),
      formula(8, special(3, 0), 2),
    ]);
    const uncalculated: RawCell = { kind: 'error', code: '#CALC!' };
    expect(await cellsOf(file)).toEqual([
      number(12),
      'OK',
      { kind: 'boolean', value: true },
      { kind: 'error', code: '#N/A' },
      null,
      uncalculated,
      number(0),
      uncalculated,
      uncalculated,
    ]);
    const byCalc = record(0x005c, Buffer.from('\x04\0\0Calc    '));
    expect(await cellsOf(loneSheet([byCalc, formula(0, nought)]))).toEqual([uncalculated]);
  });

  it('reads a sheet that a small program wrote without a workbook around it', async () => {
    const label = record(0x0204, [4, 0, 1, 0, 0, 0, 3, 0, 0x4c, 0x61, 0x96]);
    const { sheets } = await readWorkbook(loneSheet([label], 0));
    expect(sheets).toEqual([
      {
        name: 'Sheet1',
        visibility: 'visible',
        rows: [{ row: 5, cells: [null, 'La–'] }],
        merges: [],
      },
    ]);
  });

  it('leaves charts inside a sheet out', async () => {
    const value = record(0x0203, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
    const chart = Buffer.concat([record(0x0809, [0, 6, 0x20, 0]), value, record(0x000a)]);
    expect(await cellsOf(loneSheet([chart, value]))).toEqual([number(1)]);
  });
});

describe('an .xls that cannot be read', () => {
  const roster = oldWorkbook([
    { name: 'Data', rows: Array.from({ length: 60 }, (_, index) => [`Teks ${index}`, index]) },
  ]);
  const begin = record(0x0809, [0, 6, 5, 0]);
  const text = record(0x0204, [0, 0, 0, 0, 0, 0, 1, 0, 0, 65]);

  it.each([
    ['a password of its own', loneSheet([record(0x002f, [1, 0])]), 'workbook-password'],
    ['a password around it', oleFile({ EncryptedPackage: begin }), 'workbook-password'],
    ['another old Office file', oleFile({ WordDocument: begin }), 'workbook-not-a-workbook'],
    ['a torn table of sectors', Buffer.from(roster).fill(0, 30, 80), 'workbook-damaged'],
    ['no end', loneSheet([text]).subarray(0, -4), 'workbook-damaged'],
    ['one cell twice', loneSheet([text, text]), 'workbook-damaged'],
    [
      'a shared text that is not there',
      loneSheet([record(0x00fd, [0, 0, 0, 0, 0, 0, 9, 0, 0, 0])]),
      'workbook-damaged',
    ],
    [
      'a text longer than its record',
      loneSheet([record(0x0204, [0, 0, 0, 0, 0, 0, 9, 0, 0, 65])]),
      'workbook-damaged',
    ],
    [
      'a column beyond the last',
      loneSheet([record(0x0204, [0, 0, 0, 1, 0, 0, 1, 0, 0, 65])]),
      'workbook-damaged',
    ],
    ['a cell cut short', loneSheet([record(0x0203, [0, 0])]), 'workbook-damaged'],
    [
      'a list of numbers of a wrong length',
      loneSheet([record(0x00bd, [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 9, 0])]),
      'workbook-damaged',
    ],
    ['more merges than the record holds', loneSheet([record(0x00e5, [9, 0])]), 'workbook-damaged'],
    [
      'two sheets in one place',
      Buffer.concat([
        begin,
        record(0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 65]),
        record(0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 66]),
        record(0x000a),
      ]),
      'workbook-damaged',
    ],
  ] as const)('names %s', async (_what, file, code) => {
    await expect(readWorkbook(file)).rejects.toMatchObject({ code });
  });

  it('refuses a file that is too large, and one with too many rows', async () => {
    const tooLarge = readWorkbook(roster, { limits: { xlsBytes: 1000 } });
    await expect(tooLarge).rejects.toMatchObject({ code: 'file-too-large' });
    const tooMany = readWorkbook(roster, { limits: { rows: 59 } });
    await expect(tooMany).rejects.toMatchObject({ code: 'workbook-too-large' });
  });

  it('stops when it is told to', async () => {
    const stopped = readWorkbook(roster, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('answers to any damage with a workbook or a refusal, and to a missing half with a refusal', async () => {
    const random = randomNumbers(97);
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(roster);
      for (let flips = 0; flips < 1 + (round % 8); flips += 1) {
        const at = Math.floor(random() * bytes.length);
        bytes[at] = Math.floor(random() * 256);
      }
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other shows which one fails
      const code = await readWorkbook(bytes).then(
        () => 'read',
        ({ code: given }) => given as string,
      );
      expect(code).toMatch(/^(?:read|workbook-|file-)/);
    }
    await expect(readWorkbook(roster.subarray(0, roster.length / 2))).rejects.toMatchObject({
      code: 'workbook-damaged',
    });
  });
});
