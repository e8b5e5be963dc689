import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LetterContent } from '../../shared/domain/letter.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { Failure } from '../../shared/failure.ts';
import { openWorkshop } from './document.ts';
import type { FontBytes } from './fonts.ts';
import { openLetterFile } from './letter-file.ts';

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

/** So often the drawing lets messages through: that it be cancelled, for one. */
const LETTERS_PER_TURN = 25;

/** All letters as one PDF in memory, each beginning on a page of its own. Throws the Failure `cancelled`. */
export async function drawLetters(
  contents: Iterable<LetterContent>,
  options: DrawLettersOptions,
): Promise<DrawnLetters> {
  const letters = [...contents];
  const [first] = letters;
  if (first === undefined) throw new Failure('nobody-selected');
  const file = await openLetterFile(await openWorkshop(options.fonts, options.images), first);
  const firstPages: number[] = [];
  for (const letter of letters) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- a rest between letters, not a wait
    await rest(firstPages.length, options.signal);
    firstPages.push(file.add(letter));
    options.onPage?.(firstPages.length);
  }
  const { rest: bytes, pages } = file.end();
  return { bytes, pages, firstPages };
}

/** Before a letter. Failure: cancelled. */
export async function rest(done: number, signal: AbortSignal | undefined): Promise<void> {
  if (done % LETTERS_PER_TURN === 0) await nextTurn();
  if (signal?.aborted) throw new Failure('cancelled');
}
