import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { toGrouped } from '../../shared/domain/values/rupiah.ts';
import { Failure } from '../../shared/failure.ts';
import { openDocument, openWorkshop, type Description } from './document.ts';
import type { FontBytes } from './fonts.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { layoutLetter } from './letter.ts';

export interface DrawLettersOptions {
  readonly fonts: FontBytes;
  readonly images: Images;
  /** After every letter, with the count so far. */
  readonly onPage?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface DrawnLetters {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** For each letter the page on which it begins, from 1. */
  readonly firstPages: readonly number[];
}

export interface DrawnLetter {
  readonly content: LetterContent;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** So often the drawing lets messages through: that it be cancelled, for one. */
const LETTERS_PER_TURN = 25;

/** All letters as one PDF, each beginning on a page of its own. Throws the Failure `cancelled`. */
export async function drawLetters(
  contents: Iterable<LetterContent>,
  options: DrawLettersOptions,
): Promise<DrawnLetters> {
  const letters = [...contents];
  const workshop = await openWorkshop(options.fonts, options.images);
  const document = await openDocument(workshop, describe(letters));
  const firstPages: number[] = [];
  let pages = 0;
  for (const content of letters) {
    await rest(firstPages.length, options.signal);
    firstPages.push(pages + 1);
    for (const sheet of layoutLetter(workshop, content)) {
      document.paint(sheet);
      pages += 1;
    }
    options.onPage?.(firstPages.length);
  }
  return { bytes: document.end(), pages, firstPages };
}

/** One PDF for each letter, in their order; fonts and images are prepared once for all of them. */
export async function* drawLetterFiles(
  contents: Iterable<LetterContent>,
  options: DrawLettersOptions,
): AsyncGenerator<DrawnLetter, void, undefined> {
  const workshop = await openWorkshop(options.fonts, options.images);
  let done = 0;
  for (const content of contents) {
    await rest(done, options.signal);
    const document = await openDocument(workshop, describe([content]));
    const sheets = layoutLetter(workshop, content);
    for (const sheet of sheets) document.paint(sheet);
    yield { content, bytes: document.end(), pages: sheets.length };
    done += 1;
    options.onPage?.(done);
  }
}

async function rest(done: number, signal: AbortSignal | undefined): Promise<void> {
  if (done % LETTERS_PER_TURN === 0) await nextTurn();
  if (signal?.aborted) throw new Failure('cancelled');
}

function describe(letters: readonly LetterContent[]): Description {
  const [first] = letters;
  if (first === undefined) throw new Failure('nobody-selected');
  const whose = letters.length === 1 ? first.subject.name : `${toGrouped(letters.length)} peserta`;
  return {
    title: `Surat Keterangan Kepesertaan – ${whose}`,
    author: first.letterhead.office,
    date: first.date,
  };
}
