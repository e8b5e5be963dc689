import { Failure } from '../../shared/failure.ts';
import { readCopiesState } from '../flows/copies/copies-state.ts';
import { restoreFor } from '../flows/copies/restore-for-window.ts';
import { saveCopy } from '../flows/copies/save-copy.ts';
import { chooseSecondPlace } from '../flows/copies/second-place.ts';
import { entryOf, type Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { optionalPath, pathOf, type Surroundings } from './surroundings.ts';

/** Copies of the data and restoring them; rescue is answered where the data could not be opened. */
export function copyHandlers(context: Context, { jobs, grants, gate, life }: Surroundings) {
  const restore = restoreFor(
    {
      folder: context.data.folder,
      tools: context.tools,
      now: () => context.now(),
      byAdministrator: context.access.role === 'administrator',
    },
    {
      entry: entryOf(context),
      secrets: gate.secrets,
      reopen: (swap) => life.reopen(swap),
      pathOf: (grant) => pathOf(grants, grant),
    },
  );
  return {
    'copies.state': () => readCopiesState(context),
    'copies.make': ({ job }) =>
      jobs.run(
        job,
        async (work) => (await context.copies.make('by-hand', entryOf(context), work)).view,
      ),
    'copies.save': async ({ job, target, passphrase }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, async (work) => {
        const { bytes } = await saveCopy(context, { path, passphrase }, work);
        return { bytes };
      });
    },
    'copies.second-place': ({ folder: grant, passphrase }) =>
      chooseSecondPlace(context, { folder: optionalPath(grants, grant), passphrase }),
    'restore.look': ({ job, source }) => jobs.run(job, (work) => restore.look(source, work)),
    // No job: what replaces the data stops all jobs, and cannot be stopped itself.
    'restore.run': ({ job: _job, ...wish }) => restore.run(wish),
    'rescue.state': refuse,
    'rescue.use': refuse,
  } satisfies Partial<Handlers>;
}

/** Data that are open need no rescue. */
function refuse(): Promise<never> {
  return Promise.reject(new Failure('not-allowed'));
}
