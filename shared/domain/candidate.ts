import type { WordKind } from './answers.ts';
import type { Issue } from './issue.ts';
import type { RosterField, RosterValues } from './person.ts';

/** One row of a file that is a person: what it says, read but not yet compared with anything. */
export interface Candidate {
  /** Position of the sheet in the reading, from 0. */
  readonly sheet: number;
  readonly row: number;
  readonly values: RosterValues;
  /** The remarks column as written. */
  readonly remark: string | null;
  readonly issues: readonly Issue[];
  /** Values that nobody wrote: they follow from the NIK, and never overwrite what somebody did. */
  readonly fromNik?: readonly RosterField[];
  /** Fields corrected in the preview. */
  readonly edited?: readonly RosterField[];
  /** The row key of a form of the office: the same row, whatever was corrected in it. */
  readonly key?: string | null;
  /** The number of the family card, where the row has one: it is often typed as the NIK. */
  readonly familyCard?: string | null;
}

/** What a column of a roster can hold: the fields, and forms that hold more than one or none. */
export type ColumnMeaning = RosterField | 'birthPlaceAndDate' | 'remark' | 'familyCard' | 'rowKey';

export type SkipReason =
  | 'title'
  | 'header'
  | 'numbering'
  | 'section'
  | 'total'
  | 'signature'
  | 'empty-looking';

export interface SkippedRow {
  readonly sheet: number;
  readonly row: number;
  readonly why: SkipReason;
}

/** A column as the person who imports sees it: what stands over it, what in it, what it is taken for. */
export interface ColumnSeen {
  /** Letter. */
  readonly column: string;
  /** The header texts from the top one down, joined; empty where there are none. */
  readonly header: string;
  /** The first few filled cells. */
  readonly samples: readonly string[];
  readonly meaning: ColumnMeaning | null;
  /** What decided the meaning; null where nothing did. */
  readonly by: 'person' | 'memory' | 'words' | 'content' | null;
}

/** How one sheet was understood, and the people in it. */
export interface SheetReading {
  readonly sheet: string;
  /** 1-based, the last row of the header. */
  readonly headerRow: number;
  /** Meaning → column letter. */
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string>>>;
  readonly seen: readonly ColumnSeen[];
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly SkippedRow[];
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly Question[];
}

export type SuggestionKind =
  | 'birth-date-of-nik'
  | 'sex-of-nik'
  | 'letters-in-nik'
  | 'nik-and-family-card-swapped';

/** A correction that the data themselves propose; taken only when a person says so. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly sheet: number;
  readonly row: number;
  readonly field: RosterField;
  readonly text: string;
}

/** A word that no managed list knows, asked once for all its rows. */
export interface Question {
  readonly kind: WordKind;
  readonly word: string;
  readonly rows: number;
  /** Entries of the list that it may mean, the likeliest first. */
  readonly near: readonly string[];
}

/** A sheet that could be chosen, for the person who imports. */
export interface SheetOffer {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that look like people; 0 where no table was recognised. */
  readonly people: number;
  /** The department that its name may mean, or the rows above its table; canonical name. */
  readonly department: string | null;
}
