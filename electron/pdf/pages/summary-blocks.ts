import type { SummaryBlock } from '../../../shared/domain/letter.ts';
import { barsBlocks } from '../parts/bars.ts';
import type { FlowItem } from '../parts/flow.ts';
import type { Faces } from '../fonts.ts';
import { gridItems } from '../parts/grid.ts';
import { moved } from '../marks.ts';
import { mm, type Frame } from '../paper.ts';
import { tableItems, type TableColumns } from '../parts/table.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';

export interface SummarySpacing {
  readonly body: TextStyle;
  readonly heading: TextStyle;
  /** In ruled tables. */
  readonly cell: TextStyle;
  readonly section: number;
  readonly block: number;
  readonly row: number;
  /** Whether a page may end within a chart or a short ruled table. */
  readonly tears: boolean;
}

/** What every part of the summary is set with. */
export interface SummaryPage {
  readonly faces: Faces;
  readonly frame: Frame;
  readonly spacing: SummarySpacing;
  readonly columns: TableColumns;
  /** Of everything under a heading. */
  readonly indent: number;
}

/** A table of more rows may be torn apart by the end of a page. */
const SHORT_GRID = 5;

export function blockItems(page: SummaryPage, block: SummaryBlock): FlowItem[] {
  const { faces, frame, spacing, columns, indent } = page;
  const measure = frame.measure - indent;
  switch (block.kind) {
    case 'paragraph':
      return setText(faces, block.text, spacing.body, measure, 'justify').map((part, at) => ({
        block: part,
        before: at === 0 ? spacing.block : 0,
        x: indent,
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
    case 'grid': {
      const items = gridItems(faces, block, spacing.cell, measure).map((item, index) => ({
        ...item,
        before: index === 0 ? spacing.block + mm(1) : 0,
        x: indent,
      }));
      return spacing.tears || block.rows.length > SHORT_GRID ? items : keptTogether(items);
    }
    default: {
      const items = barsBlocks(faces, block, spacing.body, measure).map((part, index) => ({
        block: part,
        before: index === 0 ? spacing.block : 0,
        x: indent,
      }));
      return spacing.tears ? endsTogether(items) : keptTogether(items);
    }
  }
}

/** The tables are short; one torn apart by the end of a page reads badly. */
function keptTogether(items: readonly FlowItem[]): FlowItem[] {
  return items.map((item, index) => ({ ...item, withNext: index < items.length - 1 }));
}

/** Torn where it must be, a chart leaves neither a bar nor its total alone. */
function endsTogether(items: readonly FlowItem[]): FlowItem[] {
  return items.map((item, index) => ({
    ...item,
    withNext:
      (index < 2 && index < items.length - 1) ||
      (index >= items.length - 3 && index < items.length - 1),
  }));
}

/** `1.` and its text, hanging. */
function listItems(
  { faces, spacing, indent }: SummaryPage,
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
      return { block, before: at === 0 ? gap : 0, x: indent };
    });
  });
}
