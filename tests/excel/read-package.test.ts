import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { columnLetter } from '../../shared/domain/sheet.ts';
import { zipOf } from '../support/zip-writer.ts';
import { oddWorkbook, OFFICE, relationship, relationshipsXml } from '../support/workbook.ts';

const ROW = '<row r="1"><c r="A1" t="str"><v>isi</v></c></row>';
const SHEET = `<worksheet><sheetData>${ROW}</sheetData></worksheet>`;

async function firstText(file: Uint8Array) {
  const { sheets } = await readWorkbook(file);
  return sheets[0]?.rows[0]?.cells[0];
}

describe('how the parts of a workbook are found', () => {
  it.each(['worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml', '../xl/./worksheets/Sheet1.xml'])(
    'finds the sheet under %s',
    async (target) => {
      const links = relationshipsXml([relationship('rId1', 'worksheet', target)]);
      const file = oddWorkbook({ rows: ROW, parts: { 'xl/_rels/workbook.xml.rels': links } });
      expect(await firstText(file)).toBe('isi');
    },
  );

  it('finds a workbook that stands elsewhere, in the strict family of the format', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const link = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${strict}/${kind}" Target="${target}"/>`;
    const file = zipOf({
      '_rels/.rels': `<p:Relationships xmlns:p="urn:p">${link('a', 'officeDocument', '/buku/isi.xml').replace('<', '<p:')}</p:Relationships>`,
      'buku/isi.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><sheets><sheet name="Satu" sheetId="9" q:id="z"/></sheets></workbook>`,
      'buku/_rels/isi.xml.rels': `<Relationships>${link('z', 'worksheet', 'lembar.xml')}</Relationships>`,
      'buku/lembar.xml': SHEET,
    });
    expect(await firstText(file)).toBe('isi');
  });

  it('takes the order of sheets from the workbook, not from the names of the parts', async () => {
    const file = oddWorkbook({
      rows: '<row><c><v>1</v></c></row>',
      parts: {
        'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="B" r:id="two"/><sheet name="Grafik" r:id="three"/><sheet name="A" r:id="one"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          relationship('one', 'worksheet', 'worksheets/sheet1.xml'),
          relationship('two', 'worksheet', 'worksheets/sheet2.xml'),
          relationship('three', 'chartsheet', 'chartsheets/sheet1.xml'),
        ]),
        'xl/worksheets/sheet2.xml': SHEET,
      },
    });
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ name }) => name)).toEqual(['B', 'A']);
  });

  it('reads a workbook without styles, shared texts or a list of what is in the package', async () => {
    const file = oddWorkbook({
      rows: ROW,
      parts: {
        '_rels/.rels': null,
        '[Content_Types].xml': null,
        'xl/styles.xml': null,
        'xl/sharedStrings.xml': null,
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        ]),
      },
    });
    expect(await firstText(file)).toBe('isi');
  });

  it('never inflates a part that it does not need', async () => {
    const bomb = Buffer.alloc(20_000_000);
    const file = oddWorkbook({ rows: ROW, parts: { 'xl/media/image1.png': bomb } });
    const limits = { partBytes: 1_000_000, totalBytes: 2_000_000 };
    const { sheets } = await readWorkbook(file, { limits });
    expect(sheets[0]?.rows).toHaveLength(1);
  });

  it('tells how far it is', async () => {
    const seen: number[][] = [];
    await readWorkbook(oddWorkbook({ rows: ROW }), {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });
});

describe('workbooks that look far larger than they are', () => {
  it('passes over rules for whole columns, and a merge of the whole sheet', async () => {
    const rules = Array.from(
      { length: 20 },
      (_, index) =>
        `<dataValidation type="list" sqref="${columnLetter(index)}1:${columnLetter(index)}1048576"><formula1>"L,P"</formula1></dataValidation>`,
    );
    const afterRows = `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="20">${rules.join('')}</dataValidations>`;
    expect(await firstText(oddWorkbook({ rows: ROW, afterRows }))).toBe('isi');
  });

  it('reads one value in the last corner of the sheet without walking there', async () => {
    const { sheets } = await readWorkbook(
      oddWorkbook({
        rows: `${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
        afterRows: '<cols><col min="1" max="2000000000"/></cols>',
      }),
    );
    expect(sheets[0]?.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });
});
