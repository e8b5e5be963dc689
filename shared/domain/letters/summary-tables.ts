import type { Agreement } from '../agreement.ts';
import { programmesInWords } from './compose-letter.ts';
import { coverageInWords, coverageOf, coverageOn } from '../coverage.ts';
import { daysBetween, toMonthAndYear, type Day } from '../values/day.ts';
import type { TableRow } from '../letter.ts';
import { bothNumbers, NOT_FILLED } from './official.ts';
import { toCountWithWords, toGrouped, toRupiah, toRupiahWithWords } from '../values/rupiah.ts';

const SEGMENT = { PU: 'penerima upah (PU)', BPU: 'bukan penerima upah (BPU)' } as const;

/** Programmes, people meant, people agreed and people there are. */
export function membershipRows(agreement: Agreement, active: number): TableRow[] {
  const { quota, quotaIsMinimum, segment } = agreement;
  const agreed = quota === null ? NOT_FILLED : `${toCountWithWords(quota)} orang`;
  const rows: TableRow[] = [
    { label: 'Program', value: programmesInWords(agreement.programmes) },
    { label: 'Sasaran', value: `${whoIsMeant(agreement)}, segmen ${SEGMENT[segment]}` },
    {
      label: 'Jumlah disepakati',
      value: quota !== null && quotaIsMinimum ? `lebih dari ${agreed}` : agreed,
    },
    { label: 'Peserta aktif', value: `${toCountWithWords(active)} orang` },
  ];
  return quota === null ? rows : [...rows, { label: 'Selisih', value: difference(quota, active) }];
}

function whoIsMeant({ pks, government }: Agreement): string {
  const { institution } = government;
  return pks === 'non-asn'
    ? `Pegawai Non-ASN di lingkungan ${institution}`
    : `Pekerja rentan di ${institution.replace(/^pemerintah\s+/iu, '')}`;
}

function difference(quota: number, active: number): string {
  if (active === quota) return 'tidak ada';
  const people = `${toCountWithWords(Math.abs(quota - active))} orang`;
  return active < quota
    ? `kurang ${people} dari yang disepakati`
    : `lebih ${people} dari yang disepakati`;
}

/** When people are covered, how long that still is, and what came before. */
export function coverageRows(
  agreement: Agreement,
  chain: readonly Agreement[],
  today: Day,
): TableRow[] {
  const { coverageFrom, coverageUntil, paidMonths } = agreement;
  const coverage = coverageOf(agreement, coverageFrom, coverageUntil);
  return [
    { label: 'Masa perlindungan', value: coverageInWords(coverage) },
    {
      label: 'Bulan iuran',
      value: paidMonths === null ? NOT_FILLED : `${toCountWithWords(paidMonths)} bulan`,
    },
    { label: `Keadaan`, value: standing(agreement, today) },
    { label: 'Riwayat perpanjangan', value: history(agreement, chain) },
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

function history(agreement: Agreement, chain: readonly Agreement[]): string {
  const others = chain.filter((each) => each.id !== agreement.id);
  if (others.length === 0) return 'belum ada perpanjangan yang tercatat';
  return others
    .map((each) => {
      const coverage = coverageOf(each, each.coverageFrom, each.coverageUntil);
      const isEarlier = each.coverageFrom < agreement.coverageFrom;
      const word = isEarlier ? 'melanjutkan' : 'dilanjutkan dengan';
      return `${word} ${bothNumbers(each)} (${coverageInWords(coverage)})`;
    })
    .join('; ');
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
    { label: 'Iuran satu periode', value: period === null ? NOT_FILLED : period.calculation },
    { label: 'Sumber dana', value: moneySource?.trim() || NOT_FILLED },
    { label: 'Pagu', value: budget === null ? NOT_FILLED : toRupiahWithWords(budget) },
  ];
  if (budget !== null && period !== null) rows.push(remainder(budget - period.total));
  return segment === 'PU'
    ? [{ label: 'Dasar upah', value: wageBase?.trim() || NOT_FILLED }, ...rows]
    : rows;
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
  const least = quotaIsMinimum ? 'sekurang-kurangnya ' : '';
  return { total, calculation: `${least}${factors} = ${toRupiahWithWords(total)}` };
}

function remainder(rest: number): TableRow {
  return rest < 0
    ? { label: 'Kekurangan pagu', value: toRupiahWithWords(-rest) }
    : { label: 'Sisa pagu', value: toRupiahWithWords(rest) };
}
