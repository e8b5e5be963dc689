import { createContext, useContext, useMemo, useRef, useState, type RefObject } from 'react';
import type { RosterField } from '../../../shared/domain/person.ts';
import type { ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import type { DataTableHandle } from '../../parts/data-table.tsx';
import { withCells, type AnswerChange } from './answer-changes.ts';
import { faultsOf, rowKey, textOf, type RowPlace } from './row-issues.ts';
import type { PreviewStep } from './use-import.ts';

/** The cell under the hands. */
export interface CellPlace extends RowPlace {
  readonly field: RosterField;
}

/** Where the hands go after a value: to the next faulty cell of the row, of the rows below, or nowhere. */
export type AfterCell = 'cell' | 'row' | 'nowhere';

export interface CellEditing {
  readonly plan: ImportPlan;
  readonly fixed: boolean;
  readonly place: CellPlace | null;
  /** Typed so far; survives that the plan is replaced and the row drawn elsewhere. */
  readonly typed: () => string | null;
  readonly onTyped: (text: string) => void;
  /** What was said of a cell while the plan does not know it yet. */
  readonly pending: (row: PlanRow, field: RosterField) => string | null;
  readonly start: (row: PlanRow, field: RosterField) => void;
  readonly save: (row: PlanRow, text: string, after: AfterCell) => void;
  readonly leave: () => void;
}

const Context = createContext<CellEditing | null>(null);
export const CellEditingProvider = Context.Provider;

export function useCellEditing(): CellEditing {
  const editing = useContext(Context);
  if (editing === null) throw new Error('Cells of a plan are drawn inside their room');
  return editing;
}

interface Rooms {
  readonly step: PreviewStep;
  readonly table: RefObject<DataTableHandle<PlanRow> | null>;
  /** The fields that the table shows, from left to right. */
  readonly fields: readonly RosterField[];
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onMended: (row: RowPlace) => void;
}

/** Mending cells in the table, from one fault to the next. */
export function useCellEditor({ step, table, fields, onAnswer, onMended }: Rooms): CellEditing {
  const [place, setPlace] = useState<CellPlace | null>(null);
  const draft = useRef<string | null>(null);
  const { preview, answers } = step;
  const { plan } = preview;
  return useMemo(() => {
    const nameOf = ({ sheet }: RowPlace) => plan.sheets[sheet]?.name ?? '';
    const go = (next: CellPlace | null) => {
      draft.current = null;
      setPlace(next);
      const rows = table.current?.rows() ?? [];
      const index = next === null ? -1 : rows.findIndex((row) => row !== null && isSame(row, next));
      if (index >= 0) table.current?.show(index);
      else table.current?.focus();
    };
    return {
      plan,
      fixed: preview.status !== 'planned',
      place,
      typed: () => draft.current,
      onTyped: (text) => {
        draft.current = text;
      },
      pending: (row, field) =>
        answers === preview.answers
          ? null
          : (answers.cells.find(
              (cell) => cell.row === row.row && cell.field === field && cell.sheet === nameOf(row),
            )?.text ?? null),
      start: ({ sheet, row }, field) => go({ sheet, row, field }),
      save: (row, text, after) => {
        if (place === null) return;
        if (text !== textOf(plan, row, place.field)) {
          onMended(row);
          onAnswer(withCells([{ sheet: nameOf(row), row: row.row, field: place.field, text }]));
        }
        const rows = table.current?.rows() ?? [];
        if (after === 'nowhere') setPlace(null);
        else go(nextFault(plan, rows, fields, place, after));
      },
      leave: () => go(null),
    };
  }, [plan, preview, answers, place, table, fields, onAnswer, onMended]);
}

function isSame(one: RowPlace, other: RowPlace): boolean {
  return rowKey(one) === rowKey(other);
}

/** The first cell of a row that can be mended in the table. */
export function firstFault(
  plan: ImportPlan,
  row: PlanRow,
  fields: readonly RosterField[],
): RosterField | null {
  return fields.find((field) => faultsOf(plan, row, field).length > 0) ?? null;
}

/** What is to be mended after a cell, in the order shown; null at the end. */
export function nextFault(
  plan: ImportPlan,
  rows: readonly (PlanRow | null)[],
  fields: readonly RosterField[],
  from: CellPlace,
  after: 'cell' | 'row',
): CellPlace | null {
  const at = rows.findIndex((row) => row !== null && isSame(row, from));
  const current = rows[at];
  if (after === 'cell' && current) {
    const field = firstFault(plan, current, fields.slice(fields.indexOf(from.field) + 1));
    if (field !== null) return { ...from, field };
  }
  for (const row of rows.slice(at + 1)) {
    const field = row && firstFault(plan, row, fields);
    if (row && field) return { sheet: row.sheet, row: row.row, field };
  }
  return null;
}
