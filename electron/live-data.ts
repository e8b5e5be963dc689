import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { Failure, type FailureFacts } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import { toFailureFacts } from './ipc/failure.ts';
import type { AssetBytes } from './ipc/messages.ts';
import { createRouter, type Router } from './ipc/router.ts';
import type { Life } from './ipc/surroundings.ts';
import { removeSum } from './db/opening/clean-sum.ts';
import { DATABASE } from './db/opening/data-files.ts';
import { holdFolder, isFree, type Hold } from './db/opening/hold.sqlite.ts';
import { logError } from './log.ts';
import { openBackend, type Backend } from './open-backend.ts';

/** The data of a folder as the window meets them: opened, unreadable, being replaced, opened again. */
export interface LiveData extends Life {
  readonly route: Router;
  documentBytes(id: string): Promise<Uint8Array | null>;
  assetBytes(sha256: string): Promise<AssetBytes | null>;
  /** Ties an id that the window knows to a path that the person chose. */
  grant(id: string, path: string): void;
  close(): Promise<void>;
}

/** Data that cannot be opened are there too: they answer with the reason. */
interface Opened {
  readonly backend: Backend | null;
  readonly route: Router;
  readonly failure: FailureFacts | null;
}

/** Opens the data of a folder and keeps them at hand. Never fails: what goes wrong is answered. */
export function liveData(folder: string, progress: (progress: JobProgress) => void): LiveData {
  const grants = new Map<string, string>();
  const running = new Set<object>();
  const request = new AsyncLocalStorage<object>();
  let isReplaced = false;
  let ended: (() => void) | null = null;
  let hold: Hold | null = null;

  async function open(): Promise<Opened> {
    try {
      // Kept when the data cannot be opened, and while they are replaced.
      hold ??= holdFolder(folder, 'window');
      const opening = { hold, readOnlyIfHeld: true };
      const backend = await openBackend(folder, { progress, grants, life: { reopen }, opening });
      return { backend, route: createRouter(backend.handlers), failure: null };
    } catch (error) {
      logError('opening the data', error);
      const failure = toFailureFacts(error);
      return { backend: null, route: () => Promise.resolve({ ok: false, failure }), failure };
    }
  }
  let opened = open();

  /** By now the data may be free, or sound. */
  async function tryAgain(): Promise<void> {
    const current = opened;
    const { backend } = await current;
    if (opened !== current) return;
    if (!backend) opened = open();
    else if (backend.heldBy && !isReplaced && isFree(folder)) await reopen(() => Promise.resolve());
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
    if (name === 'session.state') await tryAgain();
    const at = await settled();
    const mark = {};
    running.add(mark);
    try {
      return await request.run(mark, () => at.route(name, input));
    } finally {
      running.delete(mark);
      ended?.();
    }
  };

  /** All but the one that asks for it. */
  async function othersEnd(): Promise<void> {
    const own = request.getStore();
    const others = () => [...running].some((mark) => mark !== own);
    while (others()) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one ends after the other
      await new Promise<void>((resolve) => {
        ended = resolve;
      });
    }
    ended = null;
  }

  async function replace(before: Opened, swap: () => Promise<void>) {
    before.backend?.cancelJobs();
    await othersEnd();
    await before.backend?.close();
    // Of the files that are replaced: it would accuse the new ones.
    removeSum(join(folder, DATABASE));
    try {
      await swap();
      return null;
    } catch (error) {
      return { error };
    }
  }

  async function reopen(swap: () => Promise<void>): Promise<void> {
    if (isReplaced) throw new Failure('cancelled');
    isReplaced = true;
    const before = await opened;
    const swapping = replace(before, swap);
    opened = swapping.then(open, open);
    try {
      const failed = await swapping;
      const { failure } = await opened;
      if (failed) throw failed.error;
      if (failure) throw new Failure(failure.code, failure.details);
    } finally {
      isReplaced = false;
    }
  }

  return {
    route,
    reopen,
    documentBytes: async (id) => (await opened).backend?.documentBytes(id) ?? null,
    assetBytes: async (sha256) => (await opened).backend?.assetBytes(sha256) ?? null,
    grant: (id, path) => void grants.set(id, path),
    close: async () => {
      await (await opened).backend?.close();
      hold?.release();
    },
  };
}
