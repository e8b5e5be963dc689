import type { Overview } from '../../requests/overview.ts';
import type { Office } from '../office.ts';
import {
  safeSheetName,
  type ExportColumn,
  type ExportValue,
  type RosterExport,
  type SheetExport,
} from '../sending/roster-export.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { toRupiahNumber } from '../values/sen.ts';
import { dataAsOf } from './leadership-report.ts';
import {
  reportTables,
  type ReportColumn,
  type ReportContributions,
  type ReportTable,
} from './report-tables.ts';

const KIND = { text: 'text', share: 'text', count: 'integer', money: 'money' } as const;

/** The report for the leadership as a workbook, a sheet for each of its tables. No person is in it. */
export function toReportWorkbook(input: {
  readonly office: Pick<Office, 'name' | 'paper'>;
  readonly overview: Overview;
  readonly contributions: readonly ReportContributions[];
  readonly today: Day;
}): RosterExport {
  const { office, overview, contributions, today } = input;
  const asOf = dataAsOf(overview, today);
  const [first, ...further] = reportTables(overview, contributions).map((each) =>
    toSheet(each, asOf),
  );
  if (!first) throw new Error('a report has tables');
  return {
    ...first,
    furtherSheets: further,
    paper: office.paper,
    documentTitle: `Laporan pimpinan ${toLongDay(overview.on)}`,
    author: office.name,
    createdOn: today,
  };
}

function toSheet(
  { heading, sheetName, columns, rows, sums }: ReportTable,
  asOf: string,
): SheetExport {
  return {
    sheetName: safeSheetName(sheetName),
    titleLines: [heading, asOf],
    columns: columns.map((column, at) => toColumn(column, at, rows)),
    rows: rows.map((row) => columns.map((column, at) => toValue(row[at] ?? null, column))),
    sumColumn: sums.length > 0 ? sums : null,
  };
}

function toColumn(
  { title, kind }: ReportColumn,
  at: number,
  rows: ReportTable['rows'],
): ExportColumn {
  const longest = Math.max(...[title, ...rows.map((row) => String(row[at] ?? ''))].map(lengthOf));
  return { header: title, kind: KIND[kind], width: Math.min(WIDEST, Math.max(12, longest + 2)) };
}

const WIDEST = 70;
const lengthOf = (text: string) => text.length;

function toValue(value: string | number | null, { kind }: ReportColumn): ExportValue {
  return typeof value === 'number' && kind === 'money' ? toRupiahNumber(value) : value;
}
