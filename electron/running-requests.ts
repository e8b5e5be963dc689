import { AsyncLocalStorage } from 'node:async_hooks';

/** The requests under way, so that one of them can wait for the others. */
export interface Running {
  run<T>(request: () => Promise<T>): Promise<T>;
  isAny(): boolean;
  /** All but the one in which this is called. */
  othersEnded(): Promise<void>;
}

export function createRunning(): Running {
  const under = new Map<object, Promise<unknown>>();
  const caller = new AsyncLocalStorage<object>();
  return {
    run: async (request) => {
      const mark = {};
      const work = caller.run(mark, request);
      under.set(mark, work);
      try {
        return await work;
      } finally {
        under.delete(mark);
      }
    },
    isAny: () => under.size > 0,
    othersEnded: async () => {
      const own = caller.getStore();
      const others = [...under].filter(([mark]) => mark !== own);
      await Promise.allSettled(others.map(([, work]) => work));
    },
  };
}
