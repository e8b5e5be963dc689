/**
 * Cuts the power and fills the disk under what the program writes: `node tests/torture/failing-disk.ts
 * [cuts] [kind]`. The disk is full from every single write of an import on; from so many, spread over
 * all, of the others.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countWrites, cutPowerOften, fillDisk, watchRun } from '../support/disk/failing-disk.ts';
import type { Killing } from '../support/kills.ts';
import { lettersToKill } from '../support/letters-to-kill.ts';
import { renewalToKill } from '../support/life-to-kill.ts';
import {
  backupToKill,
  importToKill,
  restoreToKill,
  undoToKill,
} from '../support/things-to-kill.ts';

interface Kind {
  readonly prepare: (folder: string, size: number) => Promise<Killing>;
  /** People or letters. */
  readonly size: number;
  /** Of the cuts that are wished, this part. */
  readonly share: number;
  /** At so many writes, at most, the disk is full. */
  readonly fullAt: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  import: { prepare: importToKill, size: 300, share: 1, fullAt: Infinity },
  undo: { prepare: undoToKill, size: 300, share: 0.3, fullAt: 60 },
  letters: { prepare: lettersToKill, size: 60, share: 0.3, fullAt: 60 },
  backup: { prepare: backupToKill, size: 300, share: 0.3, fullAt: 60 },
  restore: { prepare: restoreToKill, size: 300, share: 0.3, fullAt: 60 },
  renewal: { prepare: renewalToKill, size: 300, share: 0.3, fullAt: 60 },
};

const [cuts = '1000', wanted] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(KINDS) : [wanted];
for (const name of names) {
  const kind = KINDS[name];
  if (!kind) throw new Error(`Nothing is called ${name}: ${Object.keys(KINDS).join(', ')}`);
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, or they would slow each other
  await tryDisk(name, kind, Math.ceil(Number(cuts) * kind.share));
}

async function tryDisk(
  name: string,
  { prepare, size, fullAt }: Kind,
  times: number,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'buku-pks-disk-'));
  try {
    const run = await watchRun(await prepare(folder, size));
    const writes = countWrites(run);
    const syncs = run.steps.filter(({ kind }) => kind === 'sync').length;
    console.log(`  ${name}: ${run.steps.length} steps, ${writes} writes, ${syncs} syncs`);
    const { cuts: cut, before, after, again } = await cutPowerOften(run, times);
    const gone = again > 0 ? `, ${again} gone on with` : '';
    console.log(
      before + after > 0 && run.before === run.after
        ? `    power cut ${cut} times: all unchanged and whole${gone}`
        : `    power cut ${cut} times: ${before} as before, ${after} as after, none else${gone}`,
    );
    const { tries, refused } = await fillDisk(run, spread(writes, fullAt));
    console.log(`    disk full at ${tries} of ${writes} writes: ${refused} refused, all whole`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Numbers of writes: all, or so many at even distances, the first and the last among them. */
function spread(writes: number, most: number): number[] {
  const count = Math.min(writes, most);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 1 : 1 + Math.round((index * (writes - 1)) / (count - 1)),
  );
}
