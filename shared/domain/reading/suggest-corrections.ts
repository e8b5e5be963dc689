import type { Candidate, Suggestion } from '../candidate.ts';
import { readBirth } from './check-birth.ts';
import { cellsWithEdits, type PersonCells, readOwnSex } from './check-person.ts';
import { type Day, toShortDay } from '../values/day.ts';
import type { Issue, IssueCode } from '../issue.ts';
import { agreesWithNik, checkNik, nikBirthDate, nikSex } from '../values/nik.ts';
import { givenText, LONGEST_SEARCHED } from '../values/written.ts';

export type Correction = Pick<Suggestion, 'kind' | 'field' | 'text'>;

const NONE: readonly Correction[] = [];
const WORTH_A_LOOK = new Set<IssueCode>([
  'birth-date-differs-from-nik',
  'sex-differs-from-nik',
  'nik-format',
  'nik-impossible',
  'nik-damaged-by-excel',
]);

/** Whether a row has faults to which the row itself may know the answer. */
export function mayBeCorrected(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => WORTH_A_LOOK.has(code));
}

/** What the row itself proposes to correct in it. Nothing is taken before a person says so. */
export function suggestCorrections(
  person: PersonCells,
  candidate: Pick<Candidate, 'values' | 'issues'>,
  on: Day,
): readonly Correction[] {
  const { issues, values } = candidate;
  const swapped = ownNikOnFamilyCard(person, values.nik, on);
  if (swapped !== null)
    return [{ kind: 'nik-and-family-card-swapped', field: 'nik', text: swapped }];
  const has = (wanted: IssueCode) => issues.some(({ code }) => code === wanted);
  const { nik } = values;
  if (nik === null) return suggestDigits(person);
  const birthDate = has('birth-date-differs-from-nik') ? nikBirthDate(nik, on) : null;
  const sex = has('sex-differs-from-nik') ? nikSex(nik) : null;
  return [
    ...(birthDate === null
      ? []
      : [{ kind: 'birth-date-of-nik', field: 'birthDate', text: toShortDay(birthDate) } as const]),
    ...(sex === null ? [] : [{ kind: 'sex-of-nik', field: 'sex', text: sex } as const]),
  ];
}

/**
 * The NIK that stands in the column of the family card: it tells this person's birth date and sex,
 * and what stands as the NIK does not.
 */
function ownNikOnFamilyCard(person: PersonCells, nik: string | null, on: Day): string | null {
  const card = checkNik(person.cell('familyCard'));
  if (card.nik === null || card.nik === nik) return null;
  if (card.issues.some((code) => code === 'nik-impossible' || code === 'nik-damaged-by-excel'))
    return null;
  const birth = readBirth(person, card.nik, on);
  if (birth.date === null || birth.fromNik || !agreesWithNik(card.nik, birth.date)) return null;
  if (nik !== null && agreesWithNik(nik, birth.date)) return null;
  const sex = readOwnSex(person);
  return sex.kind === 'value' && sex.value !== nikSex(card.nik) ? null : card.nik;
}

// 7472O552O5909OO1 | 747205520590900l
const DIGITS_AND_LOOKALIKES = /[\dOolI][\dOolI\s.\-'’]*$/;

function suggestDigits(person: PersonCells): readonly Correction[] {
  const given = givenText(cellsWithEdits(person)('nik')) ?? '';
  const [written = ''] =
    given.length > LONGEST_SEARCHED ? [] : (DIGITS_AND_LOOKALIKES.exec(given) ?? []);
  const text = written.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1');
  const { nik, issues } = checkNik(text);
  if (nik === null || text === written || issues.includes('nik-impossible')) return NONE;
  return [{ kind: 'letters-in-nik', field: 'nik', text: nik }];
}
