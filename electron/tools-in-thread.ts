import type { Job, Tools } from './flows/context.ts';
import { PrintLanes } from './print-lanes.ts';
import type { Task } from './worker-messages.ts';
import { LIMITS, WorkerLane, type Limits } from './worker-lane.ts';

/** The heavy arrows in threads that can be ended, so that the window stays live meanwhile. */
export interface ToolsInThread extends Tools {
  close(): Promise<void>;
}

/**
 * Reading has a thread of its own: a file that devours it takes no letters along, and a long print
 * does not keep a file waiting. Each print has one too, so that previews are drawn meanwhile; and the
 * copies of the data, which nothing waits behind.
 */
export function toolsInThread(limits: Limits = LIMITS, program?: string): ToolsInThread {
  const reading = new WorkerLane(limits, program);
  const making = new WorkerLane(limits, program);
  const copying = new WorkerLane(limits, program);
  const printing = new PrintLanes(() => new WorkerLane(limits, program));
  const make = (task: Task, job: Job) => making.run(task, job) as never;
  const copy = (task: Task, job: Job) => copying.run(task, job) as never;
  return {
    readRoster: (request, job) => reading.run({ name: 'readRoster', request }, job) as never,
    lookAtRoster: (request, job) => reading.run({ name: 'lookAtRoster', request }, job) as never,
    readBpjsList: (request, job) => reading.run({ name: 'readBpjsList', request }, job) as never,
    findProofs: (request, job) => reading.run({ name: 'findProofs', request }, job) as never,
    writeRoster: (request, job) => make({ name: 'writeRoster', request }, job),
    writeDepartmentForm: (request, job) => make({ name: 'writeDepartmentForm', request }, job),
    markWorkbook: (request, job) => make({ name: 'markWorkbook', request }, job),
    drawLetters: (request, job) => make({ name: 'drawLetters', request }, job),
    drawRegister: (request, job) => make({ name: 'drawRegister', request }, job),
    drawPlain: (request, job) => make({ name: 'drawPlain', request }, job),
    drawSummary: (request, job) => make({ name: 'drawSummary', request }, job),
    readCertificate: (request, job) => make({ name: 'readCertificate', request }, job),
    writeCopy: (request, job) => copy({ name: 'writeCopy', request }, job),
    examineCopy: (request, job) => copy({ name: 'examineCopy', request }, job),
    prepareRestore: (request, job) => copy({ name: 'prepareRestore', request }, job),
    openPrint: (request, job) => printing.open(request, job),
    close: async () => {
      await Promise.all([reading.close(), making.close(), copying.close(), printing.close()]);
    },
  };
}
