import { MONTHS } from '../../shared/domain/values/day.ts';

const MONTH: ReadonlySet<string> = new Set(MONTHS);

/** In front of a number, which is read with them: `Nomor 40`, `Tahun 2004`, `RT 002`. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'Nomor NOMOR No. NIP NIK KPJ PKS Tahun tahun RT RW'.split(' '),
);

/** In front of a name, without which they say nothing: `Kota Baubau`, `PIHAK KESATU`. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  'Kota KOTA Kabupaten Kecamatan Kelurahan Cabang CABANG Pasal PIHAK'.split(' '),
);

/** A longer number on the next line leaves a hole that is worse than what is torn apart. */
const LONGEST_NUMBER = 10;

/** Behind a number: `12 bulan`. */
const COUNTED: ReadonlySet<string> = new Set('orang bulan hari lembar anak kali'.split(' '));

/**
 * Whether two words that follow one another stay on one line where there is room: day, month and
 * year; the groups of a NIP; a number and what it counts; a place and its kind.
 */
export function belongTogether(before: string, word: string): boolean {
  if (hasDigitFirst(word)) return isNumbered(before, word) || MONTH.has(before) || isNumber(before);
  if (hasDigitFirst(before))
    return isNumber(before) && (MONTH.has(word) || COUNTED.has(bare(word)));
  if (BEFORE_NAME.has(before)) return /^\p{Lu}/u.test(word);
  return isNumbered(before, word);
}

function isNumbered(before: string, word: string): boolean {
  return BEFORE_NUMBER.has(before) && word.length <= LONGEST_NUMBER && /\d/u.test(word);
}

function hasDigitFirst(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isNumber(word: string): boolean {
  return /^[\d.]+$/u.test(word);
}

function bare(word: string): string {
  return word.replace(/[.,;:)]+$/u, '');
}
