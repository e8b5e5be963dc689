import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { draftForSamples } from '../support/draft-for-samples.ts';
import { newDataFolder } from '../support/launch.ts';
import { openApp } from '../support/open-app.ts';

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
      expect(await draftForSamples(window)).toMatchObject({
        ok: true,
        value: { pages: expect.any(Number) as number },
      });
    } finally {
      await app.close();
    }
  });
});
