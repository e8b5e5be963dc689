import { readBirthDate } from '../values/birth-date.ts';
import type { ColumnMeaning } from '../candidate.ts';
import { ROSTER_FIELDS } from '../person.ts';
import type { Columns } from './find-columns.ts';
import { readWage } from '../values/money.ts';
import { readPhone } from '../values/phone.ts';
import { isNumeral } from './row-words.ts';
import { readSex } from '../values/sex.ts';
import type { RawRow } from '../sheet.ts';
import { isFilled } from '../values/written.ts';

/** What speaks for a row being a person, where its NIK does not. */
export interface RowFacts {
  /** Filled cells of a person's data beside NIK and name. */
  readonly filled: number;
  /** How many of them hold text; sums and counts beside a heading do not. */
  readonly texts: number;
  /** How many of them hold what only a person has: sex, birth date, wage, phone. */
  readonly evidence: number;
  /** The running number is there. */
  readonly numbered: boolean;
}

const DATA: readonly ColumnMeaning[] = [
  ...ROSTER_FIELDS.filter((field) => field !== 'nik' && field !== 'name'),
  'birthPlaceAndDate',
];

/** What the cells of a row tell, whatever its NIK is. */
export function gatherFacts({ cells }: RawRow, { of, name, number }: Columns): RowFacts {
  const at = (meaning: ColumnMeaning) => {
    const column = of[meaning];
    return column === undefined || name.includes(column) ? null : cells[column];
  };
  const numberCell = number === null ? null : cells[number];
  const data = DATA.map(at).filter(isFilled);
  return {
    filled: data.length,
    texts: data.filter((cell) => typeof cell === 'string').length,
    evidence: [
      readSex(at('sex')),
      readBirthDate(at('birthDate'), { nik: null, on: '2025-01-01' }),
      readWage(at('wage')),
      readPhone(at('phone')),
    ].filter(({ kind }) => kind === 'value').length,
    numbered: isFilled(numberCell) && isNumberOrNumeral(numberCell),
  };
}

/** Whether a cell only numbers its row: `1`, `A.`, `3)`. */
export function isNumberOrNumeral(cell: RawRow['cells'][number]): boolean {
  if (cell === null) return false;
  return typeof cell === 'string' ? isNumeral(cell) : cell.kind === 'number';
}
