/**
 * Workbooks that other readers are tested with, through the real reading: `npm run torture -- corpus`. They
 * come from packages: sources of Debian's (Apache POI, Gnumeric, Calligra) and a few of npm's. What
 * cannot be had is named and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { cacheFolder } from '../support/cache.ts';

const DEBIAN = [
  'libapache-poi-java',
  'gnumeric',
  'calligra',
  'openpyxl',
  'python-xlrd',
  'ruby-roo',
  'r-cran-readxl',
];
const NPM = [
  'xlsx-populate',
  'xlsx-stream-reader',
  'xlsx-chart',
  'simple-excel-to-json',
  'excel-parser',
];
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xltx', '.xls', '.xlsb', '.csv', '.ods']);
/** What a folder of package lists is told by; deb-src lines are made of the system's own. */
const SOURCES = '/etc/apt/sources.list.d/debian.sources';

const folder = join(cacheFolder(), 'corpus');
const files = join(folder, 'files');
if (!existsSync(files)) fetchAll();
const count = readdirSync(files).length;
console.log(`${count} workbooks of other readers' tests`);
const program = join(import.meta.dirname, 'workbooks.ts');
const { status } = spawnSync(process.execPath, [program, '--only-folders', files], {
  stdio: 'inherit',
});
process.exitCode = count === 0 ? 1 : (status ?? 1);

function fetchAll(): void {
  const made = join(folder, 'unpacked');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  for (const name of NPM) tryOrName(name, () => fetchFromNpm(name, made));
  if (existsSync(SOURCES)) {
    const apt = prepareApt();
    for (const name of DEBIAN) tryOrName(name, () => fetchFromDebian(apt, name, made));
  }
  gather(made);
  rmSync(made, { recursive: true, force: true });
}

function tryOrName(name: string, fetch: () => void): void {
  try {
    fetch();
  } catch {
    console.log(`left out: ${name}`);
  }
}

function fetchFromNpm(name: string, into: string): void {
  const packed = execFileSync('npm', ['pack', '--silent', name], { cwd: into, encoding: 'utf8' });
  unpack(join(into, packed.trim()), join(into, name));
}

/** Options with which apt reads lists of its own, of sources. */
function prepareApt(): string[] {
  const sources = join(folder, 'sources.sources');
  const lists = join(folder, 'lists');
  mkdirSync(lists, { recursive: true });
  const text = readFileSync(SOURCES, 'utf8').replaceAll(/^Types:.*$/gm, 'Types: deb-src');
  writeFileSync(sources, text);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${lists}`,
  ];
  const apt = options.flatMap((option) => ['-o', option]);
  spawnSync('apt-get', [...apt, 'update', '-qq'], { stdio: 'ignore' });
  return apt;
}

function fetchFromDebian(apt: readonly string[], name: string, into: string): void {
  const place = join(into, name);
  mkdirSync(place, { recursive: true });
  const args = [...apt, 'source', '--download-only', '-qq', name];
  execFileSync('apt-get', args, { cwd: place, stdio: 'ignore' });
  for (const file of readdirSync(place))
    if (/\.orig\.tar\./.test(file)) unpack(join(place, file), join(place, 'unpacked'));
}

function unpack(archive: string, into: string): void {
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-C', into, '-xf', archive]);
}

function gather(from: string): void {
  mkdirSync(files, { recursive: true });
  const found = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) =>
    WORKBOOKS.has(extname(name).toLowerCase()),
  );
  for (const [index, name] of found.entries())
    copyFileSync(join(from, name), join(files, `${index}-${basename(name)}`));
}
