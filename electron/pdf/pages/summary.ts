import type { SummaryContent } from '../../../shared/domain/letter.ts';
import type { Paper } from '../../../shared/domain/office.ts';
import { dataFooter } from '../parts/data-footer.ts';
import { draftMark } from '../parts/draft-mark.ts';
import { flow, type FlowItem } from '../parts/flow.ts';
import type { Faces } from '../fonts.ts';
import type { Setting } from '../setting.ts';
import { letterheadBlock } from '../parts/letterhead.ts';
import type { Placed, Sheet } from '../marks.ts';
import { frameOf, mm, type Frame } from '../paper.ts';
import { signatureRow } from '../parts/signature.ts';
import { blockItems, type SummaryPage, type SummarySpacing } from './summary-blocks.ts';
import { tableColumns, type TableColumns } from '../parts/table.ts';
import { setText, type TextStyle } from '../text-layout.ts';

const TITLE: TextStyle = { face: 'bold', size: 11.5, leading: 15 };
const INDENT = mm(5);

/** Two pages are the most; a smaller letter is taken only where the larger one needs a third. */
const MOST_PAGES = 2;
const SPACINGS: readonly SummarySpacing[] = [
  spaced({ size: 10.5, leading: 14, section: 9, block: 3.5, row: 1 }),
  spaced({ size: 10, leading: 13, section: 7, block: 2.5, row: 0.5 }),
  spaced({ size: 9.5, leading: 12, section: 5, block: 2, row: 0 }),
  spaced({ size: 9, leading: 11, section: 4, block: 1.5, row: 0 }),
  spaced({ size: 8.5, leading: 10.2, section: 3.5, block: 1.5, row: 0 }),
  { ...spaced({ size: 8, leading: 9.4, section: 3, block: 1, row: 0 }), tears: true },
];

/** Small, for the roster is long; every person has a line as a rule. */
const ANNEX = spaced({ size: 9.5, leading: 12, section: 8, block: 8, row: 0 }, 8);

function spaced(
  to: {
    readonly size: number;
    readonly leading: number;
    readonly section: number;
    readonly block: number;
    readonly row: number;
  },
  cellSize = to.size - 0.5,
): SummarySpacing {
  const { size, leading, ...gaps } = to;
  return {
    body: { face: 'regular', size, leading },
    heading: { face: 'bold', size, leading: leading + 1 },
    cell: { face: 'regular', size: cellSize, leading: cellSize * 1.2 },
    tears: false,
    ...gaps,
  };
}

/** The agreement summary as pages, the annex behind it; each carries the time of its data and its number. */
export function layoutSummary(setting: Setting, content: SummaryContent): Sheet[] {
  const pages = [
    ...summaryPages(setting, content, frameOf(content.paper)),
    ...annexPages(setting.faces, content),
  ];
  return pages.map(({ frame, placed }, index) => ({
    width: frame.width,
    height: frame.height,
    placed: [
      ...(content.draft ? [draftMark(setting, frame)] : []),
      ...placed,
      dataFooter(
        setting.faces,
        frame,
        content.dataAsOf,
        `Halaman ${index + 1} dari ${pages.length}`,
      ),
    ],
  }));
}

interface Page {
  readonly frame: Frame;
  readonly placed: readonly Placed[];
}

function summaryPages(setting: Setting, content: SummaryContent, frame: Frame): Page[] {
  let pages: Placed[][] = [];
  for (const spacing of SPACINGS) {
    pages = pagesOf(setting, content, frame, spacing);
    if (pages.length <= MOST_PAGES) break;
  }
  return pages.map((placed) => ({ frame, placed }));
}

function pagesOf(
  { faces, coats }: Setting,
  content: SummaryContent,
  frame: Frame,
  spacing: SummarySpacing,
): Placed[][] {
  const { coatOfArms } = content.letterhead;
  const coat = coatOfArms === null ? null : (coats.get(coatOfArms) ?? null);
  const head = letterheadBlock(faces, content.letterhead, frame.measure, coat);
  const columns = columnsOf(faces, content, spacing);
  const page: SummaryPage = { faces, frame, spacing, columns, indent: INDENT };
  const items = [
    ...titleItems(page, content.titleLines, mm(6)),
    ...centred(page, content.numberLines, spacing.body, 3),
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

/** The roster from a page of its own, its sums behind it. */
function annexPages(faces: Faces, { annex, paper }: SummaryContent): Page[] {
  if (!annex) return [];
  const frame = annexFrame(paper);
  const page: SummaryPage = {
    faces,
    frame,
    spacing: ANNEX,
    columns: tableColumns(faces, [], ANNEX.body, 0, mm(50)),
    indent: 0,
  };
  const items = [
    ...titleItems(page, annex.titleLines, 0),
    ...blockItems(page, annex.grid),
    ...(annex.sums ?? []).flatMap((block) => blockItems(page, block)),
  ];
  const { left, top, bottom } = frame;
  return flow(items, { left, firstTop: top, top, bottom }).map((placed) => ({ frame, placed }));
}

/** Wider than a letter: eight columns, in which no NIK and no KPJ may break. */
function annexFrame(paper: Paper): Frame {
  const frame = frameOf(paper);
  const left = mm(25);
  const right = frame.width - mm(15);
  return { ...frame, left, right, measure: right - left, bottom: frame.bottom - mm(2) };
}

function titleItems(page: SummaryPage, lines: readonly string[], before: number): FlowItem[] {
  return centred(page, lines, TITLE, before);
}

function centred(
  { faces, frame }: SummaryPage,
  lines: readonly string[],
  style: TextStyle,
  before: number,
): FlowItem[] {
  return lines
    .flatMap((line) => setText(faces, line, style, frame.measure, 'center'))
    .map((block, index) => ({ block, before: index === 0 ? before : 0 }));
}

function headingItems({ faces, frame, spacing }: SummaryPage, heading: string): FlowItem[] {
  return setText(faces, heading, spacing.heading, frame.measure).map((block) => ({
    block,
    before: spacing.section,
    withNext: true,
  }));
}

function columnsOf(faces: Faces, content: SummaryContent, { body }: SummarySpacing): TableColumns {
  const rows = content.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return tableColumns(faces, rows, body, INDENT, mm(50));
}

function signatureItem({ faces, frame, spacing }: SummaryPage, content: SummaryContent): FlowItem {
  const measure = frame.measure - INDENT;
  const block = signatureRow(faces, content.signatures, spacing.body, measure, mm(8));
  return { block, before: 2 * spacing.section, x: INDENT };
}
