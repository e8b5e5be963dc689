// What the window, the stand-in runtime and the tests need of the system and a bare Debian or Ubuntu
// lacks: installed where that is allowed, else named in one line. Nothing to do on other systems.
// node tests/support/prepare.mjs [window | stand-in | tests]; all three when none is named.
// Plain JavaScript: it may be the first thing that runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to look for (a program, or a library by its file name) and the package that brings it. */
const needs = [
  { for: 'tests', program: 'Xvfb', bringer: 'xvfb' },
  { for: 'stand-in', program: 'gcc', bringer: 'gcc' },
  { for: 'stand-in', program: 'g++', bringer: 'g++' },
  { for: 'tests', program: 'pdftotext', bringer: 'poppler-utils' },
  { for: 'tests', program: 'qpdf', bringer: 'qpdf' },
  { for: 'tests', program: 'openssl', bringer: 'openssl' },
  { for: 'window', library: 'libgtk-3.so.0', bringer: 'libgtk-3-0' },
  { for: 'window', library: 'libatk-bridge-2.0.so.0', bringer: 'libatk-bridge2.0-0' },
  { for: 'window', library: 'libcups.so.2', bringer: 'libcups2' },
  { for: 'window', library: 'libasound.so.2', bringer: 'libasound2' },
  { for: 'window', library: 'libnss3.so', bringer: 'libnss3' },
  { for: 'window', library: 'libgbm.so.1', bringer: 'libgbm1' },
  { for: 'window', library: 'libXss.so.1', bringer: 'libxss1' },
];

const purposes = process.argv.slice(2);
const missing = process.platform === 'linux' && existsSync('/usr/bin/apt-get') ? findMissing() : [];
if (missing.length > 0) {
  if (process.getuid() === 0) install(missing);
  else tell(missing);
}

function findMissing() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const libraries = listLibraries();
  return needs
    .filter(({ for: purpose }) => purposes.length === 0 || purposes.includes(purpose))
    .filter(({ program, library }) =>
      program
        ? !folders.some((folder) => existsSync(join(folder, program)))
        : !libraries.includes(`${library} (`),
    )
    .map(({ bringer }) => bringer);
}

/** Lines like "	libgbm.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgbm.so.1". */
function listLibraries() {
  const ldconfig = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig';
  return execFileSync(ldconfig, ['-p'], { encoding: 'utf8' });
}

function install(packages) {
  console.log(`Installing what is missing on this system: ${packages.join(' ')}`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages.map(currentName)]);
}

/** Newer releases, since their time grew to 64 bits, call some libraries libgtk-3-0t64 and the like. */
function currentName(name) {
  const found = execFileSync('apt-cache', ['pkgnames', `${name}t64`], { encoding: 'utf8' });
  return found.split('\n').includes(`${name}t64`) ? `${name}t64` : name;
}

function apt(args) {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error(`apt-get ${args[0]} did not succeed; nothing can go on without it.`);
    process.exit(1);
  }
}

function tell(packages) {
  const names = packages.map(currentName).join(' ');
  console.error(
    `A few packages of the system are missing. Run this once, then try again:\n` +
      `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
  );
  process.exit(1);
}
