import type { Doubt } from '../../../shared/domain/doubt.ts';
import type { SourcedLaw } from '../../../shared/domain/law.ts';
import { ageOn, dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { addClaimReason, type StoredClaim } from '../../db/claims/claims.ts';
import {
  getScholarship,
  listScholarships,
  listScholarshipYears,
  saveScholarship,
  saveScholarshipYear,
} from '../../db/claims/scholarships.ts';
import { listSourcedLawOn } from '../../db/office/settings.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseDoubts } from '../refuse-doubts.ts';
import { livingClaim } from './changeable-claim.ts';
import { gatherClaim } from './gather-claims.ts';
import { isScholarshipEarly } from './judge-claim.ts';
import { viewClaim } from './view-claim.ts';

/**
 * Adds a child for whom a scholarship is asked, or corrects what is known of one; also when the
 * claim itself is settled. Failures: claim-not-found, claim-closed (cancelled); values-invalid (no
 * name, born in the future, more children than the law knows); decision-needed (scholarship-early).
 */
export async function saveChild(
  context: Context,
  input: RequestInput<'scholarship.save'>,
): Promise<ClaimView> {
  const { claimId, id, name, birthDate, decision } = input;
  await context.data.db.transaction().execute(async (trx) => {
    const claim = await livingClaim(trx, claimId);
    if (name === '') throw new Failure('values-invalid', ['name']);
    if (birthDate !== null && birthDate > dayInWita(context.now()))
      throw new Failure('values-invalid', ['birthDate']);
    const children = await listScholarships(trx, [claimId]);
    if (id !== null && !children.some((child) => child.id === id))
      throw new Failure('claim-not-found');
    const law = await listSourcedLawOn(trx, claim.eventOn);
    const most = law['scholarship.limit']?.value.children;
    if (id === null && most !== undefined && children.length >= most)
      throw new Failure('values-invalid', ['children']);
    const isEarly = id === null && isScholarshipEarly(await gatherClaim(trx, claim));
    const doubts: Doubt[] = isEarly ? ['scholarship-early'] : [];
    refuseDoubts(doubts, decision);
    if (isEarly && decision !== null) await addClaimReason(trx, claimId, decision);
    await saveScholarship(trx, { claimId, id, name, birthDate, ended: input.ended || null });
    const details = { claim: claimId, isNew: id === null, doubts };
    note(context, { kind: 'scholarship-saved', personId: claim.personId, details });
  });
  return viewClaim(context, claimId);
}

type Year = RequestInput<'scholarship.year'>;

/**
 * Writes down one school year of a child: asked for, and paid. Failures: claim-not-found,
 * claim-closed (cancelled), event-in-future; values-invalid (a year before the event or too far
 * ahead, a child too old, more years on a level than the law knows, a sum without its day).
 */
export async function saveSchoolYear(context: Context, input: Year): Promise<ClaimView> {
  const { scholarshipId, year } = input;
  const claimId = await context.data.db.transaction().execute(async (trx) => {
    const child = await getScholarship(trx, scholarshipId);
    const claim = await livingClaim(trx, child.claimId);
    refuseOutOfTime(input, claim, dayInWita(context.now()));
    const law = await listSourcedLawOn(trx, claim.eventOn);
    const others = await listScholarshipYears(trx, [scholarshipId]);
    const sameLevel = others.filter((each) => each.year !== year && each.level === input.level);
    refuseBeyondLaw(input, child.birthDate, sameLevel.length + 1, law);
    await saveScholarshipYear(trx, input);
    const details = {
      claim: child.claimId,
      year,
      level: input.level,
      isPaid: input.paidOn !== null,
    };
    note(context, { kind: 'scholarship-saved', personId: claim.personId, details });
    return child.claimId;
  });
  return viewClaim(context, claimId);
}

function refuseOutOfTime(
  { year, requestedOn, paidOn, amount }: Year,
  { eventOn }: StoredClaim,
  today: Day,
): void {
  for (const day of [requestedOn, paidOn])
    if (day !== null && day > today) throw new Failure('event-in-future');
  if (year < Number(eventOn.slice(0, 4)) || year > Number(today.slice(0, 4)) + 1)
    throw new Failure('values-invalid', ['year']);
  if ((paidOn === null) !== (amount === null)) throw new Failure('values-invalid', ['amount']);
}

/** The school year begins in the middle of July; whoever has reached the age by then is too old. */
function refuseBeyondLaw(
  { year, level }: Year,
  birthDate: Day | null,
  years: number,
  law: SourcedLaw,
): void {
  const rule = law['scholarship.levels']?.value;
  if (!rule) return;
  if (birthDate !== null && ageOn(birthDate, `${year}-07-15`) >= rule.untilAge)
    throw new Failure('values-invalid', ['birthDate']);
  const most = rule.levels.find((each) => each.level === level)?.years;
  if (most !== undefined && years > most) throw new Failure('values-invalid', ['level']);
}
