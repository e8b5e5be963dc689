import { writeFileSync } from 'node:fs';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

export interface OpenedApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly dataFolder: string;
}

interface Opening {
  readonly executablePath: string;
  readonly appFolder?: string;
  readonly dataFolder: string;
  readonly display: string | undefined;
}

/** Opens the app and waits for its window. With DEBUG_E2E set, what the app writes is shown. */
export async function openApp(opening: Opening): Promise<OpenedApp> {
  const { executablePath, appFolder, dataFolder, display } = opening;
  const app = await _electron.launch({
    executablePath,
    args: openArguments(appFolder, dataFolder),
    env: { ...withoutUndefined(process.env), ...(display ? { DISPLAY: display } : {}) },
  });
  if (process.env['DEBUG_E2E']) app.process().stderr?.pipe(process.stderr);
  return { app, window: await app.firstWindow(), dataFolder };
}

/** A packed app knows its own folder. Chromium has no sandbox for root. */
export function openArguments(appFolder: string | undefined, dataFolder: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(appFolder ? [appFolder] : []),
    `--user-data-dir=${dataFolder}`,
  ];
}

/** A picture of what the window really shows; Playwright's own draws the PDF viewer wrongly. */
export async function capture(app: ElectronApplication, file: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    // Not the hidden one that prints.
    const window = BrowserWindow.getAllWindows().find((each) => each.getParentWindow() === null);
    return (await window?.webContents.capturePage())?.toPNG().toString('base64');
  });
  if (!png) throw new Error('There is no window to take a picture of');
  writeFileSync(file, Buffer.from(png, 'base64'));
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
