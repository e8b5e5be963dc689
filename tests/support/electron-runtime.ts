import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareStandIn, standInElectron } from './stand-in.ts';

const root = resolve(import.meta.dirname, '../..');

/** What the window runs on: Electron itself or, on Linux where it cannot be had, the stand-in. */
export interface Runtime {
  readonly name: string;
  readonly executablePath: string;
  /** The folder to open: the project, or a copy that fits the stand-in. */
  readonly appFolder: string;
  /** Set for the stand-in only: better-sqlite3 compiled for it. */
  readonly standIn: { readonly sqlite: string } | null;
}

/** `work` is a folder for the copy. Throws with a sentence when there is nothing to run on. */
export async function findRuntime(work: string): Promise<Runtime> {
  const electron = findElectron();
  if ('path' in electron)
    return {
      name: `Electron ${electronVersion()}`,
      executablePath: electron.path,
      appFolder: root,
      standIn: null,
    };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `Electron's program is not on this machine and could not be downloaded (${electron.why}).`,
    );
  const { executablePath, sqlite } = await prepareStandIn();
  return {
    name: `the stand-in runtime (Electron ${standInElectron})`,
    executablePath,
    appFolder: copyApp(join(work, 'app'), sqlite),
    standIn: { sqlite },
  };
}

/** The first time, asking for Electron downloads it; without a way to GitHub that fails at once. */
function findElectron(): { path: string } | { why: string } {
  try {
    const printed = execFileSync(process.execPath, ['-p', 'require("electron")'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { path: printed.trim().split('\n').at(-1) ?? '' };
  } catch (error) {
    const printed = (error as { stderr?: string }).stderr ?? String(error);
    return { why: /(\w*Error: [^\n]+)/.exec(printed)?.[1] ?? 'no reason given' };
  }
}

export function electronVersion(): string {
  const manifest = readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The built app beside packages that are links to the project's, but for the compiled one. */
function copyApp(folder: string, sqlite: string): string {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  cpSync(join(root, 'out'), join(folder, 'out'), { recursive: true });
  symlinkSync(join(root, 'resources'), join(folder, 'resources'));
  for (const name of Object.keys(dependencies))
    symlinkSync(
      name === 'better-sqlite3' ? sqlite : join(root, 'node_modules', name),
      join(folder, 'node_modules', name),
    );
  return folder;
}
