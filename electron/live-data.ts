import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Failure, type FailureFacts } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import { refuseUnsafePlace } from './data-place.ts';
import { listCopies } from './db/copies/list-copies.sqlite.ts';
import { removeSum } from './db/opening/clean-sum.ts';
import { DATABASE } from './db/opening/data-files.ts';
import { holdFolder, isFree, type Hold } from './db/opening/hold.sqlite.ts';
import { toFailureFacts } from './ipc/failure.ts';
import type { AssetBytes } from './ipc/messages.ts';
import { rescueDoor, rescueHandlers } from './ipc/rescue-handlers.ts';
import { createRouter, type Router } from './ipc/router.ts';
import type { Life } from './ipc/surroundings.ts';
import { createJobs } from './jobs.ts';
import { logError } from './log.ts';
import { openBackend, type Backend } from './open-backend.ts';
import { createRunning } from './running-requests.ts';
import { toolsInThread } from './tools-in-thread.ts';

/** The data of a folder as the window meets them: opened, unreadable, being replaced, opened again. */
export interface LiveData extends Life {
  readonly route: Router;
  documentBytes(id: string): Promise<Uint8Array | null>;
  assetBytes(sha256: string): Promise<AssetBytes | null>;
  /** The system was locked: whoever is logged in is so no more. */
  lock(): Promise<void>;
  /** Ties an id that the window knows to a path that the person chose. */
  grant(id: string, path: string): void;
  close(): Promise<void>;
}

/** Data that cannot be opened are there too: they answer with the reason, and help out of it. */
type Opened =
  | { readonly kind: 'open'; readonly backend: Backend; readonly route: Router }
  | {
      readonly kind: 'rescue';
      readonly failure: FailureFacts;
      readonly route: Router;
      close(): Promise<void>;
    };

/** Opens the data of a folder and keeps them at hand. Never fails: what goes wrong is answered. */
export function liveData(folder: string, progress: (progress: JobProgress) => void): LiveData {
  const grants = new Map<string, string>();
  const running = createRunning();
  const told = new WeakSet<Opened>();
  let hold: Hold | null = null;
  let isReplaced = false;

  async function open(asFound = false): Promise<Opened> {
    try {
      refuseUnsafePlace(folder);
      // Kept when the data cannot be opened, and while they are replaced.
      hold ??= holdFolder(folder, 'window');
      const opening = { hold, readOnlyIfHeld: true, asFound };
      const backend = await openBackend(folder, { progress, grants, life, opening });
      return { kind: 'open', backend, route: createRouter(backend.door) };
    } catch (error) {
      logError('opening the data', error);
      return openRescue(toFailureFacts(error));
    }
  }

  function openRescue(failure: FailureFacts): Opened {
    const tools = toolsInThread();
    const rescue = {
      folder,
      failure,
      tools,
      now: () => new Date(),
      newId: randomUUID,
      listCopies: () => listCopies(folder),
      useAsFound: () => replace(() => Promise.resolve(), true),
    };
    const handlers = rescueHandlers(rescue, { jobs: createJobs(progress), grants, life });
    const route = createRouter(rescueDoor(handlers, rescue));
    return { kind: 'rescue', failure, route, close: () => tools.close() };
  }

  async function replace(swap: () => Promise<void>, asFound: boolean): Promise<void> {
    if (isReplaced) throw new Failure('cancelled');
    isReplaced = true;
    try {
      const before = await opened;
      const swapping = swapFiles(before, swap);
      opened = swapping.then(
        () => open(asFound),
        () => open(),
      );
      const after = await opened;
      await swapping;
      if (after.kind === 'rescue') throw new Failure(after.failure.code, after.failure.details);
    } finally {
      isReplaced = false;
    }
  }

  async function swapFiles(before: Opened, swap: () => Promise<void>): Promise<void> {
    if (before.kind === 'open') before.backend.cancelJobs();
    await running.othersEnded();
    await close(before);
    await swap();
  }

  /** Files that somebody else may have open are not replaced under their hands. */
  function refuseHeldElsewhere(at: Opened): void {
    if (at.kind === 'open' && at.backend.heldBy) throw new Failure('data-read-only');
    if (at.kind === 'rescue' && (!hold || at.failure.code === 'database-in-use'))
      throw new Failure(at.failure.code, at.failure.details);
  }

  /** Asked once more: by now the data may be free, or sound. */
  async function tryAgain(): Promise<void> {
    const current = opened;
    const at = await current;
    if (opened !== current || isReplaced) return;
    if (!told.has(at)) {
      told.add(at);
      return;
    }
    if (at.kind === 'open') {
      if (at.backend.heldBy && isFree(folder)) await replace(() => Promise.resolve(), false);
    } else if (!running.isAny()) {
      opened = at.close().then(() => open());
    }
  }

  /** Never data that are about to be closed. */
  async function settled(): Promise<Opened> {
    for (;;) {
      const current = opened;
      // oxlint-disable-next-line eslint/no-await-in-loop -- replaced while one waited for them
      const at = await current;
      if (current === opened) return at;
    }
  }

  const route: Router = async (name, input) => {
    if (name === 'session.state') await tryAgain().catch(() => undefined);
    const at = await settled();
    return running.run(() => at.route(name, input));
  };

  const life: Life = {
    reopen: async (swap) => {
      refuseHeldElsewhere(await settled());
      const swapAll = async () => {
        await swap();
        // Of the file that went: it would accuse the one that came.
        removeSum(join(folder, DATABASE));
      };
      await replace(swapAll, false);
    },
  };
  let opened = open();
  const backend = async () => {
    const at = await settled();
    return at.kind === 'open' ? at.backend : null;
  };
  return {
    ...life,
    route,
    documentBytes: async (id) => (await backend())?.documentBytes(id) ?? null,
    assetBytes: async (sha256) => (await backend())?.assetBytes(sha256) ?? null,
    lock: async () => (await backend())?.session.end('system'),
    grant: (id, path) => void grants.set(id, path),
    close: async () => {
      await close(await settled());
      hold?.release();
    },
  };
}

async function close(at: Opened): Promise<void> {
  await (at.kind === 'open' ? at.backend.close() : at.close());
}
