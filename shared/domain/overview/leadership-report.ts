import type { Overview, OverviewAgreement } from '../../requests/overview.ts';
import { PKS_SHORT } from '../agreement.ts';
import type { GridColumn, SummaryBlock } from '../letter.ts';
import { composeLetterhead, composeSignature, fullOfficeName } from '../letters/official.ts';
import type { Office, Signatory } from '../office.ts';
import type { PlainDocument, PlainSection } from '../plain-document.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { toCountWithWords, toGrouped, toRupiahWords } from '../values/rupiah.ts';
import { roundToRupiah, senToRupiah } from '../values/sen.ts';
import {
  reportTables,
  type ReportColumn,
  type ReportContributions,
  type ReportTable,
} from './report-tables.ts';

export interface LeadershipReportInput {
  readonly office: Office;
  /** Who signs on the day it is made. */
  readonly signatory: Signatory | null;
  readonly overview: Overview;
  readonly contributions: readonly ReportContributions[];
  /** The day it is made. */
  readonly today: Day;
}

/**
 * The report for the leadership: the numbers of the start screen on paper, with sums, and no person
 * named. Whatever is not recorded is left out or said to be missing, never estimated.
 */
export function composeLeadershipReport(input: LeadershipReportInput): PlainDocument {
  const { office, signatory, overview, contributions, today } = input;
  const asOf = dataAsOf(overview, today);
  const tables = reportTables(overview, contributions);
  return {
    kind: 'plain',
    title: `Laporan pimpinan ${toLongDay(overview.on)}`,
    date: today,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['LAPORAN KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
    numberLines: [asOf],
    sections: [
      { heading: null, blocks: [{ kind: 'paragraph', text: opening(input) }] },
      ...tables.map(toSection),
    ],
    signatures: [composeSignature(office, signatory, today)],
    footer: asOf,
  };
}

/** Counted for a day that is over, it says when that was done. */
export function dataAsOf({ on, at }: Overview, today: Day): string {
  return on === today
    ? `Data per tanggal ${toLongDay(on)} pukul ${at} WITA`
    : `Data per tanggal ${toLongDay(on)}, disusun ${toLongDay(today)} pukul ${at} WITA`;
}

function opening({ office, overview }: LeadershipReportInput): string {
  const { members, claims, on, agreements } = overview;
  const ended = agreements
    .filter(({ standing, isFollowed }) => standing.kind === 'ended' && !isFollowed)
    .map(endedWords);
  const sum = claims.rupiah + claims.scholarships;
  // To the sen, as the screen and the table have it; words are of whole rupiah.
  const paid = `${senToRupiah(sum)} (${toRupiahWords(roundToRupiah(sum))})`;
  return (
    `Pada tanggal ${toLongDay(on)} tercatat ${toCountWithWords(members.value)} peserta dalam Perjanjian Kerja Sama ` +
    `dengan BPJS Ketenagakerjaan yang dikelola ${fullOfficeName(office)}. ${ended.join('')}` +
    `Klaim yang masih berjalan ${toCountWithWords(claims.open)}; yang telah diterima keluarga seluruhnya ${paid}.`
  );
}

/** Whoever reads only the first lines must not take those people for protected. */
function endedWords({ pks, members }: OverviewAgreement): string {
  return `Masa perlindungan ${PKS_SHORT[pks]} telah berakhir; ${toCountWithWords(members.value)} pesertanya tidak lagi terlindungi. `;
}

function toSection(table: ReportTable, index: number): PlainSection {
  const { heading, text } = table;
  return {
    heading: `${String.fromCodePoint(65 + index)}. ${heading}`,
    blocks: [...(text === undefined ? [] : [{ kind: 'paragraph', text } as const]), toGrid(table)],
  };
}

function toGrid({ columns, rows, sums }: ReportTable): SummaryBlock {
  if (rows.length === 0) return { kind: 'paragraph', text: 'Belum ada.' };
  const cells = rows.map((row) => columns.map((column, at) => toCell(row[at] ?? null, column)));
  return {
    kind: 'grid',
    columns: columns.map(toGridColumn),
    rows: cells,
    ...(sums.length > 0 && rows.length > 1 && { foot: footOf(columns, rows, sums) }),
  };
}

function toGridColumn({ title, kind, share }: ReportColumn): GridColumn {
  return { title, share, ...(kind !== 'text' && { align: 'right' as const }) };
}

function toCell(value: string | number | null, { kind }: ReportColumn): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return kind === 'money' ? senToRupiah(value) : toGrouped(value);
}

function footOf(
  columns: readonly ReportColumn[],
  rows: ReportTable['rows'],
  sums: readonly number[],
): string[] {
  return columns.map((column, at) => {
    if (at === 0) return 'Jumlah';
    if (!sums.includes(at)) return '';
    return toCell(
      rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0),
      column,
    );
  });
}
