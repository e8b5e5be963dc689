import type { Block, Placed } from '../marks.ts';

/** A block in the flow of a text. */
export interface FlowItem {
  readonly block: Block;
  /** White space above, in points; dropped at the top of a page. */
  readonly before: number;
  readonly x?: number;
  /** What stands at the item's side, placed from its top left corner and the column's. */
  readonly beside?: readonly Placed[];
  /** Stays on one page with the next block: a heading, the closing sentence above a signature. */
  readonly withNext?: boolean;
  /** Stands above this item where a page begins with it: the head of its table. */
  readonly repeat?: Block;
}

export interface Column {
  readonly left: number;
  /** Where the first page begins, and where the others do. */
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Fills pages from top to bottom; at least one page. What must stay together and is taller than a
 * page is parted between its items after all; only a single block taller than a page runs over it.
 */
export function flow(items: readonly FlowItem[], column: Column): Placed[][] {
  const pages: Placed[][] = [[]];
  let page = pages[0] as Placed[];
  let y = column.firstTop;
  const place = (item: FlowItem) => {
    if (page.length > 0 || pages.length === 1) y += item.before;
    page.push({ x: column.left + (item.x ?? 0), y, block: item.block });
    for (const { x, y: down, block } of item.beside ?? [])
      page.push({ x: column.left + x, y: y + down, block });
    y += heightOf(item);
  };
  const turnPage = (item: FlowItem | undefined) => {
    page = [];
    pages.push(page);
    y = column.top;
    if (item?.repeat) place({ block: item.repeat, before: 0, x: item.x ?? 0 });
  };
  for (const group of groupsOf(items)) {
    const begin = page.length > 0 ? column.top : y;
    const isTooTall = begin + heightsOf(group) > column.bottom + 0.01;
    for (const part of isTooTall ? group.map((item) => [item]) : [group]) {
      if (page.length > 0 && y + heightsOf(part) > column.bottom + 0.01) turnPage(part[0]);
      for (const item of part) place(item);
    }
  }
  return pages;
}

function groupsOf(items: readonly FlowItem[]): FlowItem[][] {
  const groups: FlowItem[][] = [];
  for (const [index, item] of items.entries()) {
    if (items[index - 1]?.withNext) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function heightsOf(group: readonly FlowItem[]): number {
  return group.reduce((sum, item) => sum + item.before + heightOf(item), 0);
}

function heightOf({ block, beside }: FlowItem): number {
  return (beside ?? []).reduce(
    (most, { y, block: other }) => Math.max(most, y + other.height),
    block.height,
  );
}
