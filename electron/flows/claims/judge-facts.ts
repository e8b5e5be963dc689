import { coveringPlace } from '../../../shared/domain/benefits/benefit-cover.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ClaimFacts, StoredClaim } from '../../db/claims/claims.ts';
import { hasClaimAfter, hasClaimFor } from '../../db/claims/other-claims.ts';
import { listPeopleOfClaims } from '../../db/claims/people-of-claims.ts';
import { listLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { refuseForgotten } from '../../db/people/refuse-forgotten.ts';
import type { Context } from '../context.ts';
import { deathOf, isLapsed, refuseImpossible } from './claim-facts.ts';
import { listPlaces } from './gather-claims.ts';
import { refuseAfterDeath, refuseSecondDeath } from './record-death.ts';

/**
 * Refuses what cannot be, and tells what may be wrong with what is told of an event; `before`: what
 * was told of it until now. Failures: person-not-found, person-forgotten, event-before-birth,
 * event-in-future, values-invalid (also a death before an accident that another claim tells of),
 * died-already.
 */
export async function judgeFacts(
  context: Context,
  trx: Db,
  {
    personId,
    facts,
    before,
  }: {
    readonly personId: number;
    readonly facts: ClaimFacts;
    readonly before: StoredClaim | null;
  },
) {
  const [person] = await listPeopleOfClaims(trx, [personId]);
  if (!person) throw new Failure('person-not-found');
  await refuseForgotten(trx, personId);
  const today = dayInWita(context.now());
  refuseImpossible(facts, person.birthDate, today);
  const death = deathOf(facts);
  const id = before?.id ?? null;
  // A day of death that the claim itself has told may be corrected, or turn out to be none.
  const hasToldDeath = before !== null && deathOf(before) !== null;
  if (!hasToldDeath && death === null) await refuseAfterDeath(trx, personId, facts.eventOn);
  if (!hasToldDeath && death !== null) await refuseSecondDeath(trx, personId, death, id);
  if (death !== null && (await hasClaimAfter(trx, personId, death, id)))
    throw new Failure('values-invalid', [facts.kind === 'jkk' ? 'diedOn' : 'eventOn']);
  const places = await listPlaces(trx, personId);
  const diedOn = death ?? (hasToldDeath ? null : person.diedOn);
  const law = await listLawOn(trx, facts.eventOn);
  const arrears = law['arrears.limit'] ?? null;
  const place = coveringPlace({ diedOn, places, arrears }, facts.eventOn);
  const doubts: Doubt[] = place === null ? ['not-covered'] : [];
  if (await hasClaimFor(trx, personId, facts.eventOn, id)) doubts.push('claim-for-same-event');
  // As the claim's own clock; an accident before the first figure known is judged by that of today.
  const lapse = law['jkk.lapse'] ?? (await listLawOn(trx, today))['jkk.lapse'];
  if (isLapsed(facts, lapse?.years, today)) doubts.push('right-lapsed');
  const agreementId = place?.agreement.id ?? null;
  return { agreementId, pks: place?.agreement.pks ?? null, doubts };
}
