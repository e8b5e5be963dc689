import type { RegisterContent } from '../../../shared/domain/letter.ts';
import { PAPER_MM, type Paper } from '../../../shared/domain/office.ts';
import { dataFooter } from '../parts/data-footer.ts';
import { flow, type FlowItem } from '../parts/flow.ts';
import { gridItems } from '../parts/grid.ts';
import type { Setting } from '../setting.ts';
import { letterheadBlock } from '../parts/letterhead.ts';
import type { Sheet } from '../marks.ts';
import { mm, type Frame } from '../paper.ts';
import { setText, type TextStyle } from '../text-layout.ts';

const TITLE: TextStyle = { face: 'bold', size: 12, leading: 16 };
const SUBTITLE: TextStyle = { face: 'regular', size: 10, leading: 14 };
const CELL: TextStyle = { face: 'regular', size: 9, leading: 11 };

/** The register as pages across the paper, under the letterhead; the head of the table on each. */
export function layoutRegister({ faces, coats }: Setting, content: RegisterContent): Sheet[] {
  const frame = landscapeOf(content.paper);
  const { coatOfArms } = content.letterhead;
  const coat = coatOfArms === null ? null : (coats.get(coatOfArms) ?? null);
  const head = letterheadBlock(faces, content.letterhead, frame.measure, coat);
  const titles = content.titleLines.flatMap((line, index) =>
    setText(faces, line, index < 2 ? TITLE : SUBTITLE, frame.measure, 'center'),
  );
  const table = gridItems(faces, content.grid, CELL, frame.measure);
  const items: FlowItem[] = [
    ...titles.map((block, index) => ({ block, before: index === 0 ? mm(5) : 0 })),
    ...table.map((item, index) => ({ ...item, before: index === 0 ? mm(4) : 0 })),
  ];
  const pages = flow(items, {
    left: frame.left,
    firstTop: frame.top + head.height,
    top: frame.top,
    bottom: frame.bottom,
  });
  return pages.map((placed, index) => ({
    width: frame.width,
    height: frame.height,
    placed: [
      ...(index === 0 ? [{ x: frame.left, y: frame.top, block: head }] : []),
      ...placed,
      dataFooter(faces, frame, content.dataAsOf, `Halaman ${index + 1} dari ${pages.length}`),
    ],
  }));
}

/** The long side across; it is filed by its upper edge. */
function landscapeOf(paper: Paper): Frame {
  const [height, width] = PAPER_MM[paper];
  return {
    width: mm(width),
    height: mm(height),
    left: mm(20),
    right: mm(width - 20),
    top: mm(20),
    bottom: mm(height - 20),
    measure: mm(width - 40),
  };
}
