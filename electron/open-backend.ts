import { randomUUID } from 'node:crypto';
import { FULL_ACCESS } from '../shared/domain/account.ts';
import type { JobProgress } from '../shared/ipc.ts';
import { readAsset } from './db/office/assets.ts';
import { openDatabase } from './db/open.sqlite.ts';
import { seedDatabase } from './db/office/seed.ts';
import { createDocuments } from './documents.ts';
import { NO_COPIES, type Context } from './flows/context.ts';
import { createHandlers } from './ipc/handlers.ts';
import type { AssetBytes } from './ipc/messages.ts';
import type { Handlers } from './ipc/router.ts';
import { createJobs } from './jobs.ts';
import { toolsInThread } from './tools-in-thread.ts';

/** The data opened for a window, with everything that serves it. */
export interface Backend {
  readonly handlers: Handlers;
  /** Null where the document was never kept or newer ones took its place. */
  documentBytes(id: string): Uint8Array | null;
  assetBytes(sha256: string): AssetBytes | null;
  /** Ties an id that the window knows to a path that the person chose. */
  grant(id: string, path: string): void;
  close(): Promise<void>;
}

/** Opens the data in a folder, making and filling them where there are none. Failures: those of openDatabase. */
export async function openBackend(
  folder: string,
  events: { progress(progress: JobProgress): void },
): Promise<Backend> {
  const data = openDatabase(folder);
  const tools = toolsInThread();
  const jobs = createJobs((progress) => events.progress(progress));
  const documents = createDocuments(randomUUID);
  const grants = new Map<string, string>();
  const close = async () => {
    jobs.cancelAll();
    await tools.close();
    await data.close();
  };
  try {
    await seedDatabase(data.db);
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
    handlers: createHandlers(context, { documents, jobs, grants }),
    documentBytes: (id) => documents.bytes(id),
    assetBytes: (sha256) => readAsset(data, sha256),
    grant: (id, path) => void grants.set(id, path),
    close,
  };
}
