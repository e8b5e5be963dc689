import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode } from '../shared/failure.ts';
import type { Job, RosterRead, Tools } from './flows/context.ts';
import { logEvent } from './log.ts';
import { programPath } from './resources.ts';
import { shareTexts } from './share-texts.ts';
import type { FromWorker, Task, ToWorker } from './worker-messages.ts';

/** The heavy arrows in threads that can be ended, so that the window stays live meanwhile. */
export interface ToolsInThread extends Tools {
  close(): Promise<void>;
}

interface Limits {
  readonly readingMs: number;
  /** After a cancel, so long a thread may take to stop by itself before it is ended. */
  readonly stoppingMs: number;
}

const LIMITS: Limits = { readingMs: 60_000, stoppingMs: 1500 };

/** Of the young generation a third each holds what is new: with more of it rubbish is left lying. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** After so many people a thread ends: idle, it would hold their memory while they are planned and saved. */
const MANY_PEOPLE = 20_000;

/**
 * Reading has a thread of its own: a file that devours it takes no letters along, and a long print
 * does not keep a file waiting.
 */
export function toolsInThread(limits: Limits = LIMITS, program?: string): ToolsInThread {
  const reading = new WorkerLane(limits, program);
  const making = new WorkerLane(limits, program);
  const make = (task: Task, job: Job) => making.run(task, job) as never;
  return {
    readRoster: (request, job) => reading.run({ name: 'readRoster', request }, job) as never,
    lookAtRoster: (request, job) => reading.run({ name: 'lookAtRoster', request }, job) as never,
    writeRoster: (request, job) => make({ name: 'writeRoster', request }, job),
    writeDepartmentForm: (request, job) => make({ name: 'writeDepartmentForm', request }, job),
    markWorkbook: (request, job) => make({ name: 'markWorkbook', request }, job),
    drawLetters: (request, job) => make({ name: 'drawLetters', request }, job),
    drawLetterFiles: (request, job) => make({ name: 'drawLetterFiles', request }, job),
    drawSummary: (request, job) => make({ name: 'drawSummary', request }, job),
    close: async () => {
      await Promise.all([reading.close(), making.close()]);
    },
  };
}

/** One thread and the tasks that wait for it. Started when first needed, and again after its end. */
class WorkerLane {
  readonly #limits: Limits;
  readonly #program: string | undefined;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: Limits, program: string | undefined) {
    this.#limits = limits;
    this.#program = program;
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
    if (task.name === 'readRoster')
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
      if (tooLong) throw new Failure('workbook-timeout', undefined, { cause: error });
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
  const code: FailureCode =
    outOfMemory && task.name === 'readRoster' ? 'workbook-too-large' : 'internal';
  return new Failure(code, undefined, { cause: error });
}
