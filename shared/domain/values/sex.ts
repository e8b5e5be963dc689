import type { Sex } from '../person.ts';
import type { RawCell } from '../sheet.ts';
import {
  cellText,
  EMPTY,
  foldToKey,
  readAbsent,
  understood,
  UNREADABLE,
  type Understood,
} from './written.ts';

// P is perempuan, though "Pria" begins with it too; W is wanita.
const MALE = ['l', 'lk', 'laki', 'laki2', 'lakilaki', 'lelaki', 'pria', 'cowok', 'm', 'male', '1'];
const FEMALE = ['p', 'pr', 'prp', 'perempuan', 'prempuan', 'wanita', 'w', 'f', 'female', '2'];

const SEX_OF = new Map<string, Sex>([
  ...MALE.map((word): [string, Sex] => [word, 'L']),
  ...FEMALE.map((word): [string, Sex] => [word, 'P']),
]);
const L = understood<Sex>('L');
const P = understood<Sex>('P');

/** Reads L, P, Lk, Pr, Laki-laki, Laki2, Perempuan, Wanita, Pria, M, F, 1 (man) and 2 (woman). */
export function readSex(cell: RawCell | null | undefined): Understood<Sex> {
  if (cell === 'L') return L;
  if (cell === 'P') return P;
  const text = cellText(cell);
  if (text === null) return readAbsent(cell);
  const sex = SEX_OF.get(foldToKey(text)) ?? saidTwice(text);
  if (sex === undefined) return UNREADABLE;
  return sex === 'L' ? L : P;
}

// L (Laki-laki) | Perempuan (P) | Perempuan/P
function saidTwice(text: string): Sex | undefined {
  const [, before = '', within = ''] = /^([^()/]+)[(/]([^()/]+)\)?$/.exec(text) ?? [];
  const sex = SEX_OF.get(foldToKey(before));
  return sex === SEX_OF.get(foldToKey(within)) ? sex : undefined;
}

/** Reads a pair of columns headed L and P, one of which is ticked; any mark is a tick. */
export function readTicks(
  male: RawCell | null | undefined,
  female: RawCell | null | undefined,
): Understood<Sex> {
  const isMale = isTicked(male);
  const isFemale = isTicked(female);
  if (isMale && isFemale) return UNREADABLE;
  if (isMale) return L;
  return isFemale ? P : EMPTY;
}

function isTicked(cell: RawCell | null | undefined): boolean {
  if (typeof cell === 'string') return /[^\s\-–—.0]/.test(cell);
  if (cell?.kind === 'number') return cell.value !== 0;
  return cell?.kind === 'boolean' && cell.value;
}
