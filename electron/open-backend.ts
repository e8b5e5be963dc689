import { randomUUID } from 'node:crypto';
import { FULL_ACCESS } from '../shared/domain/account.ts';
import type { JobProgress } from '../shared/ipc.ts';
import { beginLog } from './db/audit/begin-log.sqlite.ts';
import { record } from './db/audit/record.sqlite.ts';
import { readAsset } from './db/office/assets.ts';
import { openDatabase, type OpenDatabase, type Opening } from './db/open.sqlite.ts';
import { seedDatabase } from './db/office/seed.ts';
import { createDocuments, ownerOf } from './documents.ts';
import { createGate, type Gate } from './flows/access/gate.ts';
import type { Context } from './flows/context.ts';
import { keepCopies } from './flows/copies/keep-copies.ts';
import { createHandlers } from './ipc/handlers.ts';
import type { AssetBytes } from './ipc/messages.ts';
import type { Door } from './ipc/router.ts';
import type { Life } from './ipc/surroundings.ts';
import { createJobs } from './jobs.ts';
import { createSession, type Session } from './session.ts';
import { toolsInThread } from './tools-in-thread.ts';

/** The data opened for a window, with everything that serves it. */
export interface Backend {
  readonly door: Door;
  readonly session: Session;
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
  readonly progress: (progress: JobProgress) => void;
  readonly life: Life;
  /** Paths that the person chose, by the ids that the window knows. */
  readonly grants: ReadonlyMap<string, string>;
  readonly opening?: Opening;
  /** Passwords that cost less to hash, in tests. */
  readonly gate?: Gate;
}

/** Opens the data in a folder, making and filling them where there are none. Failures: those of openDatabase. */
export async function openBackend(
  folder: string,
  { progress, life, grants, opening, gate = createGate() }: Frame,
): Promise<Backend> {
  const data = openDatabase(folder, { program: 'window', ...opening });
  const tools = toolsInThread();
  const copies = keepCopies({ data, tools, now: () => new Date() });
  const jobs = createJobs(progress);
  const documents = createDocuments(randomUUID);
  const close = async () => {
    jobs.cancelAll();
    await copies.stop();
    await tools.close();
    await data.close();
  };
  try {
    if (!data.heldBy) await prepare(data, opening?.asFound ?? false);
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
    copies,
    now: () => new Date(),
    newId: randomUUID,
  };
  copies.beginDaily();
  const session = createSession(context);
  const around = { jobs, grants, life, session, gate };
  return {
    door: {
      admit: (name) => {
        const own = session.admit(name);
        return createHandlers(own, { ...around, documents: documents.of(ownerOf(own)) });
      },
    },
    session,
    heldBy: data.heldBy,
    documentBytes: (id) => {
      const owner = session.owner();
      return owner === null ? null : documents.of(owner).bytes(id);
    },
    assetBytes: (sha256) => (session.mayShowAsset(sha256) ? readAsset(data, sha256) : null),
    cancelJobs: () => jobs.cancelAll(),
    close: async () => {
      session.end('asked');
      await close();
    },
  };
}

/** What the program itself writes in data that were just opened. */
async function prepare(data: OpenDatabase, asFound: boolean): Promise<void> {
  const now = new Date();
  await seedDatabase(data.db);
  beginLog(data, now);
  if (asFound)
    record(data.raw, { actor: 'program', via: 'program', now }, { kind: 'used-as-found' });
}
