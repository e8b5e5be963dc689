import type { Context } from '../flows/context.ts';
import { leavePlaces } from '../flows/places/leave-places.ts';
import { readQuota } from '../flows/places/place-quota.ts';
import { returnPlace } from '../flows/places/return-place.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** How places in an agreement end, return and are taken over. */
export function placeHandlers(context: Context, _surroundings: Surroundings) {
  return {
    'place.leave': (input) => leavePlaces(context, input),
    'place.return': (input) => returnPlace(context, input),
    'place.start': notYet,
    'place.quota': ({ agreementId }) => readQuota(context, agreementId),
    'place.match': notYet,
  } satisfies Partial<Handlers>;
}
