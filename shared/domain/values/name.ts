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

/**
 * Two spellings with the same key are the same name: titles, case, spaces, punctuation and the
 * usual short forms do not count. Different people often share a key; only a NIK tells them apart.
 */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** The words of a name in lower case, without titles, short forms in full: `laode muhammad ali`. */
export function nameWords(name: string): readonly string[] {
  const text = name.slice(0, LONGEST_SEARCHED).toLowerCase();
  // Most names are letters and spaces; whole rosters are compared by them.
  const words = PLAIN.test(text) ? text.split(' ') : partWords(text);
  return joinOde(inFull(withoutTitles(words.filter((word) => word !== ''))));
}

const PLAIN = /^[a-z0-9 ]*$/;

function partWords(text: string): readonly string[] {
  return text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .replaceAll(/\b([a-z]{1,4})\.(?=\p{L}{3})/gu, '$1 ') // M.Rizal, Muh.Ali
    .split(/\s+/)
    .map(foldToKey);
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
