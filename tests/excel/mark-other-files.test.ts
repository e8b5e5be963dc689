import { describe, expect, it } from 'vitest';
import { markWorkbook } from '../../electron/excel/mark/mark-workbook.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RawSheet, RawWorkbook } from '../../shared/domain/sheet.ts';
import { Failure } from '../../shared/failure.ts';
import {
  book,
  colourOf,
  HEAD_ROW,
  mark,
  marked,
  marks,
  ROSTER,
  ROWS,
} from '../support/marked-workbooks.ts';
import { aSheet } from '../support/sheets.ts';
import { oddWorkbook, workbook } from '../support/workbook.ts';

describe('files that are no .xlsx', () => {
  const sheet = aSheet(
    [
      ['NIK', 'Nama', 'Nama Lain', 'Tanggal'],
      [
        '0472055205909001',
        '=1+1',
        { kind: 'boolean', value: true },
        { kind: 'day', day: '1990-05-12', serial: 33_005 },
      ],
      [7_472_055_205_909_000, 'La Ali Contoh', { kind: 'error', code: '#N/A' }, null],
    ],
    ['C1:D1'],
  );
  const raw: RawWorkbook = { kind: 'xls', sheets: [sheet] };
  const given = marks([mark(3, 'A')], { lastColumn: 'D', lastRow: 3 });

  it.each(['xls', 'csv'] as const)('become an .xlsx of the same values: %s', async (kind) => {
    const out = await markWorkbook({ kind, bytes: new Uint8Array(), workbook: raw }, given);
    const { sheets } = await readWorkbook(out);
    const values = ({ rows }: RawSheet) =>
      rows.map(({ cells }) => [0, 1, 2, 3].map((column) => cells[column] ?? null));
    expect(values(sheets[0] as RawSheet)).toEqual(values(sheet));
    expect(sheets[0]?.merges).toEqual(sheet.merges);
  });

  it('show the digits of a number that was a NIK, and keep it a number', async () => {
    const out = await markWorkbook({ kind: 'xls', bytes: new Uint8Array(), workbook: raw }, given);
    const cell = (await book(out)).getWorksheet('Data')!.getCell('A3');
    expect([cell.value, cell.numFmt, colourOf(cell)]).toEqual([
      7_472_055_205_909_000,
      '0',
      'FFFFC9C4',
    ]);
  });

  it('get names that Excel allows', async () => {
    const odd: RawWorkbook = { kind: 'csv', sheets: [{ ...sheet, name: 'a/b:c' }] };
    const named = { ...given, sheets: [{ ...given.sheets[0]!, sheet: 'a/b:c' }] };
    const out = await markWorkbook({ kind: 'csv', bytes: new Uint8Array(), workbook: odd }, named);
    expect((await readWorkbook(out)).sheets[0]?.name).not.toMatch(/[/:]/);
  });
});

describe('files that are broken', () => {
  it('come back as a new workbook of their values where only something around them is broken', async () => {
    const file = oddWorkbook({
      rows: HEAD_ROW,
      parts: { 'xl/media/a.png': 'gambar' },
      lies: { 'xl/media/a.png': { crc: 1 } },
    });
    const source = { kind: 'xlsx' as const, bytes: file, workbook: await readWorkbook(file) };
    const out = await markWorkbook(source, marks([mark(1, 'A')]));
    const { sheets } = await readWorkbook(out);
    expect(JSON.stringify(sheets[1])).toContain('rusak sebagian');
  });

  it.each([
    ['no workbook at all', Buffer.from('bukan buku kerja')],
    ['cut off', Buffer.from(oddWorkbook({ rows: HEAD_ROW }).subarray(0, 300))],
  ])('never end in anything but a failure or a workbook: %s', async (_what, bytes) => {
    const source = {
      kind: 'xlsx' as const,
      bytes,
      workbook: { kind: 'xlsx' as const, sheets: [] },
    };
    await expect(markWorkbook(source, marks([mark(1, 'A')]))).rejects.toBeInstanceOf(Failure);
  });

  it('stop when they are cancelled', async () => {
    const bytes = await workbook(ROWS);
    const source = { kind: 'xlsx' as const, bytes, workbook: await readWorkbook(bytes) };
    const signal = AbortSignal.abort();
    await expect(markWorkbook(source, ROSTER, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('name the sheets there are when the one to be marked is none of them', async () => {
    await expect(
      marked(await workbook(ROWS), marks([mark(1, 'A')], { sheet: 'Tidak ada' })),
    ).rejects.toMatchObject({ code: 'workbook-no-such-sheet', details: ['Data'] });
  });
});
