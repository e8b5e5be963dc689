import type { CheckContext, PersonCells } from './check-person.ts';
import type { IssueReport } from './issue-report.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { calmCapitals } from '../lists/office-words.ts';
import { readSectionPlace, type SectionPlace } from './section-place.ts';
import type { RawCell } from '../sheet.ts';
import { cellText, foldSpaces, givenText, LONGEST_SEARCHED } from '../values/written.ts';

/** A job or a relation: as written, unless somebody said what the word means. */
export function readWord(
  kind: 'job' | 'relation',
  cell: RawCell | null | undefined,
  { places, unknown }: CheckContext,
): string | null {
  const text = cellText(cell);
  if (text === null) return null;
  const meant = (kind === 'job' ? places.jobs : places.relations).match(text);
  if (!meant.isKnown) unknown?.add(kind, text);
  return meant.value;
}

const NOWHERE: SectionPlace = { kelurahan: null, kecamatan: null };

/** Where somebody lives: by the official spelling, else as written; the section's place where nothing is. */
export function readPlace(
  person: PersonCells,
  cell: PersonCells['cell'],
  { places, unknown }: CheckContext,
): SectionPlace {
  const text = cellText(cell('kelurahan'));
  const own = cellText(cell('kecamatan'));
  const kecamatan = own === null ? null : (places.kelurahan.kecamatan(own) ?? own);
  if (text === null) {
    const above = fromAbove(person, 'kelurahan');
    if (above !== null && places.kelurahan.kelurahan(above) === null)
      unknown?.add('kelurahan', above);
    return { kelurahan: above, kecamatan: kecamatan ?? fromAbove(person, 'kecamatan') };
  }
  const known = places.kelurahan.kelurahan(text);
  const found = known === null ? findBeside(text, places) : null;
  if (known === null && found === null) unknown?.add('kelurahan', text);
  return {
    kelurahan: known ?? (found === null ? text : found.kelurahan),
    kecamatan: kecamatan ?? found?.kecamatan ?? fromAbove(person, 'kecamatan'),
  };
}

function fromAbove({ place, edits }: PersonCells, field: keyof SectionPlace): string | null {
  return place === null || edits?.has(field) ? null : place[field];
}

const SEVERAL = /[/,;()–-]|\bkec\b|\bkecamatan\b/i;

/** A kelurahan with its kecamatan beside it: `Wajo / Murhum`; null where nobody knows it. */
function findBeside(text: string, { kelurahan }: KnownPlaces): SectionPlace | null {
  if (kelurahan.isNothing(text)) return NOWHERE;
  return text.length <= LONGEST_SEARCHED && SEVERAL.test(text) ? findBoth(text, kelurahan) : null;
}

function findBoth(text: string, known: KnownPlaces['kelurahan']): SectionPlace | null {
  // Kel. Wajo Kec. Murhum | Wajo Kec. Murhum
  const named = /\bkec(?:amatan)?\b/i.test(text) ? readSectionPlace(text, known, null) : null;
  const [before = ''] = text.split(/\bkec(?:amatan)?\b/i);
  const kelurahan = named?.kelurahan ?? known.kelurahan(before);
  if (named && kelurahan !== null && known.kelurahan(kelurahan) !== null)
    return { ...named, kelurahan };
  const parts = text
    .split(/[/,;()–-]/)
    .map(foldSpaces)
    .filter(Boolean);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return null;
  const both = { kelurahan: known.kelurahan(first), kecamatan: known.kecamatan(second) };
  return both.kelurahan !== null && both.kecamatan !== null ? both : null;
}

/** The row's own department, else that of its section; as written where it is not known. */
export function readDepartment(
  { section, edits }: PersonCells,
  cell: PersonCells['cell'],
  { places: { departments }, unknown }: CheckContext,
  report: IssueReport,
): string | null {
  const own = cell('department');
  const text = cellText(own);
  const above = edits?.has('department') ? null : section;
  const written = text ?? (above === null ? null : foldSpaces(above));
  if (written === null) {
    if (givenText(own) !== null && typeof own === 'object')
      report.add('department-unknown', 'department', own);
    return null;
  }
  const known = departments.match(written);
  if (known !== null) return known;
  if (departments.isNothing(written)) return null;
  report.add('department-unknown', 'department', text === null ? section : own);
  unknown?.add('department', written);
  return text ?? calmCapitals(written);
}
