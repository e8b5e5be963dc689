import type ExcelJS from 'exceljs';
import type { FormColumn } from '../../../shared/domain/sending/department-form-columns.ts';
import type { DepartmentForm } from '../../../shared/domain/sending/department-form.ts';
import { columnLetter } from '../../../shared/domain/sheet.ts';
import { cellSafeText } from '../cell-safe-text.ts';
import { toDataValidation } from './form-checks.ts';
import { addGuide, addLists } from './form-guide.ts';
import { BORDER, FONT, OPTIONAL, QUIET, REQUIRED } from './form-look.ts';
import { withoutNumberWarnings } from './without-number-warnings.ts';
import { PAPER } from './write-roster.ts';

const FORMATS = { key: '@', number: '0', text: '@', rupiah: '#,##0' } as const;

const ROWS_CHECKED = 5_000;

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** The empty form as an .xlsx: the sheet to fill in, the guide, and the lists to choose from. */
export async function writeDepartmentForm(form: DepartmentForm): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const created = new Date(`${form.createdOn}T00:00:00Z`);
  Object.assign(book, {
    title: cellSafeText(form.documentTitle),
    creator: cellSafeText(form.author),
    lastModifiedBy: cellSafeText(form.author),
    created,
    modified: created,
  });
  addForm(book, form);
  addGuide(book, form);
  addLists(book, form);
  const written = Buffer.from(await book.xlsx.writeBuffer());
  return withoutNumberWarnings(written, { part: FIRST_SHEET, range: wholeRange(form) });
}

function wholeRange({ columns, titleLines, keys }: DepartmentForm): string {
  const firstRow = titleLines.length + 2;
  return `A${firstRow}:${columnLetter(columns.length - 1)}${lastRowOf(firstRow, keys.length)}`;
}

/** Rows after the prepared ones are checked too, for those who need more. */
function lastRowOf(firstRow: number, prepared: number): number {
  return Math.max(ROWS_CHECKED, firstRow + prepared);
}

function addForm(book: ExcelJS.Workbook, form: DepartmentForm): void {
  const { columns, titleLines, keys } = form;
  const header = titleLines.length + 1;
  const sheet = book.addWorksheet(form.sheetName, {
    views: [{ state: 'frozen', ySplit: header, xSplit: frozenColumns(columns) }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: PAPER[form.paper] as number,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${header}:${header}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&CMemuat data pribadi&R&P / &N' },
  });
  sheet.columns = columns.map(({ kind, width }) => ({
    width,
    hidden: kind === 'key',
    style: {
      numFmt: FORMATS[kind],
      ...(kind === 'number' && { alignment: { horizontal: 'center' as const } }),
    },
  }));
  addTitle(sheet, titleLines);
  addHeader(sheet.getRow(header), columns);
  keys.forEach((key, at) => addPreparedRow(sheet.getRow(header + 1 + at), columns, { key, at }));
  addChecks(sheet, form, header + 1);
}

/** Number, NIK and name stay in sight while somebody fills in what is far to the right. */
function frozenColumns(columns: readonly FormColumn[]): number {
  return 1 + columns.findIndex(({ header }) => header === 'Nama');
}

/** In the second column, for the first is hidden. */
function addTitle(sheet: ExcelJS.Worksheet, lines: readonly string[]): void {
  for (const [at, line] of lines.entries()) {
    const cell = sheet.getCell(at + 1, 2);
    cell.value = cellSafeText(line);
    cell.font = at === 0 ? { ...FONT, bold: true, size: 14 } : { ...FONT, size: 10, color: QUIET };
    // Its column is centred, and half the line would lie behind the edge of the sheet.
    cell.alignment = { horizontal: 'left' };
    cell.numFmt = 'General';
  }
}

function addHeader(row: ExcelJS.Row, columns: readonly FormColumn[]): void {
  row.height = 32;
  columns.forEach(({ header, isRequired }, at) => {
    const cell = row.getCell(at + 1);
    cell.value = header;
    cell.font = { ...FONT, bold: true, color: { argb: isRequired ? 'FFFFFFFF' : 'FF1F2A37' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: isRequired ? REQUIRED : OPTIONAL };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.border = BORDER;
    cell.numFmt = '@';
  });
}

function addPreparedRow(
  row: ExcelJS.Row,
  columns: readonly FormColumn[],
  { key, at }: { readonly key: string; readonly at: number },
): void {
  columns.forEach(({ kind, prefilled }, index) => {
    const cell = row.getCell(index + 1);
    cell.border = BORDER;
    if (kind === 'key') cell.value = key;
    else if (kind === 'number') cell.value = at + 1;
    else if (prefilled !== null) cell.value = cellSafeText(prefilled);
  });
}

/** exceljs has them on every sheet, though its types do not say so. */
interface WithChecks {
  readonly dataValidations: { add(range: string, check: ExcelJS.DataValidation): void };
}

function addChecks(sheet: ExcelJS.Worksheet, form: DepartmentForm, firstRow: number): void {
  const { dataValidations } = sheet as ExcelJS.Worksheet & WithChecks;
  const lists = new Set(form.lists.map(({ name }) => name));
  const lastRow = lastRowOf(firstRow, form.keys.length);
  form.columns.forEach((column, at) => {
    if (column.check?.kind === 'list' && !lists.has(column.check.list)) return;
    const letter = columnLetter(at);
    const check = toDataValidation(column, { letter, firstRow, lastRow });
    if (check) dataValidations.add(`${letter}${firstRow}:${letter}${lastRow}`, check);
  });
}
