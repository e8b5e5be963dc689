import type { Agreement } from '../agreement.ts';
import { coverageInWords, coverageOf, coverageOn } from '../coverage.ts';
import { daysBetween, toMonthAndYear, type Day } from '../values/day.ts';
import type { TableRow } from '../letter.ts';
import { NOT_FILLED } from './official.ts';
import { toCountWithWords, toGrouped, toRupiah, toRupiahWithWords } from '../values/rupiah.ts';

const SEGMENT = { PU: 'penerima upah (PU)', BPU: 'bukan penerima upah (BPU)' } as const;

/** What is agreed for whom, the people agreed and those there are. */
export function membershipRows(
  agreement: Agreement,
  scope: string,
  active: number,
  word: string,
): TableRow[] {
  const { quota, quotaIsMinimum, segment } = agreement;
  const agreed = quota === null ? NOT_FILLED : `${toCountWithWords(quota)} orang`;
  const rows: TableRow[] = [
    { label: 'Ruang lingkup', value: scope.trim() || NOT_FILLED },
    { label: 'Sasaran', value: `${whoIsMeant(agreement)}, segmen ${SEGMENT[segment]}` },
    {
      label: 'Jumlah disepakati',
      value: quota !== null && quotaIsMinimum ? `lebih dari ${agreed}` : agreed,
    },
    { label: word, value: `${toCountWithWords(active)} orang` },
  ];
  if (quota === null) return rows;
  return [...rows, { label: 'Selisih', value: difference(quota, active, quotaIsMinimum) }];
}

function whoIsMeant({ pks, government }: Agreement): string {
  const { institution } = government;
  return pks === 'non-asn'
    ? `Pegawai Non-ASN di lingkungan ${institution}`
    : `Pekerja rentan di ${institution.replace(/^pemerintah\s+/iu, '')}`;
}

/** Where the agreed number is only the least, so is what is wanting, and more people are no excess. */
function difference(quota: number, active: number, isLeast: boolean): string {
  if (active === quota || (isLeast && active > quota)) return 'tidak ada';
  const people = `${toCountWithWords(Math.abs(quota - active))} orang`;
  return active < quota
    ? `kurang ${leastWord(isLeast)}${people} dari yang disepakati`
    : `lebih ${people} dari yang disepakati`;
}

/** When people are covered, and how long that still is or since when it is over. */
export function coverageRows(agreement: Agreement, today: Day): TableRow[] {
  const { coverageFrom, coverageUntil, paidMonths } = agreement;
  const coverage = coverageOf(agreement, coverageFrom, coverageUntil);
  return [
    { label: 'Masa perlindungan', value: coverageInWords(coverage) },
    {
      label: 'Bulan iuran',
      value: paidMonths === null ? NOT_FILLED : `${toCountWithWords(paidMonths)} bulan`,
    },
    { label: 'Keadaan', value: standing(agreement, today) },
  ];
}

function standing(agreement: Agreement, today: Day): string {
  const { coverageFrom, coverageUntil, coverageDaysKnown } = agreement;
  const inside = coverageOn(coverageOf(agreement, coverageFrom, coverageUntil), today);
  if (inside === 'before')
    return `belum dimulai; mulai ${toGrouped(daysBetween(today, coverageFrom))} hari lagi`;
  const days = daysBetween(today, coverageUntil);
  const from = coverageDaysKnown ? '' : ` (dihitung dari akhir ${toMonthAndYear(coverageUntil)})`;
  if (days === 0) return `berakhir hari ini${from}`;
  return days > 0
    ? `masih berlaku, sisa ${toGrouped(days)} hari${from}`
    : `telah berakhir ${toGrouped(-days)} hari yang lalu${from}`;
}

/** What is paid for one person and for all, and from which money. */
export function contributionRows(agreement: Agreement): TableRow[] {
  const { segment, wageBase, monthlyContribution, moneySource, budget } = agreement;
  const period = periodContribution(agreement);
  const rows: TableRow[] = [
    {
      label: 'Iuran per orang sebulan',
      value: monthlyContribution === null ? NOT_FILLED : toRupiahWithWords(monthlyContribution),
    },
    { label: 'Iuran sebulan', value: monthContribution(agreement) ?? NOT_FILLED },
    { label: 'Iuran satu periode', value: period === null ? NOT_FILLED : period.calculation },
    { label: 'Sumber dana', value: moneySource?.trim() || NOT_FILLED },
    { label: 'Pagu', value: budget === null ? NOT_FILLED : toRupiahWithWords(budget) },
  ];
  if (budget !== null && period !== null)
    rows.push(remainder(budget - period.total, agreement.quotaIsMinimum));
  return segment === 'PU'
    ? [{ label: 'Dasar upah', value: wageBase?.trim() || NOT_FILLED }, ...rows]
    : rows;
}

/** Rate × agreed people, in whole rupiah; null while one of them is unknown. */
function monthContribution({
  monthlyContribution,
  quota,
  quotaIsMinimum,
}: Agreement): string | null {
  if (monthlyContribution === null || quota === null) return null;
  const factors = `${toRupiah(monthlyContribution)} × ${toGrouped(quota)} orang`;
  return `${leastWord(quotaIsMinimum)}${factors} = ${toRupiahWithWords(monthlyContribution * quota)}`;
}

function leastWord(isLeast: boolean): string {
  return isLeast ? 'sekurang-kurangnya ' : '';
}

/**
 * Rate × agreed people × paid months, in whole rupiah; null while one of them is unknown. Where
 * the agreed number is only the least, so is the sum.
 */
function periodContribution(
  agreement: Agreement,
): { readonly total: number; readonly calculation: string } | null {
  const { monthlyContribution, quota, paidMonths, quotaIsMinimum } = agreement;
  if (monthlyContribution === null || quota === null || paidMonths === null) return null;
  const total = monthlyContribution * quota * paidMonths;
  const factors = `${toRupiah(monthlyContribution)} × ${toGrouped(quota)} orang × ${paidMonths} bulan`;
  const calculation = `${leastWord(quotaIsMinimum)}${factors} = ${toRupiahWithWords(total)}`;
  return { total, calculation };
}

/** Where the sum is only the least, more of the budget may be needed. */
function remainder(rest: number, isMost: boolean): TableRow {
  return rest < 0
    ? { label: 'Kekurangan pagu', value: `${leastWord(isMost)}${toRupiahWithWords(-rest)}` }
    : { label: 'Sisa pagu', value: `${isMost ? 'paling banyak ' : ''}${toRupiahWithWords(rest)}` };
}
