import type { ImportPlan } from '../../../shared/domain/plan.ts';
import type { AnswerChange } from './answer-changes.ts';
import type { RowFilter, RowSet } from './plan-view.ts';
import type { RowPlace } from './row-issues.ts';
import type { PreviewStep } from './use-import.ts';

/** The first row in view, kept while another room is looked at; scrolling draws nothing else. */
export interface RowsPlace {
  readonly first: () => number;
  readonly keep: (first: number) => void;
}

/** What every room of the preview is given: what is shown, what was said, and how to say more. */
export interface PanelProps {
  readonly step: PreviewStep;
  readonly plan: ImportPlan;
  readonly onAnswer: (change: AnswerChange) => void;
  /** Which rows the room of rows shows; kept while another room is looked at. */
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  /** To some rows in their room. */
  readonly onRows: (rows: RowSet) => void;
  /** Where the rows stood when their room was left. */
  readonly rowsPlace: RowsPlace;
  /** The held row that the room of decisions begins with. */
  readonly heldRow: RowPlace | null;
  readonly onDecide: (row: RowPlace) => void;
}
