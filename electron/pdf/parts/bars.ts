import type { SummaryBlock } from '../../../shared/domain/letter.ts';
import { toGrouped } from '../../../shared/domain/values/rupiah.ts';
import type { Faces } from '../fonts.ts';
import { moved, stacked, type Block, type Mark } from '../marks.ts';
import { mm } from '../paper.ts';
import { printableWords } from '../printable.ts';
import { firstBaseline, setText, widthOfLine, type TextStyle } from '../text-layout.ts';

type Bars = Extract<SummaryBlock, { kind: 'bars' }>;

const GAP = mm(3);
const NUMBERS = mm(16);
/** Dark enough for a photocopy, light enough beside black text. */
const GRAY = 0.55;

/** A horizontal bar for each row on one scale, the number at its end, the total under a rule. */
export function barsBlocks(faces: Faces, bars: Bars, style: TextStyle, measure: number): Block[] {
  const labels = labelWidth(faces, bars, style, measure);
  const longest = measure - labels - GAP - NUMBERS;
  const most = Math.max(1, ...bars.rows.map(({ value }) => value));
  const rows = bars.rows.map(({ label, value }) =>
    barRow(faces, { label, value, length: Math.max(1, (value / most) * longest) }, style, labels),
  );
  const rest = bars.rest ? [barRow(faces, { ...bars.rest, length: 0 }, style, labels)] : [];
  return [...rows, ...rest, totalRow(faces, bars.total, style, { labels, measure })];
}

/** As wide as the longest label, but never more than half of the room. */
function labelWidth(faces: Faces, bars: Bars, style: TextStyle, measure: number): number {
  const widths = [...bars.rows, ...(bars.rest ? [bars.rest] : [])].map(({ label }) =>
    widthOf(faces, label, style),
  );
  return Math.min(measure / 2, Math.max(mm(25), ...widths) + 1);
}

function widthOf(faces: Faces, label: string, style: TextStyle): number {
  const face = faces[style.face];
  return widthOfLine(face, style.size, printableWords(face, label));
}

function barRow(
  faces: Faces,
  row: { readonly label: string; readonly value: number; readonly length: number },
  style: TextStyle,
  labels: number,
): Block {
  const start = labels + GAP;
  const baseline = firstBaseline(faces.regular, style);
  const height = faces.regular.capHeight * style.size;
  const { length } = row;
  // A name that is longer than its room goes on in the next line.
  const label = stacked(setText(faces, row.label, style, labels));
  const marks: Mark[] = [
    ...label.marks,
    ...(length > 0
      ? [
          {
            kind: 'box' as const,
            x: start,
            y: baseline - height,
            width: length,
            height,
            gray: GRAY,
          },
        ]
      : []),
    ...number(faces, row.value, style, length > 0 ? start + length + mm(1.5) : start),
  ];
  return { height: Math.max(style.leading, label.height), marks };
}

function totalRow(
  faces: Faces,
  total: { readonly label: string; readonly value: number },
  style: TextStyle,
  { labels, measure }: { readonly labels: number; readonly measure: number },
): Block {
  const bold: TextStyle = { ...style, face: 'bold' };
  const marks: Mark[] = [
    { kind: 'rule', x: 0, y: 1.5, width: measure, thickness: 0.5 },
    ...moved(setText(faces, total.label, bold, labels)[0]?.marks ?? [], 0, 3),
    ...moved(number(faces, total.value, bold, labels + GAP), 0, 3),
  ];
  return { height: style.leading + 3, marks };
}

function number(faces: Faces, value: number, style: TextStyle, x: number): Mark[] {
  return moved(setText(faces, toGrouped(value), style, mm(30))[0]?.marks ?? [], x, 0);
}
