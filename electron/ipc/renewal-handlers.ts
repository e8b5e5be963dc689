import type { Context } from '../flows/context.ts';
import { proposeRenewal } from '../flows/renewal/plan-renewal.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** The next agreement in the chain. */
export function renewalHandlers(context: Context, _surroundings: Surroundings) {
  return {
    'renewal.plan': (input) => proposeRenewal(context, input),
    'renewal.apply': notYet,
  } satisfies Partial<Handlers>;
}
