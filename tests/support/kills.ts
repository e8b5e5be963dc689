import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkAudit } from '../../electron/db/audit/check-audit.sqlite.ts';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { checkFile } from '../../electron/db/check.sqlite.ts';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Stands in a command for the folder of the data: what is written beside them is killed with them. */
export const DATA = '{data}';

/** What may be killed: a command on data that stand ready in a folder. */
export interface Killing {
  /** Whose command it is; the terminal's where nothing stands. */
  readonly program?: string;
  /** Data as they are before; each try works on a copy. */
  readonly data: string;
  /** Where the copies and the cache of compiled code go. */
  readonly folder: string;
  readonly command: readonly string[];
  /** Where the command is several things one after the other: each of them, but for the last. */
  readonly parts?: readonly (readonly string[])[];
  readonly random: () => number;
  /**
   * Looks at what the command writes beside the data, and throws where that is half: a file that is
   * there is whole, and all are there once the command has answered.
   */
  readonly examine?: (data: string, hasAnswered: boolean) => void | Promise<void>;
  /** Whether the command given again goes on with what was cut off, or does it anew, with the same end. */
  readonly goesOn?: (data: string) => boolean | Promise<boolean>;
}

export interface Killed {
  /** What the data were found to be. */
  readonly found: 'before' | 'between' | 'after';
  /** Whether the process was still running when it was killed. */
  readonly wasRunning: boolean;
  /** Whether it had begun to write by then. */
  readonly hadWritten: boolean;
}

/** Fingerprints before and after an undisturbed run, and its times. */
export interface Undisturbed {
  readonly before: string;
  readonly after: string;
  /** After each of the parts. */
  readonly between: ReadonlySet<string>;
  readonly milliseconds: number;
  /** From the first thing that it wrote to its end. */
  readonly writingMs: number;
}

/** The command once to its end, on a copy. */
export async function runUndisturbed(killing: Killing): Promise<Undisturbed> {
  const copy = copyOf(killing, 'whole');
  const before = await fingerprintIn(copy);
  // Once before, so that the code is compiled as it will be for those that are killed.
  const between = await runParts(killing, copyOf(killing, 'warm'));
  const hasWritten = watchWrites(copy);
  const began = performance.now();
  const { child, ended, isRunning } = start(killing, copy);
  while (isRunning() && !hasWritten()) await wait(1);
  const wrote = performance.now();
  await ended;
  const end = performance.now();
  if (child.exitCode !== 0) throw new Error(`undisturbed it ended with ${child.exitCode}`);
  await killing.examine?.(copy, true);
  const after = await fingerprintIn(copy);
  return { before, after, between, milliseconds: end - began, writingMs: end - wrote };
}

/** The command, or one part of it after the other; gives back what the data were after each part. */
async function runParts(killing: Killing, copy: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (!killing.parts) await start(killing, copy).ended;
  for (const command of killing.parts ?? []) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each on the data that the one before left
    await start({ ...killing, command }, copy).ended;
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    found.add(await fingerprintIn(copy));
  }
  return found;
}

/**
 * The command killed at a random moment: of its whole time, or of the time in which it writes.
 * Throws where the data are then neither what they were nor what they were to become.
 */
export async function killOnce(
  killing: Killing,
  { before, after, between, milliseconds, writingMs }: Undisturbed,
  index: number,
): Promise<Killed> {
  const copy = copyOf(killing, `kill-${index}`);
  const hasWritten = watchWrites(copy);
  const { child, ended, isRunning } = start(killing, copy);
  if (index % 2 === 0) await wait(killing.random() * milliseconds);
  else {
    while (isRunning() && !hasWritten()) await wait(1);
    await wait(killing.random() * writingMs);
  }
  const wasRunning = isRunning();
  const hadWritten = hasWritten();
  child.kill('SIGKILL');
  await ended;
  const now = await fingerprintIn(copy);
  const found = nameOf(now, { before, after, between });
  await killing.examine?.(copy, !wasRunning);
  return { found, wasRunning, hadWritten };
}

function nameOf(
  now: string,
  { before, after, between }: Pick<Undisturbed, 'before' | 'after' | 'between'>,
): Killed['found'] {
  if (now === before) return 'before';
  if (now === after) return 'after';
  if (between.has(now)) return 'between';
  throw new Error('data are neither as before nor as after');
}

/** The copy of a kill, that many of them need no big disk. */
export function clearKill({ folder }: Killing, index: number): void {
  rmSync(join(folder, `kill-${index}`), { recursive: true, force: true });
}

function copyOf({ data, folder }: Killing, name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  cpSync(data, copy, { recursive: true });
  return copy;
}

/** The command with the folder of the data in its place. */
export function commandOn(command: readonly string[], data: string): string[] {
  return [...command.map((word) => word.replace(DATA, data)), '--data', data];
}

function start({ program = 'electron/cli.ts', folder, command }: Killing, data: string) {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  const args = [program, ...commandOn(command, data)];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return { child, ended, isRunning };
}

/** Of opening alone: the lock, who holds it, the index of the log, the sum that is taken away. */
const OF_OPENING = /^(?:buku-pks\.(?:lock|holder\.json|sqlite-shm|sqlite\.sum.*)|logs|.*\.log)$/u;

/** Tells whether more than opening has been written in a folder since now. */
function watchWrites(folder: string): () => boolean {
  const before = sizesIn(folder);
  return () => {
    for (const [name, size] of sizesIn(folder)) if (size !== (before.get(name) ?? 0)) return true;
    return false;
  };
}

function sizesIn(folder: string): Map<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => !OF_OPENING.test(basename(name)))
      .map((name) => [name, statSync(join(folder, name), { throwIfNoEntry: false })])
      .flatMap(([name, found]) =>
        typeof found === 'object' && found.isFile() ? [[name as string, found.size]] : [],
      ),
  );
}

/** Of people, journal and register, in data whose file, log and register are sound; throws where they are not. */
export async function fingerprintIn(folder: string): Promise<string> {
  const data = openDatabase(folder);
  try {
    await refuseUnsound(data);
    return fingerprint(data);
  } finally {
    await data.close();
  }
}

/** Throws where a page, a row, a number of the register or an entry of the log is not as it must be. */
export async function refuseUnsound(data: OpenDatabase): Promise<void> {
  const { damages, loose, books, lettersUnlikeRegister } = checkFile(data);
  if (damages + loose > 0) throw new Error('the file is damaged');
  if (books.length + lettersUnlikeRegister > 0) throw new Error('the register is not whole');
  const problems = await checkRoster(data);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const [fault] = await checkAudit(data);
  if (fault) throw new Error(`the log is broken: ${fault.kind} at entry ${fault.entry}`);
}

/** Without the plans, which a killed preview may leave, and without the time of day. */
function fingerprint({ raw }: OpenDatabase): string {
  const hash = createHash('sha256');
  const add = (sql: string) => hash.update(JSON.stringify(raw.prepare(sql).all()));
  add('SELECT id, nik, name, birth_date, phone, died_on FROM person ORDER BY id');
  add(
    `SELECT person_id, agreement_id, department_id, job, wage, kpj, status, leave_reason, left_on, start_on,
       replaces_id FROM membership ORDER BY id`,
  );
  add('SELECT * FROM contact ORDER BY person_id, position');
  add('SELECT id, name, confirmed FROM department ORDER BY id');
  add(
    'SELECT person_id, agreement_id, source, sheet_row, made, before, after FROM change ORDER BY id',
  );
  add('SELECT value FROM roster_revision');
  add("SELECT count(*) AS count FROM import WHERE status != 'planned'");
  add(
    'SELECT book, year, seq, suffix, number, date, name, nik, void_reason FROM letter ORDER BY id',
  );
  add('SELECT book, year, next_seq FROM letter_counter ORDER BY book, year');
  for (const sql of LIFE) add(sql);
  return hash.digest('hex');
}

/** The life of the agreements, with the entries of the log that tell of it. */
const LIFE = [
  'SELECT id, coverage_from, coverage_until, continues_id, is_addendum FROM agreement ORDER BY id',
  'SELECT agreement_id, about FROM addendum ORDER BY agreement_id, position',
  'SELECT agreement_id, from_month, until_month, billed FROM bill ORDER BY id',
  'SELECT bill_id, paid_on, amount FROM payment ORDER BY id',
  'SELECT person_id, agreement_id, status, event_on, death_changes FROM claim ORDER BY id',
  'SELECT claim_id, step, day FROM claim_step ORDER BY id',
  `SELECT kind, details FROM audit WHERE kind IN ('places-left', 'claim-opened', 'bill-saved',
     'payment-saved', 'kpj-taken', 'agreement-renewed') ORDER BY id`,
];
