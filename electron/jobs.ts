import { Failure } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import type { Job } from './flows/context.ts';

/** The long pieces of work under way, by the id that the window gave each. */
export interface Jobs {
  /** Runs a piece of work under an id; while it runs, `cancel` with that id stops it. */
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>;
  /** Stops a job; one that has ended already is nobody's fault. */
  cancel(id: string): void;
  cancelAll(): void;
}

/** The window draws at most this often; the last step of a stage is always told. */
const PROGRESS_MS = 60;

export function createJobs(report: (progress: JobProgress) => void): Jobs {
  const running = new Map<string, AbortController>();
  return {
    run: async (id, work) => {
      // Under one id only one could be cancelled.
      if (running.has(id)) throw new Failure('request-invalid');
      const controller = new AbortController();
      running.set(id, controller);
      try {
        const progress = pace((stage, done, total) => report({ job: id, stage, done, total }));
        return await work({ signal: controller.signal, progress });
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
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
