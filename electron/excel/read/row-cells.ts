import type { RawCell } from '../../../shared/domain/sheet.ts';
import type { ReadWatch } from '../read-watch.ts';

type Cells = readonly (RawCell | null)[];

/** Whether anything but white space stands in a row. */
export function holdsValue(cells: Cells): boolean {
  return cells.some((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''));
}

/** Counts a whole row against the limits. */
export function takeCells(cells: Cells, watch: ReadWatch): void {
  let count = 0;
  let characters = 0;
  for (const cell of cells) {
    if (cell !== null) count += 1;
    if (typeof cell === 'string') characters += cell.length;
  }
  watch.takeRow(count, cells.length, characters);
}
