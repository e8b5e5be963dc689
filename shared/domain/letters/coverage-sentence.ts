import { LEAVE_REASON } from '../../words.ts';
import type { Pks } from '../agreement.ts';
import type { CoverageVerdict } from '../answer-coverage.ts';
import type { PaymentStanding } from '../benefits/payment-standing.ts';
import type { LeaveReason } from '../membership.ts';
import { toLongDay, toMonthAndYear, type Day } from '../values/day.ts';
import { toLongMonth, type Month } from '../values/month.ts';
import { toRupiah } from '../values/rupiah.ts';

const PKS_NAME = {
  'non-asn': 'PKS 1 (Pegawai Non-ASN)',
  rentan: 'PKS 2 (Pekerja Rentan)',
} as const satisfies Record<Pks, string>;

/** The verdict on a day as one sentence for the person who asked, perhaps beside a family. */
export function coverageSentence(verdict: CoverageVerdict, day: Day): string {
  const asked = toLongDay(day);
  switch (verdict.kind) {
    case 'covered':
      return `Terlindungi pada ${asked} oleh ${PKS_NAME[verdict.pks]}, masa perlindungan ${from(verdict)} sampai dengan ${until(verdict)}.${paying(verdict.payment)}`;
    case 'unpaid':
      return `Tidak terlindungi pada ${asked}: ${owing(verdict.payment, PKS_NAME[verdict.pks])}`;
    case 'not-yet':
      return `Belum terlindungi pada ${asked}: masa perlindungan ${PKS_NAME[verdict.pks]} baru mulai ${from(verdict)}.`;
    case 'ended':
      return `Tidak terlindungi pada ${asked}: masa perlindungan ${PKS_NAME[verdict.pks]} berakhir ${until(verdict)}.`;
    case 'left':
      return `Tidak terlindungi pada ${asked}: tercatat keluar dari ${PKS_NAME[verdict.pks]}${leaving(verdict)}.`;
    case 'dead':
      return verdict.on === null
        ? `Tidak terlindungi pada ${asked}: tercatat meninggal dunia, tanggalnya belum diisi.`
        : `Tidak terlindungi pada ${asked}: tercatat meninggal dunia pada ${toLongDay(verdict.on)}.`;
    case 'no-membership':
      return `Tidak terlindungi pada ${asked}: datanya tersimpan, tetapi bukan peserta PKS mana pun.`;
    default:
      return `Tidak terlindungi pada ${asked}: NIK ini tidak ada dalam daftar peserta PKS 1 maupun PKS 2.`;
  }
}

/** The second sentence: how the month stands. */
function paying(payment: PaymentStanding | null): string {
  switch (payment?.state) {
    case 'paid':
      return ` Iuran ${paidMonths(payment)}.`;
    case 'arrears':
      return ` Iuran ${unpaidMonths(payment)}; pastikan kepada BPJS Ketenagakerjaan.`;
    case 'unrecorded':
      return ' Pembayaran iurannya belum dicatat; pastikan kepada BPJS Ketenagakerjaan.';
    default:
      return '';
  }
}

function paidMonths({ month, paidThrough, lastPaid, beyond }: PaymentStanding): string {
  if (beyond !== null && lastPaid !== null)
    return `lunas sampai dengan ${toLongMonth(lastPaid)}; ${beyondMonths(month, beyond)}`;
  return paidThrough !== null && paidThrough >= month
    ? `lunas sampai dengan ${toLongMonth(paidThrough)}`
    : `${toLongMonth(month)} lunas`;
}

function unpaidMonths({ month, lastPaid, beyond }: PaymentStanding): string {
  const unpaid =
    beyond === null ? `${toLongMonth(month)} belum tercatat lunas` : beyondMonths(month, beyond);
  return lastPaid === null ? unpaid : `lunas sampai dengan ${toLongMonth(lastPaid)}, ${unpaid}`;
}

function beyondMonths(month: Month, paid: number): string {
  return `${toLongMonth(month)} di luar ${paid} bulan yang dibayar dan mengikuti masa perlindungan`;
}

function owing({ lastPaid, limit }: PaymentStanding, pks: string): string {
  const paid =
    lastPaid === null
      ? `belum ada iuran ${pks} yang tercatat lunas`
      : `iuran ${pks} tercatat lunas hanya sampai dengan ${toLongMonth(lastPaid)}`;
  return `${paid}, menunggak lebih dari ${limit ?? 0} bulan.`;
}

/**
 * The clock of a BPU member: before that day a family has the funeral money alone (whole rupiah). Of a
 * membership of which only the month is known, the day is not known either.
 */
export function clockSentence(fullFrom: Day, before: number, dayKnown: boolean): string {
  const begin = dayKnown
    ? toLongDay(fullFrom)
    : `${toMonthAndYear(fullFrom)} (hari mulai kepesertaan belum diisi)`;
  return `Manfaat penuh JKM mulai ${begin}; sebelumnya ${toRupiah(before)}.`;
}

type WithCoverage = Extract<CoverageVerdict, { coverage: unknown }>;

function from({ coverage }: WithCoverage): string {
  return coverage.fromDayKnown ? toLongDay(coverage.from) : toMonthAndYear(coverage.from);
}

function until({ coverage }: WithCoverage): string {
  return coverage.untilDayKnown ? toLongDay(coverage.until) : toMonthAndYear(coverage.until);
}

function leaving({ on, reason }: Extract<CoverageVerdict, { kind: 'left' }>): string {
  const because = reason === null ? '' : ` karena ${reasonInSentence(reason)}`;
  return on === null
    ? `${because}, tanggal keluarnya belum diisi`
    : ` sejak ${toLongDay(on)}${because}`;
}

/** `diangkat PPPK/PPPK Paruh Waktu` */
export function reasonInSentence(reason: LeaveReason): string {
  if (reason === 'lainnya') return 'alasan lain';
  const word = LEAVE_REASON[reason];
  return word.charAt(0).toLowerCase() + word.slice(1);
}
