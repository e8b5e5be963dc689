import {
  UNWATCHED,
  type Job,
  type PartDrawn,
  type Print,
  type PrintRequest,
} from './flows/context.ts';
import { Failure } from '../shared/failure.ts';
import type { WorkerLane } from './worker-lane.ts';

/** A thread for each print under way; one is kept for the next, so that it begins at once. */
export class PrintLanes {
  readonly #start: () => WorkerLane;
  readonly #lanes = new Set<WorkerLane>();
  readonly #idle: WorkerLane[] = [];

  constructor(start: () => WorkerLane) {
    this.#start = start;
  }

  async open(request: PrintRequest, job: Job): Promise<Print> {
    const lane = this.#idle.pop() ?? this.#start();
    this.#lanes.add(lane);
    try {
      await lane.run({ name: 'openPrint', request }, job);
    } catch (error) {
      await this.#giveBack(lane);
      throw error;
    }
    const session = lane.session;
    let isOpen = true;
    return {
      draw: async (parts, drawing) => {
        if (!isOpen || lane.session !== session) throw new Failure('internal');
        return (await lane.run({ name: 'drawParts', request: parts }, drawing)) as PartDrawn[];
      },
      close: async () => {
        if (!isOpen) return;
        isOpen = false;
        // With its thread the files that it had open are let go as well.
        if (lane.session === session)
          await lane.run({ name: 'closePrint', request: null }, UNWATCHED).catch(() => undefined);
        await this.#giveBack(lane);
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#lanes].map((lane) => lane.close()));
  }

  async #giveBack(lane: WorkerLane): Promise<void> {
    if (this.#idle.length === 0) {
      this.#idle.push(lane);
      return;
    }
    this.#lanes.delete(lane);
    await lane.close();
  }
}
