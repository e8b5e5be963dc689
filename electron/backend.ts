/** The process that owns the data: opens them and answers main. Knows nothing of Electron but its port. */
import { join } from 'node:path';
import type { FromBackend, ToBackend } from './ipc/messages.ts';
import { liveData } from './live-data.ts';
import { logError, openLog } from './log.ts';

const folder = process.argv[2] ?? '';
if (!folder) throw new Error('The backend is started with the folder of the data');
openLog(join(folder, 'logs'));

// Main starts the process again; what is half done was never committed.
process.on('uncaughtException', (error) => {
  logError('backend', error);
  process.exit(1);
});

const port = process.parentPort;
const send = (message: FromBackend) => port.postMessage(message);
const data = liveData(folder, (progress) => send({ kind: 'progress', progress }));

port.on('message', ({ data: message }: { data: ToBackend }) => {
  void receive(message);
});

async function receive(message: ToBackend): Promise<void> {
  switch (message.kind) {
    case 'grant':
      data.grant(message.id, message.path);
      break;
    case 'request':
      respond(message.id, await data.route(message.name, message.input));
      break;
    case 'document':
      respond(message.id, await data.documentBytes(message.document));
      break;
    case 'asset':
      respond(message.id, await data.assetBytes(message.sha256));
      break;
    case 'lock':
      await data.lock();
      break;
    case 'close':
      await data.close();
      process.exit(0);
  }
}

function respond(id: number, value: unknown): void {
  send({ kind: 'answer', id, value });
}
