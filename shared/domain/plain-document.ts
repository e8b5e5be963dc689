import type { Letterhead, SignatureBlock, SummaryBlock } from './letter.ts';
import type { Paper } from './office.ts';
import type { Day } from './values/day.ts';

/**
 * Any paper of the office that takes no number of the register: a sheet with a code, a person's
 * record, a report. Drawn page after page under the letterhead.
 */
export interface PlainDocument {
  readonly kind: 'plain';
  /** Of the file. */
  readonly title: string;
  /** Dates the file, so that the same content always makes the same bytes. */
  readonly date: Day;
  /** Marked DRAF on every page. */
  readonly draft?: true;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  readonly titleLines: readonly string[];
  /** Under the title, e.g. the number. */
  readonly numberLines?: readonly string[];
  readonly sections: readonly PlainSection[];
  /** Two in a row; one alone stands at the right. */
  readonly signatures?: readonly SignatureBlock[];
  /** At the left of the foot of every page. */
  readonly footer: string;
}

export interface PlainSection {
  /** Null: the text goes on. */
  readonly heading: string | null;
  readonly blocks: readonly PlainBlock[];
}

export type PlainBlock =
  | SummaryBlock
  /** To be copied by hand, sign by sign: large, in groups. */
  | { readonly kind: 'code'; readonly groups: readonly string[] };
