import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** The next agreement in the chain. */
export function renewalHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'renewal.plan': notYet,
    'renewal.apply': notYet,
  } satisfies Partial<Handlers>;
}
