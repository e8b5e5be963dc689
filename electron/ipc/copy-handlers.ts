import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** Copies of the data, restoring and rescue. */
export function copyHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'copies.state': notYet,
    'copies.make': notYet,
    'copies.save': notYet,
    'copies.second-place': notYet,
    'restore.look': notYet,
    'restore.run': notYet,
    'rescue.state': notYet,
    'rescue.use': notYet,
  } satisfies Partial<Handlers>;
}
