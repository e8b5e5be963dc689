import { createGate, type Gate } from '../../electron/flows/access/gate.ts';
import { createSecrets } from '../../electron/flows/access/secrets.ts';
import { createRouter, type Router } from '../../electron/ipc/router.ts';
import { openBackend, type Backend, type Frame } from '../../electron/open-backend.ts';
import { Failure } from '../../shared/failure.ts';
import type { JobProgress, Replies, RequestInput, RequestName } from '../../shared/ipc.ts';

/** A backend behind its real door, as the window meets it. */
export interface TestWindow {
  readonly folder: string;
  readonly backend: Backend;
  readonly route: Router;
  readonly progress: JobProgress[];
  readonly grant: (id: string, path: string) => void;
  /** Failures come as their facts. */
  readonly ask: <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<Replies[N]>;
}

/** Real scrypt, but quick: the cost of every day is measured elsewhere. */
export function quickGate(monotonic?: () => number): Gate {
  return createGate(createSecrets({ logN: 4, r: 1, p: 1 }), monotonic);
}

/** Nothing replaces the data here. */
const NO_LIFE = { reopen: () => Promise.reject(new Failure('cancelled')) };

/** Nobody has an account yet, or nobody is logged in. Close the backend at the end. */
export async function openWindowIn(
  folder: string,
  different: Partial<Frame> = {},
): Promise<TestWindow> {
  const progress: JobProgress[] = [];
  const grants = new Map<string, string>();
  const report = (each: JobProgress) => void progress.push(each);
  const frame = { progress: report, grants, life: NO_LIFE, gate: quickGate(), ...different };
  const backend = await openBackend(folder, frame);
  const route = createRouter(backend.door);
  const ask = async <N extends RequestName>(name: N, input: RequestInput<N>) => {
    const reply = await route(name, input);
    // oxlint-disable-next-line typescript/only-throw-error -- the facts are what the window sees
    if (!reply.ok) throw reply.failure;
    return reply.value as Replies[N];
  };
  return { folder, backend, route, progress, ask, grant: (id, path) => void grants.set(id, path) };
}
