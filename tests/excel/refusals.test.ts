import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadLimits } from '../../electron/excel/limits.ts';
import { readWorkbook, type ReadOptions } from '../../electron/excel/read/read-workbook.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import { oddWorkbook, relationship, relationshipsXml, type OddParts } from '../support/workbook.ts';
import { zipOf } from '../support/zip-writer.ts';

async function codeOf(
  file: string | Uint8Array,
  options?: ReadOptions,
): Promise<FailureCode | 'read'> {
  try {
    await readWorkbook(file, options);
    return 'read';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buku-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('files that cannot be opened', () => {
  it.each([
    ['missing', 'tiada.xlsx', 'file-missing'],
    ['a folder', '.', 'file-unreadable'],
  ] as const)('says that the file is %s', async (_what, name, code) => {
    expect(await codeOf(join(folder, name))).toBe(code);
  });

  it('says that a file is empty', async () => {
    const path = join(folder, 'kosong.xlsx');
    await writeFile(path, '');
    expect(await codeOf(path)).toBe('file-empty');
    expect(await codeOf(new Uint8Array())).toBe('file-empty');
  });

  it('does not read a file beyond the limit', async () => {
    const path = join(folder, 'besar.xlsx');
    await writeFile(path, oddWorkbook());
    expect(await codeOf(path)).toBe('read');
    expect(await codeOf(path, { limits: { fileBytes: 500 } })).toBe('file-too-large');
  });

  it('knows the marker that Excel leaves beside an open workbook', async () => {
    const path = join(folder, '~$daftar.xlsx');
    await writeFile(path, oddWorkbook());
    expect(await codeOf(path)).toBe('workbook-not-a-workbook');
  });
});

describe('files of another kind', () => {
  it.each([
    ['the oldest .xls', Buffer.from('0904060000001000', 'hex'), 'workbook-old-xls'],
    ['a text', Buffer.from('NIK;Nama\n'), 'workbook-not-a-workbook'],
    ['three letters', Buffer.from('PKS'), 'workbook-not-a-workbook'],
    ['some zip file', zipOf({ 'a.txt': 'a' }), 'workbook-not-a-workbook'],
    [
      'an .ods',
      zipOf({ mimetype: 'x', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
      'workbook-ods',
    ],
    ['an .xlsb', zipOf({ 'xl/workbook.bin': 'a' }), 'workbook-xlsb'],
    [
      'a .docx',
      zipOf({
        '_rels/.rels': relationshipsXml([relationship('a', 'officeDocument', 'word/document.xml')]),
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      }),
      'workbook-not-a-workbook',
    ],
  ] as const)('names %s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

const SHEET = 'xl/worksheets/sheet1.xml';
const inSheet = (xml: string): OddParts => ({ parts: { [SHEET]: xml } });
const shell = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;

describe('damaged workbooks', () => {
  it.each<[string, OddParts]>([
    ['a wrong checksum', { lies: { [SHEET]: { crc: 1 } } }],
    ['a wrong size', { lies: { [SHEET]: { size: 7 } } }],
    ['a missing sheet', { parts: { [SHEET]: null } }],
    [
      'missing shared texts',
      { rows: '<row><c t="s"><v>0</v></c></row>', parts: { 'xl/sharedStrings.xml': null } },
    ],
    ['missing styles', { parts: { 'xl/styles.xml': null } }],
    ['a missing workbook', { parts: { 'xl/workbook.xml': null } }],
    ['missing links', { parts: { 'xl/_rels/workbook.xml.rels': null } }],
    ['an empty sheet part', inSheet('')],
    ['a part of another kind', inSheet('<html></html>')],
    ['an element left open', inSheet('<worksheet><sheetData><row>')],
    ['a tag left open', inSheet('<worksheet><sheetData><row r="1')],
    ['elements that cross', inSheet('<worksheet><sheetData></worksheet></sheetData>')],
    ['two outermost elements', inSheet('<worksheet/><worksheet/>')],
    ['a quote left open', { rows: '<row><c t="str><v>1</v></c></row>' }],
    ['an attribute without quotes', { rows: '<row r=1></row>' }],
    ['a document type', inSheet(`<!DOCTYPE a [<!ENTITY b "c">]>${shell('')}`)],
    ['an unknown entity', { rows: '<row><c t="str"><v>&b;</v></c></row>' }],
    ['a character that is none', { rows: '<row><c t="str"><v>&#xD800;</v></c></row>' }],
    ['a shared text that is not there', { rows: '<row><c t="s"><v>5</v></c></row>' }],
    ['a shared text without number', { rows: '<row><c t="s"><v>lima</v></c></row>' }],
    ['a row beyond the last', { rows: '<row r="1048577"/>' }],
    ['a row without end', { rows: `<row r="${'9'.repeat(400)}"/>` }],
    ['row nought', { rows: '<row r="0"/>' }],
    ['a column beyond the last', { rows: '<row r="1"><c r="XFE1"/></row>' }],
    ['a cell in another row', { rows: '<row r="1"><c r="A2"/></row>' }],
    ['one cell twice', { rows: '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }],
    ['one row twice', { rows: '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>' }],
    ['a merge of nothing', { afterRows: '<mergeCells><mergeCell ref="?"/></mergeCells>' }],
  ])('refuses %s', async (_what, parts) => {
    expect(await codeOf(oddWorkbook(parts))).toBe('workbook-damaged');
  });

  it('refuses two parts of one name', async () => {
    const file = zipOf([
      ['xl/workbook.xml', '<workbook/>'],
      ['XL/Workbook.xml', '<workbook/>'],
    ]);
    expect(await codeOf(file)).toBe('workbook-damaged');
  });

  it('refuses a file of which the end is missing', async () => {
    const whole = oddWorkbook();
    expect(await codeOf(whole.subarray(0, whole.length - 30))).toBe('workbook-damaged');
    expect(await codeOf(whole.subarray(0, 200))).toBe('workbook-damaged');
  });
});

describe('workbooks beyond the limits', () => {
  const cell = '<c><v>1</v></c>';
  const rows = `<row>${cell}${cell}</row><row>${cell}</row>`;
  it.each<[string, OddParts, Partial<ReadLimits>]>([
    ['parts', {}, { entries: 5 }],
    ['bytes of one part', { rows }, { partBytes: 300 }],
    ['bytes of all parts', { rows }, { totalBytes: 1_000 }],
    ['depth of elements', { rows }, { xmlDepth: 4 }],
    ['one tag', { rows: `<row x="${'a'.repeat(300_000)}"/>` }, { tagBytes: 100_000 }],
    ['rows', { rows }, { rows: 1 }],
    ['cells', { rows }, { cells: 2 }],
    ['gaps', { rows: '<row><c r="XFD1"><v>1</v></c></row>' }, { places: 16_000 }],
    ['text of one cell', { rows: '<row><c t="str"><v>abc</v></c></row>' }, { cellCharacters: 2 }],
    ['one shared text', { strings: ['abc'] }, { cellCharacters: 2 }],
    [
      'text of all cells',
      { strings: ['abc'], rows: '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>' },
      { totalCharacters: 5 },
    ],
    [
      'merges',
      { afterRows: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/></mergeCells>' },
      { merges: 1 },
    ],
    ['sheets', {}, { sheets: 0 }],
    ['shared texts', { strings: ['a', 'b'] }, { sharedTexts: 1 }],
    ['relationships', {}, { listEntries: 2 }],
    ['styles', { formats: ['0', '0.0', '0.00'] }, { listEntries: 5 }],
  ])('refuses too much: %s', async (_what, parts, limits) => {
    const file = oddWorkbook(parts);
    expect(await codeOf(file)).toBe('read');
    expect(await codeOf(file, { limits })).toBe('workbook-too-large');
  });

  it.each([
    ['less than it holds', 100, 'workbook-damaged'],
    ['too much to be inflated at once', 5_000_000, 'workbook-too-large'],
  ])('stops a zip bomb that claims %s while it inflates', async (_what, claimed, code) => {
    const bomb = Buffer.alloc(30_000_000, '<row/>');
    const file = oddWorkbook({
      ...inSheet(shell(bomb.toString())),
      lies: { [SHEET]: { size: claimed } },
    });
    expect(await codeOf(file, { limits: { partBytes: 1_000_000 } })).toBe(code);
  });

  it('stops when the time is up', async () => {
    expect(await codeOf(oddWorkbook(), { limits: { milliseconds: -1 } })).toBe('workbook-timeout');
  });

  it('stops when it is told to', async () => {
    expect(await codeOf(oddWorkbook(), { signal: AbortSignal.abort() })).toBe('cancelled');
  });
});
