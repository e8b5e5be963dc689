/** What a key does in a table of rows; `row` is where the marker goes. */
export type RowKeyAction =
  | { readonly kind: 'move'; readonly row: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'select' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'none' };

interface Place {
  /** -1 while no row is marked. */
  readonly active: number;
  readonly count: number;
  /** Rows that fit into the view. */
  readonly page: number;
}

/** Arrows move by a row, Page keys by a view, Home and End to the ends, Enter opens, F2 edits, Space ticks. */
export function rowKeyAction(key: string, { active, count, page }: Place): RowKeyAction {
  if (count === 0) return { kind: 'none' };
  const to = (row: number): RowKeyAction => ({
    kind: 'move',
    row: Math.min(Math.max(row, 0), count - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(active + 1);
    case 'ArrowUp':
      return to(active - 1);
    case 'PageDown':
      return to(active + page);
    case 'PageUp':
      return to(active - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case 'Enter':
      return active < 0 ? { kind: 'none' } : { kind: 'open' };
    case 'F2':
      return active < 0 ? { kind: 'none' } : { kind: 'edit' };
    case ' ':
      return active < 0 ? { kind: 'none' } : { kind: 'select' };
    default:
      return { kind: 'none' };
  }
}
