import { LEAVE_REASON } from '../../words.ts';
import type { Pks } from '../agreement.ts';
import type { CoverageVerdict } from '../answer-coverage.ts';
import { toLongDay, toMonthAndYear, type Day } from '../values/day.ts';
import type { LeaveReason } from '../membership.ts';

const PKS_NAME = {
  'non-asn': 'PKS 1 (Pegawai Non-ASN)',
  rentan: 'PKS 2 (Pekerja Rentan)',
} as const satisfies Record<Pks, string>;

/** The verdict on a day as one sentence for the person who asked, perhaps beside a family. */
export function coverageSentence(verdict: CoverageVerdict, day: Day): string {
  const asked = toLongDay(day);
  switch (verdict.kind) {
    case 'covered':
      return `Terlindungi pada ${asked} oleh ${PKS_NAME[verdict.pks]}, masa perlindungan ${from(verdict)} sampai dengan ${until(verdict)}.`;
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
