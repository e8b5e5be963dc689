import { AsyncLocalStorage } from 'node:async_hooks';
import { Failure } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import type { Job } from './flows/context.ts';

/** The long pieces of work under way, by the id that the window gave each. */
export interface Jobs {
  /** Runs a piece of work under an id; while it runs, `cancel` with that id stops it. */
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>;
  /** Stops a job; one that has ended already is nobody's fault. */
  cancel(id: string): void;
  /** Lets a job wait at its next step, until it may go on or is stopped. */
  pause(id: string): void;
  goOn(id: string): void;
  /** All but the one in which this is called, if it is called in one. */
  cancelAll(): void;
}

/** The window draws at most this often; the last step of a stage is always told. */
const PROGRESS_MS = 60;

export function createJobs(report: (progress: JobProgress) => void): Jobs {
  const running = new Map<string, Running>();
  const caller = new AsyncLocalStorage<string>();
  return {
    run: async (id, work) => {
      // Under one id only one could be cancelled.
      if (running.has(id)) throw new Failure('request-invalid');
      const controller = new AbortController();
      const gate = createGate(controller.signal);
      running.set(id, { controller, gate });
      try {
        const progress = pace((stage, done, total) => report({ job: id, stage, done, total }));
        const job: Job = { signal: controller.signal, progress, unpaused: gate.unpaused };
        return await caller.run(id, () => work(job));
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.controller.abort(),
    pause: (id) => running.get(id)?.gate.shut(),
    goOn: (id) => running.get(id)?.gate.open(),
    cancelAll: () => {
      for (const [id, { controller }] of running) if (id !== caller.getStore()) controller.abort();
    },
  };
}

interface Running {
  readonly controller: AbortController;
  readonly gate: Gate;
}

interface Gate {
  readonly unpaused: () => Promise<void>;
  shut(): void;
  open(): void;
}

function createGate(signal: AbortSignal): Gate {
  let waiting: { readonly promise: Promise<void>; readonly goOn: () => void } | null = null;
  const open = () => {
    waiting?.goOn();
    waiting = null;
  };
  // Whoever is stopped must not wait for ever.
  signal.addEventListener('abort', open, { once: true });
  return {
    unpaused: () => waiting?.promise ?? Promise.resolve(),
    shut: () => {
      if (!waiting && !signal.aborted) waiting = newWait();
    },
    open,
  };
}

function newWait() {
  const made: { goOn?: () => void } = {};
  const promise = new Promise<void>((resolve) => {
    made.goOn = resolve;
  });
  return { promise, goOn: () => made.goOn?.() };
}

/** Lets through the first word of every stage, the last, and between them one now and then. */
export function pace(tell: Job['progress']): Job['progress'] {
  let last = 0;
  let lastStage = '';
  return (stage, done, total) => {
    const now = performance.now();
    if (stage === lastStage && done < total && now - last < PROGRESS_MS) return;
    last = now;
    lastStage = stage;
    tell(stage, done, total);
  };
}
