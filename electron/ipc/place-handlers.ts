import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** How places in an agreement end, return and are taken over. */
export function placeHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'place.leave': notYet,
    'place.return': notYet,
    'place.start': notYet,
    'place.quota': notYet,
    'place.match': notYet,
  } satisfies Partial<Handlers>;
}
