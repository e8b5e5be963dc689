import { dirname } from 'node:path';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { CopyReason } from '../../../shared/domain/copies.ts';
import { findCopy, listCopies, manifestOf } from '../../db/copies/list-copies.sqlite.ts';
import { isStillSame } from '../../db/copies/same-state.sqlite.ts';
import type { Entry } from '../../db/entry.ts';
import { logError } from '../../log.ts';
import { UNWATCHED, type Context, type Copies, type Job, type MadeCopy } from '../context.ts';
import { makeCopy } from './make-copy.ts';

/** The copies of open data: those that are wished, those before what changes much, those of each day. */
export interface CopyKeeper extends Copies {
  /** Makes the copy of the day where there is none yet, and looks again every hour until it is stopped. */
  beginDaily(): void;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** `made` is told of each new copy: the second place takes it from there. */
export function keepCopies(
  context: Pick<Context, 'data' | 'tools' | 'now'>,
  made: (copy: MadeCopy) => Promise<void> = () => Promise.resolve(),
): CopyKeeper {
  const { data, now } = context;
  const folder = dirname(data.raw.name);
  /** Names of copies that were read whole since the program started. */
  const proved = new Set<string>();
  const ending = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let sending: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** One after the other: two at once would only be slower, and the second is often needless. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const makeNow = async (reason: CopyReason, entry: Entry, job: Job): Promise<MadeCopy> => {
    const copy = await makeCopy(context, { reason, entry }, job);
    proved.add(copy.view.name);
    sending = sending.then(() => made(copy)).catch((error) => logError('the second place', error));
    return copy;
  };

  const isProved = async (name: string): Promise<boolean> => {
    if (proved.has(name)) return true;
    try {
      await context.tools.examineCopy({ path: findCopy(folder, name) }, UNWATCHED);
      proved.add(name);
      return true;
    } catch {
      return false;
    }
  };

  /** The newest copy that says of itself what it is a copy of. */
  const hasPresent = async (): Promise<boolean> => {
    for (const { name } of listCopies(folder)) {
      const manifest = manifestOf(findCopy(folder, name));
      if (manifest) return isStillSame(data.raw, manifest) && isProved(name);
    }
    return false;
  };

  const before = (reason: CopyReason) =>
    inTurn(async () => {
      if (data.heldBy || (await hasPresent())) return;
      await makeNow(reason, byProgram(now()), UNWATCHED);
    });

  const daily = () =>
    inTurn(async () => {
      const today = dayInWita(now());
      const isOfToday = ({ at }: { at: string }) => dayInWita(new Date(at)) === today;
      if (data.heldBy || ending.signal.aborted || listCopies(folder).some(isOfToday)) return;
      await makeNow('daily', byProgram(now()), { ...UNWATCHED, signal: ending.signal });
    }).catch((error: unknown) => logError('the copy of the day', error));

  return {
    before,
    make: (reason, entry, job) => inTurn(() => makeNow(reason, entry, job)),
    beginDaily: () => {
      void daily();
      timer = setInterval(() => void daily(), HOUR_MS);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      ending.abort();
      await last;
      await sending;
    },
  };
}

function byProgram(now: Date): Entry {
  return { actor: 'program', via: 'program', now };
}
