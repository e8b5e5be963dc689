import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RawCell, RawRow } from '../../shared/domain/sheet.ts';
import { loneSheet, oldWorkbook, record } from '../support/old-workbook.ts';

/** Text as cells hold it; control characters and halves of pairs are in no file that a program has saved. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 300 })
  .map((given) => given.replaceAll(/\p{Cc}|\p{Cs}/gu, ' '))
  .filter((given) => given.trim() !== '');
const number = fc.integer().map((hundredths) => hundredths / 100);

function rowsOf(table: readonly (readonly (string | number | boolean)[])[]): RawRow[] {
  return table.map((values, index) => ({ row: index + 1, cells: values.map(toCell) }));
}

function toCell(value: string | number | boolean): RawCell {
  if (typeof value === 'number') return { kind: 'number', value, raw: String(value) };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : value;
}

it('whatever stands in an .xls is read as it stands there', async () => {
  const row = fc.array(fc.oneof(text, number, fc.boolean()), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      async (rows, shared) => {
        const { sheets } = await readWorkbook(oldWorkbook([{ name: 'Data', rows }], { shared }));
        expect(sheets[0]?.rows).toEqual(rowsOf(rows));
      },
    ),
    { numRuns: 60 },
  );
});

it('every number of an .xls keeps all its digits', async () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  await fc.assert(
    fc.asyncProperty(fc.oneof(any, fc.maxSafeNat(), fc.maxSafeInteger()), async (value) => {
      const content = Buffer.alloc(14);
      content.writeDoubleLE(value, 6);
      const { sheets } = await readWorkbook(loneSheet([record(0x0203, content)]));
      expect(sheets[0]?.rows).toEqual(rowsOf([[value + 0]]));
    }),
    { numRuns: 500 },
  );
});

it('whatever stands in a text with separators is read as it stands there', async () => {
  const cell = fc.oneof(text, fc.constantFrom('a"b', '"', 'a;b', 'a,b\tc', 'dua\nbaris', ' x '));
  const row = fc.array(cell, { minLength: 2, maxLength: 20 });
  const separators = fc.constantFrom(';', ',', '\t');
  const lineEnds = fc.constantFrom('\n', '\r\n');
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 2 }),
      separators,
      lineEnds,
      async (rows, separator, lineEnd) => {
        const lines = rows.map((values) => values.map(quoted).join(separator));
        const bytes = Buffer.from(`sep=${separator}${lineEnd}${lines.join(lineEnd)}`);
        const { sheets } = await readWorkbook(bytes, { fileName: 'a.csv' });
        expect(sheets[0]?.rows).toEqual(rowsOf(rows));
      },
    ),
    { numRuns: 200 },
  );
});

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
