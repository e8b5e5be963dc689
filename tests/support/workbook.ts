import ExcelJS from 'exceljs';
import { zipOf, type ZipLie } from './zip-writer.ts';

/** A value, or a value with the number format of its cell. */
export type TestCell =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: '#N/A' | '#REF!' | '#DIV/0!' | '#VALUE!' }
  | { readonly value: string | number | Date; readonly format: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** `A1:C1`. */
  readonly merges?: readonly string[];
}

export interface WorkbookOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  /** Further sheets, after the first. */
  readonly more?: readonly TestSheet[];
  readonly date1904?: boolean;
}

/** A real .xlsx of these rows, as exceljs writes it. */
export async function workbook(
  rows: readonly (readonly TestCell[])[],
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const { name = 'Data', merges = [], more = [] } = options;
  const book = new ExcelJS.Workbook();
  if (options.date1904) book.properties.date1904 = true;
  for (const sheet of [{ name, rows, merges }, ...more]) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, given: TestSheet): void {
  const sheet = book.addWorksheet(given.name, { state: given.state ?? 'visible' });
  for (const [rowIndex, row] of given.rows.entries())
    for (const [column, value] of row.entries())
      if (value !== null) fill(sheet.getCell(rowIndex + 1, column + 1), value);
  for (const range of given.merges ?? []) sheet.mergeCells(range);
}

function fill(cell: ExcelJS.Cell, given: Exclude<TestCell, null>): void {
  if (typeof given === 'object' && 'format' in given) {
    cell.value = given.value;
    cell.numFmt = given.format;
  } else cell.value = given as ExcelJS.CellValue;
}

// ── Written by hand, for what exceljs would never write ──────────────────────────────────────

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface OddParts {
  /** What stands inside `<sheetData>` of the only sheet. */
  readonly rows?: string;
  /** What follows `</sheetData>`. */
  readonly afterRows?: string;
  /** Number formats by style number; the first is that of cells without a style. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  /** Replaces or adds whole parts by name; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly lies?: Readonly<Record<string, ZipLie>>;
}

/** An .xlsx whose XML is given to the letter. */
export function oddWorkbook(given: OddParts = {}): Buffer {
  return zipOf(oddParts(given), given.lies);
}

/** What is in such an .xlsx, by name. */
export function oddParts(
  given: OddParts = {},
): readonly (readonly [string, string | Uint8Array])[] {
  const parts = {
    ...packageParts({ sheets: ['Data'], styles: stylesXml(given.formats ?? ['General']) }),
    'xl/sharedStrings.xml': sharedStringsXml(given.strings ?? []),
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${given.rows ?? ''}</sheetData>${given.afterRows ?? ''}</worksheet>`,
    ...given.parts,
  };
  return Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, content] as const],
  );
}

/** The parts around the sheets: what is in the package, in the workbook, and how cells are shown. */
export function packageParts(given: { sheets: readonly string[]; styles: string }) {
  const sheets = given.sheets
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  const links = given.sheets.map((_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  links.push(relationship('rIdS', 'styles', 'styles.xml'));
  links.push(relationship('rIdT', 'sharedStrings', 'sharedStrings.xml'));
  return {
    '[Content_Types].xml': contentTypes(given.sheets.length),
    '_rels/.rels': relationshipsXml([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(links),
    'xl/styles.xml': given.styles,
  };
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

export function relationshipsXml(links: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`;
}

export function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${XML}<sst xmlns="${MAIN}" count="${items.length}">${items.join('')}</sst>`;
}

export function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = formats.map(
    (_, index) => `<xf numFmtId="${170 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  const looks =
    '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>';
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>${looks}<cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      'worksheet',
    ]),
  ];
  const overrides = parts.map(
    ([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`,
  );
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
