import type { Context } from '../flows/context.ts';
import { applyRenewal } from '../flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../flows/renewal/plan-renewal.ts';
import { undoRenewal } from '../flows/renewal/undo-renewal.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** The next agreement in the chain, and back. */
export function renewalHandlers(context: Context, _surroundings: Surroundings) {
  return {
    'renewal.plan': (input) => proposeRenewal(context, input),
    'renewal.apply': (input) => applyRenewal(context, input),
    'renewal.undo': (input) => undoRenewal(context, input),
  } satisfies Partial<Handlers>;
}
