import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { Place } from '../../../shared/domain/places/place.ts';
import { dayWithin } from '../../../shared/domain/agreement-standing.ts';
import { isOverQuota } from '../../../shared/domain/places/quota.ts';
import {
  ownStart,
  refuseImpossibleReplacement,
  refuseImpossibleStart,
} from '../../../shared/domain/places/start.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { PlaceReplies } from '../../../shared/requests/places.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { countHeld } from '../../db/places/quota-places.ts';
import { findTakenBy, listOwnStarts, setReplaces } from '../../db/places/replacement.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { prepareJournal } from '../../db/people/write-journal.sqlite.ts';
import { prepareValues } from '../../db/people/write-values.sqlite.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { getPlaces, refuseUndecided } from './gather-places.ts';

/**
 * Sets from when places of one agreement are held and, for one alone, whose place it is now. Failures:
 * membership-not-found, values-invalid (`membershipIds`: of several agreements; `on`; `replacesId`),
 * decision-needed (over-quota).
 */
export async function startPlaces(
  context: Context,
  { membershipIds, on, replacesId, decision }: RequestInput<'place.start'>,
): Promise<PlaceReplies['place.start']> {
  return context.data.db.transaction().execute(async (trx) => {
    const places = await getPlaces(trx, membershipIds);
    const agreement = await agreementOf(trx, places);
    for (const place of places) refuseImpossibleStart(agreement, on, place);
    const [first] = places;
    const only = places.length === 1 && first ? first : null;
    if (replacesId !== null && !only) throw new Failure('values-invalid', ['replacesId']);
    if (only && replacesId !== null)
      await refuseReplacement(trx, { agreement, personId: only.personId, on, replacesId });
    const doubts = await doubtsOfAdding(trx, agreement, dayInWita(context.now()), 0);
    refuseUndecided(doubts, decision);
    const changed = await writeBeginning(
      context,
      trx,
      places,
      ownStart(agreement, on),
      // Of several nobody says whose places they are: that stays as it was.
      only ? replacesId : undefined,
    );
    await raiseRosterRevision(trx);
    const facts = { pks: agreement.pks, people: places.length, on, replacesId };
    note(context, {
      kind: 'places-started',
      ...(only && { personId: only.personId }),
      details: { ...facts, doubts, reason: decision },
    });
    return { changed };
  });
}

/** Failures: membership-not-found, values-invalid (`replacesId`). */
export async function refuseReplacement(
  trx: Db,
  wish: {
    readonly agreement: Agreement;
    readonly personId: number | null;
    readonly on: Day;
    readonly replacesId: number;
  },
): Promise<void> {
  const [replaced] = await getPlaces(trx, [wish.replacesId]);
  if (!replaced) throw new Failure('membership-not-found');
  const takenBy = await findTakenBy(trx, wish.replacesId);
  refuseImpossibleReplacement(replaced, { ...wish, agreementId: wish.agreement.id, takenBy });
}

/** Whether so many more are too many for the agreement on a day. */
export async function doubtsOfAdding(
  trx: Db,
  agreement: Agreement,
  today: Day,
  more: number,
): Promise<readonly 'over-quota'[]> {
  const held = await countHeld(trx, agreement.id, dayWithin(agreement, today));
  return isOverQuota(agreement, held + more) ? ['over-quota'] : [];
}

async function agreementOf(trx: Db, places: readonly Place[]): Promise<Agreement> {
  const [id, ...others] = new Set(places.map(({ agreementId }) => agreementId));
  if (id === undefined || others.length > 0) throw new Failure('values-invalid', ['membershipIds']);
  return getAgreement(trx, id);
}

/** From when places are held, and whose they are now where that is said; gives back how many were otherwise. */
export async function writeBeginning(
  context: Context,
  trx: Db,
  places: readonly Place[],
  start: Day | null,
  replacesId: number | null | undefined,
): Promise<number> {
  if (replacesId !== undefined)
    for (const { membershipId } of places) await setReplaces(trx, membershipId, replacesId);
  return writeStarts(context, trx, places, start);
}

/** Through the journal. */
async function writeStarts(
  context: Context,
  trx: Db,
  places: readonly Place[],
  start: Day | null,
): Promise<number> {
  const { raw } = context.data;
  const ids = places.map(({ membershipId }) => membershipId);
  const before = await listOwnStarts(trx, ids);
  const at = context.now().toISOString();
  const { source, actor } = context;
  const tell = prepareJournal(raw, { source, actor, at, importId: null });
  const set = prepareValues(raw, new Map());
  const changed = places.filter(({ membershipId }) => before.get(membershipId) !== start);
  for (const { membershipId, personId, agreementId } of changed) {
    set({ personId, agreementId, field: 'start', to: start });
    const from = before.get(membershipId) ?? null;
    tell({ personId, agreementId, before: { start: from }, after: { start } });
  }
  return changed.length;
}
