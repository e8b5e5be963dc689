import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { NOTE_HEADER, SUMMARY_SHEET } from '../../shared/domain/sending/mark-words.ts';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import type { RawSheet } from '../../shared/domain/sheet.ts';
import { bigRoster } from '../support/big-roster.ts';
import {
  book,
  colourOf,
  fileWithEverything,
  HEAD_ROW,
  mark,
  marked,
  marks,
  partsOf,
  ROSTER,
  ROWS,
  sheetXml,
} from '../support/marked-workbooks.ts';
import { anAgreement, SEED_PLACES, SITI } from '../support/sheets.ts';
import {
  oddWorkbook,
  packageParts,
  relationship,
  relationshipsXml,
  stylesXml,
  workbook,
  XML,
} from '../support/workbook.ts';

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
