import { NOTE_HEADER, NOTE_START } from '../../../shared/domain/sending/mark-words.ts';
import type { SheetMarks } from '../../../shared/domain/sending/compose-marks.ts';
import type { RawRow, RawSheet } from '../../../shared/domain/sheet.ts';
import { columnOf } from './marked-columns.ts';
import type { NoteColumn } from './marked-job.ts';
import { LAST_COLUMN } from '../limits.ts';

/** So far from the table nobody would find a note. */
const FARTHEST = 100;

/**
 * The column of an earlier round, or the first one right of the table in which no row from the header
 * to the last person holds anything, alone or by a merge. Null where there is none.
 */
export function findNoteColumn(sheet: RawSheet, marks: SheetMarks): NoteColumn | null {
  const header = sheet.rows.find(({ row }) => row === marks.headerRow);
  const old = header?.cells.findIndex(isNoteHeader) ?? -1;
  if (old >= 0) return { column: old, isOld: true, oldNotes: rowsWithNotes(sheet.rows, old) };
  const first = columnOf(marks.lastColumn) + 1;
  const last = Math.min(first + FARTHEST, LAST_COLUMN);
  const taken = takenColumns(sheet, marks, first, last);
  for (let column = first; column <= last; column += 1)
    if (!taken.has(column)) return { column, isOld: false, oldNotes: new Set() };
  return null;
}

function isNoteHeader(cell: RawRow['cells'][number]): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === NOTE_HEADER.toLowerCase();
}

function rowsWithNotes(rows: readonly RawRow[], column: number): ReadonlySet<number> {
  const ours = rows.filter(({ cells }) => {
    const cell = cells[column];
    return typeof cell === 'string' && cell.startsWith(NOTE_START);
  });
  return new Set(ours.map(({ row }) => row));
}

function takenColumns(
  { rows, merges }: RawSheet,
  { headerRow, lastRow }: SheetMarks,
  first: number,
  last: number,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { row, cells } of rows) {
    if (row < headerRow || row > lastRow) continue;
    for (let column = first; column < cells.length && column <= last; column += 1)
      if (cells[column] !== null) taken.add(column);
  }
  for (const merge of merges) {
    if (merge.lastRow < headerRow || merge.firstRow > lastRow) continue;
    const to = Math.min(merge.lastColumn, last);
    for (let column = Math.max(merge.firstColumn, first); column <= to; column += 1)
      taken.add(column);
  }
  return taken;
}
