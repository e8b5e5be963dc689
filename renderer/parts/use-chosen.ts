import { useCallback, useMemo, useState } from 'react';
import { showFailure } from '../api.ts';
import { TABLE } from '../words.ts';
import type { DataTicks } from './data-table.tsx';
import type { PagedRows } from './use-paged-rows.ts';

/** Chosen rows by id; whole, so that they can be named when they are out of sight. */
export type Chosen<Row> = ReadonlyMap<number, Row>;

/** How to tell rows apart; a constant of the screen. */
export interface RowIdentity<Row> {
  readonly id: (row: Row) => number;
  readonly name: (row: Row) => string;
}

export interface ChosenRows<Row> {
  readonly chosen: Chosen<Row>;
  readonly busy: boolean;
  readonly ticks: DataTicks<Row>;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
}

interface ChosenState<Row> {
  readonly chosen: Chosen<Row>;
  /** The question of which all answers were chosen. */
  readonly allOf: string | null;
}

/** Rows stay chosen while the search changes: three people are found by three searches. */
export function useChosen<Row>(
  initial: Chosen<Row>,
  list: PagedRows<Row>,
  identity: RowIdentity<Row>,
): ChosenRows<Row> {
  const [state, setState] = useState<ChosenState<Row>>({ chosen: initial, allOf: null });
  const [busy, setBusy] = useState(false);
  const { chosen, allOf } = state;
  const { between, key, total } = list;

  const change = useCallback(
    async (first: number, last: number, ticked: boolean, all: string | null) => {
      setBusy(true);
      try {
        const rows = await between(first, last);
        setState((old) => ({ chosen: withRows(old.chosen, rows, ticked, identity), allOf: all }));
      } catch (error) {
        showFailure(error);
      }
      setBusy(false);
    },
    [between, identity],
  );
  const ticks = useMemo<DataTicks<Row>>(
    () => ({
      has: (row) => chosen.has(identity.id(row)),
      label: (row) => TABLE.tick(identity.name(row)),
      all: chosen.size === 0 ? 'none' : allOf === key ? 'all' : 'some',
      onRange: (first, last, ticked) => void change(first, last, ticked, null),
      onAll: (ticked) => {
        if (total) void change(0, total - 1, ticked, ticked ? key : null);
      },
    }),
    [chosen, allOf, key, total, change, identity],
  );
  const remove = useCallback(
    (id: number) =>
      setState((old) => {
        const rest = new Map(old.chosen);
        rest.delete(id);
        return { chosen: rest, allOf: null };
      }),
    [],
  );
  const clear = useCallback(() => setState({ chosen: new Map(), allOf: null }), []);
  return { chosen, busy, ticks, remove, clear };
}

function withRows<Row>(
  chosen: Chosen<Row>,
  rows: readonly Row[],
  ticked: boolean,
  identity: RowIdentity<Row>,
): Chosen<Row> {
  const next = new Map(chosen);
  for (const row of rows)
    if (ticked) next.set(identity.id(row), row);
    else next.delete(identity.id(row));
  return next;
}
