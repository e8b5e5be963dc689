import { answerCoverage, type CoverageCase, type CoveragePlace } from '../answer-coverage.ts';
import { contributionOf } from '../contributions/contribution.ts';
import type { LawOn } from '../law.ts';
import { coverageSentence } from '../letters/coverage-sentence.ts';
import type { Membership } from '../membership.ts';
import type { Day } from '../values/day.ts';
import { monthOf } from '../values/month.ts';
import type { BenefitCover } from './estimate.ts';
import { membershipBegin } from './member-since.ts';

/** A person with all that a benefit is judged by. */
export interface BenefitPerson extends CoverageCase {
  readonly places: readonly (CoveragePlace & { readonly membership: Membership })[];
  /** On the day of the event. */
  readonly law: LawOn;
  /** On the first of its month, by which contributions and their base are computed. */
  readonly lawOfMonth: LawOn;
}

/** The place that covers somebody on a day; null where none does. */
export function coveringPlace<P extends Pick<BenefitPerson, 'diedOn' | 'places' | 'arrears'>>(
  person: P,
  day: Day,
): P['places'][number] | null {
  const verdict = answerCoverage(person, day);
  return verdict.kind === 'covered' ? (person.places[verdict.place] ?? null) : null;
}

/** Under what somebody is covered on a day, or why not, for `estimateBenefit`. */
export function benefitCover(person: BenefitPerson, day: Day): BenefitCover {
  const place = coveringPlace(person, day);
  if (place === null)
    return { covered: false, why: coverageSentence(answerCoverage(person, day), day) };
  const { agreement, membership } = place;
  const { base } = contributionOf(agreement, membership.wage, person.lawOfMonth, monthOf(day));
  const { since, dayKnown } = membershipBegin(place, person.places, person.law);
  const { segment } = agreement;
  return { covered: true, segment, since, sinceDayKnown: dayKnown, base };
}
