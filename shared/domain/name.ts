import { foldToKey, LONGEST_SEARCHED } from './written.ts';

/** Before a name: forms of address and academic titles; none of them on a KTP's name line. */
const TITLES_BEFORE = new Set(
  'h hj haji hajjah hajah dr drs dra drg ir prof alm almh almarhum almarhumah apt ns kh ust sdr sdri bpk ibu tn ny'.split(
    ' ',
  ),
);

/** After a name, dots removed: `S.Pd.` → spd. After a comma everything is a title anyway. */
const TITLE_AFTER =
  /^(?:alm|almh|almarhum|almarhumah|ners?|apt|amd\w{0,4}|am[agkp]|am[kf]|dipl?|a?ma?pd|s(?:pd\w{0,3}|kep|km|ked|tr\w{0,4}|e|h|hut|sos|ag|kom|t|si|ip|psi|sit|tp|farm|pi|pt|hum|gz|ap|sn|thi|pdi|kg|sy|ei|or|ab|ak)|m(?:m|h|pd|si|kes|kep|ap|kom|t|ag|hum|ph|sc|epid|pdi|e)|st|sst\w{0,3}|mars)$/;

/** Names in full for the short forms common on Buton: LA O., WD., MUH., ABD., ST. */
const FULL: Readonly<Record<string, string>> = {
  ld: 'laode',
  wd: 'waode',
  muh: 'muhammad',
  moh: 'muhammad',
  mohd: 'muhammad',
  muhd: 'muhammad',
  mhd: 'muhammad',
  md: 'muhammad',
  mohammad: 'muhammad',
  mohamad: 'muhammad',
  mohamed: 'muhammad',
  muhamad: 'muhammad',
  muhammat: 'muhammad',
  muchammad: 'muhammad',
  abd: 'abdul',
  abdl: 'abdul',
  st: 'siti',
  sitti: 'siti',
  stti: 'siti',
};

/** Whether a text can be a name: it has at least two letters. */
export function looksLikeName(text: string): boolean {
  return /\p{L}.*\p{L}/u.test(text);
}

/** A name ready for `areNearlySame`. LA ODE is LA here: the title is often left out. */
export interface NameForm {
  readonly words: readonly string[];
  readonly key: string;
}

export function toNameForm(name: string): NameForm {
  const words = nameWords(name).map((word) => word.replace(/^(la|wa)ode$/, '$1'));
  return { words, key: words.join('') };
}

/**
 * Two spellings with the same key are the same name: titles, case, spaces, punctuation and the
 * usual short forms do not count. Different people often share a key; only a NIK tells them apart.
 */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

function nameWords(name: string): readonly string[] {
  const words = name
    .slice(0, LONGEST_SEARCHED)
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .replaceAll(/\b([a-z]{1,4})\.(?=\p{L}{3})/gu, '$1 ') // M.Rizal, Muh.Ali
    .split(/\s+/)
    .map(foldToKey)
    .filter((word) => word !== '');
  return joinOde(inFull(withoutTitles(words)));
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let first = 0;
  let last = words.length;
  while (last - first > 1 && TITLES_BEFORE.has(words[first] as string)) first += 1;
  // Two words stay: LA SE is a name, not a Sarjana Ekonomi called La.
  while (last - first > 2 && TITLE_AFTER.test(words[last - 1] as string)) last -= 1;
  return words.slice(first, last);
}

function inFull(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    if (word === 'm' && index === 0 && words.length > 1) return 'muhammad';
    return Object.hasOwn(FULL, word) && index < words.length - 1 ? (FULL[word] as string) : word;
  });
}

/** LA ODE, LA O. and LAODE are one word; so are WA ODE, WA O. and WAODE. */
function joinOde(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  const isOde = (first === 'la' || first === 'wa') && (second === 'ode' || second === 'o');
  return isOde && rest.length > 0 ? [`${first}ode`, ...rest] : words;
}

/** Below this length one letter makes another name: ALI and ADI. */
const SHORTEST_FOR_ONE_SLIP = 6;
const SHORTEST_FOR_TWO_SLIPS = 14;

/**
 * Whether two names may be one person's, given that the birth date is the same: one or two slips
 * of the pen, or the one is the other with words left out. Meant for people to judge, not to merge.
 */
export function areNearlySame(one: NameForm, other: NameForm): boolean {
  if (one.key === other.key) return true;
  const shorter = Math.min(one.key.length, other.key.length);
  const allowed = shorter >= SHORTEST_FOR_TWO_SLIPS ? 2 : shorter >= SHORTEST_FOR_ONE_SLIP ? 1 : 0;
  return slips(one.key, other.key, allowed) <= allowed || leavesOut(one.words, other.words);
}

/** SITI AMINAH of SITI AMINAH KAMARU; a single word is too little to go by. */
function leavesOut(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  if (fewer.length < 2 || fewer.length === more.length) return false;
  let next = 0;
  for (const word of more) if (word === fewer[next]) next += 1;
  return next === fewer.length;
}

/** Letters to insert, remove or exchange (Levenshtein), counted no further than `limit` + 1. */
function slips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchange = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, exchange));
    }
    if (Math.min(...row) > limit) return limit + 1;
    above = row;
  }
  return above[other.length] as number;
}
