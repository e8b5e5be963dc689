import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { checkFile } from '../../electron/db/check.sqlite.ts';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DATABASE = 'buku-pks.sqlite';

/** What may be killed: a command of the terminal on data that stand ready in a folder. */
export interface Killing {
  /** Data as they are before; each try works on a copy. */
  readonly data: string;
  /** Where the copies and the cache of compiled code go. */
  readonly folder: string;
  readonly command: readonly string[];
  readonly random: () => number;
}

export interface Killed {
  /** What the data were found to be. */
  readonly found: 'before' | 'after';
  /** Whether the process was still running when it was killed. */
  readonly wasRunning: boolean;
  /** Whether it had begun to write by then. */
  readonly hadWritten: boolean;
}

/** Fingerprints of everything about people, before and after an undisturbed run, and its time. */
export interface Undisturbed {
  readonly before: string;
  readonly after: string;
  readonly milliseconds: number;
}

/** The command once to its end, on a copy. */
export async function runUndisturbed(killing: Killing): Promise<Undisturbed> {
  const copy = copyOf(killing, 'whole');
  const before = await fingerprintIn(copy);
  // Once before, so that the code is compiled as it will be for those that are killed.
  await start(killing, copyOf(killing, 'warm')).ended;
  const began = performance.now();
  await start(killing, copy).ended;
  const milliseconds = performance.now() - began;
  return { before, after: await fingerprintIn(copy), milliseconds };
}

/**
 * The command killed at a random moment: of its whole time, or of the time in which it writes.
 * Throws where the data are then neither what they were nor what they were to become.
 */
export async function killOnce(
  killing: Killing,
  { before, after, milliseconds }: Undisturbed,
  index: number,
): Promise<Killed> {
  const copy = copyOf(killing, `kill-${index}`);
  const log = join(copy, `${DATABASE}-wal`);
  const { child, ended } = start(killing, copy);
  const isRunning = () => child.exitCode === null;
  if (index % 2 === 0) await wait(killing.random() * milliseconds);
  else {
    while (isRunning() && sizeOf(log) === 0) await wait(2);
    await wait(killing.random() * milliseconds * 0.4);
  }
  const wasRunning = isRunning();
  const hadWritten = sizeOf(log) > 0;
  child.kill('SIGKILL');
  await ended;
  const now = await fingerprintIn(copy);
  if (now !== before && now !== after) throw new Error('data are neither as before nor as after');
  return { found: now === before ? 'before' : 'after', wasRunning, hadWritten };
}

function copyOf({ data, folder }: Killing, name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  cpSync(data, copy, { recursive: true });
  return copy;
}

function start({ folder, command }: Killing, data: string) {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  const args = ['electron/cli.ts', ...command, '--data', data];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { child, ended };
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** Of everything about people, in data that are whole; throws where they are not. */
export async function fingerprintIn(folder: string): Promise<string> {
  const data = openDatabase(folder);
  try {
    const { damages, loose } = checkFile(data);
    if (damages + loose > 0) throw new Error('the file is damaged');
    const problems = await checkRoster(data);
    if (problems.length > 0) throw new Error(problems.join(' '));
    return fingerprint(data);
  } finally {
    await data.close();
  }
}

/** Without the plans, which a killed preview may leave, and without the time of day. */
function fingerprint({ raw }: OpenDatabase): string {
  const hash = createHash('sha256');
  const add = (sql: string) => hash.update(JSON.stringify(raw.prepare(sql).all()));
  add('SELECT id, nik, name, birth_date, phone, died_on FROM person ORDER BY id');
  add(
    'SELECT person_id, agreement_id, department_id, job, wage, kpj, status, left_on FROM membership ORDER BY id',
  );
  add('SELECT * FROM contact ORDER BY person_id, position');
  add('SELECT id, name, confirmed FROM department ORDER BY id');
  add(
    'SELECT person_id, agreement_id, source, sheet_row, made, before, after FROM change ORDER BY id',
  );
  add('SELECT value FROM roster_revision');
  add("SELECT count(*) AS count FROM import WHERE status != 'planned'");
  return hash.digest('hex');
}
