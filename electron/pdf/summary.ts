import type { SummaryBlock, SummaryContent } from '../../shared/domain/letter.ts';
import { barsBlock } from './bars.ts';
import { draftMark } from './draft-mark.ts';
import { flow, type FlowItem } from './flow.ts';
import type { Faces } from './fonts.ts';
import type { Setting } from './letter.ts';
import { letterheadBlock } from './letterhead.ts';
import { moved, type Placed, type Sheet } from './marks.ts';
import { frameOf, mm, type Frame } from './paper.ts';
import { signatureRow } from './signature.ts';
import { tableColumns, tableItems, type TableColumns } from './table.ts';
import { setText, widthOfLine, type TextStyle } from './text-layout.ts';

const TITLE: TextStyle = { face: 'bold', size: 11.5, leading: 15 };
const SMALL: TextStyle = { face: 'italic', size: 8.5, leading: 11 };
const INDENT = mm(5);

interface Spacing {
  readonly body: TextStyle;
  readonly heading: TextStyle;
  readonly section: number;
  readonly block: number;
  readonly row: number;
}

/** Two pages are the most; the smaller letter is taken only where the larger one needs a third. */
const MOST_PAGES = 2;
const SPACINGS: readonly Spacing[] = [
  spaced({ size: 10.5, leading: 14, section: 9, block: 3.5, row: 1 }),
  spaced({ size: 10, leading: 13, section: 7, block: 2.5, row: 0.5 }),
  spaced({ size: 9.5, leading: 12, section: 5, block: 2, row: 0 }),
];

function spaced(to: {
  readonly size: number;
  readonly leading: number;
  readonly section: number;
  readonly block: number;
  readonly row: number;
}): Spacing {
  const { size, leading, ...gaps } = to;
  return {
    body: { face: 'regular', size, leading },
    heading: { face: 'bold', size, leading: leading + 1 },
    ...gaps,
  };
}

/** The agreement summary as pages; each carries the time of its data and its number. */
export function layoutSummary(setting: Setting, content: SummaryContent): Sheet[] {
  const frame = frameOf(content.paper);
  let pages: Placed[][] = [];
  for (const spacing of SPACINGS) {
    pages = pagesOf(setting, content, frame, spacing);
    if (pages.length <= MOST_PAGES) break;
  }
  return pages.map((placed, index) => ({
    width: frame.width,
    height: frame.height,
    placed: [
      ...(content.draft ? [draftMark(setting, frame)] : []),
      ...placed,
      footer(setting.faces, content, frame, `Halaman ${index + 1} dari ${pages.length}`),
    ],
  }));
}

function pagesOf(
  { faces, coats }: Setting,
  content: SummaryContent,
  frame: Frame,
  spacing: Spacing,
): Placed[][] {
  const { coatOfArms } = content.letterhead;
  const coat = coatOfArms === null ? null : (coats.get(coatOfArms) ?? null);
  const head = letterheadBlock(faces, content.letterhead, frame.measure, coat);
  const page: Page = { faces, frame, spacing, columns: columnsOf(faces, content, spacing) };
  const items = [
    ...titleItems(page, content),
    ...content.sections.flatMap((section) => [
      ...headingItems(page, section.heading),
      ...section.blocks.flatMap((block) => blockItems(page, block)),
    ]),
    signatureItem(page, content),
  ];
  const [first = [], ...rest] = flow(items, {
    left: frame.left,
    firstTop: frame.top + head.height,
    top: frame.top + mm(5),
    bottom: frame.bottom - mm(2),
  });
  return [[{ x: frame.left, y: frame.top, block: head }, ...first], ...rest];
}

/** What every part of the summary is set with. */
interface Page {
  readonly faces: Faces;
  readonly frame: Frame;
  readonly spacing: Spacing;
  readonly columns: TableColumns;
}

function titleItems({ faces, frame, spacing }: Page, content: SummaryContent): FlowItem[] {
  const set = (line: string, style: TextStyle) =>
    setText(faces, line, style, frame.measure, 'center');
  const titles = content.titleLines.flatMap((line) => set(line, TITLE));
  const numbers = content.numberLines.flatMap((line) => set(line, spacing.body));
  return [
    ...titles.map((block, index) => ({ block, before: index === 0 ? mm(6) : 0 })),
    ...numbers.map((block, index) => ({ block, before: index === 0 ? 3 : 0 })),
  ];
}

function headingItems({ faces, frame, spacing }: Page, heading: string): FlowItem[] {
  return setText(faces, heading, spacing.heading, frame.measure).map((block) => ({
    block,
    before: spacing.section,
    withNext: true,
  }));
}

function blockItems(page: Page, block: SummaryBlock): FlowItem[] {
  const { faces, frame, spacing, columns } = page;
  const measure = frame.measure - INDENT;
  switch (block.kind) {
    case 'paragraph':
      return setText(faces, block.text, spacing.body, measure, 'justify').map((part, at) => ({
        block: part,
        before: at === 0 ? spacing.block : 0,
        x: INDENT,
        // A paragraph introduces what stands under it.
        withNext: true,
      }));
    case 'table':
      return keptTogether(
        tableItems(faces, block.rows, spacing.body, columns, frame.measure, {
          before: spacing.block,
          between: spacing.row,
        }),
      );
    case 'list':
      return listItems(page, block.items, measure);
    default: {
      const bars = barsBlock(faces, block, spacing.body, measure);
      return [{ block: bars, before: spacing.block, x: INDENT }];
    }
  }
}

/** The tables are short; one torn apart by the end of a page reads badly. */
function keptTogether(items: readonly FlowItem[]): FlowItem[] {
  return items.map((item, index) => ({ ...item, withNext: index < items.length - 1 }));
}

/** `1.` and its text, hanging. */
function listItems(
  { faces, spacing }: Page,
  items: readonly string[],
  measure: number,
): FlowItem[] {
  const { body } = spacing;
  const hanging = widthOfLine(faces.regular, body.size, [`${items.length}.`]) + 5;
  return items.flatMap((item, index) => {
    const [number] = setText(faces, `${index + 1}.`, body, measure);
    return setText(faces, item, body, measure - hanging).map((part, at): FlowItem => {
      const marks = moved(part.marks, hanging, 0);
      const block =
        at === 0 ? { ...part, marks: [...(number?.marks ?? []), ...marks] } : { ...part, marks };
      const gap = index === 0 ? spacing.block : spacing.row;
      return { block, before: at === 0 ? gap : 0, x: INDENT };
    });
  });
}

function columnsOf(faces: Faces, content: SummaryContent, { body }: Spacing): TableColumns {
  const rows = content.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return tableColumns(faces, rows, body, INDENT, mm(50));
}

function signatureItem({ faces, frame, spacing }: Page, content: SummaryContent): FlowItem {
  const measure = frame.measure - INDENT;
  const block = signatureRow(faces, content.signatures, spacing.body, measure, mm(8));
  return { block, before: 2 * spacing.section, x: INDENT };
}

function footer(faces: Faces, content: SummaryContent, frame: Frame, page: string): Placed {
  const face = faces[SMALL.face];
  const pageWidth = widthOfLine(face, SMALL.size, page.split(' '));
  const left = setText(faces, content.dataAsOf, SMALL, frame.measure - pageWidth - mm(5));
  const right = setText(faces, page, SMALL, frame.measure);
  return {
    x: frame.left,
    y: frame.height - mm(14),
    block: {
      height: SMALL.leading,
      marks: [
        { kind: 'rule', x: 0, y: -2, width: frame.measure, thickness: 0.4 },
        ...(left[0]?.marks ?? []),
        ...moved(right[0]?.marks ?? [], frame.measure - pageWidth, 0),
      ],
    },
  };
}
