import { type Day, toDay } from '../values/day.ts';
import { areNearlySame, areOneName, type NameForm } from './nearly-same-names.ts';
import { agreesWithNik } from '../values/nik.ts';
import { nikSlip } from './nik-slip.ts';
import type { LikenessReason } from '../same-person.ts';

/** A record as far as it can be mistaken for another. */
export interface Likable {
  readonly nik: string;
  readonly name: NameForm;
  readonly birthDate: Day | null;
  readonly familyCard?: string | null;
  /** Nobody wrote the birth date: it follows from the NIK, and errs with it. */
  readonly isDateOfNik?: boolean;
}

/**
 * Why two records under different NIKs may be one person; empty where nothing says so. One day of
 * birth and nearly one name, or nearly one name and a NIK with a slip where the birth date stands.
 */
export function findLikeness(one: Likable, other: Likable): readonly LikenessReason[] {
  const slip = nikSlip(one.nik, other.nik);
  if (one.birthDate !== null && one.birthDate === other.birthDate) {
    const fits = mayBeTwins(one.nik, other.nik) ? areOneName : areNearlySame;
    if (!fits(one.name, other.name)) return [];
    return ['same-birth-date', 'nearly-same-name', ...causes(one, other, slip)];
  }
  if (slip === null || dateOf(one.nik) === dateOf(other.nik)) return [];
  // Two dates, each as its own NIK tells it: then only one name for both is odd.
  const isOwn = [one, other].some(
    ({ birthDate, isDateOfNik }) => birthDate === null || isDateOfNik,
  );
  const fits = isOwn ? areNearlySame : areOneName;
  return fits(one.name, other.name) ? ['nearly-same-name', slip] : [];
}

/** How much speaks for it: to show the likeliest first. */
export function weigh(why: readonly LikenessReason[]): number {
  return why.reduce((sum, reason) => sum + WEIGHT[reason], 0);
}

const WEIGHT: Readonly<Record<LikenessReason, number>> = {
  'same-row-key': 4,
  'same-birth-date': 3,
  'one-digit': 3,
  'two-swapped': 3,
  'family-card-number': 3,
  'nearly-same-name': 2,
};

function causes(one: Likable, other: Likable, slip: LikenessReason | null): LikenessReason[] {
  if (slip !== null) return [slip];
  return isFamilyCard(one) || isFamilyCard(other) ? ['family-card-number'] : [];
}

/** 747205 | 520590 | 9001 */
function dateOf(nik: string): string {
  return nik.slice(6, 12);
}

const FEMALE = 40;
/** Twins are registered one after the other, perhaps with somebody between them. */
const BETWEEN_TWINS = 2;

function mayBeTwins(one: string, other: string): boolean {
  if (one.slice(0, 6) !== other.slice(0, 6) || one.slice(8, 12) !== other.slice(8, 12))
    return false;
  const days = Math.abs(Number(one.slice(6, 8)) - Number(other.slice(6, 8)));
  if (days === FEMALE) return true;
  return days === 0 && Math.abs(Number(one.slice(12)) - Number(other.slice(12))) <= BETWEEN_TWINS;
}

/** Cards bear the day they were issued, and none is older than the registration of this century. */
const LAST_YEAR_OF_ISSUE = 49;

/** Whether the number of the family card stands where the NIK should: it bears a day of its own. */
function isFamilyCard({ nik, birthDate, familyCard }: Likable): boolean {
  if (nik === familyCard) return true;
  if (birthDate === null || agreesWithNik(nik, birthDate)) return false;
  const [day, month, year] = [6, 8, 10].map((at) => Number(nik.slice(at, at + 2)));
  if (year === undefined || year > LAST_YEAR_OF_ISSUE) return false;
  const issued = toDay(2000 + year, month as number, day as number);
  return issued !== null && issued > birthDate;
}
