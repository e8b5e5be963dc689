import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { oddWorkbook } from '../support/workbook.ts';

/** The rows of a sheet with these cells in its second row, or why there are none. */
async function read(cells: string) {
  const file = oddWorkbook({
    formats: ['General', 'dd\\-mm\\-yyyy'],
    strings: ['Wa Contoh', ' La & Misal', 'Só', ''],
    rows: `<row r="2" spans="1:9">${cells}</row><row r="3"><c r="A3"><v>1</v></c></row>`,
  });
  return readWorkbook(file).then(
    ({ sheets }) => sheets[0]?.rows,
    (error: unknown) => String(error),
  );
}

/** A blank before the end of its first tag is enough for a cell to be none of the usual form. */
function inGeneralForm(cells: string): string {
  return cells.replaceAll(/(<c [^>]*?)(\/?>)/g, '$1 $2');
}

describe('cells of the usual form, read in one go', () => {
  it.each([
    ['a shared text', '<c r="A2" s="2" t="s"><v>0</v></c>'],
    ['an empty shared text', '<c r="A2" t="s"><v>3</v></c><c r="B2"><v>1</v></c>'],
    ['a shared text that there is not', '<c r="A2" t="s"><v>4</v></c>'],
    ['a number', '<c r="B2" s="0"><v>1750000</v></c>'],
    ['a number that says so', '<c r="B2" s="0" t="n"><v>1750000</v></c>'],
    ['a number with zeros before', '<c r="B2"><v>0012</v></c>'],
    ['fifteen digits', '<c r="B2"><v>999999999999999</v></c>'],
    ['sixteen digits', '<c r="B2"><v>7472055205909001</v></c>'],
    ['twenty digits', '<c r="B2"><v>74720552059090017472</v></c>'],
    ['a part of one', '<c r="B2"><v>12.5</v></c>'],
    ['a day', '<c r="E2" s="1"><v>33005</v></c>'],
    ['a day that the calendar has not', '<c r="E2" s="1"><v>60</v></c>'],
    ['an unknown style', '<c r="E2" s="77"><v>33005</v></c>'],
    ['blanks and gaps', '<c r="A2" s="1"/><c r="C2"><v>1</v></c><c r="XFD2" s="1"/>'],
    ['a column beyond the last', '<c r="XFE2"><v>1</v></c>'],
    ['a cell of another row', '<c r="A2"><v>1</v></c><c r="B4"><v>1</v></c>'],
    ['the same cell twice', '<c r="A2"><v>1</v></c><c r="A2"><v>2</v></c>'],
    ['no value', '<c r="A2"><v></v></c><c r="B2"><v>2</v></c>'],
    ['a word for a number', '<c r="A2"><v>lupa</v></c>'],
    ['a formula after a plain cell', '<c r="A2"><v>1</v></c><c r="B2"><f>A2</f><v>1</v></c>'],
    ['text in the cell', '<c r="A2"><v>1</v></c><c r="B2" t="str"><v>Só</v></c>'],
  ])('come out as in the general way: %s', async (_what, cells) => {
    expect(await read(cells)).toEqual(await read(inGeneralForm(cells)));
  });

  it('come out right', async () => {
    const cells =
      '<c r="A2" s="1" t="s"><v>1</v></c><c r="C2"><v>7</v></c><c r="D2" s="1"><v>33005</v></c>';
    expect(await read(cells)).toEqual([
      {
        row: 2,
        cells: [
          ' La & Misal',
          null,
          { kind: 'number', value: 7, raw: '7' },
          { kind: 'day', day: '1990-05-12', serial: 33_005 },
        ],
      },
      { row: 3, cells: [{ kind: 'number', value: 1, raw: '1' }] },
    ]);
  });
});

describe('rows and texts of the usual form, read in one go', () => {
  const row = (number: number) => `<c r="A${number}"><v>${number}</v></c></row>`;

  it.each([
    ['in order', `<row r="2">${row(2)}<row r="3" spans="1:9">${row(3)}<row r="7">${row(7)}`],
    ['numbered by their cells', `<row spans="1:9">${row(2)}<row spans="1:9">${row(3)}`],
    ['out of order', `<row r="5">${row(5)}<row r="3">${row(3)}`],
    ['with an empty one between', `<row r="2">${row(2)}<row r="3" ht="15"/><row r="4">${row(4)}`],
    ['twice the same', `<row r="2">${row(2)}<row r="2">${row(2)}`],
    ['with a cell of another', `<row r="2">${row(2)}<row r="3">${row(4)}`],
    ['with a broken attribute', `<row r="2">${row(2)}<row r=3>${row(3)}`],
    ['with another tag inside a tag', `<row r="2">${row(2)}<row r="3<">${row(3)}`],
  ])('come out as in the general way: rows %s', async (_what, rows) => {
    const rowsOf = async (xml: string) =>
      readWorkbook(oddWorkbook({ rows: xml })).then(
        ({ sheets }) => sheets[0]?.rows,
        (error: unknown) => String(error),
      );
    expect(await rowsOf(rows)).toEqual(await rowsOf(rows.replaceAll('</row>', '</row> ')));
  });

  it.each([
    ['plain', '<si><t>NIK</t></si><si><t>Wa  Contoh</t></si>'],
    [
      'with blanks kept',
      '<si><t xml:space="preserve"> NIK</t></si><si><t>Wa &gt; > Misal</t></si>',
    ],
    ['with signs beyond ASCII', '<si><t>Só</t></si><si><t>Wa Contoh</t></si>'],
    ['with codes', '<si><t>a_x000D_b</t></si><si><t>a\r\nb</t></si>'],
    ['empty', '<si><t></t></si><si><t/></si>'],
    ['in several formats', '<si><t>a</t></si><si><r><t>Wa </t></r><r><t>Contoh</t></r></si>'],
    ['with a reading aid', '<si><t>a</t><rPh><t>b</t></rPh></si><si><t>c</t></si>'],
    ['one alone', '<si><t>a</t></si>'],
    ['with something between', '<si><t>a</t></si><!-- </t></si></sst> --><si><t>b</t></si>'],
  ])('come out as in the general way: texts %s', async (_what, list) => {
    const textsOf = async (xml: string) =>
      readWorkbook(
        oddWorkbook({
          rows: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>',
          parts: {
            'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</sst>`,
          },
        }),
      ).then(
        ({ sheets }) => sheets[0]?.rows,
        (error: unknown) => String(error),
      );
    expect(await textsOf(list)).toEqual(await textsOf(list.replaceAll('<t', '<t ')));
  });
});
