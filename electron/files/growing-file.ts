import { createHash } from 'node:crypto';
import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { sha256Of } from './sha256.ts';
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

/** What is gathered before it is handed to the disk; as much again may be under way there. Most single letters are smaller. */
const PIECE = 64 * 1024;

/** Used again and again: thousands of small buffers that live until a piece is full are cleared away late. */
const spare: Buffer[] = [];

/**
 * Nothing is opened before a piece is full, so a small file is written at once when it ends.
 * With `finish` the ended file is read, changed and written again. Failures: disk-full,
 * target-locked, target-not-writable, those of `finish`.
 */
export function growFile(
  path: string,
  finish: ((bytes: Uint8Array) => Promise<Uint8Array>) | null,
): GrowingFile {
  const hash = createHash('sha256');
  let handle: FileHandle | null = null;
  let piece: Buffer | null = null;
  let filled = 0;
  let underWay: Promise<void> = Promise.resolve();

  /** Gives what is gathered to somebody who is done with it when the promise resolves. */
  const handOver = async (use: (bytes: Buffer) => Promise<void>): Promise<void> => {
    const held = piece;
    const bytes = held?.subarray(0, filled) ?? Buffer.alloc(0);
    piece = null;
    filled = 0;
    try {
      await use(bytes);
    } finally {
      if (held) spare.push(held);
    }
  };

  const put = (bytes: Uint8Array) =>
    asTarget(async () => {
      handle ??= await open(path, 'wx');
      hash.update(bytes);
      await handle.writeFile(bytes);
    });

  const letGo = async () => {
    const held = handle;
    handle = null;
    await asTarget(async () => held?.close());
  };

  /** Small: it was never opened. */
  const endAtOnce = async () => {
    let sha256 = '';
    await handOver(async (bytes) => {
      const whole = finish === null ? bytes : await finish(bytes);
      await writeDurably(path, whole);
      sha256 = sha256Of(whole);
    });
    return sha256;
  };

  const endGrown = async () => {
    await handOver(put);
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
      for (const chunk of chunks)
        for (let from = 0; from < chunk.length;) {
          piece ??= spare.pop() ?? Buffer.allocUnsafeSlow(PIECE);
          const part = chunk.subarray(from, from + PIECE - filled);
          piece.set(part, filled);
          filled += part.length;
          from += part.length;
          if (filled < PIECE) continue;
          // oxlint-disable-next-line eslint/no-await-in-loop -- the disk takes one piece after the other
          await underWay;
          underWay = handOver(put);
          underWay.catch(() => {}); // told where it is awaited
        }
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
      await handOver(() => Promise.resolve());
      await letGo();
    },
  };
}
