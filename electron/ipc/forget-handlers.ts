import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** Forgetting whose time has come. */
export function forgetHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'forget.state': notYet,
    'forget.set-years': notYet,
    'forget.run': notYet,
    'forget.report': notYet,
  } satisfies Partial<Handlers>;
}
