import type { JournalValues } from '../../../shared/domain/journal-edits.ts';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import type { ChangeTable } from '../schema.ts';

/** What all rows of one write have in common. */
export interface RosterWrite {
  readonly agreementId: number;
  /** Department ids by the names that stand in the rows. */
  readonly departments: ReadonlyMap<string, number>;
  readonly source: ChangeTable['source'];
  readonly importId: string | null;
  /** Of a file of which several sheets are imported: their names, by which the journal tells them apart. */
  readonly sheets?: readonly string[];
  readonly isSample: boolean;
  readonly actor: string;
  readonly at: string;
}

/** How a place in the agreement of a write came to stand otherwise, for the journal. */
export interface StatusChange {
  readonly before: JournalValues;
  readonly after: JournalValues;
}

/** One planned row: a new member (of a new or a known person), or changes to one. */
export type RowToWrite = Pick<PlanRow, 'row' | 'person' | 'changes' | 'personId'> & {
  readonly verdict: 'new' | 'changed';
  /** Position in the sheets of the write. */
  readonly sheet?: number;
  /** What the row does to the status, which `prepareStatusWriter` writes. */
  readonly status?: StatusChange;
};

/** A row and the person it is about, who by now exists. */
export interface Known {
  readonly row: RowToWrite;
  readonly id: number;
}
