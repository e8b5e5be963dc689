import { Failure, type FailureFacts } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-words.ts';
import { RIGHTS } from '../../shared/rights.ts';
import type { CopyView } from '../../shared/trust-views.ts';
import type { Context } from '../flows/context.ts';
import type { Door, Handlers } from './router.ts';
import { createSecrets } from '../flows/access/secrets.ts';
import { restoreFor } from '../flows/copies/restore-for-window.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** A folder whose data could not be opened. */
export interface Rescue extends Pick<Context, 'tools' | 'now' | 'newId'> {
  readonly folder: string;
  readonly failure: FailureFacts;
  readonly listCopies: () => readonly CopyView[];
  /** Opens data that are sound, but not as they were left. */
  readonly useAsFound: () => Promise<void>;
}

/** What is answered then; everything else is answered with what is wrong. */
type RescueRequest =
  | 'session.state'
  | 'rescue.state'
  | 'rescue.use'
  | 'restore.look'
  | 'restore.run';

export function rescueHandlers(
  { failure, listCopies, useAsFound, folder, tools, now }: Rescue,
  { jobs, grants, life }: Pick<Surroundings, 'jobs' | 'grants' | 'life'>,
) {
  const restore = () =>
    restoreFor(
      { folder, tools, now },
      {
        entry: { actor: 'program', via: 'window', now: now() },
        secrets: createSecrets(),
        reopen: (swap) => life.reopen(swap),
        pathOf: (grant) => pathOf(grants, grant),
      },
    );
  const canUseAsFound = failure.code === 'database-altered';
  return {
    'session.state': () => Promise.reject(toError(failure)),
    'rescue.state': async () => ({
      problem: failureSentence(failure),
      code: failure.code,
      copies: listCopies(),
      canUseAsFound,
    }),
    'rescue.use': async () => {
      if (!canUseAsFound) throw toError(failure);
      await useAsFound();
      return null;
    },
    'restore.look': ({ job, source }) => jobs.run(job, (work) => restore().look(source, work)),
    'restore.run': ({ job: _job, ...wish }) => restore().run(wish),
  } satisfies Pick<Handlers, RescueRequest>;
}

/** Lets through what helps, and says of everything else why it cannot be answered. */
export function rescueDoor(
  handlers: Pick<Handlers, RescueRequest>,
  { failure }: Pick<Rescue, 'failure'>,
): Door {
  return {
    admit: (name) => {
      if (!RIGHTS[name].inRescue) throw toError(failure);
      return handlers as Handlers;
    },
  };
}

function toError({ code, details }: FailureFacts): Failure {
  return new Failure(code, details);
}
