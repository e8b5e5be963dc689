import type { TypedValues } from '../../ipc.ts';
import type { Candidate, ColumnMeaning } from '../candidate.ts';
import { checkPerson } from './check-person.ts';
import { createKnownPlaces, type PlaceLists } from '../lists/known-places.ts';
import type { Day } from '../values/day.ts';
import type { RosterField } from '../person.ts';
import { FIRST_AGREEMENT } from './read-candidates.ts';

/** Understands a person typed into the form, by the very rules of imports; the row is 0. */
export function checkTyped(
  typed: TypedValues,
  places: PlaceLists,
  on: Day = FIRST_AGREEMENT.coverageFrom,
): Candidate {
  const cell = (meaning: ColumnMeaning) =>
    Object.hasOwn(typed, meaning) ? typed[meaning as RosterField] : undefined;
  const { values, issues, remark, fromNik } = checkPerson(
    { row: 0, cell, name: typed.name, ticked: null, section: null, place: null, states: [] },
    { columns: {}, places: createKnownPlaces(places), on },
  );
  return { sheet: 0, row: 0, values, remark, issues, fromNik };
}
