import type { LetterHeading, TableRow } from '../../../shared/domain/letter.ts';
import type { FlowItem } from '../parts/flow.ts';
import type { Faces } from '../fonts.ts';
import { moved, type Block } from '../marks.ts';
import { mm } from '../paper.ts';
import type { Spacing } from '../parts/spacing.ts';
import { tableColumns, tableItems } from '../parts/table.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';

/** Where the heading stands: as wide as the text, its date above the signature to come. */
export interface HeadingPlace {
  readonly measure: number;
  readonly dateAt: number;
}

/** Date at the right, then what the letter is about, then to whom it goes. */
export function headingItems(
  faces: Faces,
  heading: LetterHeading,
  style: TextStyle,
  spacing: Spacing,
  { measure, dateAt }: HeadingPlace,
): FlowItem[] {
  const date = setText(faces, heading.placeAndDate, style, measure - dateAt);
  return [
    ...date.map((block, at) => ({ block, x: dateAt, before: at === 0 ? spacing.title / 2 : 0 })),
    ...aboutItems(faces, heading.rows, style, spacing, measure),
    ...addresseeItems(faces, heading.to, style, spacing.closing * 0.7, measure * 0.6),
  ];
}

function aboutItems(
  faces: Faces,
  rows: readonly TableRow[],
  style: TextStyle,
  spacing: Spacing,
  measure: number,
): FlowItem[] {
  const columns = tableColumns(faces, rows, style, 0, mm(40));
  const gap = { before: spacing.paragraph, between: 0 };
  return tableItems(faces, rows, style, columns, measure, gap);
}

const YTH = 'Yth.';

/** `Yth.` with everything hanging behind it; what follows a line `di` is the place, further in. */
function addresseeItems(
  faces: Faces,
  to: readonly string[],
  style: TextStyle,
  before: number,
  measure: number,
): FlowItem[] {
  const hanging = widthOfLine(faces[style.face], style.size, [YTH, '']);
  const hangs = to[0]?.startsWith(`${YTH} `) ?? false;
  return to.flatMap((line, index) => {
    const isFirst = hangs && index === 0;
    const x = (hangs ? hanging : 0) + (isPlace(to, index) ? mm(8) : 0);
    const text = isFirst ? line.slice(YTH.length) : line;
    return setText(faces, text, style, measure - x).map((block, part): FlowItem => {
      const marks = moved(block.marks, x, 0);
      return {
        block:
          isFirst && part === 0 ? withYth(faces, style, { ...block, marks }) : { ...block, marks },
        before: index === 0 && part === 0 ? before : 0,
        withNext: true,
      };
    });
  });
}

function isPlace(to: readonly string[], index: number): boolean {
  return /^di\s*-?$/iu.test(to[index - 1]?.trim() ?? '');
}

function withYth(faces: Faces, style: TextStyle, block: Block): Block {
  const [yth] = setText(faces, YTH, style, 100);
  return { ...block, marks: [...(yth?.marks ?? []), ...block.marks] };
}
