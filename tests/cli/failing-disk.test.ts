import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  countWrites,
  cutPowerOften,
  fillDisk,
  watchRun,
  type DiskRun,
} from '../support/disk/failing-disk.ts';
import { freshFolder } from '../support/database.ts';
import { lettersToKill } from '../support/letters-to-kill.ts';
import { backupToKill, importToKill, restoreToKill } from '../support/things-to-kill.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const PEOPLE = 150;
/** `tests/torture/failing-disk.ts` cuts a thousand times and fills the disk at every write. */
const CUTS = 80;
const FULL_DISKS = 8;

describe.runIf(process.platform === 'linux')('an import', () => {
  let run: DiskRun;
  beforeAll(async () => {
    run = await watchRun(await importToKill(freshFolder(), PEOPLE));
  });

  it('whose power fails is as before or as after, and as after once it has answered', async () => {
    const { before, after } = await cutPowerOften(run, CUTS);
    expect(before + after).toBe(CUTS);
    // Cuts that always came too late, or too early, would prove nothing.
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(0);
  });

  it('is found out to be lost on a disk that does not keep what it was told to keep', async () => {
    const lying = { ...run, steps: run.steps.filter(({ kind }) => kind !== 'sync') };
    await expect(cutPowerOften(lying, CUTS)).rejects.toThrow(/is lost|neither|damaged|altered/);
  });

  it('on a disk that gets full says so, loses nothing, and is done when there is room', async () => {
    const writes = countWrites(run);
    const spread = Array.from({ length: FULL_DISKS }, (_, index) =>
      Math.max(1, Math.round((writes * index) / (FULL_DISKS - 1))),
    );
    const { refused } = await fillDisk(run, spread);
    expect(refused).toBeGreaterThan(FULL_DISKS / 2);
  });
});

describe.runIf(process.platform === 'linux')('what else writes much', () => {
  it.each([
    ['letters', lettersToKill, 12],
    ['a copy', backupToKill, 60],
    ['a restore', restoreToKill, 60],
  ] as const)(
    '%s: whole or not there after a power cut and on a full disk',
    async (_what, prepare, size) => {
      const other = await watchRun(await prepare(freshFolder(), size));
      const { before, after } = await cutPowerOften(other, 16);
      expect(before + after).toBe(16);
      const half = Math.round(countWrites(other) / 2);
      expect((await fillDisk(other, [half])).refused).toBe(1);
    },
  );
});
