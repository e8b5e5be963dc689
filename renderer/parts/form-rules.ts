import { toDay } from '../../shared/domain/values/day.ts';
import { RULES } from '../words.ts';

/** Rules for single fields: the sentence to show beside the field, or null. Empty is allowed. */

export function neededProblem(text: string): string | null {
  return text.trim() === '' ? RULES.needed : null;
}

export function emailProblem(text: string): string | null {
  return text.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text.trim()) ? null : RULES.email;
}

/** With or without https://, never with spaces. */
export function websiteProblem(text: string): string | null {
  return text.trim() === '' || /^[^\s@]+\.[^\s@]+$/u.test(text.trim()) ? null : RULES.website;
}

export function postalCodeProblem(text: string): string | null {
  return text.trim() === '' || /^\d{5}$/u.test(text.trim()) ? null : RULES.postalCode;
}

/** `19690806 199603 1 003` → `196908061996031003`, as it is stored. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** 18 digits that begin with the birth date (YYYYMMDD), as every NIP does. */
export function nipProblem(text: string): string | null {
  const digits = withoutSpaces(text);
  if (digits === '') return null;
  if (!/^\d{18}$/u.test(digits)) return RULES.nip;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  return toDay(Number(year), Number(month), Number(day)) ? null : RULES.nipBirthDate;
}
