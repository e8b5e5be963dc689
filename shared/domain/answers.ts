import type { ColumnMeaning } from './candidate.ts';
import type { Day } from './values/day.ts';
import type { IssueCode } from './issue.ts';
import type { LeaveReason } from './membership.ts';
import type { RosterField } from './person.ts';

/**
 * What people have said about one file. With the file, the roster and these the plan follows: every
 * answer makes a new plan, and nothing else is ever stored of what happened in the preview.
 */
export interface ImportAnswers {
  /** The sheets that are imported together; none = the one with most people. */
  readonly sheets: readonly SheetAnswer[];
  readonly columns: readonly ColumnAnswer[];
  readonly cells: readonly CellAnswer[];
  readonly words: readonly WordAnswer[];
  readonly decisions: readonly DecisionAnswer[];
  readonly gone: readonly GoneAnswer[];
  /** Whether the file names everybody of its departments; null while nobody has said. */
  readonly isComplete: boolean | null;
}

export interface SheetAnswer {
  readonly name: string;
  /** The last row of its header, 1-based; null = found by its words. */
  readonly headerRow: number | null;
  /** For rows that name no department; canonical name. */
  readonly department: string | null;
}

export interface ColumnAnswer {
  readonly sheet: string;
  /** Letter. */
  readonly column: string;
  /** Null = not used. */
  readonly meaning: ColumnMeaning | null;
}

/** A value corrected in the preview, read by the same rules as a cell. */
export interface CellAnswer {
  readonly sheet: string;
  readonly row: number;
  readonly field: RosterField;
  readonly text: string;
}

export const WORD_KINDS = ['department', 'kelurahan', 'job', 'relation'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** What a word of a file means, for all its rows and all later files. */
export interface WordAnswer {
  readonly kind: WordKind;
  /** As the file writes it. */
  readonly word: string;
  /** The entry of the managed list; the word itself = a new entry; null = it names nothing. */
  readonly means: string | null;
}

/** The codes that hold a row back until a person decides. */
export const HELD_CODES = [
  'active-in-other-pks',
  'dead-or-left',
  'possible-same-person',
  'status-word',
] as const satisfies readonly IssueCode[];
export type HeldCode = (typeof HELD_CODES)[number];

/**
 * What can be decided about a held row.
 * `skip`: not taken, the row stays held. `take`: taken as it stands (in both agreements; back
 * again; somebody else than the stored one; the remark means nothing). `same-person`: the row is the
 * stored person, whose NIK it corrects. `move`: taken, and the place in the other PKS ends.
 * `leave`: the remark is right, the member leaves.
 */
export type DecisionChoice = 'skip' | 'take' | 'same-person' | 'move' | 'leave';

export const DECISION_CHOICES: Readonly<Record<HeldCode, readonly DecisionChoice[]>> = {
  'active-in-other-pks': ['move', 'take', 'skip'],
  'dead-or-left': ['take', 'skip'],
  'possible-same-person': ['same-person', 'take', 'skip'],
  'status-word': ['leave', 'take', 'skip'],
};

export interface Decision {
  readonly code: HeldCode;
  readonly choice: DecisionChoice;
  /** Why, in a few words of the person who decides. */
  readonly note: string;
  /** Of `move` and `leave`: the day from which it holds, and of `leave` the reason. */
  readonly on: Day | null;
  readonly leaveReason: LeaveReason | null;
}

export interface DecisionAnswer extends Decision {
  readonly sheet: string;
  readonly row: number;
}

/** A decision of an earlier import. It holds as long as the data it was made on are the same. */
export interface RememberedDecision extends Decision {
  readonly nik: string;
  /** The data it was made on, as `decisionMark` writes them. */
  readonly mark: string;
  readonly at: string;
}

/** What becomes of a member who does not stand in the file. */
export interface GoneAnswer {
  readonly personId: number;
  readonly choice: 'stay' | 'leave';
  /** Of `leave`. */
  readonly reason: LeaveReason | null;
  readonly on: Day | null;
}

export const NO_ANSWERS: ImportAnswers = {
  sheets: [],
  columns: [],
  cells: [],
  words: [],
  decisions: [],
  gone: [],
  isComplete: null,
};

/** The columns of a department's files as a person once gave them, by the folded header text. */
export interface ColumnMemory {
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
}
