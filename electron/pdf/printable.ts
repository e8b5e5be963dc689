import type { Face } from './fonts.ts';

/** A word of 20,000 letters takes pdf readers and line breaking seconds; no real word has 200. */
const LONGEST_WORD = 200;

/**
 * The words of a text as they can be printed: every kind of space separates, control and
 * invisible direction marks go, and a character that the font lacks shows as an empty box.
 */
export function printableWords(face: Face, text: string): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const clean = /^[\x20-\x7e\s]*$/u.test(text) ? words : cleanWords(face, text);
  return clean.map((word) =>
    word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD - 1)}…` : word,
  );
}

function cleanWords(face: Face, text: string): string[] {
  return text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .split(/[\s\p{Z}]+/u)
    .map((word) => drawable(face, word.slice(0, 4 * LONGEST_WORD)))
    .filter(Boolean);
}

function drawable(face: Face, word: string): string {
  let result = '';
  for (const character of word.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''))
    result += face.canDraw(character.codePointAt(0) as number) ? character : '□';
  return result;
}
