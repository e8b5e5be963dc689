import type { Face, FaceName, Faces } from './fonts.ts';
import type { Block, TextMark } from './marks.ts';
import { printableWords } from './printable.ts';
import { belongTogether } from './words-together.ts';

export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  /** From baseline to baseline, in points. */
  readonly leading: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A gap wider than this many times the size looks like a hole; such a line stays ragged. */
const WIDEST_STRETCH = 1.1;

/** A paragraph longer than this is cut into several blocks, so that it can flow over pages. */
const LINES_PER_BLOCK = 12;

export interface Line {
  readonly words: readonly string[];
  /** In points, with plain spaces. */
  readonly width: number;
}

/** Breaks words into lines of at most `measure` points; each takes as many words as fit. */
function breakLines(face: Face, size: number, words: readonly string[], measure: number): Line[] {
  const space = face.widthOf(' ') * size;
  const lines: Line[] = [];
  let line: { words: string[]; width: number } = { words: [], width: 0 };
  for (const group of groupsOf(words)) {
    for (const part of fitting(face, size, group, measure)) {
      const width = widthOfLine(face, size, part);
      const isFirst = line.words.length === 0;
      if (!isFirst && line.width + space + width > measure + 0.01) {
        lines.push(line);
        line = { words: [...part], width };
      } else {
        line.words.push(...part);
        line.width += width + (isFirst ? 0 : space);
      }
    }
  }
  if (line.words.length > 0) lines.push(line);
  return lines;
}

/** Centred lines look best at even lengths: as few as needed, none much shorter than the others. */
function balancedLines(
  face: Face,
  size: number,
  words: readonly string[],
  measure: number,
): Line[] {
  const lines = breakLines(face, size, words, measure);
  let best = lines;
  for (let narrower = measure - size; best.length > 1 && narrower > size; narrower -= size) {
    const tried = breakLines(face, size, words, narrower);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

export function widthOfLine(face: Face, size: number, words: readonly string[]): number {
  let width = Math.max(0, words.length - 1) * face.widthOf(' ');
  for (const word of words) width += face.widthOf(word);
  return width * size;
}

/** `5 Juni 2025`, `Nomor 1`, `Kota Baubau` are not torn apart at the end of a line. */
function groupsOf(words: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && belongTogether(before, word)) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** A group as it is where it fits; else its words one by one, too long ones cut into pieces. */
function fitting(face: Face, size: number, group: string[], measure: number): string[][] {
  if (widthOfLine(face, size, group) <= measure) return [group];
  return group.flatMap((word) => pieces(face, size, word, measure).map((piece) => [piece]));
}

/** Parted behind a slash or hyphen where one is near: `500.15/001/` and `DISNAKER/2025`. */
function pieces(face: Face, size: number, word: string, measure: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && face.widthOf(piece + character) * size > measure) {
      const [, head = piece, tail = ''] = /^(.{3,}[/-])(.*)$/u.exec(piece) ?? [];
      found.push(head);
      piece = tail;
    }
    piece += character;
  }
  return [...found, piece];
}

/** Text as blocks of lines within `measure` points. Usually one; none for empty text. */
export function setText(
  faces: Faces,
  text: string,
  style: TextStyle,
  measure: number,
  align: Align = 'left',
): Block[] {
  const face = faces[style.face];
  const words = printableWords(face, text);
  const lines =
    align === 'center'
      ? balancedLines(face, style.size, words, measure)
      : breakLines(face, style.size, words, measure);
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; first += LINES_PER_BLOCK) {
    const part = lines.slice(first, first + LINES_PER_BLOCK);
    const marks = part.map((line, index) => {
      const isLast = first + index === lines.length - 1;
      return lineMark(
        face,
        line,
        index,
        style,
        measure,
        align === 'justify' && isLast ? 'left' : align,
      );
    });
    blocks.push({ height: part.length * style.leading, marks });
  }
  return blocks;
}

function lineMark(
  face: Face,
  line: Line,
  index: number,
  style: TextStyle,
  measure: number,
  align: Align,
): TextMark {
  const spare = measure - line.width;
  const stretch = align === 'justify' ? spare / Math.max(1, line.words.length - 1) : 0;
  return {
    kind: 'text',
    x: align === 'center' ? spare / 2 : align === 'right' ? spare : 0,
    baseline: index * style.leading + firstBaseline(face, style),
    face: style.face,
    size: style.size,
    words: line.words,
    stretch: stretch > WIDEST_STRETCH * style.size ? 0 : Math.max(0, stretch),
  };
}

/** From the top of a line to its baseline: the letters stand in the middle of their leading. */
export function firstBaseline(face: Face, style: TextStyle): number {
  const letters = (face.ascent + face.descent) * style.size;
  return (style.leading - letters) / 2 + face.ascent * style.size;
}
