import type { Agreement } from '../agreement.ts';
import type { LetterValues } from '../letter-form.ts';
import type { LeaveReason, MembershipStatus } from '../membership.ts';
import { maskNik, type Sex } from '../person.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { coverageHeldInWords, standingInWords } from './letter-standing.ts';

/** What the letter says about one member. */
export interface LetterMember {
  readonly nik: string;
  readonly name: string;
  readonly birthPlace: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  readonly address: string | null;
  readonly kelurahan: string | null;
  readonly kecamatan: string | null;
  readonly department: string | null;
  readonly job: string | null;
  readonly kpj: string | null;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  /** The first day without membership. */
  readonly leftOn: Day | null;
  readonly diedOn: Day | null;
}

/** What a letter of this date says about one member; empty text where the roster has nothing. */
export function letterValues(agreement: Agreement, member: LetterMember, date: Day): LetterValues {
  const birth = [member.birthPlace?.trim(), member.birthDate && toLongDay(member.birthDate)];
  return {
    fields: {
      nama: member.name,
      nik: member.nik,
      nik_disamarkan: maskNik(member.nik),
      tempat_tanggal_lahir: birth.filter(Boolean).join(', '),
      jenis_kelamin: member.sex === null ? '' : SEX_WORD[member.sex],
      alamat: fullAddress(member),
      unit_kerja: member.department?.trim() ?? '',
      pekerjaan: member.job?.trim() ?? '',
      // BPJS gives the number some weeks after the enrolment.
      kpj: member.kpj?.trim() || 'dalam proses',
      masa_perlindungan: coverageHeldInWords(agreement, member),
      keadaan: standingInWords(agreement, member, date),
    },
  };
}

const SEX_WORD = { L: 'Laki-laki', P: 'Perempuan' } as const satisfies Record<Sex, string>;

function fullAddress(member: LetterMember): string {
  const { address, kelurahan, kecamatan } = member;
  return [
    address?.trim(),
    kelurahan?.trim() && named('Kelurahan', kelurahan.trim(), address),
    kecamatan?.trim() && named('Kecamatan', kecamatan.trim(), address),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Rosters often hold the kelurahan in the address too; it is not said twice. */
function named(kind: string, name: string, address: string | null): string {
  const said = new RegExp(`\\b${kind.slice(0, 3)}\\w*\\.?\\s+${escaped(name)}\\b`, 'iu');
  return address !== null && said.test(address) ? '' : `${kind} ${name}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
