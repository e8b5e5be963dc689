import type ExcelJS from 'exceljs';
import type { Day } from '../../../shared/domain/values/day.ts';
import type {
  FormCheck,
  FormColumn,
} from '../../../shared/domain/sending/department-form-columns.ts';

/** Where a check stands: the first cell, to which its formula is relative, and the whole range. */
interface Place {
  readonly letter: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The check of a column as spreadsheet programs know it; null where nothing is to say or check. */
export function toDataValidation(column: FormColumn, place: Place): ExcelJS.DataValidation | null {
  const { check, prompt, header, error, onFailure } = column;
  if (check === null) return null;
  return {
    ...ruleOf(check, place),
    allowBlank: true,
    ...(prompt !== null && { showInputMessage: true, promptTitle: header, prompt }),
    ...(onFailure !== 'accept' && {
      showErrorMessage: true,
      // Without a style the program refuses.
      ...(onFailure === 'ask' && { errorStyle: 'warning' }),
      errorTitle: header,
      error,
    }),
  };
}

function ruleOf(
  check: FormCheck,
  place: Place,
): { readonly type: 'list' | 'custom'; readonly formulae: [string] } {
  if (check.kind === 'choice') return { type: 'list', formulae: [`"${check.of.join(',')}"`] };
  if (check.kind === 'list') return { type: 'list', formulae: [check.list] };
  return { type: 'custom', formulae: [formulaOf(check, place)] };
}

type Computed = Exclude<FormCheck, { readonly kind: 'choice' | 'list' }>;

/**
 * Without array constants and functions newer than Excel 2007, and within the 255 characters that a
 * check may have. A formula that ends in an error fails the check.
 */
function formulaOf(check: Computed, { letter, firstRow, lastRow }: Place): string {
  const cell = `${letter}${firstRow}`;
  if (check.kind === 'day') return dayFormula(cell, check);
  if (check.kind === 'rupiah') return `AND(ISNUMBER(${cell}),${cell}>0,${cell}=INT(${cell}))`;
  if (check.kind === 'phone')
    return `AND(ISTEXT(${cell}),LEFT(${cell},1)="0",LEN(${cell})>=10,LEN(${cell})<=13,ISNUMBER(VALUE(${cell})))`;
  const digits = `ISTEXT(${cell}),LEN(${cell})=${check.length},${areDigits(cell, check.length)}`;
  if (!check.isUnique) return `AND(${digits})`;
  // COUNTIF would compare them as numbers of 15 digits.
  const range = `${letter}$${firstRow}:${letter}$${lastRow}`;
  return `AND(${digits},RIGHT(${cell},4)<>"0000",SUMPRODUCT(--(${range}=${cell}))=1)`;
}

/** Halves, because a number holds 15 digits; formatted again, because 1E5 and -5 are numbers too. */
function areDigits(cell: string, length: number): string {
  const left = Math.floor(length / 2);
  const half = (side: 'LEFT' | 'RIGHT', digits: number) =>
    `TEXT(VALUE(${side}(${cell},${digits})),"${'0'.repeat(digits)}")=${side}(${cell},${digits})`;
  return `${half('LEFT', left)},${half('RIGHT', length - left)}`;
}

/**
 * `12-05-1990` turned round, for `1990-05-12` means the same day on every computer, whatever its
 * region; a day that the calendar has not is an error.
 */
function dayFormula(cell: string, { from, until }: { from: Day; until: Day }): string {
  const [first, last] = [serialOf(from), serialOf(until)];
  const date = `DATEVALUE(RIGHT(${cell},4)&"-"&MID(${cell},4,2)&"-"&LEFT(${cell},2))`;
  const written = `LEN(${cell})=10,${date}>=${first},${date}<=${last}`;
  return `IF(ISNUMBER(${cell}),AND(${cell}>=${first},${cell}<=${last}),AND(${written}))`;
}

/** Days since 1899-12-30, as spreadsheets count. */
function serialOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}
