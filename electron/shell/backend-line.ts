import { utilityProcess, type UtilityProcess } from 'electron';
import type { JobProgress, Reply } from '../../shared/ipc.ts';
import { createCrashCounter } from './crash-counter.ts';
import type { AssetBytes, FromBackend, ToBackend } from '../ipc/messages.ts';
import { logEvent } from '../log.ts';
import { programPath } from '../resources.ts';

const LOST: Reply<unknown> = { ok: false, failure: { code: 'internal' } };
const CLOSING_MS = 10_000;

interface Waiting {
  resolve(value: unknown): void;
  /** The answer if the backend dies before it has given one. */
  readonly ifLost: unknown;
}

/** Main's end of the line to the process that owns the data. A backend that dies is started again. */
export class BackendLine {
  readonly #folder: string;
  readonly #onProgress: (progress: JobProgress) => void;
  readonly #mayStartAgain = createCrashCounter(3, 60_000);
  readonly #waiting = new Map<number, Waiting>();
  readonly #grants = new Map<string, string>();
  #lastId = 0;
  #closing = false;
  #process: UtilityProcess | null = null;

  constructor(folder: string, onProgress: (progress: JobProgress) => void) {
    this.#folder = folder;
    this.#onProgress = onProgress;
    this.#start();
  }

  async request(name: unknown, input: unknown): Promise<Reply<unknown>> {
    const ask = (id: number): ToBackend => ({ kind: 'request', id, name, input });
    return (await this.#ask(ask, LOST)) as Reply<unknown>;
  }

  async documentBytes(document: string): Promise<Uint8Array | null> {
    return (await this.#ask(
      (id) => ({ kind: 'document', id, document }),
      null,
    )) as Uint8Array | null;
  }

  async assetBytes(sha256: string): Promise<AssetBytes | null> {
    return (await this.#ask((id) => ({ kind: 'asset', id, sha256 }), null)) as AssetBytes | null;
  }

  grant(id: string, path: string): void {
    this.#grants.set(id, path);
    this.#send({ kind: 'grant', id, path });
  }

  /** The system was locked or goes to sleep. */
  lock(): void {
    this.#send({ kind: 'lock' });
  }

  /** Lets the backend close the database; ends it if it does not in good time. */
  async close(): Promise<void> {
    this.#closing = true;
    const process = this.#process;
    if (!process) return;
    const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
    const timer = setTimeout(() => process.kill(), CLOSING_MS);
    this.#send({ kind: 'close' });
    await ended;
    clearTimeout(timer);
  }

  #start(): void {
    const process = utilityProcess.fork(programPath('backend'), [this.#folder], {
      serviceName: 'buku-pks-data',
      stdio: 'inherit',
    });
    this.#process = process;
    process.on('message', (message: FromBackend) => this.#receive(message));
    process.once('exit', (code) => this.#ended(code));
    for (const [id, path] of this.#grants) this.#send({ kind: 'grant', id, path });
  }

  #ended(code: number): void {
    this.#process = null;
    for (const waiting of this.#waiting.values()) waiting.resolve(waiting.ifLost);
    this.#waiting.clear();
    if (this.#closing) return;
    const again = this.#mayStartAgain();
    logEvent(`the backend ended with code ${code}; ${again ? 'started again' : 'left ended'}`);
    if (again) this.#start();
  }

  #receive(message: FromBackend): void {
    if (message.kind === 'progress') {
      this.#onProgress(message.progress);
      return;
    }
    this.#waiting.get(message.id)?.resolve(message.value);
    this.#waiting.delete(message.id);
  }

  #ask(message: (id: number) => ToBackend, ifLost: unknown): Promise<unknown> {
    if (!this.#process && !this.#closing && this.#mayStartAgain()) this.#start();
    if (!this.#process) return Promise.resolve(ifLost);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, { resolve, ifLost });
      this.#send(message(id));
    });
  }

  #send(message: ToBackend): void {
    this.#process?.postMessage(message);
  }
}
