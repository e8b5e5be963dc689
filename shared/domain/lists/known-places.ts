import type { WordAnswer, WordKind } from '../answers.ts';
import { createDepartmentMatcher, departmentKey, type DepartmentMatcher } from './departments.ts';
import type { ListEntry } from './managed-list.ts';
import { type ListWords, toWordForm } from './near-words.ts';
import { createPlaceMatcher, placeKey, type PlaceMatcher } from './places.ts';
import { createWordMatcher, type WordMatcher } from './word-matcher.ts';
import { foldToKey } from '../values/written.ts';

/** The departments, places, jobs and relations by which rosters are understood. */
export interface KnownPlaces {
  readonly departments: DepartmentMatcher;
  readonly kelurahan: PlaceMatcher;
  readonly jobs: WordMatcher;
  readonly relations: WordMatcher;
  /** The lists themselves, for asking about a word that is in none of them. */
  readonly words: Readonly<Record<WordKind, ListWords>>;
}

/** The same as plain lists, the form in which they are stored and handed to a thread. */
export interface PlaceLists {
  readonly departments: readonly ListEntry[];
  readonly kelurahan: readonly {
    readonly kelurahan: string;
    readonly kecamatan: string;
    readonly aliases: readonly string[];
  }[];
  /** Places outside the city that somebody has accepted as written. */
  readonly otherPlaces: readonly ListEntry[];
  readonly jobs: readonly ListEntry[];
  readonly relations: readonly ListEntry[];
  /** Words of which somebody has said that they name nothing of their kind. */
  readonly meaningless: readonly { readonly kind: WordKind; readonly word: string }[];
}

/** Everything by which words are understood: the lists, and what this preview was told of words. */
export function createKnownPlaces(
  lists: PlaceLists,
  answers: readonly WordAnswer[] = [],
): KnownPlaces {
  const { departments, kelurahan, otherPlaces, jobs, relations, meaningless } = lists;
  const before = meaningless.map((each) => ({ ...each, means: null }));
  const said = (kind: WordKind) => [...before, ...answers].filter((each) => each.kind === kind);
  const places = [
    ...kelurahan.map((place) => ({ name: place.kelurahan, aliases: place.aliases })),
    ...otherPlaces,
  ];
  return {
    departments: createDepartmentMatcher(departments, said('department')),
    kelurahan: createPlaceMatcher(kelurahan, otherPlaces, said('kelurahan')),
    jobs: createWordMatcher(jobs, said('job')),
    relations: createWordMatcher(relations, said('relation')),
    words: {
      department: listWords(departments, departmentKey),
      kelurahan: listWords(places, placeKey),
      job: listWords(jobs, foldToKey),
      relation: listWords(relations, foldToKey),
    },
  };
}

function listWords(list: readonly ListEntry[], keyOf: ListWords['keyOf']): ListWords {
  let entries: ReturnType<ListWords['entries']> | null = null;
  return {
    keyOf,
    entries: () =>
      (entries ??= list.map(({ name, aliases }) => ({
        name,
        forms: [name, ...aliases].map(toWordForm),
      }))),
  };
}
