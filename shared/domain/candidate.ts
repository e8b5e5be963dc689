import type { Issue } from './issue.ts';
import type { RosterField, RosterValues } from './person.ts';

/** One row of a file that is a person: what it says, read but not yet compared with anything. */
export interface Candidate {
  readonly row: number;
  readonly values: RosterValues;
  /** The remarks column as written. */
  readonly remark: string | null;
  readonly issues: readonly Issue[];
  /** Values that nobody wrote: they follow from the NIK, and never overwrite what somebody did. */
  readonly fromNik?: readonly RosterField[];
}

/** What a column of a roster can hold: the fields, and forms that hold more than one or none. */
export type ColumnMeaning = RosterField | 'birthPlaceAndDate' | 'remark';

export type SkipReason =
  | 'title'
  | 'header'
  | 'numbering'
  | 'section'
  | 'total'
  | 'signature'
  | 'empty-looking';

export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
}

/** How one sheet was understood, and the people in it. */
export interface SheetReading {
  readonly sheet: string;
  /** 1-based, the last row of the header. */
  readonly headerRow: number;
  /** Meaning → column letter. */
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string>>>;
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly SkippedRow[];
}

/** A sheet that could be chosen, for the person who imports. */
export interface SheetOffer {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that look like people; 0 where no table was recognised. */
  readonly people: number;
}
