import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { fingerprintIn, type Killing } from '../kills.ts';
import type { DiskStep } from './disk-log.ts';
import { copyFolder, cutPower, FATES } from './power-cut.ts';
import { buildWatch, runOnFullDisk, watch, type Watched } from './watched-process.ts';

/** A command run once to its end on a watched disk, with what it did there. */
export interface DiskRun {
  readonly killing: Killing;
  readonly watched: Watched;
  readonly steps: readonly DiskStep[];
  /** The first step after which the command had said that it was done. */
  readonly answeredAt: number;
  readonly before: string;
  readonly after: string;
}

export async function watchRun(killing: Killing): Promise<DiskRun> {
  const { data, folder, command } = killing;
  const whole = copyFolder(data, join(folder, 'watched'));
  const before = await fingerprintIn(copyFolder(data, join(folder, 'untouched')));
  const watched = {
    library: buildWatch(folder),
    data: whole,
    command,
    cache: join(folder, 'cache'),
  };
  const { steps, exitCode } = watch(watched, join(folder, 'steps'));
  if (exitCode !== 0) throw new Error(`the command ended with ${exitCode}`);
  const answeredAt = steps.findIndex(({ kind }) => kind === 'answer');
  if (answeredAt < 0) throw new Error('the command answered nothing');
  return { killing, watched, steps, answeredAt, before, after: await fingerprintIn(whole) };
}

export interface PowerCuts {
  readonly cuts: number;
  /** How many found the data as they were. */
  readonly before: number;
  readonly after: number;
}

/**
 * Cuts the power behind random steps, with every fate of what was not synced. Throws where the data
 * are then neither as before nor as after, or not as after although the command had answered.
 */
export async function cutPowerOften(run: DiskRun, times: number): Promise<PowerCuts> {
  const { killing, watched, steps, answeredAt } = run;
  const target = join(killing.folder, 'cut');
  const found = { before: 0, after: 0 };
  for (let index = 0; index < times; index += 1) {
    const count = 1 + Math.floor(killing.random() * steps.length);
    const fate = FATES[index % FATES.length] ?? 'lost';
    const { random } = killing;
    cutPower(killing.data, steps, { count, fate, random, folder: watched.data, target });
    const now = await fingerprintIn(target);
    const where = `cut behind step ${count} of ${steps.length}, the rest ${fate}`;
    if (now !== run.before && now !== run.after)
      throw new Error(`${where}: data are neither as before nor as after`);
    if (count > answeredAt && now !== run.after)
      throw new Error(`${where}: what was answered is lost`);
    found[now === run.before ? 'before' : 'after'] += 1;
    await breathe();
  }
  return { cuts: times, ...found };
}

export interface FullDisks {
  readonly tries: number;
  /** How many said that the disk is full; the others needed no more room. */
  readonly refused: number;
}

/**
 * Runs the command on disks that are full from the given writes on. Throws where that is not said in
 * a sentence, where the data are then not whole, or where the same command fails once there is room.
 */
export async function fillDisk(run: DiskRun, writes: readonly number[]): Promise<FullDisks> {
  const { killing, watched } = run;
  let refused = 0;
  for (const at of writes) {
    const data = copyFolder(killing.data, join(killing.folder, `full-${at}`));
    const onFull = { ...watched, data };
    const { exitCode, answer } = runOnFullDisk(onFull, at);
    const now = await fingerprintIn(data);
    const where = `full from write ${at} on`;
    if (now !== run.before && now !== run.after)
      throw new Error(`${where}: data are neither as before nor as after`);
    if (exitCode === 0 && now !== run.after) throw new Error(`${where}: answered, but not saved`);
    if (exitCode !== 0) {
      const code = (answer as { failure?: { code?: string } } | null)?.failure?.code;
      if (code === undefined || !EXPECTED.has(code))
        throw new Error(`${where}: answered ${code ?? 'nothing'}`);
      refused += 1;
      if (now === run.before && runOnFullDisk(onFull, 0).exitCode !== 0)
        throw new Error(`${where}: the command fails when there is room again`);
    }
    await breathe();
  }
  return { tries: writes.length, refused };
}

/** What a full disk may be called. */
const EXPECTED: ReadonlySet<string> = new Set(['disk-full', 'copy-failed']);

/** How many writes a run has. */
export function countWrites({ steps }: DiskRun): number {
  return steps.filter(({ kind }) => kind === 'write').length;
}
