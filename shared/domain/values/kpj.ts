import type { RawCell } from '../sheet.ts';
import {
  cellText,
  givenDigits,
  readAbsent,
  understood,
  UNREADABLE,
  type Understood,
} from './written.ts';

const KPJ = /^\d{11}$/;

/**
 * Reads a BPJS member number (KPJ): exactly 11 digits, as text or as a number. A shorter one lost
 * zeros at its front that nobody can count, so it is never padded.
 */
export function readKpj(cell: RawCell | null | undefined): Understood<string> {
  if (typeof cell === 'string' && KPJ.test(cell)) return understood(cell);
  if (cellText(cell) === null) return readAbsent(cell);
  const digits = givenDigits(cell)
    .replace(/^\W*(?:no(?:mor)?\b[\s.:]*)?(?:kpj\b)?/i, '')
    .replaceAll(/[\s.:\-'’`\u200B-\u200F\u2060\uFEFF]/g, '');
  return KPJ.test(digits) ? understood(digits) : UNREADABLE;
}
