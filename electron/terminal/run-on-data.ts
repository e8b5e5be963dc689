import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { FULL_ACCESS } from '../../shared/domain/account.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import type { RequestName } from '../../shared/ipc.ts';
import { RIGHTS } from '../../shared/rights.ts';
import { beginLog } from '../db/audit/begin-log.sqlite.ts';
import { openDatabase, type OpenDatabase } from '../db/open.sqlite.ts';
import { holdFolder } from '../db/opening/hold.sqlite.ts';
import { seedDatabase } from '../db/office/seed.ts';
import { createGate } from '../flows/access/gate.ts';
import { noteAlone } from '../flows/audit/note.ts';
import type { Context, Job } from '../flows/context.ts';
import { keepCopies } from '../flows/copies/keep-copies.ts';
import { openLog } from '../log.ts';
import { toolsInPlace } from '../tools-in-place.ts';
import { admit } from './admit.ts';
import type { ClosedData, Outcome } from './command.ts';
import type { Request } from './parse-arguments.ts';

/** What a command can still do something about. */
const UNOPENED: readonly FailureCode[] = [
  'database-damaged',
  'database-altered',
  'database-missing',
  'database-newer',
  'migration-failed',
];

/** Runs a command on the data of a folder. Failures: those of openDatabase, of the rights, of the command. */
export async function runOnData(
  folder: string,
  { command, given, asJson }: Pick<Request, 'command' | 'given' | 'asJson'>,
  job: Job,
): Promise<Outcome> {
  const work = command.prepare(given);
  const right = typeof command.right === 'string' ? command.right : command.right(given);
  // Kept while data are replaced, so that nobody comes in between.
  const hold = right === 'restore.run' ? holdFolder(folder, 'terminal') : null;
  const readOnlyIfHeld = !RIGHTS[right].writes;
  const open = () =>
    openDatabase(folder, { program: 'terminal', readOnlyIfHeld, ...(hold ? { hold } : {}) });
  let data: OpenDatabase | null = null;
  let began = false;
  const close = async () => {
    const opened = data;
    data = null;
    await opened?.close();
  };
  const closed: ClosedData = {
    folder,
    tools: toolsInPlace(),
    now: () => new Date(),
    entry: { actor: 'terminal', via: 'terminal', now: new Date() },
    reopen: async (swap) => {
      await close();
      await swap();
      // What took their place is opened once, as it will be by whoever comes next.
      data = open();
    },
  };
  try {
    data = open();
    began = true;
    openLog(join(folder, 'logs'), { quiet: true });
    return await onOpened(data, {
      right,
      closed,
      work: async (context) => {
        const outcome = await work(context, job, closed);
        if (asJson) await noteNiks(context, outcome);
        return outcome;
      },
    });
  } catch (error) {
    const instead = command.withoutData?.(given);
    if (began || !instead || !isUnopened(error)) throw error;
    return await instead({ ...closed, failure: { code: error.code } }, job);
  } finally {
    await close();
    hold?.release();
  }
}

/** Data that another process keeps can be read, but nothing can be written down in them. */
async function noteNiks(context: Context, { niks = 0 }: Outcome): Promise<void> {
  if (niks === 0 || context.data.heldBy !== null) return;
  await noteAlone(context, { kind: 'nik-seen', details: { count: niks } });
}

function isUnopened(error: unknown): error is Failure {
  return error instanceof Failure && UNOPENED.includes(error.code);
}

async function onOpened(
  data: OpenDatabase,
  {
    right,
    closed: { tools, now },
    work,
  }: {
    readonly right: RequestName;
    readonly closed: ClosedData;
    readonly work: (context: Context) => Promise<Outcome>;
  },
): Promise<Outcome> {
  if (data.heldBy === null) {
    await seedDatabase(data.db);
    beginLog(data, now());
  }
  const copies = keepCopies({ data, tools, now });
  const context: Context = {
    data,
    tools,
    actor: 'terminal',
    source: 'terminal',
    access: FULL_ACCESS,
    copies,
    now,
    newId: randomUUID,
  };
  try {
    const admitted = await admit(context, createGate(), right, {
      username: process.env['BUKU_PKS_USER'],
      password: process.env['BUKU_PKS_PASSWORD'],
    });
    return await work(admitted);
  } finally {
    await copies.stop();
  }
}
