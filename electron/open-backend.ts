import { randomUUID } from 'node:crypto';
import { FULL_ACCESS } from '../shared/domain/account.ts';
import type { JobProgress } from '../shared/ipc.ts';
import { readAsset } from './db/office/assets.ts';
import { openDatabase, type OpenDatabase, type Opening } from './db/open.sqlite.ts';
import { seedDatabase } from './db/office/seed.ts';
import { createDocuments } from './documents.ts';
import { NO_COPIES, type Context } from './flows/context.ts';
import { createHandlers } from './ipc/handlers.ts';
import type { AssetBytes } from './ipc/messages.ts';
import type { Handlers } from './ipc/router.ts';
import type { Life } from './ipc/surroundings.ts';
import { createJobs } from './jobs.ts';
import { toolsInThread } from './tools-in-thread.ts';

/** The data opened for a window, with everything that serves it. */
export interface Backend {
  readonly handlers: Handlers;
  /** Another process keeps the data: this one only reads them. */
  readonly heldBy: OpenDatabase['heldBy'];
  /** Null where the document was never kept or newer ones took its place. */
  documentBytes(id: string): Uint8Array | null;
  assetBytes(sha256: string): AssetBytes | null;
  /** Stops what may be stopped; what runs then ends soon. */
  cancelJobs(): void;
  close(): Promise<void>;
}

/** What the data are opened in: the window, and what outlives them when they are replaced. */
export interface Frame {
  progress(progress: JobProgress): void;
  readonly life: Life;
  /** Paths that the person chose, by the ids that the window knows. */
  readonly grants: ReadonlyMap<string, string>;
  readonly opening?: Opening;
}

/** Opens the data in a folder, making and filling them where there are none. Failures: those of openDatabase. */
export async function openBackend(
  folder: string,
  { progress, life, grants, opening }: Frame,
): Promise<Backend> {
  const data = openDatabase(folder, { program: 'window', ...opening });
  const tools = toolsInThread();
  const jobs = createJobs(progress);
  const documents = createDocuments(randomUUID);
  const close = async () => {
    jobs.cancelAll();
    await tools.close();
    await data.close();
  };
  try {
    if (!data.heldBy) await seedDatabase(data.db);
  } catch (error) {
    await close();
    throw error;
  }
  const context: Context = {
    data,
    tools,
    actor: 'jendela',
    source: 'hand',
    access: FULL_ACCESS,
    copies: NO_COPIES,
    now: () => new Date(),
    newId: randomUUID,
  };
  return {
    handlers: createHandlers(context, { documents, jobs, grants, life }),
    heldBy: data.heldBy,
    documentBytes: (id) => documents.bytes(id),
    assetBytes: (sha256) => readAsset(data, sha256),
    cancelJobs: () => jobs.cancelAll(),
    close,
  };
}
