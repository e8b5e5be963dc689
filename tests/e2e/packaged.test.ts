import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import type { ElectronApplication } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { enterByRequest } from '../support/administrator.ts';
import { draftForSamples } from '../support/draft-for-samples.ts';
import { newDataFolder } from '../support/launch.ts';
import { openApp } from '../support/open-app.ts';
import { pagePicture } from '../support/page-picture.ts';
import { printLetters } from '../support/printed-letters.ts';

// The app as it is shipped: everything out of one archive, with the fuses set. Packed for Linux;
// what the package for Windows holds is looked at in tests/package.
describe.runIf(process.platform === 'linux')('the packed app', () => {
  const { executablePath, standIn } = inject('runtime');
  const output = join(inject('work'), 'release');
  const unpacked = join(output, 'linux-unpacked');

  beforeAll(async () => {
    await build({
      targets: Platform.LINUX.createTarget('dir', Arch.x64),
      config: {
        electronDist: dirname(executablePath),
        directories: { output },
        electronFuses: { enableNodeCliInspectArguments: true }, // Playwright connects through it
      },
    });
    const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    if (standIn)
      copyFileSync(
        join(standIn.sqlite, 'prebuilds/linux-x64.node'),
        join(unpacked, 'resources/app.asar.unpacked', binary),
      );
  }, 240_000);

  it('opens its data, reads the samples in its thread and draws letters, all out of the archive', async () => {
    const { app, window } = await openApp({
      executablePath: join(unpacked, 'buku-pks'),
      dataFolder: newDataFolder(),
      display: inject('display'),
    });
    try {
      expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true);
      expect(await tryTools(app)).toEqual({ isOpen: false, inMenu: [] });
      expect(await draftForSamples(window)).toMatchObject({
        ok: true,
        value: { pages: expect.any(Number) as number },
      });
    } finally {
      await app.close();
    }
  });

  it('reads the code of a letter with the reader out of the archive, and saves the page for a phone', async () => {
    const dataFolder = newDataFolder();
    const { context, files } = await printLetters(1, dataFolder);
    await context.data.close();
    const picture = join(inject('work'), 'packed-letter.png');
    writeFileSync(picture, pagePicture(files[0] as Buffer));
    const saved = join(inject('work'), 'packed-page.html');
    const { app, window: page } = await openApp({
      executablePath: join(unpacked, 'buku-pks'),
      dataFolder,
      display: inject('display'),
    });
    try {
      await app.evaluate(
        ({ dialog }, [open, save]) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [open ?? ''] });
          dialog.showSaveDialog = async () => ({ canceled: false, filePath: save ?? '' });
        },
        [picture, saved],
      );
      await enterByRequest(page);
      const answers = await page.evaluate(async () => {
        const file = (await window.buku.choose('letter'))?.id ?? '';
        const target = (await window.buku.choose('save-html'))?.id ?? '';
        return [
          await window.buku.request('proof.file', { job: 'a', file }),
          await window.buku.request('proof.page', { target }),
        ];
      });
      expect(answers).toMatchObject([{ ok: true, value: { valid: true } }, { ok: true }]);
      expect(readFileSync(saved, 'utf8')).toContain('office-facts');
    } finally {
      await app.close();
    }
  });
});

/** Whether the tools of developers, which show and change everything, can be had. */
function tryTools(app: ElectronApplication) {
  return app.evaluate(async ({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    const roles = (items ?? []).map(({ role }) => String(role).toLowerCase());
    return {
      isOpen: contents?.isDevToolsOpened(),
      inMenu: roles.filter((role) => /devtools|reload/u.test(role)),
    };
  });
}
