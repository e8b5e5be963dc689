import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../electron/excel/limits.ts';
import { ReadWatch } from '../../electron/excel/read-watch.ts';
import { SheetReader } from '../../electron/excel/read/sheet-reader.ts';
import { toUtf8 } from '../../electron/excel/xml-encoding.ts';
import { XmlScanner } from '../../electron/excel/xml-scanner.ts';
import { randomNumbers } from '../support/big-roster.ts';

const SHEET = Buffer.from(`<?xml version="1.0"?><!-- <row> > --><worksheet xmlns="urn:a">
 <sheetData><row r="2" spans='1:3'><c r="A2" t="s"><v>1<!-- cut -->0</v></c><c r="C2" s="1"><v>33005</v></c></row>
 <row r="3"><c t="inlineStr"><is><r><t>Só &amp; </t></r><r><t><![CDATA[<é>]]>😀_x000D_</t></r></is></c><c/><c t="b"><v>1</v></c>
 <c t="e"><f a=">">1/0</f><v>#DIV/0!</v></c></row></sheetData><?x y?><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet> `);

function read(pieces: readonly Buffer[]) {
  const strings = Array.from({ length: 11 }, (_, index) => `teks ${index}`);
  const context = { strings, dayStyles: Uint8Array.of(0, 1), date1904: false };
  const reader = new SheetReader(new ReadWatch(READ_LIMITS), context);
  const scanner = new XmlScanner(reader, READ_LIMITS);
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return { rows: reader.sortedRows(), merges: reader.merges };
}

function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const edges = [0, ...places, bytes.length];
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
}

describe('a sheet that arrives in pieces', () => {
  const whole = read([SHEET]);

  it('is read right in one piece', () => {
    expect(whole.rows).toEqual([
      { row: 2, cells: ['teks 10', null, { kind: 'day', day: '1990-05-12', serial: 33_005 }] },
      {
        row: 3,
        cells: [
          'Só & <é>😀\r',
          null,
          { kind: 'boolean', value: true },
          { kind: 'error', code: '#DIV/0!' },
        ],
      },
    ]);
  });

  it('is the same wherever it is cut in two', () => {
    for (let place = 1; place < SHEET.length; place += 1)
      expect(read(cutAt(SHEET, [place]))).toEqual(whole);
  });

  it('is the same in pieces of any length', () => {
    const random = randomNumbers(7);
    for (let size = 1; size < 40; size += 1) {
      const places: number[] = [];
      for (let at = size; at < SHEET.length; at += 1 + Math.floor(random() * size * 2))
        places.push(at);
      expect(read(cutAt(SHEET, places))).toEqual(whole);
    }
  });

  it('is never taken as whole when its end is missing', () => {
    const last = SHEET.toString().trimEnd().length;
    for (let end = 1; end < Buffer.from(SHEET.toString().trimEnd()).length && end < last; end += 1)
      expect(() => read([SHEET.subarray(0, end)])).toThrow('workbook-damaged');
  });

  it('keeps letters whole that another encoding cuts', async () => {
    const text = '<a>Só 😀</a>';
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    async function* pieces() {
      yield bytes.subarray(0, 3);
      for (const byte of bytes.subarray(3)) yield Buffer.of(byte);
    }
    const out: Buffer[] = [];
    for await (const piece of toUtf8(pieces())) out.push(piece);
    expect(Buffer.concat(out).toString()).toBe(text);
  });
});
