import type { RawCell, RawRow, RawSheet, RawWorkbook } from '../../../shared/domain/sheet.ts';
import { safeSheetName } from '../../../shared/domain/sending/roster-export.ts';
import { Failure } from '../../../shared/failure.ts';
import { referenceOf } from './marked-columns.ts';
import { XML } from './marked-links.ts';
import { inlineText } from './marked-row.ts';
import { escapeXml } from './marked-splices.ts';
import type { Zip } from '../zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** By style number. */
const FORMATS = ['General', '@', 'dd\\-mm\\-yyyy', '0'] as const;
const [PLAIN, TEXT, DAY, DIGITS] = [0, 1, 2, 3];

/**
 * What was read from an .xls or .csv file as the parts of a new workbook: values as they stood, text
 * as text, numbers as numbers (a NIK that was kept as one has lost digits, which must stay visible).
 */
export function freshParts({ sheets }: RawWorkbook): Zip {
  const names = uniqueNames(sheets);
  const parts = new Map<string, readonly Buffer[]>();
  const put = (name: string, ...xml: readonly string[]) =>
    parts.set(
      name,
      [XML, ...xml].map((piece) => Buffer.from(piece)),
    );
  put('[Content_Types].xml', contentTypes(sheets.length));
  put('_rels/.rels', links([link(1, 'officeDocument', 'xl/workbook.xml')]));
  put('xl/workbook.xml', workbookXml(sheets, names));
  put(
    'xl/_rels/workbook.xml.rels',
    links([
      ...sheets.map((_, index) => link(index + 1, 'worksheet', sheetPart(index))),
      link(sheets.length + 1, 'styles', 'styles.xml'),
    ]),
  );
  put('xl/styles.xml', STYLES);
  for (const [index, sheet] of sheets.entries()) put(`xl/${sheetPart(index)}`, ...sheetXml(sheet));
  return {
    has: (name) => parts.has(name),
    names: () => [...parts.keys()],
    size: (name) => (parts.get(name) ?? []).reduce((sum, { length }) => sum + length, 0),
    prepare: () => {},
    read: (name) => piecesOf(parts.get(name)),
  };
}

async function* piecesOf(
  part: readonly Buffer[] | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  if (!part) throw new Failure('workbook-damaged');
  yield* part;
}

/** The names that the sheets get, in their order: Excel's rules, and no two alike. */
export function uniqueNames(sheets: readonly RawSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const safe = safeSheetName(name);
    let unique = safe;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1)
      unique = `${safe.slice(0, 26)} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function sheetPart(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function link(number: number, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function links(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [sheetPart(index), 'worksheet']),
  ];
  const overrides = parts.map(
    ([part, kind]) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function workbookXml(sheets: readonly RawSheet[], names: readonly string[]): string {
  const shown = sheets.findIndex(({ visibility }) => visibility === 'visible');
  const entries = sheets.map(({ visibility }, index) => {
    const state = visibility === 'visible' || shown < 0 ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(names[index] as string)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${Math.max(shown, 0)}"/></bookViews><sheets>${entries.join('')}</sheets></workbook>`;
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${FORMATS[DAY]}"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${[
  0, 49, 164, 1,
]
  .map(
    (format) =>
      `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  .join('')}</cellXfs></styleSheet>`;

const NARROWEST = 6;
const WIDEST = 45;
const ROWS_LOOKED_AT = 500;
const ROWS_AT_ONCE = 1_000;

/** In pieces, for all rows of a large sheet are more than one text can hold. */
function sheetXml({ rows, merges }: RawSheet): readonly string[] {
  const pieces = [`<worksheet xmlns="${MAIN}">${columnsXml(rows)}<sheetData>`];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    pieces.push(
      rows
        .slice(from, from + ROWS_AT_ONCE)
        .map(rowXml)
        .join(''),
    );
  return [...pieces, `</sheetData>${mergesXml(merges)}</worksheet>`];
}

/** As wide as what the first rows hold, within reason. */
function columnsXml(rows: RawSheet['rows']): string {
  const widths: number[] = [];
  for (const { cells } of rows.slice(0, ROWS_LOOKED_AT))
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, lengthOf(cell) + 2));
  const columns = Array.from(
    widths,
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width ?? NARROWEST}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowXml({ row, cells }: RawRow): string {
  const written = cells.map((cell, column) => (cell === null ? '' : cellXml(cell, row, column)));
  return `<row r="${row}">${written.join('')}</row>`;
}

function mergesXml(merges: RawSheet['merges']): string {
  const ranges = merges
    .filter((one) => one.firstRow !== one.lastRow || one.firstColumn !== one.lastColumn)
    .map(
      (one) =>
        `<mergeCell ref="${referenceOf(one.firstRow, one.firstColumn)}:${referenceOf(one.lastRow, one.lastColumn)}"/>`,
    );
  return ranges.length === 0
    ? ''
    : `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`;
}

function lengthOf(cell: RawCell | null): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  return cell.kind === 'number' ? cell.raw.length : 10;
}

/** Digits that would become a number if somebody typed them again. */
const TYPED_DIGITS = /^[\d\s.'-]{5,40}$/;
/** A number this long would be shown as 7,47E+15. */
const LONG_NUMBER = 100_000_000_000;

function cellXml(cell: RawCell, row: number, column: number): string {
  const start = `<c r="${referenceOf(row, column)}"`;
  if (typeof cell === 'string') {
    const style = TYPED_DIGITS.test(cell) ? ` s="${TEXT}"` : '';
    return `${start}${style} t="inlineStr">${inlineText('', cell)}</c>`;
  }
  if (cell.kind === 'error') return `${start} t="e"><v>${escapeXml(cell.code)}</v></c>`;
  if (cell.kind === 'boolean') return `${start} t="b"><v>${cell.value ? 1 : 0}</v></c>`;
  if (cell.kind === 'day') return `${start} s="${DAY}"><v>${cell.serial}</v></c>`;
  const isLong = Math.abs(cell.value) >= LONG_NUMBER && Number.isInteger(cell.value);
  return `${start} s="${isLong ? DIGITS : PLAIN}"><v>${cell.value}</v></c>`;
}
