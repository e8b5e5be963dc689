import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import { ownStart, refuseImpossibleStart } from '../../../shared/domain/places/start.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { getPlaceId } from '../../db/places/replacement.ts';
import type { Context } from '../context.ts';
import { getPlaces, refuseUndecided } from './gather-places.ts';
import { doubtsOfAdding, refuseReplacement, writeBeginning } from './start-places.ts';

/** How somebody's new place begins. */
export interface Beginning {
  /** Null or absent: on the agreement's first day. */
  readonly start?: Day | null | undefined;
  readonly replacesId?: number | null | undefined;
  readonly decision?: string | null | undefined;
}

/**
 * Before somebody gets a new place. Failures: values-invalid (`on`, `replacesId`), decision-needed
 * (over-quota), membership-not-found. Gives back what was doubtful.
 */
export async function refuseBeginning(
  context: Context,
  trx: Db,
  agreement: Agreement,
  { start, replacesId, decision = null }: Beginning,
): Promise<readonly Doubt[]> {
  const on = start ?? agreement.coverageFrom;
  refuseImpossibleStart(agreement, on);
  if (replacesId) await refuseReplacement(trx, { agreement, personId: null, on, replacesId });
  const doubts = await doubtsOfAdding(trx, agreement, dayInWita(context.now()), 1);
  refuseUndecided(doubts, decision);
  return doubts;
}

/** When the place stands: from when it is held, and whose it was. */
export async function beginPlace(
  context: Context,
  trx: Db,
  agreement: Agreement,
  { personId, start, replacesId }: Beginning & { readonly personId: number },
): Promise<void> {
  const own = start ? ownStart(agreement, start) : null;
  if (own === null && !replacesId) return;
  const id = await getPlaceId(trx, { agreementId: agreement.id, personId });
  await writeBeginning(context, trx, await getPlaces(trx, [id]), own, replacesId ?? null);
}
