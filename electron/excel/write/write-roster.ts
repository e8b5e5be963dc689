import { setImmediate as nextTurn } from 'node:timers/promises';
import { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { columnLetter } from '../../../shared/domain/sheet.ts';
import { isDay } from '../../../shared/domain/values/day.ts';
import {
  safeSheetName,
  SUM_LABEL,
  type ExportColumn,
  type ExportKind,
  type ExportValue,
  type RosterExport,
  type SheetExport,
} from '../../../shared/domain/sending/roster-export.ts';
import { Failure } from '../../../shared/failure.ts';
import { cellSafeText } from '../cell-safe-text.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

const FORMATS: Record<ExportKind, string> = {
  text: '@',
  day: 'dd-mm-yyyy',
  rupiah: '"Rp"#,##0',
  money: '"Rp"#,##0.00',
  integer: '0',
};

/** Excel's numbers for paper: Folio, which is what Indonesian shops sell as F4, and A4. */
export const PAPER = { F4: 14, A4: 9 } as const;

/** Days before this one are counted wrongly by Excel, so they are written as text. */
const FIRST_SAFE_DAY = '1900-03-01';

/** The other programs of the computer get a turn after so many rows. */
const ROWS_AT_ONCE = 500;

/**
 * A roster as an .xlsx that people can filter and print, and that imports without a guess. Made in
 * memory: its packer reports no error of the stream it writes to, so a full disk would leave it
 * waiting for ever.
 */
export async function writeRoster(
  content: RosterExport,
  options: WriteOptions = {},
): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const pieces: Buffer[] = [];
  const book = new exceljs.stream.xlsx.WorkbookWriter({
    stream: collectInto(pieces),
    useStyles: true,
    useSharedStrings: true,
  });
  describe(book, content);
  for (const each of [content, ...(content.furtherSheets ?? [])]) {
    const sheet = addSheet(book, each, content.paper);
    addHeader(sheet, each);
    // oxlint-disable-next-line eslint/no-await-in-loop -- a workbook is written sheet after sheet
    await addRows(sheet, each, options);
    addSum(sheet, each);
    sheet.commit();
  }
  await book.commit();
  return Buffer.concat(pieces);
}

function collectInto(pieces: Buffer[]): Writable {
  return new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
}

function describe(book: ExcelJS.stream.xlsx.WorkbookWriter, content: RosterExport): void {
  const created = new Date(`${content.createdOn}T00:00:00Z`);
  Object.assign(book, {
    title: cellSafeText(content.documentTitle),
    creator: cellSafeText(content.author),
    lastModifiedBy: cellSafeText(content.author),
    created,
    modified: created,
  });
}

function addSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  content: SheetExport,
  paper: RosterExport['paper'],
): ExcelJS.Worksheet {
  const header = content.titleLines.length + 1;
  const sheet = book.addWorksheet(safeSheetName(content.sheetName), {
    views: [{ state: 'frozen', ySplit: header, xSplit: 0 }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: PAPER[paper] as number,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${header}:${header}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  sheet.autoFilter = {
    from: { row: header, column: 1 },
    to: { row: header + content.rows.length, column: content.columns.length },
  };
  sheet.columns = content.columns.map(({ kind, width }) => ({
    width,
    style: { numFmt: FORMATS[kind] },
  }));
  return sheet;
}

function addHeader(sheet: ExcelJS.Worksheet, content: SheetExport): void {
  for (const line of content.titleLines) {
    const row = sheet.addRow([cellSafeText(line)]);
    row.font = { bold: true };
    row.commit();
  }
  const row = sheet.addRow(content.columns.map(({ header }) => cellSafeText(header)));
  row.font = { bold: true };
  row.alignment = { vertical: 'middle', wrapText: true };
  row.commit();
}

async function addRows(
  sheet: ExcelJS.Worksheet,
  content: SheetExport,
  options: WriteOptions,
): Promise<void> {
  const total = content.rows.length;
  for (let from = 0; from < total; from += ROWS_AT_ONCE) {
    if (options.signal?.aborted) throw new Failure('cancelled');
    for (const row of content.rows.slice(from, from + ROWS_AT_ONCE))
      sheet.addRow(toCells(row, content.columns)).commit();
    options.onProgress?.(Math.min(from + ROWS_AT_ONCE, total), total);
    // oxlint-disable-next-line eslint/no-await-in-loop -- a cancel is heard between the slices
    await nextTurn();
  }
}

function toCells(row: readonly ExportValue[], columns: readonly ExportColumn[]) {
  return columns.map(({ kind }, column) => toCellValue(row[column] ?? null, kind));
}

function toCellValue(value: ExportValue, kind: ExportKind): ExcelJS.CellValue {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a number of an export is not finite');
    return kind === 'text' ? String(value) : value;
  }
  if (kind === 'day' && isDay(value) && value >= FIRST_SAFE_DAY)
    return new Date(`${value}T00:00:00Z`);
  return cellSafeText(value);
}

function addSum(sheet: ExcelJS.Worksheet, { titleLines, sumColumn, rows }: SheetExport): void {
  if (sumColumn === null || rows.length === 0) return;
  const columns = typeof sumColumn === 'number' ? [sumColumn] : sumColumn;
  const first = titleLines.length + 2;
  const row = sheet.addRow([]);
  if (!columns.includes(0)) row.getCell(1).value = SUM_LABEL;
  for (const column of columns) {
    const letter = columnLetter(column);
    row.getCell(column + 1).value = {
      formula: `SUM(${letter}${first}:${letter}${first + rows.length - 1})`,
      result: sumOf(rows, column),
    };
  }
  row.font = { bold: true };
  row.commit();
}

/** In hundredths, so that adding up loses nothing. */
function sumOf(rows: RosterExport['rows'], column: number): number {
  return rows.reduce((sum, row) => sum + Math.round(numberIn(row[column]) * 100), 0) / 100;
}

/** Like the formula, which passes over text. */
function numberIn(value: ExportValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
