import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * The one log. It holds what happened to the program, never people's data: of an error its name,
 * its code and where it was thrown, but not its message, which may quote a cell or a query.
 */
const MAX_BYTES = 1_000_000;
const MAX_CAUSES = 3;

let file: string | null = null;
let isQuiet = false;

/**
 * From now on the log is kept in this folder too: the present file and one before it. Quiet, it
 * stays out of the terminal, where people read sentences and other programs nothing at all.
 */
export function openLog(folder: string, { quiet = false } = {}): void {
  isQuiet = quiet;
  file = join(folder, 'buku-pks.log');
  try {
    mkdirSync(folder, { recursive: true });
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MAX_BYTES) renameSync(file, join(folder, 'buku-pks.old.log'));
  } catch {
    // Whatever stands in the way is told by the data, which lie in the same place.
  }
}

/** `what` is a fixed phrase of the program, with numbers or codes at most. */
export function logEvent(what: string): void {
  write(what);
}

export function logError(where: string, error: unknown): void {
  write(`${where}: ${describe(error).join('\n')}`);
}

function write(text: string): void {
  const entry = `${new Date().toISOString()} ${text}\n`;
  if (!isQuiet) process.stderr.write(entry);
  try {
    if (file) appendFileSync(file, entry);
  } catch {
    // A full disk must not turn a logged error into another one.
  }
}

function describe(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error)) return [`a thrown ${typeof error}`];
  const code = errorCode(error);
  const head = `${depth > 0 ? 'caused by ' : ''}${error.name}${code ? ` (${code})` : ''}`;
  const cause =
    error.cause === undefined || depth >= MAX_CAUSES ? [] : describe(error.cause, depth + 1);
  return [head, ...stackFrames(error), ...cause];
}

/** Lines like "    at readSheet (file:///…/read-sheet.ts:12:3)"; the message above them is left out. */
function stackFrames(error: Error): string[] {
  const stack = error.stack ?? '';
  const afterMessage = stack.lastIndexOf(error.message) + error.message.length;
  return stack
    .slice(error.message === '' ? 0 : afterMessage)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
}
