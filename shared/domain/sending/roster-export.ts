import type { Day } from '../values/day.ts';

/**
 * How a column is stored and shown; numbers that are names (NIK, KPJ, phone) are text. `rupiah` is
 * whole, `money` has two decimals.
 */
export type ExportKind = 'text' | 'day' | 'rupiah' | 'money' | 'integer';

export interface ExportColumn {
  readonly header: string;
  readonly kind: ExportKind;
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
}

/** A number in a column of numbers, a Day in a column of days; any other text stands as text. */
export type ExportValue = string | number | null;

export interface SheetExport {
  readonly sheetName: string;
  /** Lines above the header. Without any, the header is row 1 and an import finds it at once. */
  readonly titleLines: readonly string[];
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportValue[])[];
  /** The columns (0 = first) that are added up in a last row, JUMLAH; null for none. */
  readonly sumColumn: number | readonly number[] | null;
}

export interface RosterExport extends SheetExport {
  /** Sheets behind the first; their names must differ from its. */
  readonly furtherSheets?: readonly SheetExport[];
  readonly paper: 'F4' | 'A4';
  /** What the file says of itself. */
  readonly documentTitle: string;
  readonly author: string;
  readonly createdOn: Day;
}

/** The word that begins the sum row; importing knows it and takes the row for no person. */
export const SUM_LABEL = 'JUMLAH';

const LONGEST_SHEET_NAME = 31;

/**
 * A name that a spreadsheet program accepts: none of `* ? : \ / [ ]`, no apostrophe (it would have to
 * be doubled in references), at most 31 characters, not empty and not the reserved `History`.
 */
export function safeSheetName(name: string): string {
  const allowed = name
    .replaceAll(/[*?:\\/[\]'\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = Array.from(allowed).reduce(
    (kept, letter) => (kept.length + letter.length > LONGEST_SHEET_NAME ? kept : kept + letter),
    '',
  );
  if (short === '') return 'Data';
  return short.toLowerCase() === 'history' ? `${short} -` : short.trim();
}
