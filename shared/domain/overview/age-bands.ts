import { ageOn, type Day } from '../values/day.ts';

/** Completed years, both included; the first has no lower end. */
export interface AgeBand {
  readonly from: number;
  readonly until: number;
  readonly label: string;
}

/** The ends are those of the law's ages: 17 and 64. */
export const AGE_BANDS: readonly AgeBand[] = [
  { from: 0, until: 16, label: 'Di bawah 17 tahun' },
  { from: 17, until: 24, label: '17–24 tahun' },
  { from: 25, until: 34, label: '25–34 tahun' },
  { from: 35, until: 44, label: '35–44 tahun' },
  { from: 45, until: 54, label: '45–54 tahun' },
  { from: 55, until: 64, label: '55–64 tahun' },
  { from: 65, until: 200, label: '65 tahun ke atas' },
];

/** The index of the band of somebody born on a day. */
export function bandOf(birthDate: Day, on: Day): number {
  const age = ageOn(birthDate, on);
  const index = AGE_BANDS.findIndex(({ until }) => age <= until);
  return index === -1 ? AGE_BANDS.length - 1 : index;
}

/**
 * The birth dates of an age on a day: after the first, up to and including the last. Plain text, so
 * that a day which the calendar has not (29 February) still compares.
 */
export function birthDatesOf(
  { from, until }: Pick<AgeBand, 'from' | 'until'>,
  on: Day,
): { readonly after: string; readonly last: string | null } {
  const yearsBefore = (years: number) =>
    `${String(Math.max(0, Number(on.slice(0, 4)) - years)).padStart(4, '0')}${on.slice(4)}`;
  return { after: yearsBefore(until + 1), last: from === 0 ? null : yearsBefore(from) };
}
