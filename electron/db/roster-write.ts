import type { PlanRow } from '../../shared/domain/plan.ts';
import type { ChangeTable } from './schema.ts';

/** What all rows of one write have in common. */
export interface RosterWrite {
  readonly agreementId: number;
  /** Department ids by the names that stand in the rows. */
  readonly departments: ReadonlyMap<string, number>;
  readonly source: ChangeTable['source'];
  readonly importId: string | null;
  readonly isSample: boolean;
  readonly actor: string;
  readonly at: string;
}

/** One planned row: a new member (of a new or a known person), or changes to one. */
export type RowToWrite = Pick<PlanRow, 'row' | 'person' | 'changes' | 'personId'> & {
  readonly verdict: 'new' | 'changed';
};

/** A row and the person it is about, who by now exists. */
export interface Known {
  readonly row: RowToWrite;
  readonly id: number;
}
