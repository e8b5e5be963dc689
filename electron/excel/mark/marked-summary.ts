import type { MarksSummary } from '../../../shared/domain/sending/marks-summary.ts';
import { referenceOf } from './marked-columns.ts';
import { XML } from './marked-links.ts';
import { inlineText } from './marked-row.ts';
import type { StyleBook, SummaryLook } from './marked-styles.ts';

const WIDTHS = [46, 18, 12, 66] as const;
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 24;

type Value = string | number;
interface SummaryCell {
  readonly value: Value;
  readonly look: SummaryLook;
}
interface SummaryRow {
  readonly cells: readonly (SummaryCell | null)[];
  /** The first cell of these reaches to the last column. */
  readonly mergedFrom?: number;
  readonly height?: number;
}

/** The page that tells a department what was found and what to do, as a sheet. */
export function summarySheet(
  summary: MarksSummary,
  remarks: readonly string[],
  styles: StyleBook,
  space: string,
): Buffer {
  const rows = summaryRows(summary, remarks);
  const merges = rows.flatMap(({ mergedFrom }, index) =>
    mergedFrom === undefined
      ? []
      : `<mergeCell ref="${referenceOf(index + 1, mergedFrom)}:${referenceOf(index + 1, 3)}"/>`,
  );
  const columns = WIDTHS.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return Buffer.from(
    `${XML}<worksheet xmlns="${space}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<dimension ref="A1:D${rows.length}"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/><cols>${columns.join('')}</cols>` +
      `<sheetData>${rows.map((row, index) => rowXml(row, index + 1, styles)).join('')}</sheetData>` +
      `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` +
      `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="14" orientation="landscape" fitToHeight="0"/></worksheet>`,
  );
}

function summaryRows(summary: MarksSummary, remarks: readonly string[]): readonly SummaryRow[] {
  const { title, facts, countHead, counts, faultHead, faults, stepsHead, steps } = summary;
  const empty: SummaryRow = { cells: [] };
  return [
    { cells: [cell(title, 'title')], mergedFrom: 0, height: TITLE_HEIGHT },
    empty,
    ...facts.map(([label, value]) => wide([cell(label, 'label'), cell(value, 'text')], 1)),
    empty,
    { cells: countHead.map((text) => cell(text, 'head')) },
    ...counts.map(([label, count]) => ({ cells: [cell(label, 'text'), cell(count, 'number')] })),
    empty,
    ...(faults.length === 0 ? [] : [{ cells: faultHead.map((text) => cell(text, 'head')) }]),
    ...faults.map(({ severity, short, level, rows, todo }) =>
      wide([cell(short, 'text'), cell(level, severity), cell(rows, 'number'), cell(todo, 'text')]),
    ),
    ...(faults.length === 0 ? [] : [empty]),
    { cells: [cell(stepsHead, 'head'), ...HEAD_TAIL], mergedFrom: 0 },
    ...[...steps, ...remarks].map((text, index) =>
      wide([cell(`${index + 1}. ${text}`, 'text')], 0),
    ),
  ];
}

const HEAD_TAIL = [cell('', 'head'), cell('', 'head'), cell('', 'head')];

function cell(value: Value, look: SummaryLook): SummaryCell {
  return { value, look };
}

/** Excel does not fit the height of merged cells, and some programs fit none: it is worked out. */
function wide(cells: readonly SummaryCell[], mergedFrom?: number): SummaryRow {
  const lines = cells.map(({ value }, column) => {
    const isMerged = mergedFrom === column;
    const width = isMerged
      ? WIDTHS.slice(column).reduce((sum, each) => sum + each, 0)
      : (WIDTHS[column] ?? 1);
    return Math.ceil((String(value).length * 1.12) / width);
  });
  const height = Math.max(1, ...lines) * LINE_HEIGHT + 1;
  if (mergedFrom === undefined) return { cells, height };
  const tail = Array.from({ length: WIDTHS.length - cells.length }, () => cell('', 'text'));
  return { cells: [...cells, ...tail], mergedFrom, height };
}

function rowXml({ cells, height }: SummaryRow, row: number, styles: StyleBook): string {
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const body = cells.map((one, column) => {
    if (one === null) return '';
    const start = `<c r="${referenceOf(row, column)}" s="${styles.summary(one.look)}"`;
    if (typeof one.value === 'number') return `${start}><v>${one.value}</v></c>`;
    if (one.value === '') return `${start}/>`;
    return `${start} t="inlineStr">${inlineText('', one.value)}</c>`;
  });
  return `<row r="${row}"${tall}>${body.join('')}</row>`;
}
