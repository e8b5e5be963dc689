import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { stackFrames } from './stack-frames.ts';

/**
 * The one log. It holds what happened to the program, never people's data: of an error its name,
 * its code and where it was thrown, but not its message, which may quote a cell or a query.
 */
const MAX_BYTES = 1_000_000;
const MAX_CAUSES = 3;
/** What kinds and codes of errors are called; anything else may have come out of data. */
const WORD = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;

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
  const name = WORD.test(error.name) ? error.name : 'Error';
  const head = `${depth > 0 ? 'caused by ' : ''}${name}${WORD.test(code) ? ` (${code})` : ''}`;
  const cause =
    error.cause === undefined || depth >= MAX_CAUSES ? [] : describe(error.cause, depth + 1);
  return [head, ...stackFrames(error), ...cause];
}
