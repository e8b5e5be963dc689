import { placeText, readBirthDate, readPlaceAndDate } from '../values/birth-date.ts';
import type { ColumnMeaning } from '../candidate.ts';
import type { PersonCells } from './check-person.ts';
import type { Day } from '../values/day.ts';
import type { IssueCode } from '../issue.ts';
import { agreesWithNik, nikBirthDate } from '../values/nik.ts';
import { cellText } from '../values/written.ts';

/** What a row says of somebody's birth. */
export interface Birth {
  readonly place: string | null;
  readonly date: Day | null;
  /** Nobody wrote the date: it follows from the NIK. */
  readonly fromNik: boolean;
  readonly issue: IssueCode | null;
  /** The column that the issue is about. */
  readonly field: ColumnMeaning;
}

/** The column's date counts, also where the NIK says otherwise; without one, the NIK's date. */
export function readBirth(person: PersonCells, nik: string | null, on: Day): Birth {
  const { cell, edits } = person;
  const hints = { nik, on };
  const typed = edits?.get('birthDate');
  const own = readBirthDate(typed ?? cell('birthDate'), hints);
  const isOwn = typed !== undefined || own.kind !== 'empty';
  const combinedField = combinedColumn(cell);
  const combined = readPlaceAndDate(cell(combinedField), hints);
  const date = isOwn ? own : combined.date;
  const field = isOwn ? 'birthDate' : combinedField;
  const place = placeOf(person, combinedField, combined.place);
  if (date.kind === 'value') {
    const differs =
      nik !== null && !agreesWithNik(nik, date.value) && nikBirthDate(nik, on) !== null;
    const issue = differs ? 'birth-date-differs-from-nik' : null;
    return { place, date: date.value, fromNik: false, issue, field };
  }
  const issue = date.kind === 'unreadable' ? 'birth-date-unreadable' : null;
  const nikDate = nik === null ? null : nikBirthDate(nik, on);
  return { place, date: nikDate, fromNik: nikDate !== null, issue, field };
}

function placeOf(
  { cell, edits }: PersonCells,
  combinedField: ColumnMeaning,
  combined: string | null,
): string | null {
  const typed = edits?.get('birthPlace');
  if (typed !== undefined) return placeText(typed);
  if (combinedField === 'birthPlace') return combined;
  return placeText(cellText(cell('birthPlace')) ?? '') ?? combined;
}

/** A column headed "Tempat Lahir" may hold both where no other column holds the date. */
function combinedColumn(cell: PersonCells['cell']): 'birthPlaceAndDate' | 'birthPlace' {
  const alone = cell('birthDate') === undefined && cell('birthPlaceAndDate') === undefined;
  return alone ? 'birthPlace' : 'birthPlaceAndDate';
}
