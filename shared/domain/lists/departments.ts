import { OFFICES, PUSKESMAS } from './department-names.ts';
import type { ListEntry, SaidWord } from './managed-list.ts';
import { KECAMATAN_KELURAHAN } from './places.ts';
import { remembering } from '../values/remembering.ts';
import { foldToWords, LONGEST_SEARCHED } from '../values/written.ts';

/** A department (OPD) or one of its units; a unit names its department as parent. */
export interface DepartmentSeed {
  readonly name: string;
  readonly parent: string | null;
  readonly aliases: readonly string[];
}

/** The departments of the city and their units, with which an empty data folder begins. */
export const DEPARTMENT_SEED: readonly DepartmentSeed[] = [
  ...OFFICES.map(([name, ...aliases]) => ({ name, parent: null, aliases })),
  ...PUSKESMAS.map((place) => ({
    name: `Puskesmas ${place}`,
    parent: 'Dinas Kesehatan',
    aliases: [],
  })),
  ...KECAMATAN_KELURAHAN.flatMap((kecamatan) => [
    { name: `Kecamatan ${kecamatan.name}`, parent: null, aliases: [] },
    ...kecamatan.kelurahan.map(([name, , , ...aliases]) => ({
      name: `Kelurahan ${name}`,
      parent: `Kecamatan ${kecamatan.name}`,
      aliases: aliases.map((alias) => `Kelurahan ${alias}`),
    })),
  ]),
];

/** Finds the department that a roster means, by its canonical name. */
export interface DepartmentMatcher {
  readonly match: (text: string) => string | null;
  /** Whether somebody said that this word names no department. */
  readonly isNothing: (text: string) => boolean;
  /** The only department of which a name begins like this: names of sheets end after 31 letters. */
  readonly beginning: (text: string) => string | null;
}

/**
 * Case, punctuation, `Kota Baubau`, `dan` and the usual short forms (Din., Kec., PKM, SD Negeri)
 * do not matter; nothing is matched by likeness. What people said of a word counts before the list.
 */
export function createDepartmentMatcher(
  list: readonly ListEntry[],
  said: readonly SaidWord[] = [],
): DepartmentMatcher {
  const known = new Map<string, string | null>();
  for (const { name, aliases } of list)
    for (const alias of aliases) known.set(departmentKey(alias), name);
  // Names after aliases: a department's own name is never another one's short form.
  for (const { name } of list) known.set(departmentKey(name), name);
  for (const { word, means } of said) known.set(departmentKey(word), means);
  const find = (text: string): string | null | undefined => {
    const key = departmentKey(text);
    const own = known.get(key);
    if (own !== undefined) return own;
    // A column headed "Dinas" says just "Kesehatan"; others say both: Dinas Kesehatan (Dinkes).
    const bare = () => departmentKey(text.slice(0, LONGEST_SEARCHED).replace(/\([^)]*\)?/g, ' '));
    return known.get(`dinas${key}`) ?? known.get(bare());
  };
  // Wrapped, for a word that is unknown is to be remembered too.
  const meaning = remembering((text) => ({ name: find(text) }));
  return {
    match: (text) => meaning(text).name ?? null,
    isNothing: (text) => meaning(text).name === null,
    beginning: (text) => {
      const key = departmentKey(text);
      const found = new Set(
        list.flatMap(({ name, aliases }) =>
          [name, ...aliases].some((word) => departmentKey(word).startsWith(key)) ? name : [],
        ),
      );
      return found.size === 1 ? ([...found][0] as string) : null;
    },
  };
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  din: 'dinas',
  bdn: 'badan',
  kec: 'kecamatan',
  camat: 'kecamatan',
  kel: 'kelurahan',
  lurah: 'kelurahan',
  pkm: 'puskesmas',
  pusk: 'puskesmas',
  puskes: 'puskesmas',
  sat: 'satuan',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  dan: '',
  kantor: '',
  ktr: '',
  uptd: '',
  upt: '',
};

// UPTD Puskesmas Wajo Kota Bau-Bau | SD Negeri 1 Wameo | Kantor Camat Wolio
export function departmentKey(text: string): string {
  return foldToWords(text)
    .replace(/ (?:pemerintah )?(?:kota )?bau ?bau\b/, '')
    .replace(/\b(sd|smp|sma|smk|tk) (?:negeri|neg|n)\b/, '$1n')
    .split(' ')
    .map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word))
    .join('');
}
