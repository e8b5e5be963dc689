import type { Day } from './values/day.ts';

/** L = laki-laki, P = perempuan, as on the KTP. */
export type Sex = 'L' | 'P';

/**
 * What a roster says about one person and their place in it. Numbers that are names (NIK, KPJ,
 * phone) are text from cell to export; the wage is whole rupiah a month.
 */
export interface RosterValues {
  readonly nik: string | null;
  readonly name: string | null;
  readonly birthPlace: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  readonly address: string | null;
  readonly kelurahan: string | null;
  readonly kecamatan: string | null;
  readonly department: string | null;
  readonly job: string | null;
  readonly wage: number | null;
  readonly kpj: string | null;
  readonly phone: string | null;
  readonly heirName: string | null;
  readonly heirRelation: string | null;
}

export type RosterField = keyof RosterValues;

/** In the order in which forms, exports and previews show them. */
export const ROSTER_FIELDS = [
  'nik',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'address',
  'kelurahan',
  'kecamatan',
  'department',
  'job',
  'wage',
  'kpj',
  'phone',
  'heirName',
  'heirRelation',
] as const satisfies readonly RosterField[];

/** `747205******0003`: region and the last four digits stay visible. */
export function maskNik(nik: string): string {
  return `${nik.slice(0, 6)}${'*'.repeat(Math.max(0, nik.length - 10))}${nik.slice(-4)}`;
}

/** Masked but for the digits in which it differs from another: what there is to decide about. */
export function maskNikBeside(nik: string, other: string | null): string {
  const masked = maskNik(nik);
  if (other === null || other.length !== nik.length) return masked;
  return Array.from(masked, (sign, place) =>
    nik[place] === other[place] ? sign : nik[place],
  ).join('');
}

/** `0812****678`: enough to recognise a number, not enough to call it. */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? phone : `${phone.slice(0, 4)}****${phone.slice(-3)}`;
}
