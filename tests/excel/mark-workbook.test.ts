import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { markWorkbook } from '../../electron/excel/mark-workbook.ts';
import { READ_LIMITS } from '../../electron/excel/limits.ts';
import { ReadWatch } from '../../electron/excel/read-watch.ts';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { openZip } from '../../electron/excel/zip.ts';
import {
  composeMarks,
  type CellMark,
  type WorkbookMarks,
} from '../../shared/domain/compose-marks.ts';
import { NOTE_HEADER, SUMMARY_SHEET } from '../../shared/domain/mark-words.ts';
import type { MarksSummary } from '../../shared/domain/marks-summary.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { planImport } from '../../shared/domain/plan-import.ts';
import { NO_MEMORY, type ImportPlan, type RosterEntry } from '../../shared/domain/plan.ts';
import { readCandidates } from '../../shared/domain/read-candidates.ts';
import type { RawSheet, RawWorkbook } from '../../shared/domain/sheet.ts';
import { Failure } from '../../shared/failure.ts';
import { bigRoster } from '../support/big-roster.ts';
import { aSheet, ALI, anAgreement, NUR, SEED_PLACES, SITI } from '../support/sheets.ts';
import {
  MAIN,
  oddWorkbook,
  OFFICE,
  packageParts,
  relationship,
  relationshipsXml,
  stylesXml,
  workbook,
  XML,
} from '../support/workbook.ts';

const SUMMARY: MarksSummary = {
  sheetName: SUMMARY_SHEET,
  title: 'Ringkasan pemeriksaan berkas',
  facts: [['Berkas', 'daftar.xlsx']],
  countHead: ['Hasil pemeriksaan', 'Baris'],
  counts: [['Baru', 1]],
  faultHead: ['Yang ditemukan', 'Tingkat', 'Baris', 'Yang perlu dilakukan'],
  faults: [
    { severity: 'error', level: 'Kesalahan', short: 'NIK kosong', rows: 1, todo: 'Isi NIK.' },
  ],
  stepsHead: 'Cara mengirim kembali',
  steps: ['Perbaiki sel yang berwarna.'],
};

function marks(cells: readonly CellMark[], more: Partial<WorkbookMarks['sheets'][0]> = {}) {
  const sheet = { sheet: 'Data', headerRow: 1, lastRow: 9, lastColumn: 'C', cells, ...more };
  return { sheets: [sheet], summary: SUMMARY };
}

function mark(
  row: number,
  column: string | null,
  severity: CellMark['severity'] = 'error',
  text = 'NIK kosong: isi NIK',
): CellMark {
  return { row, column, severity, text };
}

async function marked(bytes: Uint8Array, given: WorkbookMarks): Promise<Uint8Array> {
  return markWorkbook({ kind: 'xlsx', bytes, workbook: await readWorkbook(bytes) }, given);
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await openZip(Buffer.from(bytes), new ReadWatch(READ_LIMITS));
  const parts = new Map<string, string>();
  for (const name of zip.names().filter((one) => !one.endsWith('/'))) {
    const pieces: Buffer[] = [];
    for await (const piece of zip.read(name)) pieces.push(piece);
    parts.set(name, Buffer.concat(pieces).toString('latin1'));
  }
  return parts;
}

async function sheetXml(bytes: Uint8Array, number = 1): Promise<string> {
  return (await partsOf(bytes)).get(`xl/worksheets/sheet${number}.xml`) ?? '';
}

async function book(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return opened;
}

function colourOf(cell: ExcelJS.Cell): string | undefined {
  const { fill } = cell;
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
}

const ROWS = [
  ['No', 'NIK', 'Nama', 'Tempat Lahir', 'Keterangan'],
  [1, SITI, 'Wa Siti Contoh', 'Baubau', null],
  [2, null, 'La Ali Contoh', 'Raha', null],
  [3, NUR, 'Nur Contoh', 'Raha', 'pindah'],
];
const ROSTER = marks([mark(3, 'B'), mark(4, 'E', 'held', 'Keterangan menyebut pindah: pastikan')], {
  lastRow: 4,
  lastColumn: 'E',
});

/** The smallest sheet in the format's own letters: header in row 1, one person in row 2. */
const HEAD_ROW =
  '<row r="1"><c r="A1" t="str"><v>NIK</v></c><c r="C1" t="str"><v>Nama</v></c></row>';

describe('what a department finds in its own workbook', () => {
  it('colours faulty cells by how grave they are, those that were empty too', async () => {
    const sheet = (await book(await marked(await workbook(ROWS), ROSTER))).getWorksheet('Data');
    expect(colourOf(sheet!.getCell('B3'))).toBe('FFFFC9C4');
    expect(colourOf(sheet!.getCell('E4'))).toBe('FFFFD8A8');
    expect(colourOf(sheet!.getCell('B2'))).toBeUndefined();
  });

  it('tells each fault in a comment and in the column of notes', async () => {
    const sheet = (await book(await marked(await workbook(ROWS), ROSTER))).getWorksheet('Data');
    const note = sheet!.getCell('B3').note as ExcelJS.Comment;
    expect(note.texts?.map(({ text }) => text).join('')).toBe('Buku PKS:\nNIK kosong: isi NIK.');
    expect(sheet!.getCell('F1').value).toBe(NOTE_HEADER);
    expect(sheet!.getCell('F3').value).toBe('Periksa: NIK kosong: isi NIK.');
    expect(sheet!.getCell('F2').value).toBeNull();
  });

  it('joins the faults of a row, and says each of them once', async () => {
    const given = marks([mark(2, 'A'), mark(2, 'C'), mark(2, null, 'warning', 'Umur: pastikan')]);
    const file = oddWorkbook({ rows: `${HEAD_ROW}<row r="2"/>` });
    const sheet = (await book(await marked(file, given))).getWorksheet('Data');
    expect(sheet!.getCell('D2').value).toBe('Periksa: NIK kosong: isi NIK; Umur: pastikan.');
  });

  it('adds the summary as the last sheet, with nothing in it that reads as people', async () => {
    const file = await workbook(ROWS, { more: [{ name: 'Lain', rows: [['a']] }] });
    const { sheets } = await readWorkbook(await marked(file, ROSTER));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Lain', SUMMARY_SHEET]);
    expect(readCandidates(sheets[2] as RawSheet, SEED_PLACES, anAgreement())).toBeNull();
  });

  it('leaves a workbook without faults as it is, but for the summary', async () => {
    const file = await workbook(ROWS);
    const out = await marked(file, marks([]));
    expect(await sheetXml(out)).toBe(await sheetXml(file));
  });

  it('leaves out macros, with which Excel would not open an .xlsx', async () => {
    const file = oddWorkbook({
      rows: HEAD_ROW,
      parts: {
        ...packageParts({ sheets: ['Data'], styles: stylesXml(['General']) }),
        '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>`,
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
          relationship('rId2', 'vbaProject', 'vbaProject.bin'),
        ]),
        'xl/vbaProject.bin': 'macros',
      },
    });
    const parts = await partsOf(await marked(file, marks([mark(1, 'A')])));
    expect(parts.has('xl/vbaProject.bin')).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toMatch(/macroEnabled|vbaProject/);
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('vbaProject');
  });
});

describe('what stays as it was', () => {
  it('keeps every part that need not change, to the byte', async () => {
    const file = await fileWithEverything();
    const [before, after] = [await partsOf(file), await partsOf(await marked(file, ROSTER))];
    const changed = [...before].filter(([name, text]) => after.get(name) !== text);
    expect(changed.map(([name]) => name).toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('keeps everything in the sheet but the marked cells and the notes', async () => {
    const file = await fileWithEverything();
    const before = await sheetXml(file);
    const after = (await sheetXml(await marked(file, ROSTER)))
      .replaceAll(/<c r="F\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, '')
      .replace(/<legacyDrawing[^>]*>/, '')
      .replace(/<cols>.*<\/cols>/, '');
    const bare = (xml: string) =>
      xml
        .replaceAll(/ s="\d+"/g, '')
        .replaceAll(/ (?:spans|ht)="[^"]*"/g, '')
        .replace(/<dimension[^>]*>/, '')
        .replaceAll(/<c r="[A-Z]+\d+"\/>/g, '');
    expect(bare(after)).toBe(bare(before));
  });

  it('keeps numbers, dates, fonts and borders of a coloured cell', async () => {
    const file = await workbook([
      ['NIK', 'Tanggal Lahir'],
      [SITI, { value: new Date('1990-05-12T00:00:00Z'), format: 'dd\\-mm\\-yyyy' }],
    ]);
    const given = marks([mark(2, 'B', 'warning')], { lastColumn: 'B' });
    const cell = (await book(await marked(file, given))).getWorksheet('Data')!.getCell('B2');
    expect([cell.numFmt, colourOf(cell)]).toEqual(['dd-mm-yyyy', 'FFFFF4B0']);
    expect(cell.value).toEqual(new Date('1990-05-12T00:00:00Z'));
  });

  it('gives the same people and the same skipped rows when it comes back', async () => {
    const file = bigRoster(60);
    const cells = [5, 9, 30].flatMap((row) => [
      mark(row, 'B', 'error', 'NIK bukan 16 angka: ketik ulang'),
      mark(
        row,
        'J',
        'held',
        'Keterangan menyebut meninggal, keluar, pindah, atau diangkat: pastikan',
      ),
    ]);
    const out = await marked(file, marks(cells, { lastRow: 61, lastColumn: 'P' }));
    expect(await understood(out)).toEqual(await understood(file));
  });

  it.each(['Keterangan menyebut meninggal: pastikan', 'Nomor HP tidak terbaca: tulis'])(
    'keeps a row of hardly anything a person, whatever its note begins with: %s',
    async (text) => {
      const rows = [
        ['NIK', 'Nama', 'Jabatan', 'Keterangan'],
        [SITI, 'Wa Siti Contoh', 'Guru', null],
        ['', 'La Ali Contoh', 'Guru', 'pindah'],
      ];
      const file = await workbook(rows);
      const given = marks([mark(3, 'D', 'held', text)], { lastColumn: 'D', lastRow: 3 });
      expect(await understood(await marked(file, given))).toEqual(await understood(file));
    },
  );
});

async function understood(bytes: Uint8Array) {
  const { sheets } = await readWorkbook(bytes);
  return readCandidates(sheets[0] as RawSheet, SEED_PLACES, anAgreement())?.candidates;
}

/** Pictures, a filter, rules, frozen panes, a hidden sheet, a protected sheet and names. */
async function fileWithEverything(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of ROWS) sheet.addRow(row).font = { name: 'Arial', size: 10 };
  sheet.getRow(1).font = { bold: true };
  sheet.getCell('C2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } };
  sheet.autoFilter = 'A1:E4';
  sheet.getCell('D2').dataValidation = { type: 'list', formulae: ['"Baubau,Raha"'] };
  sheet.addConditionalFormatting({
    ref: 'A2:A4',
    rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [2], priority: 1, style: {} }],
  });
  sheet.getCell('A6').value = { text: 'tautan', hyperlink: 'https://contoh.invalid/?a=1&b=2' };
  sheet.getCell('A7').value = { formula: 'SUM(A2:A4)', result: 6 };
  const picture = made.addImage({ buffer: Buffer.from('gambar') as never, extension: 'png' });
  sheet.addImage(picture, 'H2:I4');
  await sheet.protect('rahasia', {});
  made.addWorksheet('Sembunyi', { state: 'hidden' }).getCell('A1').value = 'x';
  made.definedNames.add('Data!$A$1:$A$4', 'NOMOR');
  return new Uint8Array(await made.xlsx.writeBuffer());
}

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

describe('the second round', () => {
  it('takes colours, notes and comments away from what is mended', async () => {
    const original = await fileWithEverything();
    const first = await marked(original, withFill(ROSTER));
    const sheet = (await book(await marked(first, marks([], { lastColumn: 'F' })))).getWorksheet(
      'Data',
    )!;
    expect(colourOf(sheet.getCell('B3'))).toBeUndefined();
    expect(colourOf(sheet.getCell('C2'))).toBe('FFDDEEFF');
    expect(sheet.getCell('F3').value).toBeNull();
    expect(sheet.getCell('B3').note).toBeUndefined();
  });

  it('uses the column of notes and the summary again', async () => {
    const first = await marked(await workbook(ROWS), ROSTER);
    const again = marks([mark(2, 'B', 'error', 'NIK dipakai dua nama: cocokkan')], {
      lastRow: 4,
      lastColumn: 'F',
    });
    const { sheets } = await readWorkbook(await marked(first, again));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', SUMMARY_SHEET]);
    const notes = sheets[0]?.rows.map(({ cells }) => cells.slice(5));
    expect(notes).toEqual([[NOTE_HEADER], ['Periksa: NIK dipakai dua nama: cocokkan.'], [], []]);
  });

  it('keeps what the department wrote into the column itself', async () => {
    const rows = [
      ['NIK', 'Nama', NOTE_HEADER],
      [SITI, 'Wa Siti Contoh', 'sudah dicocokkan'],
      [ALI, 'La Ali Contoh', 'Periksa: NIK kosong.'],
    ];
    const { sheets } = await readWorkbook(await marked(await workbook(rows), marks([])));
    expect(sheets[0]?.rows.map(({ cells }) => cells[2] ?? null)).toEqual([
      NOTE_HEADER,
      'sudah dicocokkan',
      null,
    ]);
  });

  it('changes nothing when the same faults are marked again', async () => {
    const first = await marked(await workbook(ROWS), ROSTER);
    const second = await marked(first, ROSTER);
    expect((await readWorkbook(second)).sheets).toEqual((await readWorkbook(first)).sheets);
  });
});

describe('a marked file that is corrected and sent back', () => {
  it('brings the corrected row alone, and nobody twice', async () => {
    const file = await workbook(ROWS.slice(0, 3));
    const first = await planned(file, []);
    expect(first.counts).toMatchObject({ new: 1, refused: 1 });
    const given = composeMarks({
      plan: first,
      fileName: 'daftar.xlsx',
      pks: 'non-asn',
      department: null,
      at: '2025-06-05',
    });
    const returned = await book(await marked(file, given));
    returned.getWorksheet('Data')!.getCell('B3').value = ALI;
    const again = new Uint8Array(await returned.xlsx.writeBuffer());
    const roster = first.rows.flatMap(({ verdict, person }) => (verdict === 'new' ? [person] : []));
    const second = await planned(again, roster);
    expect(second.counts).toMatchObject({ rowsRead: 2, same: 1, new: 1, refused: 0 });
    expect(second.rows.find(({ verdict }) => verdict === 'new')?.person.nik).toBe(ALI);
  });
});

async function planned(bytes: Uint8Array, roster: readonly RosterValues[]): Promise<ImportPlan> {
  const { sheets } = await readWorkbook(bytes);
  return planImport({
    readings: sheets.flatMap((one) => readCandidates(one, SEED_PLACES, anAgreement()) ?? []),
    agreement: anAgreement(),
    department: 'Dinas Kesehatan',
    roster: roster.map((values, index) => ({
      personId: index + 1,
      values: values as RosterEntry['values'],
      diedOn: null,
      status: 'active',
      activeInOtherPks: false,
    })),
    answers: NO_ANSWERS,
    memory: NO_MEMORY,
  });
}

/** Also colours a cell that has a colour of its own. */
function withFill(given: WorkbookMarks): WorkbookMarks {
  const [sheet] = given.sheets;
  return { ...given, sheets: [{ ...sheet!, cells: [...sheet!.cells, mark(2, 'C', 'warning')] }] };
}

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
