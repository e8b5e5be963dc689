import type { Context } from '../flows/context.ts';
import { findLateInImport } from '../flows/places/late-in-import.ts';
import { leavePlaces } from '../flows/places/leave-places.ts';
import { matchPlaces } from '../flows/places/match-places.ts';
import { readQuota } from '../flows/places/place-quota.ts';
import { returnPlace } from '../flows/places/return-place.ts';
import { startPlaces } from '../flows/places/start-places.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** How places in an agreement end, return and are taken over. */
export function placeHandlers(context: Context, { grants, jobs }: Surroundings) {
  return {
    'place.leave': (input) => leavePlaces(context, input),
    'place.return': (input) => returnPlace(context, input),
    'place.start': (input) => startPlaces(context, input),
    'place.quota': ({ agreementId }) => readQuota(context, agreementId),
    'place.match': async ({ job, grant, pks }) => {
      const path = pathOf(grants, grant);
      return jobs.run(job, (work) => matchPlaces(context, { path, pks }, work));
    },
    'place.late': ({ importId }) => findLateInImport(context, importId),
  } satisfies Partial<Handlers>;
}
