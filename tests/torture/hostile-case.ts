import type { FailureCode } from '../../shared/failure.ts';

/**
 * A file that offices, broken disks or bad people could hand in, and what must come of it: a reading, a
 * refusal (of one kind), one or the other (`any`), or else the reading of the undamaged file or a
 * refusal (`same`).
 */
export interface HostileCase {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly outcome: 'read' | 'refused' | 'any' | FailureCode | Undamaged | FirstCell;
}

export interface Undamaged {
  readonly kind: 'same';
  readonly of: () => Uint8Array | Promise<Uint8Array>;
}

/** What must stand in the first cell of the first sheet. */
export interface FirstCell {
  readonly kind: 'first';
  readonly cell: unknown;
}

/** How much of everything: whole files for an hour's walk, small ones for the suite. */
export interface Size {
  readonly times: (count: number) => number;
  readonly isWhole: boolean;
}

export const WHOLE: Size = { times: (count) => count, isWhole: true };
export const SMALL: Size = { times: (count) => Math.ceil(count / 40), isWhole: false };

/** Changes so many bits at any place. */
export function flipBits(bytes: Uint8Array, count: number, random: () => number): Buffer {
  const flipped = Buffer.from(bytes);
  for (let flips = 0; flips < count; flips += 1) {
    const at = Math.floor(random() * flipped.length);
    flipped[at] = flipped[at]! ^ (1 << Math.floor(random() * 8));
  }
  return flipped;
}

const TOKENS = [
  '<',
  '>',
  '/',
  '=',
  '"',
  "'",
  '&',
  ';',
  '!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x ',
  '?>',
  '\0',
  '\u00FF',
  ' ',
  '<row>',
  '</row>',
  '<c>',
  '</c>',
  '<v>',
  '</v>',
  '<f>',
  ' r="A1"',
  ' r="9999999999"',
  ' t="s"',
  ' t="e"',
  ' s="4294967296"',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '1',
  '-1',
  '1e999',
  '0',
  ':',
  '<x:row>',
  'xmlns=""',
  '\uFEFF',
];

/** Changes, adds or takes away some letters of a text. */
export function mutate(text: string, changes: number, random: () => number): string {
  let mutated = text;
  for (let left = changes; left > 0; left -= 1) {
    const at = Math.floor(random() * mutated.length);
    const token = TOKENS[Math.floor(random() * TOKENS.length)]!;
    const kind = Math.floor(random() * 4);
    if (kind === 0) mutated = mutated.slice(0, at) + token + mutated.slice(at + token.length);
    else if (kind === 1) mutated = mutated.slice(0, at) + token + mutated.slice(at);
    else if (kind === 2)
      mutated = mutated.slice(0, at) + mutated.slice(at + 1 + Math.floor(random() * 30));
    else mutated = mutated.slice(0, at) + mutated.slice(Math.max(0, at - 40));
  }
  return mutated;
}

export function anyBytes(length: number, random: () => number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, () => Math.floor(random() * 256)));
}
