import type { RosterField } from '../../../shared/domain/person.ts';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import { toShortDay } from '../../../shared/domain/values/day.ts';
import { toRupiah } from '../../../shared/domain/values/rupiah.ts';
import { FIELD_NAME, ISSUE_WORDS } from '../../../shared/words.ts';
import { IMPORT, NOTHING } from '../../words.ts';
import { useCellEditing } from './cell-editing.ts';
import { CellInput } from './cell-input.tsx';
import classes from './plan-cell.module.css';
import { faultsOf, textOf, worstOf } from './row-issues.ts';

interface PlanCellProps {
  readonly row: PlanRow;
  readonly field: RosterField;
}

/** A value of a row: marked where it is odd, and mended where it stands. */
export function PlanCell({ row, field }: PlanCellProps) {
  const { plan, fixed, place, pending, start } = useCellEditing();
  if (place !== null && place.row === row.row && place.sheet === row.sheet && place.field === field)
    return <CellInput row={row} field={field} />;
  const faults = faultsOf(plan, row, field);
  const edited = row.edited?.includes(field) ?? false;
  const said = pending(row, field);
  const shown = shortWords(field, row.person[field]);
  if (faults.length === 0 && !edited && said === null) return <Plain field={field} text={shown} />;
  const text = said ?? shown ?? (textOf(plan, row, field) || NOTHING);
  const marks = {
    className: classes['value'],
    'data-severity': said === null ? (worstOf(faults) ?? undefined) : undefined,
    'data-edited': edited || undefined,
    'data-pending': said !== null || undefined,
    title: [text, ...faults.map(({ code }) => ISSUE_WORDS[code].short), edited ? IMPORT.edited : '']
      .filter(Boolean)
      .join('\n'),
  };
  if (fixed) return <span {...marks}>{text}</span>;
  return (
    <button
      type="button"
      // The grid holds the focus; F2 on a row does the same as the press here.
      tabIndex={-1}
      aria-label={IMPORT.mendCell(FIELD_NAME[field], text)}
      {...marks}
      onClick={(event) => {
        event.stopPropagation();
        start(row, field);
      }}
    >
      {text}
    </button>
  );
}

function Plain({ field, text }: { readonly field: RosterField; readonly text: string | null }) {
  return (
    <span
      title={text ?? undefined}
      className={field === 'nik' ? 'tabular' : undefined}
      style={field === 'name' ? { fontWeight: 500 } : undefined}
    >
      {text ?? NOTHING}
    </span>
  );
}

/** As narrow as a table needs it. */
function shortWords(field: RosterField, value: string | number | null): string | null {
  if (value === null || value === '') return null;
  if (field === 'wage' && typeof value === 'number') return toRupiah(value);
  if (field === 'birthDate' && typeof value === 'string') return toShortDay(value);
  return String(value);
}
