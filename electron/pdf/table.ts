import type { TableRow } from '../../shared/domain/letter.ts';
import type { FlowItem } from './flow.ts';
import type { Faces } from './fonts.ts';
import { moved, type Block } from './marks.ts';
import { setText, widthOfLine, type TextStyle } from './text-layout.ts';

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

/** `Label : value` rows; a long value hangs under its own beginning. */
function tableRow(
  faces: Faces,
  row: TableRow,
  style: TextStyle,
  columns: TableColumns,
  measure: number,
): Block[] {
  const { indent, colon, value } = columns;
  const face = row.strong ? ('bold' as const) : style.face;
  const values = setText(faces, row.value, { ...style, face }, measure - value);
  const labels = setText(faces, row.label, style, colon - indent - 2);
  const [label] = labels;
  const [colonMark] = setText(faces, ':', style, measure);
  const [first = { height: style.leading, marks: [] }, ...rest] = values;
  const head: Block = {
    height: Math.max(first.height, label?.height ?? 0),
    marks: [
      ...moved(label?.marks ?? [], indent, 0),
      ...moved(colonMark?.marks ?? [], colon, 0),
      ...moved(first.marks, value, 0),
    ],
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
