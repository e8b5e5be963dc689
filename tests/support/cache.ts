import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where things stay that are made once per machine. */
export function cacheFolder(): string {
  const folder = join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'buku-pks-stand-in',
  );
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Makes a finished folder visible under its final name in one step; another process may be first. */
export function moveIntoPlace(made: string, finished: string): void {
  try {
    renameSync(made, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
}
