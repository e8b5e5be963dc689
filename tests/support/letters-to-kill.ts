import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FULL_ACCESS } from '../../shared/domain/account.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { NO_COPIES, type Context } from '../../electron/flows/context.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { randomNumbers } from './big-roster.ts';
import { DATA, refuseUnsound, type Killing } from './kills.ts';
import { TEST_NOW } from './test-now.ts';
import { fillOffice } from './office.ts';
import { addMembers, aPerson } from './roster.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** As many as PKS 2 has people. */
export const LETTERS = 992;

/** Data with an office that may print and with people for letters, in a folder. */
export async function dataForLetters(folder: string, people = LETTERS): Promise<string> {
  const path = join(folder, 'data');
  const data = openDatabase(path);
  try {
    await seedDatabase(data.db);
    await fillOffice(contextOf(data));
    await addMembers(
      data,
      'rentan',
      // Four digits: the long runs make more people than the counter of the tests has room for.
      Array.from({ length: people }, (_, index) =>
        aPerson({ department: null, nik: `747206120590${9001 + index}` }),
      ),
    );
  } finally {
    await data.close();
  }
  return path;
}

/** Drawing letters into a folder, as something to be killed or to have no disk. */
export async function lettersToKill(folder: string, letters: number): Promise<Killing> {
  const data = await dataForLetters(folder, letters);
  const command = [...COMMAND, '--out-dir', `${DATA}/surat`];
  const examine = (where: string, hasAnswered: boolean) =>
    inData(where, (open) => {
      if (printStatus(open) === 'done') examineFiles(open, join(where, 'surat'), letters);
      else if (hasAnswered) throw new Error('letters that were answered are not drawn');
    });
  // Of a print that is done the same command makes another one.
  const goesOn = (where: string) => inData(where, (open) => printStatus(open) !== 'done');
  return { data, folder, command, examine, goesOn, random: randomNumbers(Date.now()) };
}

const COMMAND = ['letters', '--pks', 'rentan', '--date', '2025-08-01'];

/** Not that of the tests, which cleans up after them: the long runs are no tests. */
function contextOf(data: OpenDatabase): Context {
  return {
    data,
    tools: toolsInPlace(),
    actor: 'terminal',
    source: 'terminal',
    access: FULL_ACCESS,
    copies: NO_COPIES,
    now: () => TEST_NOW,
    newId: randomUUID,
  };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The terminal's letters for everybody of PKS 2, as a process of its own. */
export function startLetters(data: string, target: readonly string[], cache: string) {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const args = ['electron/cli.ts', ...COMMAND, ...target, '--json', '--data', data];
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  );
  return { child, ended };
}

export interface KilledLetters {
  readonly wasRunning: boolean;
  /** What the print was when its process had been killed; null before it had taken numbers. */
  readonly found: 'drawing' | 'done' | null;
  /** Files that stood in the hidden folder. */
  readonly drawn: number;
}

/**
 * Kills the print at a moment, gives the same command again and examines what is there then. Throws
 * where that is anything but every letter once, with the numbers from 1 on.
 */
export async function killLetters(
  of: {
    readonly data: string;
    readonly folder: string;
    readonly cache: string;
    readonly letters: number;
  },
  name: string,
  moment: { readonly afterMs: number } | { readonly afterFiles: number },
): Promise<KilledLetters> {
  const data = join(of.folder, name, 'data');
  const out = join(of.folder, name, 'surat');
  mkdirSync(join(of.folder, name), { recursive: true });
  cpSync(of.data, data, { recursive: true });
  const { child, ended } = startLetters(data, ['--out-dir', out], of.cache);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  if ('afterMs' in moment) await wait(moment.afterMs);
  else while (isRunning() && hiddenFiles(out) < moment.afterFiles) await wait(2);
  const wasRunning = isRunning();
  child.kill('SIGKILL');
  await ended;
  const drawn = hiddenFiles(out);
  const found = await inData(data, printStatus);
  if (found !== 'done') {
    const again = await startLetters(data, ['--out-dir', out], of.cache).ended;
    if (again.code !== 0) throw new Error(`the second time ended with ${again.code}: ${again.out}`);
    if ((found === 'drawing') !== again.err.includes('Melanjutkan'))
      throw new Error('what is gone on with is not told');
  }
  await inData(data, async (open) => {
    await refuseUnsound(open);
    examineFiles(open, out, of.letters);
  });
  return { wasRunning, found, drawn };
}

function hiddenFiles(folder: string): number {
  if (!existsSync(folder)) return 0;
  const hidden = readdirSync(folder).find((name) => name.startsWith('.buku-pks-'));
  return hidden ? readdirSync(join(folder, hidden)).length : 0;
}

function printStatus({ raw }: OpenDatabase): KilledLetters['found'] {
  const prints = raw.prepare<[], KilledLetters['found']>('SELECT status FROM print').pluck().all();
  if (prints.length > 1) throw new Error('one command has begun two prints');
  return prints[0] ?? null;
}

/** Every letter once in the register and in the folder, nothing else there. */
function examineFiles(data: OpenDatabase, folder: string, count: number): void {
  if (printStatus(data) !== 'done') throw new Error('the print has not ended');
  const letters = data.raw
    .prepare<[], { seq: number; file: string; status: string; sha256: string }>(
      `SELECT seq, file, status, group_concat(sha256) AS sha256 FROM letter
       LEFT JOIN letter_file ON letter_id = letter.id GROUP BY letter.id ORDER BY seq`,
    )
    .all();
  const inRow = letters.every(({ seq, status }, index) => seq === index + 1 && status === 'issued');
  if (letters.length !== count || !inRow) throw new Error('numbers are missing or doubled');
  const files = readdirSync(folder).toSorted();
  const named = letters.map(({ file }) => file).toSorted();
  if (files.length !== count || files.some((file, index) => file !== named[index]))
    throw new Error(`there are ${files.length} files`);
  for (const { file, sha256 } of letters) {
    const found = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    if (!sha256.split(',').includes(found)) throw new Error('a file is not what was recorded');
  }
}

async function inData<T>(folder: string, look: (data: OpenDatabase) => T | Promise<T>): Promise<T> {
  const data = openDatabase(folder);
  try {
    return await look(data);
  } finally {
    await data.close();
  }
}
