import type { LawSettings } from '../law.ts';
import type { Sex } from '../person.ts';
import { ageOn, type Day } from '../values/day.ts';
import { agreesWithNik, isOfBaubau, nikSex } from '../values/nik.ts';

export const QUALITY_CODES = [
  'no-kpj',
  'birth-differs-from-nik',
  'sex-differs-from-nik',
  'outside-baubau',
  'age-outside',
  'no-contact',
  'no-phone',
] as const;
/** What may be missing or wrong in the data of a member. */
export type QualityCode = (typeof QUALITY_CODES)[number];

/** What of a member is looked at for faults. */
export interface MemberFacts {
  readonly nik: string;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  /** The first day of the place, at which the age counts. */
  readonly start: Day;
  readonly hasKpj: boolean;
  readonly hasPhone: boolean;
  /** Somebody of the family is named. */
  readonly hasContact: boolean;
}

/** The ages that the law allows at registration; null where none is known for the day. */
export type AgeLimit = LawSettings['age.limit'] | null;

type Rule = (member: MemberFacts, limit: AgeLimit) => boolean;

/** What is missing or does not fit. Each rule stands once more as a condition of the roster's list. */
const RULES: Readonly<Record<QualityCode, Rule>> = {
  'no-kpj': ({ hasKpj }) => !hasKpj,
  'birth-differs-from-nik': ({ nik, birthDate }) =>
    // A NIK that tells no sex tells no day either: both stand in the same two digits.
    birthDate !== null && !agreesWithNik(nik, birthDate) && nikSex(nik) !== null,
  'sex-differs-from-nik': ({ nik, sex }) => {
    if (sex === null) return false;
    const told = nikSex(nik);
    return told !== null && told !== sex;
  },
  'outside-baubau': ({ nik }) => !isOfBaubau(nik),
  'age-outside': ({ birthDate, start }, limit) => {
    if (birthDate === null || limit === null) return false;
    const age = ageOn(birthDate, start);
    return age < limit.youngest || age > limit.oldest;
  },
  'no-contact': ({ hasContact }) => !hasContact,
  'no-phone': ({ hasPhone }) => !hasPhone,
};

/** Whether a member has this fault. */
export function hasFault(code: QualityCode, member: MemberFacts, limit: AgeLimit): boolean {
  return RULES[code](member, limit);
}
