import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** What families are owed, and how far it is. */
export function claimHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'claim.list': notYet,
    'claim.get': notYet,
    'claim.open': notYet,
    'claim.save': notYet,
    'claim.heirs': notYet,
    'claim.paper': notYet,
    'claim.step': notYet,
    'claim.pay': notYet,
    'claim.unpay': notYet,
    'scholarship.save': notYet,
    'scholarship.year': notYet,
    'scan.add': notYet,
    'scan.get': notYet,
    'scan.remove': notYet,
    'claim.owed': notYet,
    'claim.export': notYet,
  } satisfies Partial<Handlers>;
}
