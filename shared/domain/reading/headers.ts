import type { Sex } from '../person.ts';
import {
  type HeaderMeaning,
  type Phrases,
  QUALIFIERS,
  SHORT_WORDS,
  STRONG,
  WEAK,
  WHO,
} from './header-phrases.ts';
import { foldToWords, LONGEST_SEARCHED } from '../values/written.ts';

const KNOWN = index(STRONG);
const KNOWN_WEAKLY = index(WEAK);

function index(phrases: Phrases): ReadonlyMap<string, HeaderMeaning> {
  const known = new Map<string, HeaderMeaning>();
  for (const [meaning, list] of Object.entries(phrases) as [HeaderMeaning, string][])
    for (const phrase of list.split(',')) known.set(simplify(phrase), meaning);
  return known;
}

/** `NO. KTP`, `Nomor KTP` and `No_KTP` become `noktp`: short words, then no spaces at all. */
function simplify(text: string): string {
  return simpleWords(text)
    .join('')
    .replace(/^nomor/, 'no')
    .replace(/^tanggal/, 'tgl');
}

function simpleWords(text: string): readonly string[] {
  return foldToWords(text.replace('№', 'no').replace(/^#$/, 'no'))
    .split(' ')
    .map((word) => (Object.hasOwn(SHORT_WORDS, word) ? (SHORT_WORDS[word] as string) : word));
}

/** Somebody else's data: the NIK of an heir is not the NIK of the row. */
const SOMEBODY_ELSE =
  /\b(?:waris|ibu|ayah|bapak|suami|istri|isteri|pasangan|anak|orang tua|ortu|wali|kepala|atasan|keluarga|saksi|pemilik)\b/;

export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  /** Gives way to a better header, and does not help to recognise a row as the header. */
  readonly weak: boolean;
}

/** The meaning of one header text on its own; null where its words are not known. */
export function readHeader(text: string): HeaderReading | null {
  if (text.length > LONGEST_SEARCHED) return null;
  return readWords(text) ?? readNumbered(text);
}

function readWords(text: string): HeaderReading | null {
  return lookUp(text) ?? lookUp(withoutNotes(text)) ?? lookUpAlternatives(text) ?? lookUpBare(text);
}

// 2. NIK | (3) Nama | c. Alamat
function readNumbered(text: string): HeaderReading | null {
  const bare = text.replace(/^\s*\(?(?:\d{1,2}|[a-z])[.)]\s*(?=\p{L})/iu, '');
  return bare === text ? null : readWords(bare);
}

// Upah (Rp) | Nama (sesuai KTP
function withoutNotes(text: string): string {
  return text.replaceAll(/\([^)]*\)?/g, ' ');
}

function lookUp(text: string): HeaderReading | null {
  const key = simplify(text);
  const strong = KNOWN.get(key);
  if (strong !== undefined) return { meaning: strong, weak: false };
  const weak = KNOWN_WEAKLY.get(key);
  return weak === undefined ? null : { meaning: weak, weak: true };
}

// No. Telp/HP | Jabatan / Pekerjaan | Upah atau Gaji
function lookUpAlternatives(text: string): HeaderReading | null {
  const parts = withoutNotes(text).split(/[/&+]|\b(?:atau|dan)\b/i);
  if (parts.length < 2) return null;
  const readings = parts.map((part) => lookUp(part) ?? lookUpBare(part));
  const [first] = readings;
  return first && readings.every((reading) => reading?.meaning === first.meaning) ? first : null;
}

function lookUpBare(text: string): HeaderReading | null {
  const all = simpleWords(withoutNotes(text)).join(' ');
  if (SOMEBODY_ELSE.test(all)) return { meaning: 'ignored', weak: true };
  const words = all.replace(/\bsesuai (?:dengan )?(?:kk|(?:e )?ktp)\b/, '').split(/ +/);
  const bare = words.filter((word) => !QUALIFIERS.has(word) && !/^(?:20\d\d)?$/.test(word));
  return lookUp(bare.join(' ')) ?? lookUpNamed(bare) ?? lookUpOfWhom(bare);
}

// Nama Guru | NIK Nelayan — but not: No. Anggota
function lookUpOfWhom(words: readonly string[]): HeaderReading | null {
  const rest = words.filter((word) => !WHO.has(word));
  const reading = rest.length === words.length ? null : lookUp(rest.join(' '));
  return reading?.meaning === 'number' ? null : reading;
}

// Nama OPD | Nama Sekolah
function lookUpNamed(words: readonly string[]): HeaderReading | null {
  if (words[0] !== 'nama' || words.length < 2) return null;
  const rest = lookUp(words.slice(1).join(' '));
  return rest?.meaning === 'department' || rest?.meaning === 'job' ? rest : null;
}

const BORN: readonly HeaderMeaning[] = ['birthPlaceAndDate', 'birthPlace', 'birthDate'];

/** What the words of a parent header make of the child under it. */
const CHILDREN: readonly {
  readonly under: readonly HeaderMeaning[];
  readonly words: RegExp;
  readonly meaning: HeaderMeaning;
}[] = [
  {
    under: BORN,
    words: /^(?:tempat|kota|tempatlahir)$/,
    meaning: 'birthPlace',
  },
  {
    under: BORN,
    words: /^(?:tgl|tglblnthn|tglbulantahun|ddmmyyyy|tgllahir)$/,
    meaning: 'birthDate',
  },
  // Tgl, Bln and Thn under TTL
  { under: BORN, words: /^bulan$/, meaning: 'birthMonth' },
  { under: BORN, words: /^tahun$/, meaning: 'birthYear' },
  { under: ['name'], words: /^depan$/, meaning: 'firstName' },
  { under: ['name'], words: /^tengah$/, meaning: 'middleName' },
  { under: ['name'], words: /^belakang$/, meaning: 'lastName' },
  {
    under: ['address'],
    // Jalan/Dusun | Jl. No. RT/RW
    words: /^(?:nama)?(?:jalan|jl|jln|dusun|lingkungan)(?:no|rt|rw|gang|lorong|dusun|lingkungan)*$/,
    meaning: 'address',
  },
  { under: ['heirName', 'heirRelation'], words: /^(?:nama|namalengkap)$/, meaning: 'heirName' },
  {
    under: ['heirName', 'heirRelation'],
    words: /^(?:hub|hubkeluarga|status|statushub)$/,
    meaning: 'heirRelation',
  },
  { under: ['kpj'], words: /^(?:no|nopeserta|kpj|nokpj|nokartu)$/, meaning: 'kpj' },
];

/**
 * The meaning of a column headed by several rows, from the top one down. A child is read together
 * with its parent first (Nomor over KTP), then in its parent's light (Ahli Waris over Nama), then
 * on its own.
 */
export function readHeaderStack(stack: readonly string[]): HeaderReading | null {
  const leaf = stack.at(-1);
  if (leaf === undefined) return null;
  if (stack.length === 1) return readHeader(leaf);
  const parents = stack.slice(0, -1);
  const parent = readHeaderStack(parents);
  const key = simplify(leaf);
  const child = CHILDREN.find(
    ({ under, words }) => parent && under.includes(parent.meaning) && words.test(key),
  );
  if (child) return { meaning: child.meaning, weak: false };
  if (parents.some((text) => SOMEBODY_ELSE.test(simpleWords(text).join(' '))))
    return { meaning: 'ignored', weak: true };
  const joined = `${parents.at(-1)} ${leaf}`;
  // Honor over per bulan; (Rp) under it is a row of its own, which says how columns are filled in.
  return lookUp(joined) ?? readHeader(leaf) ?? (leaf.startsWith('(') ? null : readHeader(joined));
}

/** L or P for a header over a column of ticks. */
export function readTickHeader(text: string): Sex | null {
  const key = simplify(text);
  if (/^(?:l|lk|lakilaki|laki|pria|lelaki)$/.test(key)) return 'L';
  return /^(?:p|pr|prp|perempuan|wanita|w)$/.test(key) ? 'P' : null;
}

/** Whether a header text speaks of digits that look like a NIK but are none. */
export function namesOtherDigits(text: string): boolean {
  const words = simpleWords(text).join(' ');
  return SOMEBODY_ELSE.test(words) || /\b(?:kk|rek|npwp|nip|kpj|bpjs|hp|telp)\b/.test(words);
}
