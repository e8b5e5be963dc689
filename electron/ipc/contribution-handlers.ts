import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** What is due, billed and paid. */
export function contributionHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'contribution.get': notYet,
    'contribution.members': notYet,
    'contribution.export': notYet,
    'bill.save': notYet,
    'bill.remove': notYet,
    'payment.save': notYet,
    'payment.remove': notYet,
  } satisfies Partial<Handlers>;
}
