import type { FaceName } from './fonts.ts';

/**
 * A drawing as a value: what stands where, in points from the block's top left corner. Blocks are
 * laid out first and painted afterwards; one that does not change (the letterhead, a sentence
 * that all letters share) is the same object on every page and is painted from its recording.
 */
export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = TextMark | RuleMark | BoxMark | ImageMark | QrMark;

/** One line of text. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly face: FaceName;
  readonly size: number;
  readonly words: readonly string[];
  /** Added to every gap between words, in points: the line is justified. */
  readonly stretch: number;
  /** 0 black (the default) to 1 white. */
  readonly gray?: number;
  /** Degrees, against the clock, about the start of the baseline. */
  readonly angle?: number;
}

/** A horizontal rule; `y` is its middle. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly gray?: number;
}

export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly gray: number;
}

export interface ImageMark {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the image. */
  readonly key: string;
}

/** A QR code without its quiet zone: the layout leaves four modules free around it. */
export interface QrMark {
  readonly kind: 'qr';
  readonly x: number;
  readonly y: number;
  /** Of a side, in points. */
  readonly size: number;
  readonly text: string;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly block: Block;
}

/** One page, ready to paint. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

export function moved(marks: readonly Mark[], x: number, y: number): Mark[] {
  return marks.map((mark) =>
    mark.kind === 'text'
      ? { ...mark, x: mark.x + x, baseline: mark.baseline + y }
      : { ...mark, x: mark.x + x, y: mark.y + y },
  );
}

/** Blocks under one another as one block. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) y += gap;
    marks.push(...moved(block.marks, 0, y));
    y += block.height;
  }
  return { height: y, marks };
}
