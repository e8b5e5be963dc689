import type ExcelJS from 'exceljs';
import type { FormColumn } from '../../../shared/domain/sending/department-form-columns.ts';
import type { DepartmentForm } from '../../../shared/domain/sending/department-form.ts';
import { columnLetter } from '../../../shared/domain/sheet.ts';
import { cellSafeText } from '../cell-safe-text.ts';
import { BORDER, FONT, OPTIONAL, QUIET } from './form-look.ts';
import { PAPER } from './write-roster.ts';

const LIST_SHEET = 'Daftar';
const GUIDE_SHEET = 'Petunjuk';

/** One line a column, so that the invented example never stands in a row as a person would. */
export function addGuide(book: ExcelJS.Workbook, { guide, columns, paper }: DepartmentForm): void {
  const sheet = book.addWorksheet(GUIDE_SHEET, {
    views: [{ showGridLines: false }],
    pageSetup: {
      orientation: 'portrait',
      paperSize: PAPER[paper] as number,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.columns = [{ width: 20 }, { width: 12 }, { width: 70 }, { width: 42 }];
  const title = sheet.addRow([cellSafeText(guide.title)]);
  title.font = { ...FONT, bold: true, size: 14 };
  guide.steps.forEach((step, at) => {
    const row = sheet.addRow([`${at + 1}. ${cellSafeText(step)}`]);
    sheet.mergeCells(row.number, 1, row.number, 4);
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = step.length > 140 ? 31 : 16;
  });
  sheet.addRow([]);
  const header = sheet.addRow([...guide.header]);
  header.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: OPTIONAL };
  });
  for (const column of columns) if (column.example !== null) addExplanation(sheet, column);
}

function addExplanation(sheet: ExcelJS.Worksheet, column: FormColumn): void {
  const { header, isRequired, help, example } = column;
  const row = sheet.addRow([header, isRequired ? 'wajib' : 'bila ada', help, example]);
  row.alignment = { wrapText: true, vertical: 'top' };
  row.height = help.length > 75 ? 31 : 16;
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = BORDER;
    cell.numFmt = '@';
  });
  row.getCell(4).font = { ...FONT, italic: true, color: QUIET };
}

/** In sight, so that people can look up how a place is written; each list is a named range. */
export function addLists(book: ExcelJS.Workbook, { lists, paper }: DepartmentForm): void {
  const sheet = book.addWorksheet(LIST_SHEET, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      paperSize: PAPER[paper] as number,
    },
  });
  lists.forEach(({ name, header, entries }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = Math.min(
      60,
      Math.max(header.length, ...entries.map(({ length }) => length)) + 2,
    );
    column.values = [header, ...entries.map(cellSafeText)];
    column.numFmt = '@';
    sheet.getCell(1, at + 1).font = { ...FONT, bold: true };
    const letter = columnLetter(at);
    book.definedNames.add(`${LIST_SHEET}!$${letter}$2:$${letter}$${entries.length + 1}`, name);
  });
}
