import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { NOTE_HEADER } from '../../shared/domain/sending/mark-words.ts';
import {
  book,
  colourOf,
  HEAD_ROW,
  mark,
  marked,
  marks,
  partsOf,
  sheetXml,
} from '../support/marked-workbooks.ts';
import {
  MAIN,
  oddWorkbook,
  OFFICE,
  relationship,
  relationshipsXml,
  XML,
} from '../support/workbook.ts';

describe('where things go in a sheet', () => {
  it('puts new cells, the column and the drawing where the format wants them', async () => {
    const file = oddWorkbook({
      rows: `${HEAD_ROW}<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="3"/>`,
      afterRows:
        '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>',
    });
    const out = await marked(file, marks([mark(2, 'B'), mark(3, 'A')], { lastRow: 3 }));
    const xml = (await sheetXml(out)).replaceAll(/ t="inlineStr">.*?<\/is>/g, '>');
    expect(xml).toBe(
      `${XML}<worksheet xmlns="${MAIN}"><cols><col min="4" max="4" width="64" customWidth="1"/></cols><sheetData>` +
        '<row r="1"><c r="A1" t="str"><v>NIK</v></c><c r="C1" t="str"><v>Nama</v></c><c r="D1" s="0"></c></row>' +
        '<row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2"><v>3</v></c><c r="D2" s="2"></c></row>' +
        '<row r="3"><c r="A3" s="1"/><c r="D3" s="2"></c></row></sheetData>' +
        `<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/><extLst/></worksheet>`,
    );
  });

  it('cuts one tag for many columns around the column of notes', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="16384" width="9" style="0"/></cols><sheetData>${HEAD_ROW}</sheetData></worksheet>`;
    const file = oddWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(await sheetXml(await marked(file, marks([mark(1, 'A')])))).toContain(
      '<cols><col min="1" max="3" width="9" style="0"/><col min="4" max="4" width="64" style="0" customWidth="1"/><col min="5" max="16384" width="9" style="0"/></cols>',
    );
  });

  it('writes in the prefix of the sheet, and counts rows and cells that have no number', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>NIK</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = oddWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const out = await marked(file, marks([mark(2, 'A')], { lastColumn: 'A', lastRow: 2 }));
    expect(await sheetXml(out)).toMatch(
      /<x:row><x:c s="1"><x:v>1<\/x:v><\/x:c><x:c r="B2" s="2" t="inlineStr"><x:is><x:t xml:space="preserve">.*<x:legacyDrawing /,
    );
    expect((await readWorkbook(out)).sheets[0]?.rows[1]?.cells[1]).toMatch(/^Periksa: /);
  });

  it('passes over columns that a merge or a stray value takes', async () => {
    const file = oddWorkbook({
      rows: `${HEAD_ROW}<row r="3"><c r="A3"><v>1</v></c><c r="E3"><v>5</v></c></row>`,
      afterRows: '<mergeCells count="1"><mergeCell ref="D3:D4"/></mergeCells>',
    });
    const out = await marked(file, marks([mark(3, 'A')], { lastRow: 4 }));
    const sheet = (await book(out)).getWorksheet('Data');
    expect(sheet!.getCell('F1').value).toBe(NOTE_HEADER);
    expect(sheet!.getCell('E3').value).toBe(5);
  });

  it('does without notes where merged cells take every column', async () => {
    const file = oddWorkbook({
      rows: HEAD_ROW,
      afterRows: '<mergeCells count="1"><mergeCell ref="A2:XFD9"/></mergeCells>',
    });
    const out = await marked(file, marks([mark(1, 'A')]));
    expect(await sheetXml(out)).not.toContain('inlineStr');
    const { sheets } = await readWorkbook(out);
    expect(JSON.stringify(sheets[1])).toContain('tidak mempunyai kolom kosong');
  });

  it('reads a sheet in another encoding and writes it in the common one', async () => {
    const sheet = `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Né</v></c></row></sheetData></worksheet>`;
    const file = oddWorkbook({
      parts: { 'xl/worksheets/sheet1.xml': Buffer.from(sheet, 'latin1') },
    });
    const { sheets } = await readWorkbook(await marked(file, marks([mark(1, 'A')])));
    expect(sheets[0]?.rows[0]?.cells[0]).toBe('Né');
  });

  it('speaks the strict family of the format to a workbook of that family', async () => {
    const space = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const link = (id: string, kind: string, target: string) =>
      relationship(id, kind, target).replace(OFFICE, space);
    const file = oddWorkbook({
      parts: {
        '_rels/.rels': relationshipsXml([link('rId1', 'officeDocument', 'xl/workbook.xml')]),
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:q="${space}"><sheets><sheet name="Data" sheetId="1" q:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        ]),
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${HEAD_ROW}</sheetData></worksheet>`,
      },
    });
    const out = await marked(file, marks([mark(1, 'A')]));
    const parts = await partsOf(out);
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`xmlns="${main}"`);
    expect(parts.get('xl/workbook.xml')).toContain(`xmlns:r="${space}"`);
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(`${space}/comments`);
    expect((await readWorkbook(out)).sheets).toHaveLength(2);
  });

  it('colours and comments in a workbook that has no styles yet', async () => {
    const file = oddWorkbook({
      rows: HEAD_ROW,
      parts: {
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        ]),
      },
    });
    const sheet = (await book(await marked(file, marks([mark(1, 'A')])))).getWorksheet('Data');
    expect(colourOf(sheet!.getCell('A1'))).toBe('FFFFC9C4');
  });
});

describe('comments that somebody else has written', () => {
  const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1500"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><br></xml>`;
  const file = oddWorkbook({
    rows: `${HEAD_ROW}<row r="2"><c r="A2"><v>1</v></c></row>`,
    afterRows: '<legacyDrawing r:id="rIdV"/>',
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${HEAD_ROW}<row r="2"><c r="A2"><v>1</v></c></row></sheetData><legacyDrawing r:id="rIdV"/></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        relationship('rIdC', 'comments', '../comments7.xml'),
        relationship('rIdV', 'vmlDrawing', '../drawings/lama.vml'),
      ]),
      'xl/comments7.xml': `<comments xmlns="${MAIN}"><authors><author>Ani</author></authors><commentList><comment ref="A1" authorId="0"><text><t>tanya dulu</t></text></comment></commentList></comments>`,
      'xl/drawings/lama.vml': drawing,
    },
  });
  const given = marks([mark(1, 'A'), mark(2, 'A')], { lastRow: 2 });

  it('stay, with ours under them and beside them', async () => {
    const parts = await partsOf(await marked(file, given));
    const comments = parts.get('xl/comments7.xml') ?? '';
    expect(comments).toContain('<r><t>tanya dulu</t></r><r>');
    expect(comments).toContain('<author>Ani</author><author>Buku PKS</author>');
    expect(comments.match(/<comment /g)).toHaveLength(2);
    const boxes = parts.get('xl/drawings/lama.vml') ?? '';
    expect(boxes.startsWith(drawing.replace('</xml>', ''))).toBe(true);
    expect(boxes.match(/<v:shape /g)).toHaveLength(2);
    expect(boxes).toContain('_x0000_s1501');
  });

  it('are alone again once the faults are mended', async () => {
    const out = await marked(await marked(file, given), marks([], { lastRow: 2 }));
    const parts = await partsOf(out);
    expect(parts.get('xl/comments7.xml')).not.toContain('NIK kosong');
    expect(parts.get('xl/comments7.xml')).toContain('tanya dulu');
    expect((parts.get('xl/drawings/lama.vml') ?? '').match(/<v:shape /g)).toHaveLength(1);
  });
});
