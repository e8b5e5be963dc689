import { nameWords } from './name.ts';

/** A name ready to be compared. LA ODE is LA here: the title is often left out. */
export interface NameForm {
  readonly words: readonly string[];
  readonly key: string;
}

export function toNameForm(name: string): NameForm {
  const words = nameWords(name).map((word) => word.replace(/^(la|wa)ode$/, '$1'));
  return { words, key: words.join('') };
}

/** How many slips of the pen a text of this length may hold: ALI and ADI are two names. */
const NONE_BELOW = 6;
const TWO_FROM = 14;
/** The same within one word of a name. */
const NONE_IN_WORDS_BELOW = 4;
const TWO_IN_WORDS_FROM = 9;

/**
 * Whether two names may be one person's, given that more speaks for it: a few slips of the pen,
 * spread over the words, or the one is the other with words left out. Meant for people to judge, not
 * to merge.
 */
export function areNearlySame(one: NameForm, other: NameForm): boolean {
  if (one.key === other.key || leavesOut(one.words, other.words)) return true;
  const shorter = Math.min(one.key.length, other.key.length);
  const allowed = shorter >= TWO_FROM ? 2 : shorter >= NONE_BELOW ? 1 : 0;
  if (allowed === 0 || slips(one.key, other.key, allowed) > allowed) return soundAlike(one, other);
  // With words joined or parted nobody can tell which belong together.
  if (one.words.length !== other.words.length) return true;
  return one.words.every((word, index) => isSlip(word, other.words[index] as string));
}

/** Two slips in HASAN are HUSEN, who may be his twin; two in a long name are slips. */
function isSlip(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter >= TWO_IN_WORDS_FROM ? 2 : shorter >= NONE_IN_WORDS_BELOW ? 1 : 0;
  return slips(one, other, allowed) <= allowed || soundOf(one) === soundOf(other);
}

/**
 * Whether two names are one name in two spellings. Twins are often called RAHMAT and RAHMAN, AINI and
 * AINA: where everything else fits twins, a slip of the pen is not enough.
 */
export function areOneName(one: NameForm, other: NameForm): boolean {
  return soundAlike(one, other) || leavesOut(one.words, other.words);
}

function soundAlike(one: NameForm, other: NameForm): boolean {
  if (one.key === other.key) return true;
  return beginsAlike(one.key, other.key) && soundOf(one.key) === soundOf(other.key);
}

/** First letters that may sound the same, for most names can be told apart by theirs. */
const BEGINNINGS = ['dj', 'ckqth', 'fpv', 'iy', 'sz', 'ou'];
const MOST_LETTERS_SILENT = 5;

function beginsAlike(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > MOST_LETTERS_SILENT) return false;
  const [a, b] = [one.charAt(0), other.charAt(0)];
  return a === b || BEGINNINGS.some((letters) => letters.includes(a) && letters.includes(b));
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/s[jy](?=[aiueo])/g, 's'],
  [/ph|v/g, 'f'],
  [/[kc]h/g, 'h'],
  [/([td])h/g, '$1'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/q/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/h$/g, ''],
  [/d$/g, 't'],
];

/** How a name sounds, whichever spelling was taught when its bearer was born: SJAHRUL, SYAHRUL. */
function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, spoken]) => sound.replace(spelling, spoken), word);
}

/** SITI AMINAH of SITI AMINAH KAMARU; a single word is too little to go by. */
function leavesOut(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  if (fewer.length < 2 || fewer.length === more.length) return false;
  let next = 0;
  for (const word of more) if (word === fewer[next]) next += 1;
  return next === fewer.length;
}

/**
 * Letters to insert, remove, exchange or swap with their neighbour (Damerau-Levenshtein), counted
 * no further than `limit` + 1.
 */
function slips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchange = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const least = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, exchange);
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isSwap ? Math.min(least, (before[j - 2] as number) + 1) : least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[other.length] as number;
}
