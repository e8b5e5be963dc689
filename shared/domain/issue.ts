/**
 * An issue is odd data, not an error of the program: a value with its place, its code and what was
 * given. The list is closed; every code has its sentence in the window's words.
 */
export const ISSUE_SEVERITY = {
  'nik-missing': 'error',
  'nik-format': 'error',
  'nik-damaged-by-excel': 'error',
  'nik-impossible': 'error',
  'nik-shared-by-two-names': 'error',
  'nik-repeated-in-file': 'error',
  'name-missing': 'error',
  'active-in-other-pks': 'held',
  'dead-or-left': 'held',
  'possible-same-person': 'held',
  'status-word': 'held',
  'birth-date-differs-from-nik': 'warning',
  'birth-date-unreadable': 'warning',
  'sex-differs-from-nik': 'warning',
  'sex-unreadable': 'warning',
  'wage-unreadable': 'warning',
  'kpj-format': 'warning',
  'phone-unreadable': 'warning',
  'department-unknown': 'warning',
  'age-outside-17-64': 'warning',
  'nik-cleaned': 'info',
  'nik-outside-baubau': 'info',
} as const;

export type IssueCode = keyof typeof ISSUE_SEVERITY;
export type Severity = 'error' | 'held' | 'warning' | 'info';

export interface Issue {
  /** Position of the sheet among those imported, from 0. */
  readonly sheet: number;
  /** 1-based row of the sheet; 0 for a person entered by hand. */
  readonly row: number;
  /** Column letter; null where the fault is not in one cell (age, a clash with the roster). */
  readonly column: string | null;
  readonly field: string;
  readonly severity: Severity;
  readonly code: IssueCode;
  /** What stood in the cell, as text; null where nothing did. */
  readonly given: string | null;
}
