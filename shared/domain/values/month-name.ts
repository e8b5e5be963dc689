import { MONTHS } from './day.ts';

/** Spellings of months in rosters beside the full names: short, older and English ones. */
const OTHER_SPELLINGS: readonly (readonly string[])[] = [
  ['jan', 'january', 'i'],
  ['feb', 'peb', 'pebruari', 'febuari', 'pebuari', 'february', 'ii'],
  ['mar', 'mrt', 'march', 'iii'],
  ['apr', 'iv'],
  ['may', 'v'],
  ['jun', 'june', 'vi'],
  ['jul', 'july', 'vii'],
  ['agt', 'ags', 'agu', 'agst', 'agust', 'aug', 'august', 'viii'],
  ['sep', 'sept', 'ix'],
  ['okt', 'oct', 'october', 'x'],
  ['nov', 'nop', 'nopember', 'xi'],
  ['des', 'dec', 'december', 'xii'],
];

const MONTH_OF = new Map<string, number>(
  OTHER_SPELLINGS.flatMap((spellings, index) =>
    [(MONTHS[index] as string).toLowerCase(), ...spellings].map((word): [string, number] => [
      word,
      index + 1,
    ]),
  ),
);

/** 1–12 for a name of a month in lower case, as Roman numeral too; null for any other word. */
export function findMonth(word: string): number | null {
  return MONTH_OF.get(word) ?? null;
}
