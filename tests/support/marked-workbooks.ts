import ExcelJS from 'exceljs';
import { markWorkbook } from '../../electron/excel/mark/mark-workbook.ts';
import { READ_LIMITS } from '../../electron/excel/limits.ts';
import { ReadWatch } from '../../electron/excel/read-watch.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { openZip } from '../../electron/excel/zip.ts';
import type { CellMark, WorkbookMarks } from '../../shared/domain/sending/compose-marks.ts';
import { SUMMARY_SHEET } from '../../shared/domain/sending/mark-words.ts';
import type { MarksSummary } from '../../shared/domain/sending/marks-summary.ts';
import { NUR, SITI } from './sheets.ts';

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

/** What is to be marked in the sheet `Data`, with a summary. */
export function marks(cells: readonly CellMark[], more: Partial<WorkbookMarks['sheets'][0]> = {}) {
  const sheet = { sheet: 'Data', headerRow: 1, lastRow: 9, lastColumn: 'C', cells, ...more };
  return { sheets: [sheet], summary: SUMMARY };
}

export function mark(
  row: number,
  column: string | null,
  severity: CellMark['severity'] = 'error',
  text = 'NIK kosong: isi NIK',
): CellMark {
  return { row, column, severity, text };
}

/** The workbook that comes back. */
export async function marked(bytes: Uint8Array, given: WorkbookMarks): Promise<Uint8Array> {
  return markWorkbook({ kind: 'xlsx', bytes, workbook: await readWorkbook(bytes) }, given);
}

/** Every part by name, a letter for a byte. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await openZip(Buffer.from(bytes), new ReadWatch(READ_LIMITS));
  const parts = new Map<string, string>();
  for (const name of zip.names().filter((one) => !one.endsWith('/'))) {
    const pieces: Buffer[] = [];
    for await (const piece of zip.read(name)) pieces.push(piece);
    parts.set(name, Buffer.concat(pieces).toString('latin1'));
  }
  return parts;
}

export async function sheetXml(bytes: Uint8Array, number = 1): Promise<string> {
  return (await partsOf(bytes)).get(`xl/worksheets/sheet${number}.xml`) ?? '';
}

/** As another program opens it. */
export async function book(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return opened;
}

export function colourOf(cell: ExcelJS.Cell): string | undefined {
  const { fill } = cell;
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
}

export const ROWS = [
  ['No', 'NIK', 'Nama', 'Tempat Lahir', 'Keterangan'],
  [1, SITI, 'Wa Siti Contoh', 'Baubau', null],
  [2, null, 'La Ali Contoh', 'Raha', null],
  [3, NUR, 'Nur Contoh', 'Raha', 'pindah'],
];
export const ROSTER = marks(
  [mark(3, 'B'), mark(4, 'E', 'held', 'Keterangan menyebut pindah: pastikan')],
  {
    lastRow: 4,
    lastColumn: 'E',
  },
);

/** The smallest sheet in the format's own letters: header in row 1, one person in row 2. */
export const HEAD_ROW =
  '<row r="1"><c r="A1" t="str"><v>NIK</v></c><c r="C1" t="str"><v>Nama</v></c></row>';

/** Pictures, a filter, rules, frozen panes, a hidden sheet, a protected sheet and names. */
export async function fileWithEverything(): Promise<Uint8Array> {
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
