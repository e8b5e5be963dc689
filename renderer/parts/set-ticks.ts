import type { DataTicks } from './data-table.tsx';

interface TickedSet<Row> {
  /** In the order shown. */
  readonly rows: readonly Row[];
  readonly id: (row: Row) => number;
  readonly label: (row: Row) => string;
  readonly ticked: ReadonlySet<number>;
  readonly onTicked: (ticked: ReadonlySet<number>) => void;
}

/** Boxes in front of rows that are all at hand; what is ticked and not among them stays so. */
export function setTicks<Row>(set: TickedSet<Row>): DataTicks<Row> {
  const { rows, id, label, ticked, onTicked } = set;
  const change = (changed: readonly Row[], tick: boolean) => {
    const next = new Set(ticked);
    for (const row of changed)
      if (tick) next.add(id(row));
      else next.delete(id(row));
    onTicked(next);
  };
  const count = rows.filter((row) => ticked.has(id(row))).length;
  return {
    has: (row) => ticked.has(id(row)),
    label,
    all: count === 0 ? 'none' : count === rows.length ? 'all' : 'some',
    onRange: (first, last, tick) => change(rows.slice(first, last + 1), tick),
    onAll: (tick) => change(rows, tick),
  };
}
