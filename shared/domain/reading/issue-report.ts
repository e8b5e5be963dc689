import type { ColumnMeaning } from '../candidate.ts';
import { type Issue, type IssueCode, ISSUE_SEVERITY } from '../issue.ts';
import type { RawCell } from '../sheet.ts';
import { givenText, type Understood } from '../values/written.ts';

export type ColumnLetters = Readonly<Partial<Record<ColumnMeaning, string>>>;

/** Collects the issues of one row. */
export class IssueReport {
  readonly issues: Issue[] = [];
  readonly #row: number;
  readonly #columns: ColumnLetters;
  readonly #sheet: number;

  constructor(row: number, columns: ColumnLetters, sheet = 0) {
    this.#row = row;
    this.#columns = columns;
    this.#sheet = sheet;
  }

  add(code: IssueCode, field: ColumnMeaning, cell: RawCell | null | undefined): void {
    this.issues.push({
      sheet: this.#sheet,
      row: this.#row,
      column: this.#columns[field] ?? null,
      field,
      severity: ISSUE_SEVERITY[code],
      code,
      given: givenText(cell),
    });
  }

  valueOf<T>(
    field: ColumnMeaning,
    reading: Understood<T>,
    code: IssueCode,
    cell: RawCell | null | undefined,
  ): T | null {
    if (reading.kind === 'unreadable') this.add(code, field, cell);
    return reading.kind === 'value' ? reading.value : null;
  }
}
