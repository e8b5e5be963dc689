import { foldToWords } from '../values/written.ts';

const MOST_SHOWN = 4;
const SHORTEST_WORD = 3;
/** Words that many entries share, and that therefore tell nothing. */
const COMMON = new Set(
  'dinas badan kantor kota dan bagian bidang unit kelurahan kecamatan desa puskesmas negeri tenaga petugas staf kepala baubau'.split(
    ' ',
  ),
);

/** A managed list as far as it helps to ask: which spellings are one word, and what it holds. */
export interface ListWords {
  readonly keyOf: (text: string) => string;
  readonly entries: () => readonly { readonly name: string; readonly forms: readonly WordForm[] }[];
}

/**
 * Entries that a word may mean, the likeliest first: they share a telling word with it, or are
 * spelled nearly the same. Only for a person to choose from; nothing is ever matched by it.
 */
export function findNear(word: string, { entries }: Pick<ListWords, 'entries'>): readonly string[] {
  const wanted = toWordForm(word);
  const near = entries().flatMap(({ name, forms }) => {
    const score = Math.max(...forms.map((form) => likeness(wanted, form)));
    return score > 0 ? [{ name, score }] : [];
  });
  return near
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_SHOWN)
    .map(({ name }) => name);
}

/** A word as it is compared: by its telling words, and by all its letters. */
export interface WordForm {
  readonly key: string;
  readonly words: readonly string[];
}

/** A word made ready to be compared; done once for every entry of a list. */
export function toWordForm(text: string): WordForm {
  const words = foldToWords(text).split(' ');
  return {
    key: words.join('').slice(0, LONGEST_COMPARED),
    words: words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)),
  };
}

const LONGEST_COMPARED = 40;

/** From 0 (nothing in common) to 1. */
function likeness(one: WordForm, other: WordForm): number {
  const shared = one.words.filter((word) => other.words.includes(word)).length;
  const most = Math.max(one.words.length, other.words.length, 1);
  return Math.max(shared / most, spellingLikeness(one.key, other.key));
}

/** One slip in five letters, or the whole of one inside the other. */
function spellingLikeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_WORD) return 0;
  if (short.length > SHORTEST_WORD && long.includes(short))
    return (short.length / long.length) * 0.9;
  const allowed = Math.floor(long.length / 5);
  // The first letter is hardly ever the wrong one.
  if (long.length - short.length > allowed || one[0] !== other[0]) return 0;
  const slips = countSlips(one, other);
  return slips <= allowed ? 1 - slips / long.length : 0;
}

/** Letters to insert, remove or exchange. */
function countSlips(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchange = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, exchange));
    }
    above = row;
  }
  return above[other.length] as number;
}
