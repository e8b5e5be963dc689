import {
  deathChanges,
  knownDeath,
  standingsOf,
  takenBack,
} from '../../../shared/domain/claims/death.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import { addDeathChanges, setDeathChanges, type StoredClaim } from '../../db/claims/claims.ts';
import { hasClaimOfDeath } from '../../db/claims/other-claims.ts';
import { listDeathChanges, writeDeath } from '../../db/claims/write-death.sqlite.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import type { Context } from '../context.ts';

/** Nobody has an accident after their death. Failure: died-already. */
export async function refuseAfterDeath(db: Db, personId: number, eventOn: Day): Promise<void> {
  const death = knownDeath(await gatherMortal(db, personId));
  if (death && death < eventOn) throw new Failure('died-already');
}

/**
 * Whether a new claim may tell of a death on this day. Failure: died-already, where another claim tells
 * of the death, or another day is known for it.
 */
export async function refuseSecondDeath(
  db: Db,
  personId: number,
  on: Day,
  besides: number | null,
): Promise<void> {
  if (await hasClaimOfDeath(db, personId, besides)) throw new Failure('died-already');
  const death = knownDeath(await gatherMortal(db, personId));
  if (death && death !== on) throw new Failure('died-already');
}

/**
 * Records the death everywhere, or corrects its day, in the caller's transaction: what the claim
 * changed is kept with it, so that cancelling the claim can take back just that.
 */
export async function recordDeath(
  context: Context,
  trx: Db,
  claim: Pick<StoredClaim, 'id' | 'personId' | 'deathChanges'>,
  on: Day,
): Promise<void> {
  const recorded = await listDeathChanges(trx, claim.personId, claim.deathChanges);
  const changes = deathChanges(await gatherMortal(trx, claim.personId), on, recorded);
  // Imports that were planned before know nothing of the claim, though it may change nothing.
  await raiseRosterRevision(trx);
  if (changes.length === 0) return;
  const entries = writeDeath(context.data.raw, claim.personId, changes, authorOf(context));
  await addDeathChanges(trx, claim.id, entries);
}

/** Takes back what this claim recorded of the death; what others recorded stays. */
export async function takeDeathBack(context: Context, trx: Db, claim: StoredClaim): Promise<void> {
  if (claim.deathChanges.length === 0) return;
  const now = standingsOf(await gatherMortal(trx, claim.personId));
  const recorded = await listDeathChanges(trx, claim.personId, claim.deathChanges);
  writeDeath(context.data.raw, claim.personId, takenBack(recorded, now), authorOf(context));
  await setDeathChanges(trx, claim.id, []);
  await raiseRosterRevision(trx);
}

async function gatherMortal(db: Db, personId: number) {
  const { diedOn } = await getStoredPerson(db, personId);
  return { diedOn, places: await listMemberships(db, personId) };
}

function authorOf(context: Context) {
  const { source, actor } = context;
  return { source, actor, at: context.now().toISOString() };
}
