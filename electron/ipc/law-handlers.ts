import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** Figures of the law, holidays, and what follows from them for a family. */
export function lawHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'law.list': notYet,
    'law.save': notYet,
    'law.remove': notYet,
    'holiday.list': notYet,
    'holiday.save': notYet,
    'holiday.remove': notYet,
    'benefit.estimate': notYet,
  } satisfies Partial<Handlers>;
}
