import type { CopyReason } from '../../../shared/domain/copies.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { findCopy, listCopies, manifestOf } from '../../db/copies/list-copies.sqlite.ts';
import { isEmpty, isStillSame } from '../../db/copies/same-state.sqlite.ts';
import { findSecondPlace } from '../../db/copies/second-place.ts';
import type { Entry } from '../../db/entry.ts';
import { logError } from '../../log.ts';
import { createTurns } from '../../turns.ts';
import { UNWATCHED, type Context, type Copies, type Job, type MadeCopy } from '../context.ts';
import { makeCopy } from './make-copy.ts';
import { sendToSecondPlace } from './second-place.ts';

/** The copies of open data: those that are wished, those before what changes much, those of each day. */
export interface CopyKeeper extends Copies {
  /** Makes the copy of the day where there is none yet, soon and then each hour, until it is stopped. */
  beginDaily(): void;
  /** Waits for what is under way; called before the data are closed. */
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** After the start the window comes first. */
const SOON_MS = 5000;

export function keepCopies(context: Pick<Context, 'data' | 'tools' | 'now'>): CopyKeeper {
  const { data } = context;
  const { folder } = data;
  /** Names of copies that were read whole since the program started. */
  const proved = new Set<string>();
  const ending = new AbortController();
  // Two copies at once would only be slower, and the second is often needless.
  const inTurn = createTurns();
  const inBackground = createTurns();
  const timers: NodeJS.Timeout[] = [];

  const send = (path: string) =>
    inBackground(() => sendToSecondPlace(context, { path })).catch((error: unknown) =>
      logError('the second place', error),
    );

  const makeNow = async (reason: CopyReason, entry: Entry, job: Job): Promise<MadeCopy> => {
    const copy = await makeCopy(context, { reason, entry }, job);
    proved.add(copy.view.name);
    void send(copy.path);
    return copy;
  };

  /** Read whole at least once: what nobody has looked at since last month is no copy to rely on. */
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

  const hasPresent = async (): Promise<boolean> => {
    const newest = findNewest(folder);
    return newest !== null && isStillSame(data.raw, newest.manifest) && isProved(newest.name);
  };

  const daily = async () => {
    const today = dayInWita(context.now());
    const isOfToday = ({ at }: { readonly at: string }) => dayInWita(new Date(at)) === today;
    if (data.heldBy || ending.signal.aborted) return;
    if (!listCopies(folder).some(isOfToday) && !isEmpty(data.raw))
      await makeNow('daily', byProgram(context), { ...UNWATCHED, signal: ending.signal });
    else await sendMissed();
  };

  /** The stick was not there when the last copy was made. */
  const sendMissed = async () => {
    const [place, newest] = [await findSecondPlace(data.db), findNewest(folder)];
    if (place && newest && (place.copied_at ?? '') < newest.manifest.at)
      await send(findCopy(folder, newest.name));
  };

  const tick = () => {
    inTurn(daily).catch((error: unknown) => logError('the copy of the day', error));
  };

  return {
    before: (reason) =>
      inTurn(async () => {
        if (data.heldBy || isEmpty(data.raw) || (await hasPresent())) return;
        await makeNow(reason, byProgram(context), UNWATCHED);
      }),
    make: (reason, entry, job) => inTurn(() => makeNow(reason, entry, job)),
    sendNewest: async () => {
      const newest = findNewest(folder);
      if (newest) return send(findCopy(folder, newest.name));
      await inTurn(() => makeNow('by-hand', byProgram(context), UNWATCHED)).catch(() => undefined);
      await inBackground(() => Promise.resolve());
    },
    beginDaily: () => {
      timers.push(setTimeout(tick, SOON_MS), setInterval(tick, HOUR_MS));
      for (const timer of timers) timer.unref();
    },
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      ending.abort();
      await inTurn(() => Promise.resolve());
      await inBackground(() => Promise.resolve());
    },
  };
}

/** The newest copy that says of itself what it is a copy of. */
function findNewest(folder: string) {
  for (const { name } of listCopies(folder)) {
    const manifest = manifestOf(findCopy(folder, name));
    if (manifest) return { name, manifest };
  }
  return null;
}

function byProgram({ now }: Pick<Context, 'now'>): Entry {
  return { actor: 'program', via: 'program', now: now() };
}
