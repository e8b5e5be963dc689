import type { ColumnMemory, ImportAnswers, SheetAnswer } from '../answers.ts';
import type { ColumnMeaning } from '../candidate.ts';
import type { RosterField } from '../person.ts';

/** What is known of a sheet beside its cells: said in this preview, or of earlier files. */
export interface SheetHints {
  /** Position of the sheet among those that are read, from 0. */
  readonly position: number;
  /** The last row of the header, 1-based; null = found by its words. */
  readonly headerRow: number | null;
  /** For rows that name no department. */
  readonly department: string | null;
  /** By column letter; null = not used. */
  readonly columns: ReadonlyMap<string, ColumnMeaning | null>;
  /** By the keys of `headerKeys`. */
  readonly memory: ReadonlyMap<string, ColumnMeaning | null>;
  /** Values corrected in the preview, by row. */
  readonly edits: ReadonlyMap<number, RowEdits>;
}

export type RowEdits = ReadonlyMap<RosterField, string>;

export const NO_HINTS: SheetHints = {
  position: 0,
  headerRow: null,
  department: null,
  columns: new Map(),
  memory: new Map(),
  edits: new Map(),
};

/** What has been said about one sheet, the later word before the earlier. */
export function hintsFor(
  name: string,
  own: SheetAnswer | null,
  position: number,
  answers: ImportAnswers,
  memory: readonly ColumnMemory[],
): SheetHints {
  const isThis = ({ sheet }: { readonly sheet: string }) => sheet === name;
  return {
    position,
    headerRow: own?.headerRow ?? null,
    department: own?.department ?? null,
    columns: new Map(
      answers.columns.filter(isThis).map(({ column, meaning }) => [column, meaning]),
    ),
    memory: new Map(memory.map(({ header, meaning }) => [header, meaning])),
    edits: editsByRow(answers.cells.filter(isThis)),
  };
}

function editsByRow(cells: ImportAnswers['cells']): ReadonlyMap<number, RowEdits> {
  const rows = new Map<number, Map<RosterField, string>>();
  for (const { row, field, text } of cells) {
    const edits = rows.get(row) ?? new Map<RosterField, string>();
    rows.set(row, edits.set(field, text));
  }
  return rows;
}
