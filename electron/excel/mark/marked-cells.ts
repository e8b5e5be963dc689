import { NOTE_START } from '../../../shared/domain/sending/mark-words.ts';
import type { CellMark } from '../../../shared/domain/sending/compose-marks.ts';
import type { Severity } from '../../../shared/domain/issue.ts';
import { columnOf, referenceOf } from './marked-columns.ts';
import type { CellComment } from './marked-shapes.ts';
import type { RowMarks } from './marked-job.ts';

const GRAVITY: readonly Severity[] = ['info', 'warning', 'held', 'error'];

/** What each row gets: its coloured cells and one note of all its faults, the gravest first. */
export function rowMarks(cells: readonly CellMark[]): ReadonlyMap<number, RowMarks> {
  const rows = new Map<number, { colours: Map<number, Severity>; texts: Set<string> }>();
  const gravestFirst = cells.toSorted(
    (one, other) => GRAVITY.indexOf(other.severity) - GRAVITY.indexOf(one.severity),
  );
  for (const { row, column, severity, text } of gravestFirst) {
    const marks = rows.get(row) ?? { colours: new Map(), texts: new Set() };
    rows.set(row, marks);
    marks.texts.add(text);
    if (column === null || severity === 'info') continue;
    const index = columnOf(column);
    if (!marks.colours.has(index)) marks.colours.set(index, severity);
  }
  return new Map(
    [...rows].map(([row, { colours, texts }]) => [
      row,
      { colours, note: `${NOTE_START}${[...texts].join('; ')}.` },
    ]),
  );
}

/** One comment a cell, in the order of the sheet. */
export function cellComments(cells: readonly CellMark[]): readonly CellComment[] {
  const comments = new Map<string, CellComment>();
  for (const { row, column, text } of cells) {
    if (column === null) continue;
    const place = { row, column: columnOf(column) };
    const key = referenceOf(row, place.column);
    const before = comments.get(key);
    comments.set(key, { ...place, text: before ? `${before.text}\n${text}.` : `${text}.` });
  }
  return [...comments.values()].toSorted(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}
