import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode } from '../shared/failure.ts';
import type { Job, RosterRead } from './flows/context.ts';
import { logEvent } from './log.ts';
import { programPath } from './resources.ts';
import { shareTexts } from './share-texts.ts';
import type { FromWorker, Task, ToWorker } from './worker-messages.ts';

export interface Limits {
  /** For a file from elsewhere. */
  readonly readingMs: number;
  /** After a cancel, so long a thread may take to stop by itself before it is ended. */
  readonly stoppingMs: number;
}

export const LIMITS: Limits = { readingMs: 60_000, stoppingMs: 1500 };

/** Of the young generation a third each holds what is new: with more of it rubbish is left lying. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** After so many people a thread ends: idle, it would hold their memory while they are planned and saved. */
const MANY_PEOPLE = 20_000;

/** What a file from elsewhere is told that takes too long, or too much memory. */
const TOO_LONG: Partial<Record<Task['name'], FailureCode>> = {
  readRoster: 'workbook-timeout',
  readBpjsList: 'workbook-timeout',
  findProofs: 'file-unreadable',
};
const TOO_LARGE: Partial<Record<Task['name'], FailureCode>> = {
  readRoster: 'workbook-too-large',
  readBpjsList: 'workbook-too-large',
  findProofs: 'file-too-large',
};

/** One thread and the tasks that wait for it. Started when first needed, and again after its end. */
export class WorkerLane {
  readonly #limits: Limits;
  readonly #program: string | undefined;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: Limits, program: string | undefined) {
    this.#limits = limits;
    this.#program = program;
  }

  /** Of the thread that runs now; null without one. What it holds is gone when this is another. */
  get session(): unknown {
    return this.#worker;
  }

  run(task: Task, job: Job): Promise<unknown> {
    const result = this.#last.then(() => this.#runNow(task, job));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #runNow(task: Task, job: Job): Promise<unknown> {
    if (job.signal.aborted) throw new Failure('cancelled');
    const worker = (this.#worker ??= this.#start());
    const timers: NodeJS.Timeout[] = [];
    const stop = () => {
      post(worker, { kind: 'cancel' });
      timers.push(setTimeout(() => void this.close(), this.#limits.stoppingMs));
    };
    let tooLong = false;
    if (task.name in TOO_LONG)
      timers.push(
        setTimeout(() => {
          tooLong = true;
          void this.close();
        }, this.#limits.readingMs),
      );
    job.signal.addEventListener('abort', stop, { once: true });
    try {
      const value = await this.#answer(worker, task, job);
      if (task.name === 'readRoster' && hasManyPeople(value as RosterRead)) {
        await this.close();
        shareTexts(value as RosterRead);
      }
      return value;
    } catch (error) {
      if (job.signal.aborted) throw new Failure('cancelled', undefined, { cause: error });
      const code = tooLong ? TOO_LONG[task.name] : undefined;
      if (code) throw new Failure(code, undefined, { cause: error });
      throw error;
    } finally {
      for (const timer of timers) clearTimeout(timer);
      job.signal.removeEventListener('abort', stop);
    }
  }

  #answer(worker: Worker, task: Task, job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        finish();
      };
      const onMessage = (message: FromWorker) => {
        if (message.kind === 'progress') job.progress(message.stage, message.done, message.total);
        else if (message.kind === 'done') settle(() => resolve(message.value));
        else settle(() => reject(toError(message)));
      };
      const onError = (error: Error) => settle(() => reject(afterDeath(error, task)));
      const onExit = () => settle(() => reject(new Failure('internal')));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      post(worker, { kind: 'run', task });
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#program ?? programPath('worker'), {
      resourceLimits: MEMORY,
      // Nothing that a package prints may reach the terminal's output.
      stdout: true,
    });
    worker.unref();
    worker.once('exit', (code) => {
      if (this.#worker === worker) {
        this.#worker = null;
        logEvent(`a thread ended with code ${code}`);
      }
    });
    worker.on('error', () => {}); // told to whoever waits; idle, there is nobody to tell
    return worker;
  }
}

function hasManyPeople({ readings }: RosterRead): boolean {
  return readings.reduce((sum, { candidates }) => sum + candidates.length, 0) > MANY_PEOPLE;
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function toError({ failure, stack }: FromWorker & { kind: 'failed' }): Failure {
  if (failure.code === 'internal') logEvent(`a task in a thread failed\n${stack}`);
  return new Failure(failure.code, failure.details);
}

/** A reader that ran out of memory has met too large a file. */
function afterDeath(error: Error, task: Task): Failure {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const code = outOfMemory ? TOO_LARGE[task.name] : undefined;
  return new Failure(code ?? 'internal', undefined, { cause: error });
}
