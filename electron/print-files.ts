import { join } from 'node:path';
import type { LetterContent } from '../shared/domain/letter.ts';
import type { Job, PartDrawn, Print, PrintPart, PrintRequest } from './flows/context.ts';
import { growFile, type GrowingFile } from './files/growing-file.ts';
import { openWorkshop } from './pdf/document.ts';
import { rest } from './pdf/draw-letters.ts';
import type { FontBytes } from './pdf/fonts.ts';
import { openLetterFile, type LetterFile } from './pdf/letter-file.ts';

/** Ended files under way to the disk while the next are drawn: waiting for each would double the time. */
const AT_ONCE = 16;

interface OpenFile {
  readonly letters: LetterFile;
  readonly growing: GrowingFile;
}

/** Files of letters made part by part in a folder. Failures: image-unreadable. */
export async function openPrint(
  { folder, images }: PrintRequest,
  fonts: FontBytes,
  finish: ((bytes: Uint8Array) => Promise<Uint8Array>) | null,
): Promise<Print> {
  const workshop = await openWorkshop(fonts, images);
  const files = new Map<string, OpenFile>();

  const fileFor = async (name: string, first: LetterContent | undefined): Promise<OpenFile> => {
    const known = files.get(name);
    if (known) return known;
    if (first === undefined) throw new Error('a file of letters without a letter');
    const letters = await openLetterFile(workshop, first);
    const made = { letters, growing: growFile(join(folder, name), finish) };
    files.set(name, made);
    return made;
  };

  return {
    draw: async (parts, job) => {
      const endings = queueOfAtMost(AT_ONCE);
      const letters = penFor(parts, job);
      try {
        const drawn: Promise<PartDrawn>[] = [];
        for (const part of parts) {
          const { file, ends } = part;
          const open = await fileFor(file, part.letters[0]);
          const firstPages = await letters.draw(part, open);
          if (ends) files.delete(file);
          const ending = ends ? endFile(file, open, firstPages) : null;
          drawn.push(ending ?? Promise.resolve({ file, firstPages, whole: null }));
          if (ending) await endings.add(ending);
        }
        return await Promise.all(drawn);
      } finally {
        // Nobody may remove a folder that is still being written to.
        await endings.settled();
      }
    },
    close: async () => {
      await Promise.allSettled([...files.values()].map(({ growing }) => growing.abandon()));
      files.clear();
    },
  };
}

/** Draws letters into their files, tells how many of all parts are done, and stops when it should. */
function penFor(parts: readonly PrintPart[], job: Job) {
  const total = parts.reduce((sum, { letters }) => sum + letters.length, 0);
  let done = 0;
  return {
    draw: async ({ letters }: PrintPart, file: OpenFile): Promise<number[]> => {
      const firstPages: number[] = [];
      for (const letter of letters) {
        await rest(done, job.signal);
        firstPages.push(file.letters.add(letter));
        await file.growing.write(file.letters.take());
        done += 1;
        job.progress('drawing', done, total);
      }
      return firstPages;
    },
  };
}

/** Ends the document at once, and lets go of it: many would wait for the disk otherwise. */
function endFile(
  file: string,
  { letters, growing }: OpenFile,
  firstPages: readonly number[],
): Promise<PartDrawn> {
  const { rest: bytes, pages } = letters.end();
  return onDisk(growing, growing.write([bytes])).then((sha256) => ({
    file,
    firstPages,
    whole: { sha256, pages },
  }));
}

async function onDisk(growing: GrowingFile, written: Promise<void>): Promise<string> {
  await written;
  return growing.end();
}

/** Work under way at the same time; whoever adds waits while there is too much, and meets what failed. */
function queueOfAtMost(most: number) {
  const underWay = new Set<Promise<unknown>>();
  return {
    add: async (work: Promise<unknown>): Promise<void> => {
      underWay.add(work);
      work.then(
        () => underWay.delete(work),
        () => {}, // stays, for whoever adds next
      );
      if (underWay.size >= most) await Promise.race(underWay);
    },
    settled: () => Promise.allSettled(underWay),
  };
}
