import type { Agreement } from '../agreement.ts';
import type { GridBlock, GridColumn, SummaryAnnex } from '../letter.ts';
import type { Sex } from '../person.ts';
import { toShortDay, type Day } from '../values/day.ts';
import { toCountWithWords, toGrouped, toRupiah } from '../values/rupiah.ts';
import { bothNumbers } from './official.ts';
import { GROUP_WORD, subjectLines, type GroupCount } from './summary-parts.ts';

/** An active member, as the annex lists them. */
export interface AnnexMember {
  readonly name: string;
  readonly nik: string;
  readonly sex: Sex | null;
  readonly birthDate: Day | null;
  /** A department or a unit of one. */
  readonly department: string | null;
  readonly job: string | null;
  readonly kpj: string | null;
  /** Their own, where they differ from the agreement's. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** What the sums count them by: department (PKS 1), occupation (PKS 2). */
  readonly group: string | null;
}

/** In millimetres of F4: a NIK of 16 digits and a KPJ of 11 stand on one line. */
const COLUMNS = (group: string): readonly GridColumn[] => [
  { title: 'No.', share: 9.7, align: 'right' },
  { title: 'Nama', share: 40 },
  { title: 'NIK', share: 28.6 },
  { title: 'L/P', share: 7.2, align: 'center' },
  { title: 'Tgl. lahir', share: 17.5, align: 'center' },
  { title: group, share: 33.5 },
  { title: 'KPJ', share: 20.8 },
  { title: 'Ket.', share: 17.7 },
];

/**
 * The roster behind a summary (lampiran), for the other party: NIKs are whole. The members come in
 * the order given; the sums behind it count all of them by group and, where every person costs the
 * same, say in whole rupiah what a month costs.
 */
export function composeAnnex(
  agreement: Agreement,
  members: readonly AnnexMember[],
  word: string,
): SummaryAnnex {
  const people = `${toCountWithWords(members.length)} orang`;
  return {
    titleLines: [
      'LAMPIRAN',
      `DAFTAR ${word.toUpperCase()}`,
      ...subjectLines(agreement),
      bothNumbers(agreement),
    ],
    grid: {
      kind: 'grid',
      columns: COLUMNS(GROUP_WORD[agreement.pks].title),
      rows: members.map((member, index) => memberCells(agreement, member, index)),
    },
    sums: [
      { kind: 'paragraph', text: `Rekapitulasi ${word.toLowerCase()}: ${people}.` },
      sumsGrid(agreement, groupsOf(members)),
    ],
  };
}

function memberCells(agreement: Agreement, member: AnnexMember, index: number): string[] {
  const { name, nik, sex, birthDate, department, job, kpj } = member;
  return [
    toGrouped(index + 1),
    name,
    nik,
    sex ?? '-',
    birthDate === null ? '-' : toShortDay(birthDate),
    (agreement.pks === 'non-asn' ? department : job)?.trim() || '-',
    kpj?.trim() || 'dalam proses',
    ownCoverage(agreement, member),
  ];
}

/** Who joined late or leaves early is covered for a time of their own. */
function ownCoverage(agreement: Agreement, { start, end }: AnnexMember): string {
  const own = [
    start !== null && start !== agreement.coverageFrom && `mulai ${toShortDay(start)}`,
    end !== null && end !== agreement.coverageUntil && `sampai ${toShortDay(end)}`,
  ];
  return own.filter(Boolean).join(', ');
}

/** In the order in which they first come. Spellings that differ in capitals alone are one group. */
function groupsOf(members: readonly AnnexMember[]): GroupCount[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { group } of members) {
    const label = group?.trim() || 'Belum diisi';
    const known = counts.get(label.toLowerCase());
    if (known) known.count += 1;
    else counts.set(label.toLowerCase(), { label, count: 1 });
  }
  return [...counts.values()];
}

function sumsGrid(agreement: Agreement, groups: readonly GroupCount[]): GridBlock {
  const each = agreement.monthlyContribution;
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const money = (count: number) => (each === null ? [] : [toRupiah(count * each)]);
  return {
    kind: 'grid',
    columns: [
      { title: 'No.', share: 9, align: 'right' },
      { title: GROUP_WORD[agreement.pks].title, share: 80 },
      { title: 'Peserta', share: 25, align: 'right' },
      ...(each === null
        ? []
        : [{ title: 'Iuran sebulan', share: 36, align: 'right' } satisfies GridColumn]),
    ],
    rows: groups.map(({ label, count }, index) => [
      toGrouped(index + 1),
      label,
      toGrouped(count),
      ...money(count),
    ]),
    foot: ['', 'Jumlah', toGrouped(all), ...money(all)],
  };
}
