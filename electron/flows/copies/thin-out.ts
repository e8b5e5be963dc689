import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCopyName } from '../../../shared/domain/copy-name.ts';
import { copiesToKeep } from '../../../shared/domain/copies-to-keep.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';

/** Takes away what the rule no longer keeps, of the program's own files alone. */
export async function thinOut(folder: string, now: Date): Promise<void> {
  const copies = (await readdir(folder)).flatMap((name) => {
    const stamp = readCopyName(name);
    return stamp ? [{ name, ...stamp, day: dayInWita(new Date(stamp.at)) }] : [];
  });
  const kept = new Set(copiesToKeep(copies, dayInWita(now)));
  const over = copies.filter((copy) => !kept.has(copy));
  // One that is open elsewhere goes the next time.
  await Promise.allSettled(over.map(({ name }) => rm(join(folder, name), { force: true })));
}
