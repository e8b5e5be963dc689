import type { HeaderStack } from '../reading/header-stacks.ts';
import type { RawRow } from '../sheet.ts';
import type { Sen } from '../values/sen.ts';
import { foldToWords } from '../values/written.ts';
import { readSen } from './read-sen.ts';

/** Where the contributions of a month stand; 0-based columns, null where there is none. */
export interface DueColumns {
  readonly jkk: number | null;
  readonly jkm: number | null;
  readonly total: number | null;
}

/** A rate is no amount, and what was paid before or is owed from before is not due for the month. */
const NO_AMOUNT = /\b(?:tarif|rate|persen|kelas|risiko|tunggakan|denda|rapel)\b/;

/**
 * Finds the contributions by the words over their columns, as monthly lists have them: Iuran JKK,
 * Iuran JKM, Total Iuran, in one row or Iuran over JKK, JKM and Jumlah.
 */
export function findDueColumns(stacks: readonly HeaderStack[]): DueColumns {
  const words = stacks.map(({ texts }) => foldToWords(texts.join(' ')));
  const find = (is: (text: string) => boolean) => {
    const at = words.findIndex((text) => !NO_AMOUNT.test(text) && is(text));
    return at < 0 ? null : at;
  };
  return {
    jkk: find((text) => /^(?:iuran )*(?:jumlah )?jkk(?: rp)?$/.test(text)),
    jkm: find((text) => /^(?:iuran )*(?:jumlah )?jkm(?: rp)?$/.test(text)),
    total: find((text) => isTotal(text)),
  };
}

// Total Iuran | Jumlah Iuran (Rp) | Iuran / Total | Iuran per bulan | Iuran
function isTotal(text: string): boolean {
  const rest = text
    .split(' ')
    .filter((word) => !/^(?:total|jumlah|jml|rp|per|bulan|sebulan|bulanan)$/.test(word));
  return rest.length > 0 && rest.every((word) => word === 'iuran');
}

export function hasDues({ jkk, jkm, total }: DueColumns): boolean {
  return total !== null || (jkk !== null && jkm !== null);
}

/** What a row is asked for: its own total, else JKK and JKM together. Null where it cannot be read. */
export function readDue({ cells }: RawRow, { jkk, jkm, total }: DueColumns): Sen | null {
  const amount = (column: number | null) => {
    const reading = column === null ? null : readSen(cells[column]);
    return reading?.kind === 'value' ? reading.value : null;
  };
  const whole = amount(total);
  if (whole !== null) return whole;
  const [one, other] = [amount(jkk), amount(jkm)];
  return one === null || other === null ? null : one + other;
}
