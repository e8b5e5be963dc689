/** The process that owns the data: opens them and answers main. Knows nothing of Electron but its port. */
import { join } from 'node:path';
import type { Reply } from '../shared/ipc.ts';
import { createRouter, type Router } from './ipc/router.ts';
import { toFailureFacts } from './ipc/failure.ts';
import type { FromBackend, ToBackend } from './ipc/messages.ts';
import { logError, openLog } from './log.ts';
import { openBackend } from './open-backend.ts';

const folder = process.argv[2] ?? '';
if (!folder) throw new Error('The backend is started with the folder of the data');
openLog(join(folder, 'logs'));

type Backend = Awaited<ReturnType<typeof openBackend>>;
/** Data that cannot be opened are a backend too: one that answers everything with the reason. */
type Opened = { readonly backend: Backend | null; readonly route: Router };

// Main starts the process again; what is half done was never committed.
process.on('uncaughtException', (error) => {
  logError('backend', error);
  process.exit(1);
});

const port = process.parentPort;
const send = (message: FromBackend) => port.postMessage(message);
let opened = open();

port.on('message', ({ data }: { data: ToBackend }) => {
  void receive(data);
});

async function open(): Promise<Opened> {
  try {
    const backend = await openBackend(folder, {
      progress: (progress) => send({ kind: 'progress', progress }),
    });
    return { backend, route: createRouter(backend.handlers) };
  } catch (error) {
    logError('opening the data', error);
    const failure = toFailureFacts(error);
    return { backend: null, route: () => Promise.resolve({ ok: false, failure }) };
  }
}

async function receive(message: ToBackend): Promise<void> {
  const { backend } = await opened;
  switch (message.kind) {
    case 'grant':
      backend?.grant(message.id, message.path);
      break;
    case 'request':
      respond(message.id, await answer(message.name, message.input));
      break;
    case 'document':
      respond(message.id, backend?.documentBytes(message.document) ?? null);
      break;
    case 'asset':
      respond(message.id, backend?.assetBytes(message.sha256) ?? null);
      break;
    case 'close':
      await backend?.close();
      process.exit(0);
  }
}

function respond(id: number, value: unknown): void {
  send({ kind: 'answer', id, value });
}

async function answer(name: unknown, input: unknown): Promise<Reply<unknown>> {
  // The window's first question, asked again: by now the data may be free.
  if (name === 'app.state' && !(await opened).backend) opened = open();
  return (await opened).route(name, input);
}
