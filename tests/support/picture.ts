/**
 * Opens the built app and takes a picture of its window:
 * node tests/support/picture.ts <picture.png> [data folder]. Without a data folder: a first start.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from './display.ts';
import { findRuntime } from './electron-runtime.ts';
import { capture, openApp } from './open-app.ts';

const [picture, dataFolder] = process.argv.slice(2);
if (!picture) throw new Error('Name the picture to write, for example window.png');

const work = mkdtempSync(join(tmpdir(), 'buku-pks-picture-'));
const display = await openDisplay();
try {
  const { executablePath, appFolder, name } = await findRuntime(work);
  const { app, window } = await openApp({
    executablePath,
    appFolder,
    dataFolder: dataFolder ?? join(work, 'data'),
    display: display.name,
  });
  await window.waitForLoadState('networkidle');
  await window.waitForTimeout(1000); // for what fades in
  await capture(app, picture);
  await app.close();
  console.log(`${picture}, on ${name}`);
} finally {
  display.stop();
  rmSync(work, { recursive: true, force: true });
}
