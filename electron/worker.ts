/** A thread for the heavy arrows: values in, values out, never the connection that writes the data. */
import { parentPort } from 'node:worker_threads';
import type { Job, Print, PrintPart, PrintRequest } from './flows/context.ts';
import { toFailureFacts } from './ipc/failure.ts';
import { pace } from './jobs.ts';
import { stackFrames } from './stack-frames.ts';
import { toolsInPlace } from './tools-in-place.ts';
import type { FromWorker, Task, ToWorker } from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('The worker runs as a thread');
const tools = toolsInPlace();
let running: AbortController | null = null;
let print: Print | null = null;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') running?.abort();
  else void run(message.task);
});

async function run(task: Task): Promise<void> {
  running = new AbortController();
  const progress = pace((stage, done, total) => send({ kind: 'progress', stage, done, total }));
  try {
    const value = await work(task, {
      signal: running.signal,
      progress,
      unpaused: () => Promise.resolve(),
    });
    send({ kind: 'done', value });
  } catch (error) {
    send({ kind: 'failed', failure: toFailureFacts(error), stack: stackOf(error) });
  }
}

function work({ name, request }: Task, job: Job): Promise<unknown> {
  switch (name) {
    case 'openPrint':
      return openPrint(request, job);
    case 'drawParts':
      return drawParts(request, job);
    case 'closePrint':
      return closePrint();
    default: {
      const tool = tools[name] as (request: Task['request'], job: Job) => Promise<unknown>;
      return tool(request, job);
    }
  }
}

async function openPrint(request: PrintRequest, job: Job): Promise<void> {
  await closePrint();
  print = await tools.openPrint(request, job);
}

async function drawParts(parts: readonly PrintPart[], job: Job): Promise<unknown> {
  if (!print) throw new Error('no print is open in this thread');
  return print.draw(parts, job);
}

async function closePrint(): Promise<void> {
  await print?.close();
  print = null;
}

function send(message: FromWorker): void {
  port?.postMessage(message);
}

/** Where it happened. */
function stackOf(error: unknown): string {
  return error instanceof Error ? stackFrames(error).join('\n') : '';
}
