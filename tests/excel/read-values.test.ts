import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RawCell } from '../../shared/domain/sheet.ts';
import { oddWorkbook, workbook, type OddParts } from '../support/workbook.ts';

const number = (value: number, raw = String(value)): RawCell => ({ kind: 'number', value, raw });

async function rowsOf(file: Uint8Array) {
  const { sheets } = await readWorkbook(file);
  return sheets[0]!.rows;
}

/** The values of one row of hand-written XML. */
async function cellsOf(row: string, parts: OddParts = {}) {
  const rows = await rowsOf(oddWorkbook({ rows: row, ...parts }));
  return rows[0]?.cells ?? [];
}

describe('values of a workbook saved by an ordinary program', () => {
  it('keeps text as text, and numbers with the digits of the file', async () => {
    const rows = await rowsOf(
      await workbook([
        ['NIK', 'Upah'],
        ['7472019999999001', 2_500_000],
      ]),
    );
    expect(rows).toEqual([
      { row: 1, cells: ['NIK', 'Upah'] },
      { row: 2, cells: ['7472019999999001', number(2_500_000)] },
    ]);
  });

  it('gives a day for a date, whatever its time of day', async () => {
    const noon = new Date(Date.UTC(1990, 4, 12, 18, 30));
    const [row] = await rowsOf(await workbook([[{ value: noon, format: 'dd/mm/yyyy' }]]));
    expect(row?.cells[0]).toMatchObject({ kind: 'day', day: '1990-05-12' });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const day = new Date(Date.UTC(1990, 4, 12));
    const file = await workbook([[{ value: day, format: 'dd/mm/yyyy' }]], { date1904: true });
    const [row] = await rowsOf(file);
    expect(row?.cells[0]).toMatchObject({ kind: 'day', day: '1990-05-12' });
  });

  it('takes the stored result of a formula, and an error where nobody has calculated one', async () => {
    const file = await workbook([
      [{ formula: 'A9', result: 'Sulaa' }, { formula: 'B9', result: 12 }, { formula: 'C9' }, 'x'],
    ]);
    const [row] = await rowsOf(file);
    const uncalculated = { kind: 'error', code: '#CALC!' };
    expect(row?.cells).toEqual(['Sulaa', number(12), uncalculated, 'x']);
  });

  it('knows the empty text that a formula gave from one that was not calculated', async () => {
    const cells = await cellsOf(
      '<row><c t="str"><f>""</f><v></v></c><c><f>A9</f><v/></c><c s="0"><v/></c><c><v>1</v></c></row>',
    );
    expect(cells).toEqual([null, { kind: 'error', code: '#CALC!' }, null, number(1)]);
  });

  it('tells errors and truth values from text', async () => {
    const [row] = await rowsOf(await workbook([[{ error: '#REF!' }, true, false]]));
    expect(row?.cells).toEqual([
      { kind: 'error', code: '#REF!' },
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
    ]);
  });

  it('lists sheets in the order of their tabs, with what hides them and what is merged', async () => {
    const file = await workbook([['KOP'], ['NIK', 'Nama']], {
      merges: ['A1:B1'],
      more: [
        { name: 'Rahasia & lain', rows: [['x']], state: 'hidden' },
        { name: 'Sangat', rows: [], state: 'veryHidden' },
      ],
    });
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Data', 'visible'],
      ['Rahasia & lain', 'hidden'],
      ['Sangat', 'veryHidden'],
    ]);
    expect(sheets[0]?.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 }]);
  });
});

describe('numbers', () => {
  it.each(['7472041604999960', '7.47204160499996E+15', '1.5', '-3', '.5', '1E3'])(
    'keeps %s as it stands in the file',
    async (raw) => {
      expect(await cellsOf(`<row><c><v>${raw}</v></c></row>`)).toEqual([number(Number(raw), raw)]);
    },
  );

  it('shows a word in a number cell as the word it is', async () => {
    expect(await cellsOf('<row><c><v>NaN</v></c></row>')).toEqual(['NaN']);
  });

  it('leaves a number that no calendar holds a number, though its style shows a date', async () => {
    const cells = await cellsOf(
      '<row><c s="1"><v>12051990</v></c><c s="1"><v>-1</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c></row>',
      { formats: ['General', 'dd/mm/yyyy'] },
    );
    expect(cells).toEqual([
      number(12_051_990),
      number(-1),
      number(60),
      { kind: 'day', day: '1900-03-01', serial: 61 },
    ]);
  });

  it('reads dates that are written as text of the calendar', async () => {
    const cells = await cellsOf(
      '<row><c t="d"><v>1990-05-12T00:00:00Z</v></c><c t="d"><v>2000-01-01</v></c><c t="d"><v>T10:00</v></c></row>',
    );
    expect(cells).toEqual([
      { kind: 'day', day: '1990-05-12', serial: 33_005 },
      { kind: 'day', day: '2000-01-01', serial: 36_526 },
      'T10:00',
    ]);
  });
});

describe('text', () => {
  it('puts the runs of a rich text together and leaves reading aids out', async () => {
    const si =
      '<si><r><t>La </t></r><r><rPr><b/></rPr><t xml:space="preserve">Contoh </t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si>';
    const cells = await cellsOf('<row><c t="s"><v>0</v></c></row>', {
      parts: { 'xl/sharedStrings.xml': `<sst>${si}</sst>` },
    });
    expect(cells).toEqual(['La Contoh ']);
  });

  it('reads text that stands in the cell itself', async () => {
    const cells = await cellsOf(
      '<row><c t="inlineStr"><is><r><t>Wa</t></r><r><t> Ode</t></r><rPh><t>x</t></rPh></is></c>' +
        '<c t="inlineStr"><is><t> spasi </t></is></c><c t="inlineStr"><v>lama</v></c></row>',
    );
    expect(cells).toEqual(['Wa Ode', ' spasi ', 'lama']);
  });

  it.each([
    ['&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;', `<a> & "b" 'c'`],
    ['satu&#10;dua&#x2013;tiga', 'satu\ndua–tiga'],
    ['<![CDATA[<b> & ]]>biasa', '<b> & biasa'],
    ['La<!-- catatan --> Contoh', 'La Contoh'],
    ['baris_x000D_\r\nbaru', 'baris\r\nbaru'],
    ['_x005F_x0041_', '_x0041_'],
    ['_x0041__xD83D__xDE00_', 'A😀'],
    ['Só é ñ 한 😀', 'Só é ñ 한 😀'],
  ])('undoes the coding of %s', async (xml, text) => {
    const cells = await cellsOf(`<row><c t="str"><v>${xml}</v></c></row>`);
    expect(cells).toEqual([text]);
  });

  it('treats empty text as an empty cell', async () => {
    const cells = await cellsOf(
      '<row><c t="s"><v>0</v></c><c t="str"><v></v></c><c><v>1</v></c></row>',
      {
        strings: [''],
      },
    );
    expect(cells).toEqual([null, null, number(1)]);
  });
});

describe('rows and cells', () => {
  it('counts rows and cells that do not say where they are', async () => {
    const rows = await rowsOf(
      oddWorkbook({
        rows: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row><row><c r="A9"><v>6</v></c></row>',
      }),
    );
    expect(rows).toEqual([
      { row: 1, cells: [number(1), null, null, number(2), number(3)] },
      { row: 5, cells: [number(4)] },
      { row: 6, cells: [null, number(5)] },
      { row: 9, cells: [number(6)] },
    ]);
  });

  it('keeps no row that holds nothing but formats and spaces', async () => {
    const rows = await rowsOf(
      oddWorkbook({
        rows: '<row r="1" s="3" customFormat="1"><c r="A1" s="2"/><c r="B1" s="2"></c></row><row r="2"><c t="str"><v>  \u00A0</v></c></row><row r="3"><c t="str"><v> </v></c><c><v>0</v></c></row>',
      }),
    );
    expect(rows).toEqual([{ row: 3, cells: [' ', number(0)] }]);
  });

  it('puts rows and cells that were saved out of order where they belong', async () => {
    const rows = await rowsOf(
      oddWorkbook({
        rows: '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>',
      }),
    );
    expect(rows).toEqual([
      { row: 2, cells: [number(0)] },
      { row: 3, cells: [number(1), number(2)] },
    ]);
  });

  it('reads prefixed elements, any quotes and spaces in tags, and ignores what is foreign', async () => {
    const sheet =
      "<?xml version='1.0'?><x:worksheet xmlns:x='urn:x'><x:sheetData><x:row r = '2' ><x:c\n r='B2' t=\"str\" ><x:f>A1&gt;2</x:f><x:v>ya</x:v><x:extLst><x:ext><y:v>bukan</y:v></x:ext></x:extLst></x:c ></x:row></x:sheetData><x:dataValidations><x:dataValidation sqref='A1:A1048576'/></x:dataValidations><x:mergeCells><x:mergeCell ref='A1:XFD1048576'/></x:mergeCells></x:worksheet>";
    const { sheets } = await readWorkbook(
      oddWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } }),
    );
    expect(sheets[0]?.rows).toEqual([{ row: 2, cells: [null, 'ya'] }]);
    expect(sheets[0]?.merges).toEqual([
      { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 },
    ]);
  });

  it.each([
    ['utf-16le', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['utf-8 with a mark', (xml: string) => Buffer.from(`\uFEFF${xml}`)],
    [
      'iso-8859-1',
      (xml: string) => Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, 'latin1'),
    ],
  ])('reads a part in %s', async (_encoding, encode) => {
    const sheet = encode(
      '<worksheet><sheetData><row><c t="str"><v>Só é</v></c></row></sheetData></worksheet>',
    );
    expect(await cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual(['Só é']);
  });
});
