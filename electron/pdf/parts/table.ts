import type { TableRow } from '../../../shared/domain/letter.ts';
import type { FlowItem } from './flow.ts';
import type { Faces } from '../fonts.ts';
import { moved, stacked, type Block } from '../marks.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';

export interface TableColumns {
  readonly indent: number;
  /** Where the colons stand. */
  readonly colon: number;
  readonly value: number;
}

/** Columns wide enough for all labels, so that several tables of a page share one line of colons. */
export function tableColumns(
  faces: Faces,
  rows: readonly TableRow[],
  style: TextStyle,
  indent: number,
  widest: number,
): TableColumns {
  const face = faces[style.face];
  const widths = rows.map((row) => widthOfLine(face, style.size, row.label.split(' ')));
  const colon = indent + Math.min(widest, Math.max(0, ...widths)) + style.size * 0.6;
  return { indent, colon, value: colon + style.size * 0.85 };
}

/** Labels with their colons as they were set before: all tables of a print with the same columns share them. */
const labelsOf = new WeakMap<TableColumns, Map<string, Block>>();

function labelBlock(faces: Faces, label: string, style: TextStyle, columns: TableColumns): Block {
  const labels = labelsOf.get(columns) ?? new Map<string, Block>();
  labelsOf.set(columns, labels);
  const key = `${style.face}|${style.size}|${style.leading}|${label}`;
  const known = labels.get(key);
  if (known) return known;
  const { indent, colon } = columns;
  const text = stacked(setText(faces, label, style, colon - indent - 2));
  const [colonMark] = setText(faces, ':', style, style.size);
  const made: Block = {
    height: text.height,
    marks: [...moved(text.marks, indent, 0), ...moved(colonMark?.marks ?? [], colon, 0)],
  };
  labels.set(key, made);
  return made;
}

/** `Label : value` rows; a long value hangs under its own beginning. */
function tableRow(
  faces: Faces,
  row: TableRow,
  style: TextStyle,
  columns: TableColumns,
  measure: number,
): Block[] {
  const { value } = columns;
  const face = row.strong ? ('bold' as const) : style.face;
  const values = setText(faces, row.value, { ...style, face }, measure - value);
  const label = labelBlock(faces, row.label, style, columns);
  const [first = { height: style.leading, marks: [] }, ...rest] = values;
  const head: Block = {
    height: Math.max(first.height, label.height),
    marks: [...label.marks, ...moved(first.marks, value, 0)],
  };
  return [head, ...rest.map((block) => ({ ...block, marks: moved(block.marks, value, 0) }))];
}

export function tableItems(
  faces: Faces,
  rows: readonly TableRow[],
  style: TextStyle,
  columns: TableColumns,
  measure: number,
  gap: { readonly before: number; readonly between: number },
): FlowItem[] {
  return rows.flatMap((row, index) =>
    tableRow(faces, row, style, columns, measure).map((block, part) => ({
      block,
      before: part > 0 ? 0 : index === 0 ? gap.before : gap.between,
    })),
  );
}
