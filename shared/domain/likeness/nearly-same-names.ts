import { nameWords } from '../values/name.ts';

/** A name ready to be compared. LA ODE is LA here: the title is often left out. */
export interface NameForm {
  readonly words: readonly string[];
  readonly key: string;
}

/** A name made ready to be compared: without titles, and LA ODE like LA, which is often written for it. */
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
  if (allowed === 0 || !isWithin(allowed, one.key, other.key)) return soundAlike(one, other);
  // With words joined or parted nobody can tell which belong together.
  if (one.words.length !== other.words.length) return true;
  return one.words.every((word, index) => isSlip(word, other.words[index] as string));
}

/** Two slips in HASAN are HUSEN, who may be his twin; two in a long name are slips. */
function isSlip(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter >= TWO_IN_WORDS_FROM ? 2 : shorter >= NONE_IN_WORDS_BELOW ? 1 : 0;
  return isWithin(allowed, one, other) || soundOf(one) === soundOf(other);
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
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  ['dj', 'ckqth', 'fpv', 'iy', 'sz', 'ou'].flatMap((alike) =>
    Array.from(alike, (letter): [string, string] => [letter, alike]),
  ),
);
const MOST_LETTERS_SILENT = 5;

function beginsAlike(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > MOST_LETTERS_SILENT) return false;
  const [a, b] = [one.charAt(0), other.charAt(0)];
  return a === b || (BEGINNINGS.get(a)?.includes(b) ?? false);
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

/** Whether so many letters inserted, removed, exchanged or swapped with the next make one of the other. */
function isWithin(slips: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at === one.length && at === other.length) return true;
  if (slips === 0) return false;
  const isSwap = one[at] === other[at + 1] && one[at + 1] === other[at];
  return (
    isWithin(slips - 1, one.slice(at + 1), other.slice(at + 1)) ||
    isWithin(slips - 1, one.slice(at + 1), other.slice(at)) ||
    isWithin(slips - 1, one.slice(at), other.slice(at + 1)) ||
    (isSwap && isWithin(slips - 1, one.slice(at + 2), other.slice(at + 2)))
  );
}
