import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { fingerprintIn, type Killing } from '../kills.ts';
import type { DiskStep } from './disk-log.ts';
import { copyFolder, cutPower, FATES, NAME_FATES } from './power-cut.ts';
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
  await killing.examine?.(whole, true);
  return { killing, watched, steps, answeredAt, before, after: await fingerprintIn(whole) };
}

export interface PowerCuts {
  readonly cuts: number;
  /** How many found the data as they were. */
  readonly before: number;
  readonly after: number;
  /** How often the same command was given again, and went on. */
  readonly again: number;
}

/** The command is given again after each cut of so many, where it goes on with what was cut off. */
const AGAIN_EVERY = 8;

/**
 * Cuts the power behind random steps, with every fate of what was not synced. Throws where the data
 * are then not sound, neither as before nor as after, or not as after although the command had answered.
 */
export async function cutPowerOften(run: DiskRun, times: number): Promise<PowerCuts> {
  const { killing, watched, steps, answeredAt } = run;
  const { random } = killing;
  const found = { before: 0, after: 0, again: 0 };
  for (let index = 0; index < times; index += 1) {
    const count = 1 + Math.floor(random() * steps.length);
    const fate = FATES[index % FATES.length] ?? 'lost';
    const nameFate = NAME_FATES[Math.floor(index / FATES.length) % NAME_FATES.length] ?? 'kept';
    const hasAnswered = count > answeredAt;
    // In the place where the command had worked: a print knows where its files go.
    const target = watched.data;
    const where = `cut behind step ${count} of ${steps.length}, the rest ${fate}, names ${nameFate}`;
    const cut = { count, fate, nameFate, random, folder: watched.data, target };
    cutPower(killing.data, steps, cut);
    const now = await told(where, () => soundIn(run, hasAnswered));
    if (hasAnswered && now !== run.after) throw new Error(`${where}: what was answered is lost`);
    found[now === run.before ? 'before' : 'after'] += 1;
    if (index % AGAIN_EVERY === 0 && (await killing.goesOn?.(target))) {
      await told(where, () => goOn(run, target));
      found.again += 1;
    }
    await breathe();
  }
  return { cuts: times, ...found };
}

/** The fingerprint of data that are as they may be. */
async function soundIn(run: DiskRun, hasAnswered: boolean, data = run.watched.data) {
  const now = await fingerprintIn(data);
  if (now !== run.before && now !== run.after)
    throw new Error('data are neither as before nor as after');
  await run.killing.examine?.(data, hasAnswered);
  return now;
}

/** The same command again, on a disk that is as it should be. */
async function goOn(run: DiskRun, data: string): Promise<void> {
  if (runOnFullDisk({ ...run.watched, data }, 0).exitCode !== 0)
    throw new Error('the command fails when it is given again');
  if ((await soundIn(run, true, data)) !== run.after)
    throw new Error('it was not brought to its end');
}

/** Says with an error where it happened. */
async function told<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
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
    const { exitCode, answer } = runOnFullDisk({ ...watched, data }, at);
    const where = `full from write ${at} on`;
    const now = await told(where, () => soundIn(run, exitCode === 0, data));
    if (exitCode === 0 && now !== run.after) throw new Error(`${where}: answered, but not saved`);
    if (exitCode !== 0) {
      const code = (answer as { failure?: { code?: string } } | null)?.failure?.code;
      if (code === undefined || !EXPECTED.has(code))
        throw new Error(`${where}: answered ${code ?? 'nothing'}`);
      refused += 1;
      if (now === run.before || (await killing.goesOn?.(data)))
        await told(where, () => goOn(run, data));
    }
    rmSync(data, { recursive: true, force: true });
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
