import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { enter } from './administrator.ts';
import { openApp, type OpenedApp } from './open-app.ts';

export { capture, type OpenedApp } from './open-app.ts';

/** An empty data folder; removed at the end of the run. */
export function newDataFolder(): string {
  return mkdtempSync(join(inject('work'), 'data-'));
}

/**
 * Opens the built app in a test and enters as its administrator. Give the data folder of an earlier
 * launch to open it again.
 */
export async function launch(dataFolder = newDataFolder()): Promise<OpenedApp> {
  const opened = await launchAtDoor(dataFolder);
  await enter(opened.window);
  return opened;
}

/** Nobody is logged in yet. */
export function launchAtDoor(dataFolder = newDataFolder()): Promise<OpenedApp> {
  const { executablePath, appFolder } = inject('runtime');
  return openApp({ executablePath, appFolder, dataFolder, display: inject('display') });
}
