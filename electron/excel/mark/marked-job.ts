import type { Severity } from '../../../shared/domain/issue.ts';
import type { StyleBook } from './marked-styles.ts';

/** What one row gets: coloured cells, and what the column of notes says of it. */
export interface RowMarks {
  /** 0-based column → how grave. */
  readonly colours: ReadonlyMap<number, Severity>;
  readonly note: string | null;
}

/** Where the notes stand: right of the table, in a column that was empty or is ours already. */
export interface NoteColumn {
  /** 0-based. */
  readonly column: number;
  /** True where the column stands there from an earlier round. */
  readonly isOld: boolean;
  /** Rows that still carry a note of ours. */
  readonly oldNotes: ReadonlySet<number>;
}

/** Everything that is to be marked in one sheet. */
export interface SheetJob {
  readonly headerRow: number;
  readonly rows: ReadonlyMap<number, RowMarks>;
  readonly note: NoteColumn | null;
  readonly styles: StyleBook;
}
