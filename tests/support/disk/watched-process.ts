import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOn } from '../kills.ts';
import { parseDiskLog, type DiskStep } from './disk-log.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Makes the library that stands between a process and its disk. */
export function buildWatch(folder: string): string {
  const library = join(folder, 'watched-disk.so');
  if (existsSync(library)) return library;
  const source = join(import.meta.dirname, 'watched-disk.c');
  execFileSync('gcc', [
    '-O1',
    '-Wall',
    '-Werror',
    '-shared',
    '-fPIC',
    '-o',
    library,
    source,
    '-ldl',
    '-lpthread',
  ]);
  return library;
}

export interface Watched {
  readonly library: string;
  /** The data; only what happens to the files in here is seen. */
  readonly data: string;
  readonly command: readonly string[];
  readonly cache: string;
}

export interface WatchedRun {
  readonly exitCode: number | null;
  /** The one JSON document that the command printed. */
  readonly answer: unknown;
}

/** The command with its disk watched: every step is told. */
export function watch(watched: Watched, log: string): WatchedRun & { readonly steps: DiskStep[] } {
  const run = start(watched, { WATCHED_LOG: log });
  return { ...run, steps: parseDiskLog(readFileSync(log)) };
}

/** The command on a disk that has no room from its write of this number on. */
export function runOnFullDisk(watched: Watched, fullAt: number): WatchedRun {
  return start(watched, { WATCHED_FULL_AT: String(fullAt) });
}

function start(
  { library, data, command, cache }: Watched,
  more: Record<string, string>,
): WatchedRun {
  const args = ['electron/cli.ts', ...commandOn(command, data), '--json'];
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: cache,
    LD_PRELOAD: library,
    WATCHED_FOLDER: data,
    ...more,
  };
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { exitCode: status, answer: stdout === '' ? null : (JSON.parse(stdout) as unknown) };
}
