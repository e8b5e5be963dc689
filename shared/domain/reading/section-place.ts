import type { Pks } from '../agreement.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { calmCapitals } from '../lists/office-words.ts';
import type { PlaceMatcher } from '../lists/places.ts';
import { cellText, LONGEST_SEARCHED } from '../values/written.ts';

/** Where the people under a section row live. */
export interface SectionPlace {
  readonly kelurahan: string | null;
  readonly kecamatan: string | null;
}

const END = String.raw`(?=\s*(?:[,;/()–]|\s-\s|\b(?:kec|kecamatan|kel|kelurahan|desa|kota)\b|$))`;
const KELURAHAN = new RegExp(String.raw`\b(?:kel|kelurahan|desa)\b[\s.:/]*(.+?)${END}`, 'i');
const KECAMATAN = new RegExp(String.raw`\b(?:kec|kecamatan)\b[\s.:/]*(.+?)${END}`, 'i');

/**
 * The place that a section row names: KELURAHAN WAJO, Kec. Murhum, KEL. WAJO KEC. MURHUM, or just
 * WAJO. A kelurahan that says no kecamatan lies in that of the list, else in that of the section
 * above it. Null where the row names no place.
 */
export function readSectionPlace(
  text: string,
  known: PlaceMatcher,
  above: SectionPlace | null,
): SectionPlace | null {
  if (text.length > LONGEST_SEARCHED) return null;
  const named = { kelurahan: find(text, KELURAHAN), kecamatan: find(text, KECAMATAN) };
  const bare = named.kelurahan === null && named.kecamatan === null ? cellText(text) : null;
  const own = named.kelurahan !== null && known.isNothing(named.kelurahan) ? null : named.kelurahan;
  const kelurahan = spelled(own, known.kelurahan) ?? (bare && known.kelurahan(bare));
  const kecamatan = spelled(named.kecamatan, known.kecamatan) ?? (bare && known.kecamatan(bare));
  if (kelurahan === null) return kecamatan === null ? null : { kelurahan, kecamatan };
  return {
    kelurahan,
    kecamatan: kecamatan ?? known.kecamatanOf(kelurahan) ?? above?.kecamatan ?? null,
  };
}

function find(text: string, pattern: RegExp): string | null {
  return cellText(pattern.exec(text)?.[1]);
}

function spelled(text: string | null, match: (text: string) => string | null): string | null {
  return text === null ? null : (match(text) ?? calmCapitals(text));
}

/** What the section rows above a row say of it. */
export interface Section {
  /** The office as the section writes it. */
  readonly office: string | null;
  readonly place: SectionPlace | null;
}

export const NO_SECTION: Section = { office: null, place: null };

/** A kecamatan is an office to those who work there, and a place to those who live there. */
export function readSection(
  { text, isOffice }: { readonly text: string; readonly isOffice: boolean },
  above: Section,
  { kelurahan, departments }: KnownPlaces,
  pks: Pks,
): Section {
  const place = pks === 'rentan' ? readSectionPlace(text, kelurahan, above.place) : null;
  if (place !== null) return { office: null, place };
  // TENAGA KEBERSIHAN says what they do, not where.
  return isOffice || departments.match(text) !== null
    ? { office: text, place: above.place }
    : above;
}
