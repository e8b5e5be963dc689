/**
 * The short code of a letter, for typing: `K7QF-3M2P-9XTD`. Eleven characters are the beginning of
 * the signature, the twelfth notices a slip: any one wrong character and any two that changed
 * places. The alphabet is Crockford's: no I, L, O or U, which are taken for others by hand.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const BITS = 5;

const valueOf = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

export function proofCodeOf(signature: Uint8Array): string {
  const values = firstBits(signature, LENGTH - 1);
  const all = [...values, timesTwo(values.reduce(addTo, 0))];
  return grouped(all.map((value) => ALPHABET[value]).join(''));
}

export type TypedCode =
  | { readonly kind: 'code'; readonly code: string }
  /** It has the length of one, but a character was mistyped. */
  | { readonly kind: 'slip' }
  | { readonly kind: 'no-code' };

/** Forgives case, spaces, dashes, and letters that look like digits (O, I, L; U for V). */
export function readTypedCode(text: string): TypedCode {
  const typed = text.toUpperCase().replaceAll(/[\s.\p{Dash_Punctuation}−]/gu, '');
  if (typed.length !== LENGTH || !/^[0-9A-Z]+$/u.test(typed)) return { kind: 'no-code' };
  const meant = typed.replaceAll('O', '0').replaceAll(/[IL]/gu, '1').replaceAll('U', 'V');
  const values = Array.from(meant, (character) => valueOf.get(character) as number);
  return values.reduce(addTo, 0) === 0 ? { kind: 'code', code: grouped(meant) } : { kind: 'slip' };
}

/** Codes that stand in printed text, each once. */
export function findCodes(text: string): string[] {
  const found = text
    .toUpperCase()
    .matchAll(/(?<![0-9A-Z-])(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}(?![0-9A-Z-])/gu);
  const read = Array.from(found, ([each]) => readTypedCode(each));
  return [...new Set(read.flatMap((each) => (each.kind === 'code' ? [each.code] : [])))];
}

function firstBits(bytes: Uint8Array, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const bit = index * BITS;
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (two >> (16 - BITS - (bit & 7))) & 31;
  });
}

/**
 * A polynomial over the field of 32 elements (x⁵ + x² + 1), by Horner's rule: every place weighs
 * something else, so that neither a wrong character nor two exchanged ones can cancel out.
 */
function addTo(sum: number, value: number): number {
  return timesTwo(sum) ^ value;
}

function timesTwo(value: number): number {
  return (value << 1) ^ (value & 16 ? 0b100101 : 0);
}

function grouped(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
