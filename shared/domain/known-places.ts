import { createDepartmentMatcher, type DepartmentMatcher } from './departments.ts';
import { createPlaceMatcher, type PlaceMatcher } from './places.ts';

/** The departments and places by which rosters are understood. */
export interface KnownPlaces {
  readonly departments: DepartmentMatcher;
  readonly kelurahan: PlaceMatcher;
}

/** The same as plain lists, the form in which they are stored and handed to a thread. */
export interface PlaceLists {
  readonly departments: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly kelurahan: readonly {
    readonly kelurahan: string;
    readonly kecamatan: string;
    readonly aliases: readonly string[];
  }[];
}

export function createKnownPlaces({ departments, kelurahan }: PlaceLists): KnownPlaces {
  return {
    departments: createDepartmentMatcher(departments),
    kelurahan: createPlaceMatcher(kelurahan),
  };
}
