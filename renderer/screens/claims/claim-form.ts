import { useForm, type UseFormReturnType } from '@mantine/form';
import type { ClaimKind, ClaimOutcome } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { CLAIM_FIELDS, RULES } from '../../words.ts';
import { parseTypedTime, timeWords } from './typed-time.ts';

/** What happened and who said so, as it is typed. */
export interface ClaimTyped {
  readonly kind: ClaimKind | null;
  readonly outcome: ClaimOutcome | null;
  readonly eventOn: Day | null;
  readonly eventTime: string;
  readonly diedOn: Day | null;
  readonly place: string;
  readonly cause: string;
  readonly reporterName: string;
  readonly reporterRelation: string;
  readonly reporterPhone: string;
  readonly reportedOn: Day | null;
  readonly reportedTime: string;
  readonly submissionNumber: string;
}

export type ClaimForm = UseFormReturnType<ClaimTyped>;
export type ClaimFacts = Omit<RequestInput<'claim.open'>, 'personId' | 'decision'>;

/** Dying of a work accident is an event of its own after the accident. */
export function isFatalAccident({ kind, outcome }: ClaimTyped): boolean {
  return kind === 'jkk' && outcome === 'death';
}

export function useClaimForm(start: ClaimTyped): ClaimForm {
  return useForm<ClaimTyped>({
    initialValues: start,
    validate: {
      kind: (kind) => (kind === null ? RULES.needed : null),
      outcome: (outcome, { kind }) => (kind === 'jkk' && outcome === null ? RULES.needed : null),
      eventOn: dayProblem,
      eventTime: (time, { kind }) => (kind === 'jkk' ? timeProblem(time) : null),
      diedOn: (day, typed) => (isFatalAccident(typed) ? dayProblem(day) : null),
      reporterName: neededProblem,
      reportedOn: dayProblem,
      reportedTime: (time) => (time.trim() === '' ? RULES.needed : timeProblem(time)),
    },
  });
}

function dayProblem(day: Day | null): string | null {
  return day === null ? CLAIM_FIELDS.needDay : null;
}

/** Nobody may know the hour of an accident. */
function timeProblem(time: string): string | null {
  return time.trim() === '' || parseTypedTime(time) !== null ? null : CLAIM_FIELDS.badTime;
}

/** Of values that the form has found right. */
export function toClaimFacts(typed: ClaimTyped): ClaimFacts {
  const kind = typed.kind as ClaimKind;
  return {
    kind,
    outcome: kind === 'jkm' ? 'death' : (typed.outcome as ClaimOutcome),
    eventOn: typed.eventOn as Day,
    eventTime: kind === 'jkk' ? parseTypedTime(typed.eventTime) : null,
    diedOn: isFatalAccident(typed) ? typed.diedOn : null,
    place: typed.place.trim(),
    cause: typed.cause.trim(),
    reporterName: typed.reporterName.trim(),
    reporterRelation: typed.reporterRelation.trim(),
    reporterPhone: typed.reporterPhone.trim(),
    reportedOn: typed.reportedOn as Day,
    reportedTime: parseTypedTime(typed.reportedTime) as string,
  };
}

export function toClaimTyped(claim: ClaimView): ClaimTyped {
  return {
    kind: claim.kind,
    outcome: claim.outcome,
    eventOn: claim.eventOn,
    eventTime: timeWords(claim.eventTime ?? ''),
    diedOn: claim.diedOn,
    place: claim.place,
    cause: claim.cause,
    reporterName: claim.reporterName,
    reporterRelation: claim.reporterRelation,
    reporterPhone: claim.reporterPhone,
    reportedOn: claim.reportedOn,
    reportedTime: timeWords(claim.reportedTime),
    submissionNumber: claim.submissionNumber ?? '',
  };
}

/** Told just now, of an event whose day is mostly today's. */
export function newClaim(eventOn: Day, today: Day, timeNow: string): ClaimTyped {
  return {
    kind: null,
    outcome: null,
    eventOn,
    eventTime: '',
    diedOn: null,
    place: '',
    cause: '',
    reporterName: '',
    reporterRelation: '',
    reporterPhone: '',
    reportedOn: today,
    reportedTime: timeNow,
    submissionNumber: '',
  };
}
