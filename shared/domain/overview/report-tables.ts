import type { Count, Overview, OverviewAgreement } from '../../requests/overview.ts';
import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { ContributionBudget } from '../contributions/account.ts';
import { toLongDay, toMonthAndYear, type Day } from '../values/day.ts';
import { toLongMonth } from '../values/month.ts';
import { toGrouped, toRupiahWords } from '../values/rupiah.ts';
import { roundToRupiah, type Sen } from '../values/sen.ts';
import { percentOf } from './percent.ts';

/** What is recorded of an agreement's contributions. */
export interface ReportContributions {
  readonly pks: Pks;
  readonly from: Day;
  readonly until: Day;
  /** Null where nobody's is known. */
  readonly due: Sen | null;
  readonly billed: Sen;
  readonly paid: Sen;
  readonly budget: Pick<ContributionBudget, 'ceiling' | 'left'> | null;
}

/** A table of the report: on paper and in the workbook the very same numbers. */
export interface ReportTable {
  readonly heading: string;
  /** At most 31 letters, each its own. */
  readonly sheetName: string;
  /** Beneath the heading, on paper. */
  readonly text?: string;
  readonly columns: readonly ReportColumn[];
  /** Of numbers the plain ones, of money the Sen. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The columns (0 = first) that are added up. */
  readonly sums: readonly number[];
}

export interface ReportColumn {
  readonly title: string;
  readonly kind: 'text' | 'share' | 'count' | 'money';
  /** Of the width of the page. */
  readonly share: number;
}

/** Every table of the report, in its order; those of which nothing is recorded are left out. */
export function reportTables(
  overview: Overview,
  contributions: readonly ReportContributions[],
): ReportTable[] {
  const { members, byPks, byDepartment, byKecamatan, byJob, bySex, byAge } = overview;
  const of = (heading: string, sheetName: string, title: string, counts: readonly Count[]) =>
    countTable({ heading, sheetName, title, counts, whole: members.value });
  return [
    agreementTable(overview.agreements),
    of('Peserta menurut PKS', 'PKS', 'PKS', byPks),
    of('Peserta menurut perangkat daerah', 'Perangkat Daerah', 'Perangkat daerah', byDepartment),
    of('Peserta menurut kecamatan', 'Kecamatan', 'Kecamatan', byKecamatan),
    of('Peserta menurut pekerjaan', 'Pekerjaan', 'Pekerjaan', byJob),
    of('Peserta menurut jenis kelamin', 'Jenis Kelamin', 'Jenis kelamin', bySex),
    of('Peserta menurut usia', 'Usia', 'Usia', byAge),
    flowTable(overview.flow),
    ...(contributions.length > 0 ? [contributionTable(contributions)] : []),
    ...claimTables(overview.claims),
    {
      ...of('Mutu data', 'Mutu Data', 'Yang perlu dilengkapi atau diperiksa', overview.quality),
      text: 'Seorang peserta dapat terhitung dalam lebih dari satu baris.',
      sums: [],
    },
  ];
}

interface CountTable {
  readonly heading: string;
  readonly sheetName: string;
  readonly title: string;
  readonly counts: readonly Count[];
  readonly whole: number;
}

function countTable({ heading, sheetName, title, counts, whole }: CountTable): ReportTable {
  return {
    heading,
    sheetName,
    columns: [text(title, 110), people('Peserta'), asCount('Bagian')],
    rows: counts.map(({ label, value }) => [label, value, percentOf(value, whole)]),
    sums: [1],
  };
}

function agreementTable(agreements: readonly OverviewAgreement[]): ReportTable {
  return {
    heading: 'Perjanjian kerja sama',
    sheetName: 'Perjanjian',
    columns: [
      text('PKS', 16),
      text('Nomor', 42),
      text('Masa perlindungan', 40),
      text('Keadaan', 38),
      people('Peserta'),
      asCount('Disepakati'),
      people('Kosong'),
    ],
    rows: agreements.map((agreement) => [
      PKS_SHORT[agreement.pks],
      agreement.number ?? 'belum diisi',
      periodWords(agreement),
      standingWords(agreement),
      agreement.members.value,
      agreedWords(agreement),
      emptyOf(agreement),
    ]),
    sums: [],
  };
}

function periodWords({ from, until, daysKnown }: OverviewAgreement): string {
  const toWords = daysKnown ? toLongDay : toMonthAndYear;
  return `${toWords(from)} s.d. ${toWords(until)}`;
}

function agreedWords({ quota, quotaIsMinimum }: OverviewAgreement): string {
  if (quota === null) return 'belum diisi';
  return quotaIsMinimum ? `> ${toGrouped(quota)}` : toGrouped(quota);
}

/** Places that nobody has taken; none where the agreed number is only the least. */
function emptyOf({ quota, quotaIsMinimum, members }: OverviewAgreement): number | null {
  return quota === null || quotaIsMinimum ? null : Math.max(0, quota - members.value);
}

function standingWords({ standing, daysKnown }: OverviewAgreement): string {
  const count = `${toGrouped(standing.days)} hari`;
  if (standing.kind === 'ended')
    return `BERAKHIR ${daysKnown ? '' : 'sedikitnya '}${count} yang lalu`;
  if (standing.kind === 'not-begun') return `belum mulai, ${count} lagi`;
  return `berlaku, ${daysKnown ? 'sisa' : 'paling lama'} ${count}`;
}

function flowTable(flow: Overview['flow']): ReportTable {
  return {
    heading: 'Peserta masuk dan keluar, dua belas bulan terakhir',
    sheetName: 'Masuk dan Keluar',
    columns: [text('Bulan', 110), people('Masuk'), people('Keluar')],
    rows: flow.map(({ month, joined, left }) => [toLongMonth(month), joined.value, left.value]),
    sums: [1, 2],
  };
}

function contributionTable(contributions: readonly ReportContributions[]): ReportTable {
  return {
    heading: 'Iuran dan anggaran',
    sheetName: 'Iuran dan Anggaran',
    text: 'Menurut catatan pada saat laporan disusun, untuk seluruh bulan perjanjian.',
    columns: [
      text('PKS', 40),
      money('Iuran terutang'),
      money('Ditagih'),
      money('Dibayar'),
      money('Pagu'),
      money('Sisa pagu'),
    ],
    rows: contributions.map(({ pks, from, until, due, billed, paid, budget }) => [
      `${PKS_SHORT[pks]}, ${toMonthAndYear(from)} s.d. ${toMonthAndYear(until)}`,
      due,
      billed,
      paid,
      budget?.ceiling ?? null,
      budget?.left ?? null,
    ]),
    sums: sumsOf(contributions),
  };
}

/** A sum of which a part is not known is none. */
function sumsOf(contributions: readonly ReportContributions[]): number[] {
  if (contributions.length < 2) return [];
  return contributions.some(({ due }) => due === null) ? [2, 3] : [1, 2, 3];
}

function claimTables({ open, paid, closed, rupiah, scholarships }: Overview['claims']) {
  const claims: ReportTable = {
    heading: 'Klaim',
    sheetName: 'Klaim',
    columns: [text('Keadaan', 110), people('Klaim')],
    rows: [
      ['Berjalan', open],
      ['Dibayar', paid],
      ['Ditolak atau dibatalkan', closed],
    ],
    sums: [1],
  };
  const benefits: ReportTable = {
    heading: 'Santunan yang diterima keluarga',
    sheetName: 'Santunan',
    columns: [text('Uraian', 40), money('Jumlah'), text('Terbilang', 80)],
    rows: [
      ['Santunan', rupiah, inWords(rupiah)],
      ['Beasiswa anak', scholarships, inWords(scholarships)],
      ['Seluruhnya', rupiah + scholarships, inWords(rupiah + scholarships)],
    ],
    sums: [],
  };
  return [claims, benefits];
}

function inWords(amount: Sen): string {
  return toRupiahWords(roundToRupiah(amount));
}

function text(title: string, share: number): ReportColumn {
  return { title, kind: 'text', share };
}

/** Words that stand as numbers do. */
function asCount(title: string): ReportColumn {
  return { title, kind: 'share', share: 24 };
}

function people(title: string): ReportColumn {
  return { title, kind: 'count', share: 24 };
}

function money(title: string): ReportColumn {
  return { title, kind: 'money', share: 34 };
}
