// npm start builds the app and opens its window; npm run dev does so with reloading while you edit.
// Plain JavaScript, so that an old Node.js gets as far as saying that it is too old.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
const isLinux = process.platform === 'linux';
const wishes = process.argv.slice(2);
const isDev = wishes.includes('--dev');

if (major < 22 || (major === 22 && minor < 18))
  stop(`Node.js 22.18 or newer is needed; this is ${process.versions.node}.`);
if (isLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  stop(
    'There is no display to open the window on. Start it from a desktop session, or on a virtual\n' +
      'screen: xvfb-run -a npm start (apt-get install xvfb xauth).',
  );

const work = mkdtempSync(join(tmpdir(), 'buku-pks-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
if (isLinux) node([join(root, 'tests/support/prepare.mjs'), 'window']);
await (isDev ? develop() : open());

/** Builds first: for the stand-in, the built app is copied. */
async function open() {
  node([viteProgram(), 'build', '--logLevel', 'warn']);
  const runtime = await findRuntime();
  run(runtime.executablePath, [...sandboxFlag(), runtime.appFolder, ...wishes]);
}

/** electron-vite never fetches Electron's program itself, so it is told where it is. */
async function develop() {
  const runtime = await findRuntime();
  if (runtime.standIn) stop(`Reloading while you edit needs Electron itself, not ${runtime.name}.`);
  const rest = wishes.filter((wish) => wish !== '--dev');
  const env = { ELECTRON_EXEC_PATH: runtime.executablePath };
  run(process.execPath, [viteProgram(), 'dev', '--', ...sandboxFlag(), ...rest], env);
}

async function findRuntime() {
  const support = await import('../tests/support/electron-runtime.ts');
  const runtime = await support
    .findRuntime(work)
    .catch((error) =>
      stop(
        `${error.message}\n` +
          "Electron's program comes from github.com. Behind a proxy or with a mirror set HTTPS_PROXY or\n" +
          'ELECTRON_MIRROR, or let ELECTRON_OVERRIDE_DIST_PATH name the folder of an unpacked Electron 45.',
      ),
    );
  if (runtime.standIn)
    console.log(`Electron could not be downloaded; the window runs on ${runtime.name}.`);
  return runtime;
}

/** Chromium refuses to run as root on Linux with its sandbox. */
function sandboxFlag() {
  return isLinux && process.getuid() === 0 ? ['--no-sandbox'] : [];
}

function viteProgram() {
  return join(root, 'node_modules/electron-vite/bin/electron-vite.js');
}

function node(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  child.on('error', (error) => stop(`${program} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
