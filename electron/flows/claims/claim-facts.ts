import type { ClaimKind } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { addMonthsToDay } from '../../../shared/domain/values/month.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ClaimFacts } from '../../db/claims/claims.ts';

/** The day of death that a claim tells of; null of an accident that was survived. */
export function deathOf({
  outcome,
  eventOn,
  diedOn,
}: Pick<ClaimFacts, 'outcome' | 'eventOn' | 'diedOn'>): Day | null {
  return outcome === 'death' ? (diedOn ?? eventOn) : null;
}

/**
 * What is told of the event, of a wish that holds more. A death after an accident has its own day, be
 * it the same; one without an accident is the event itself.
 */
export function toFacts(input: ClaimFacts): ClaimFacts {
  const { kind, outcome, eventOn, eventTime, place, cause } = input;
  const { reporterName, reporterRelation, reporterPhone, reportedOn, reportedTime } = input;
  const reporter = { reporterName, reporterRelation, reporterPhone, reportedOn, reportedTime };
  const diedOn = kind === 'jkk' ? deathOf(input) : null;
  return { kind, outcome, eventOn, eventTime, diedOn, place, cause, ...reporter };
}

/**
 * Refuses what cannot have been. Failures: event-in-future, event-before-birth; values-invalid with
 * the field that contradicts the others.
 */
export function refuseImpossible(facts: ClaimFacts, birthDate: Day | null, today: Day): void {
  const { kind, outcome, eventOn, diedOn, reportedOn } = facts;
  if (kind === 'jkm' && outcome !== 'death') throw new Failure('values-invalid', ['outcome']);
  if (eventOn > today || (diedOn !== null && diedOn > today)) throw new Failure('event-in-future');
  if (birthDate !== null && eventOn < birthDate) throw new Failure('event-before-birth');
  if (diedOn !== null && diedOn < eventOn) throw new Failure('values-invalid', ['diedOn']);
  if (reportedOn < eventOn || reportedOn > today)
    throw new Failure('values-invalid', ['reportedOn']);
}

/** Whether the right to claim an accident is over (PP 82/2019: years from the accident). */
export function isLapsed(
  { kind, eventOn }: { readonly kind: ClaimKind; readonly eventOn: Day },
  years: number | undefined,
  today: Day,
): boolean {
  return kind === 'jkk' && years !== undefined && addMonthsToDay(eventOn, years * 12) < today;
}
