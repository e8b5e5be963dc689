import type { RawCell } from '../sheet.ts';
import {
  cellText,
  foldSpaces,
  givenDigits,
  LONGEST_SEARCHED,
  readAbsent,
  understood,
  UNREADABLE,
  type Understood,
} from './written.ts';

/** Beginning with 0, 10 to 13 digits. */
const PHONE = /^0\d{9,12}$/;

/**
 * Reads a telephone number and writes it the national way: +62, 62 and 8… become 0…. Of two numbers
 * in one cell it takes the first, if both are good.
 */
export function readPhone(cell: RawCell | null | undefined): Understood<string> {
  if (typeof cell === 'string' && PHONE.test(cell)) return understood(cell);
  if (cellText(cell) === null) return readAbsent(cell);
  const given = givenDigits(cell);
  if (given.length > LONGEST_SEARCHED) return UNREADABLE;
  const numbers = splitNumbers(given).map(toNational);
  const [first] = numbers;
  return first !== undefined && numbers.every((number) => PHONE.test(number))
    ? understood(first)
    : UNREADABLE;
}

const LABEL = /\b(?:no|nomor|hp|wa|telp|tlp|tel|telepon)\b[\s.:]*/gi;

// 0812-3456-7890 / 0853 1111 2222 | WA: +62 812 3456 7890 | 081234567890 dan 085311112222
function splitNumbers(text: string): readonly string[] {
  const parts = text
    .replaceAll(LABEL, ' ')
    .split(/[/,;&|\n\r]|\b(?:atau|dan)\b/i)
    .map(foldSpaces)
    .filter((part) => part !== '');
  const [only] = parts;
  if (only === undefined || parts.length > 1) return parts;
  const words = only.split(' ');
  return words.length > 1 && words.every((word) => PHONE.test(toNational(word))) ? words : parts;
}

function toNational(text: string): string {
  const digits = text.replaceAll(/[\s.\-()‐‑–'’`]/g, '');
  if (/^(?:\+|00)62/.test(digits)) return `0${digits.replace(/^(?:\+|00)620?/, '')}`;
  if (digits.startsWith('62')) return `0${digits.slice(2).replace(/^0/, '')}`;
  return digits.startsWith('0') ? digits : `0${digits}`;
}
