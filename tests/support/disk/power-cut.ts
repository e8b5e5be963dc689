import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DiskStep } from './disk-log.ts';

/** What becomes of writes that no sync has made last. */
export const FATES = ['lost', 'kept', 'some', 'torn'] as const;
export type Fate = (typeof FATES)[number];

/**
 * What becomes of names that were given or taken away since the last sync of anything: a file system
 * with a journal keeps their order, and each sync makes all that were before it last.
 */
export const NAME_FATES = ['kept', 'late'] as const;
export type NameFate = (typeof NAME_FATES)[number];

type Change = Extract<DiskStep, { readonly kind: 'write' | 'truncate' }>;

/** A file's content that lasts, and what was done to it since. */
interface Inode {
  lasting: Buffer;
  pending: Change[];
}

const SECTOR = 512;

/**
 * Puts into `target` what a disk may hold when the power fails behind the first `count` steps: of
 * content what was synced, and of the rest what its fate says; of names those of now or, late, those of
 * some moment since the last sync.
 */
export function cutPower(
  before: string,
  steps: readonly DiskStep[],
  {
    count,
    fate,
    nameFate,
    random,
    folder,
    target,
  }: {
    readonly count: number;
    readonly fate: Fate;
    readonly nameFate: NameFate;
    readonly random: () => number;
    /** Where the process worked. */
    readonly folder: string;
    readonly target: string;
  },
): void {
  const disk = createDisk(before, folder);
  for (const step of steps.slice(0, count)) disk.take(step);
  rmSync(target, { recursive: true, force: true });
  const moments = disk.moments();
  const moment = nameFate === 'kept' ? moments.length - 1 : Math.floor(random() * moments.length);
  for (const [path, inode] of moments[moment] ?? []) {
    const place = join(target, path.slice(folder.length));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, survive(inode, fate, random));
  }
}

function createDisk(before: string, folder: string) {
  const names = new Map<string, Inode>();
  const open = new Map<number, Inode>();
  for (const name of filesIn(before))
    names.set(join(folder, name), { lasting: readFileSync(join(before, name)), pending: [] });
  let since = [new Map(names)];
  const named = () => void since.push(new Map(names));
  const take = (step: DiskStep): void => {
    switch (step.kind) {
      case 'name': {
        const inode = names.get(step.path) ?? { lasting: Buffer.alloc(0), pending: [] };
        if (step.creates && !names.has(step.path)) {
          names.set(step.path, inode);
          named();
        }
        if (step.empties) inode.pending.push({ kind: 'truncate', file: step.file, length: 0 });
        open.set(step.file, inode);
        break;
      }
      case 'write':
      case 'truncate':
        open.get(step.file)?.pending.push(step);
        break;
      case 'sync': {
        since = [new Map(names)];
        const inode = open.get(step.file);
        if (!inode) break;
        inode.lasting = inode.pending.reduce(apply, inode.lasting);
        inode.pending = [];
        break;
      }
      case 'unlink':
        names.delete(step.path);
        named();
        break;
      case 'rename':
      case 'link': {
        const inode = names.get(step.from);
        if (step.kind === 'rename') names.delete(step.from);
        if (inode) names.set(step.to, inode);
        else names.delete(step.to);
        named();
        break;
      }
      case 'answer':
        break;
    }
  };
  return { moments: () => since, take };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

function apply(content: Buffer, change: Change): Buffer {
  if (change.kind === 'truncate') return resized(content, change.length);
  const end = change.offset + change.bytes.length;
  const grown = end > content.length ? resized(content, end) : content;
  change.bytes.copy(grown, change.offset);
  return grown;
}

function resized(content: Buffer, length: number): Buffer {
  const other = Buffer.alloc(length);
  content.copy(other, 0, 0, Math.min(length, content.length));
  return other;
}

function survive({ lasting, pending }: Inode, fate: Fate, random: () => number): Buffer {
  const half = () => random() < 0.5;
  const kept = {
    lost: () => [],
    kept: () => pending,
    some: () => pending.filter(half),
    torn: () => pending.flatMap(toSectors).filter(half),
  };
  return kept[fate]().reduce(apply, Buffer.from(lasting));
}

function toSectors(change: Change): Change[] {
  if (change.kind === 'truncate') return [change];
  const sectors: Change[] = [];
  for (let at = 0; at < change.bytes.length;) {
    const end = Math.min(change.bytes.length, at + SECTOR - ((change.offset + at) % SECTOR));
    sectors.push({ ...change, offset: change.offset + at, bytes: change.bytes.subarray(at, end) });
    at = end;
  }
  return sectors;
}

/** A folder as it was, for the next try. */
export function copyFolder(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  return to;
}
