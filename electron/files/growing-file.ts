import { createHash } from 'node:crypto';
import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { asTarget, writeDurably } from './write-file-whole.ts';

/** A file that is written while it is being made, so that it never stands in memory whole. */
export interface GrowingFile {
  /** Takes bytes; resolves when the disk has kept up far enough for more. */
  write(chunks: readonly Uint8Array[]): Promise<void>;
  /** On the disk for good; gives the SHA-256 of the whole file. */
  end(): Promise<string>;
  /** Lets go of the file as it is. */
  abandon(): Promise<void>;
}

/** What is gathered before it is handed to the disk; as much again may be under way there. */
const HANDFUL = 1024 * 1024;

/**
 * Nothing is opened before there is a handful, so a small file is written at once when it ends.
 * With `finish` the ended file is read, changed and written again. Failures: disk-full,
 * target-locked, target-not-writable, those of `finish`.
 */
export function growFile(
  path: string,
  finish: ((bytes: Uint8Array) => Promise<Uint8Array>) | null,
): GrowingFile {
  const hash = createHash('sha256');
  let handle: FileHandle | null = null;
  let gathered: Uint8Array[] = [];
  let size = 0;
  let underWay: Promise<void> = Promise.resolve();

  const takeGathered = () => {
    const bytes = Buffer.concat(gathered, size);
    gathered = [];
    size = 0;
    return bytes;
  };

  const put = (bytes: Uint8Array) =>
    asTarget(async () => {
      handle ??= await open(path, 'wx');
      await handle.writeFile(bytes);
      hash.update(bytes);
    });

  const letGo = async () => {
    const held = handle;
    handle = null;
    await asTarget(async () => held?.close());
  };

  /** Small: it was never opened. */
  const endAtOnce = async () => {
    const bytes = takeGathered();
    const whole = finish === null ? bytes : await finish(bytes);
    await writeDurably(path, whole);
    return sha256Of(whole);
  };

  const endGrown = async () => {
    await put(takeGathered());
    if (finish === null) await asTarget(async () => handle?.sync());
    await letGo();
    return finish === null ? hash.digest('hex') : endAgain(finish);
  };

  const endAgain = async (change: (bytes: Uint8Array) => Promise<Uint8Array>) => {
    const whole = await change(await asTarget(() => readFile(path)));
    await asTarget(() => rm(path));
    await writeDurably(path, whole);
    return sha256Of(whole);
  };

  return {
    write: async (chunks) => {
      for (const chunk of chunks) {
        gathered.push(chunk);
        size += chunk.length;
      }
      if (size < HANDFUL) return;
      await underWay;
      underWay = put(takeGathered());
      underWay.catch(() => {}); // told where it is awaited
    },
    end: async () => {
      try {
        await underWay;
        return await (handle === null ? endAtOnce() : endGrown());
      } finally {
        await letGo();
      }
    },
    abandon: async () => {
      await underWay.catch(() => {});
      await letGo();
    },
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
