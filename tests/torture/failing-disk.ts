/**
 * Cuts the power and fills the disk under an import: `node tests/torture/failing-disk.ts [cuts]`. The disk
 * is full from every single write of the import on.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countWrites, cutPowerOften, fillDisk, watchRun } from '../support/disk/failing-disk.ts';
import { importToKill, undoToKill } from '../support/things-to-kill.ts';

const CUTS = Number(process.argv[2] ?? 1000);
const PEOPLE = 300;

for (const [what, prepare] of [
  ['import', importToKill],
  ['undo', undoToKill],
] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'buku-pks-disk-'));
  try {
    const run = await watchRun(await prepare(folder, PEOPLE));
    const syncs = run.steps.filter(({ kind }) => kind === 'sync').length;
    console.log(`${what}: ${run.steps.length} steps, ${countWrites(run)} writes, ${syncs} syncs`);
    const { cuts, before, after } = await cutPowerOften(run, CUTS);
    console.log(`  power cut ${cuts} times: ${before} as before, ${after} as after, none else`);
    const every = Array.from({ length: countWrites(run) }, (_, index) => index + 1);
    const { tries, refused } = await fillDisk(run, every);
    console.log(`  disk full at each of ${tries} writes: ${refused} refused, all whole`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
