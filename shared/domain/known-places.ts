import type { WordKind } from './answers.ts';
import { createDepartmentMatcher, type DepartmentMatcher } from './departments.ts';
import { createPlaceMatcher, type PlaceMatcher } from './places.ts';

/** The departments and places by which rosters are understood. */
export interface KnownPlaces {
  readonly departments: DepartmentMatcher;
  readonly kelurahan: PlaceMatcher;
}

/** An entry of a managed list with the other words that mean it. */
export interface ListEntry {
  readonly name: string;
  readonly aliases: readonly string[];
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
  readonly otherPlaces: readonly string[];
  readonly jobs: readonly ListEntry[];
  readonly relations: readonly ListEntry[];
  /** Words of which somebody has said that they name nothing of their kind. */
  readonly meaningless: readonly { readonly kind: WordKind; readonly word: string }[];
}

export function createKnownPlaces({ departments, kelurahan }: PlaceLists): KnownPlaces {
  return {
    departments: createDepartmentMatcher(departments),
    kelurahan: createPlaceMatcher(kelurahan),
  };
}
