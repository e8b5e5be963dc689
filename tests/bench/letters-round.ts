/** One round of letters in a process of its own: `letters-round.ts ours|baseline one|files COUNT` */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { UNWATCHED, type PrintPart } from '../../electron/flows/context.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import { resourcePath } from '../../electron/resources.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { coatImages, inventedCoatOfArms } from '../support/letters.ts';
import { benchLetters } from './bench-letters.ts';
import type { Told } from './measure.ts';
import { plainDocument, plainLetter } from './plain-letters.ts';

/** A way to make files of letters, a batch after the other. */
interface Way {
  draw(letters: readonly LetterContent[], isLast: boolean): Promise<unknown>;
  end(): Promise<unknown>;
}

const BATCH = 100;

// The tools fetch their code when first asked; the baseline's code is loaded before the clock too.
await import('../../electron/print-files.ts');

const [who, shape, count] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
const told = await round();
await rm(folder, { recursive: true, force: true });
console.log(JSON.stringify(told));

async function round(): Promise<Told> {
  const inOne = shape === 'one';
  const begun = performance.now();
  const way = who === 'ours' ? await ours(inOne) : await baseline(inOne);
  let milliseconds = performance.now() - begun;
  for (let from = 0; from < Number(count); from += BATCH) {
    const letters = benchLetters(from, Math.min(BATCH, Number(count) - from));
    const start = performance.now();
    await way.draw(letters, from + BATCH >= Number(count));
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  await way.end();
  milliseconds += performance.now() - start;
  return { milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

/** As the program prints: files that are on the disk for good, with their SHA-256. */
async function ours(inOne: boolean): Promise<Way> {
  const request = { folder, images: coatImages(), certificate: null };
  const print = await toolsInPlace().openPrint(request, UNWATCHED);
  let files = 0;
  return {
    draw: (letters, isLast) => {
      const parts: PrintPart[] = inOne
        ? [{ file: 'semua.pdf', letters, ends: isLast }]
        : letters.map((letter) => ({ file: `${(files += 1)}.pdf`, letters: [letter], ends: true }));
      return print.draw(parts, UNWATCHED);
    },
    end: () => print.close(),
  };
}

async function baseline(inOne: boolean): Promise<Way> {
  const fonts = await loadFonts(resourcePath('fonts'));
  const coat = inventedCoatOfArms();
  const all = inOne ? begin(fonts, coat, 'semua.pdf') : null;
  let files = 0;
  return {
    draw: async (letters) => {
      for (const letter of letters) {
        const file = all ?? begin(fonts, coat, `${(files += 1)}.pdf`);
        plainLetter(file, letter);
        if (!all) await file.end();
      }
      await nextTurn();
    },
    end: async () => all?.end(),
  };
}

function begin(fonts: FontBytes, coat: Uint8Array, name: string) {
  const document = plainDocument(fonts, coat);
  const stream = document.doc.pipe(createWriteStream(join(folder, name)));
  return {
    ...document,
    end: () => {
      document.doc.end();
      return finished(stream);
    },
  };
}
