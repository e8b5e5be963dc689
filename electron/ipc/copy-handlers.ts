import { readCopiesState } from '../flows/copies/copies-state.ts';
import { entryOf, type Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** Copies of the data, restoring and rescue. */
export function copyHandlers(context: Context, { jobs }: Surroundings) {
  return {
    'copies.state': () => readCopiesState(context),
    'copies.make': ({ job }) =>
      jobs.run(
        job,
        async (work) => (await context.copies.make('by-hand', entryOf(context), work)).view,
      ),
    'copies.save': notYet,
    'copies.second-place': notYet,
    'restore.look': notYet,
    'restore.run': notYet,
    'rescue.state': notYet,
    'rescue.use': notYet,
  } satisfies Partial<Handlers>;
}
