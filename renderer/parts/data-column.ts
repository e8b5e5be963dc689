import { createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** One column of a table, in the words of the screen that shows it. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** A CSS grid track: `90px` stays, `minmax(160px, 2fr)` takes its share of what is left. */
  readonly track: string;
  readonly align?: 'left' | 'right';
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the header is no button. */
  readonly sortValue?: (row: Row) => string | number | null;
}

export interface DataSort<Id extends string = string> {
  readonly by: Id;
  readonly descending: boolean;
}

export interface DataColumnMeta {
  readonly title: string;
  readonly align: 'left' | 'right';
}

export const dataFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: {} as DataColumnMeta,
});
export type DataFeatures = typeof dataFeatures;

/** The narrow column of ticks in front of the others. */
export const TICK_WIDTH = 40;

const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true });

/** Empty values come first: what a clerk still has to fill in should be easy to find. */
export function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

/** The grid tracks of a whole row; a table with ticks begins with their narrow column. */
export function tracksOf(
  columns: readonly { readonly track: string }[],
  selectable: boolean,
): string {
  return [
    ...(selectable ? [`${TICK_WIDTH}px`] : []),
    ...columns.map((column) => column.track),
  ].join(' ');
}

/** The width under which the table scrolls sideways: the least that every track asks for. */
export function leastWidth(columns: readonly { readonly track: string }[]): number {
  return columns.reduce((sum, { track }) => sum + Number(/\d+/.exec(track)?.[0] ?? 0), 0);
}
