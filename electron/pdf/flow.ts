import type { Block, Placed } from './marks.ts';

/** A block in the flow of a text. */
export interface FlowItem {
  readonly block: Block;
  /** White space above, in points; dropped at the top of a page. */
  readonly before: number;
  readonly x?: number;
  /** Stays on one page with the next block: a heading, the closing sentence above a signature. */
  readonly withNext?: boolean;
}

export interface Column {
  readonly left: number;
  /** Where the first page begins, and where the others do. */
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fills pages from top to bottom; at least one page, and a block taller than a page runs over it. */
export function flow(items: readonly FlowItem[], column: Column): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = column.firstTop;
  for (const group of groupsOf(items)) {
    const page = pages.at(-1) as Placed[];
    if (page.length > 0 && y + heightOf(group) > column.bottom + 0.01) {
      pages.push([]);
      y = column.top;
    }
    for (const item of group) {
      const target = pages.at(-1) as Placed[];
      if (target.length > 0 || pages.length === 1) y += item.before;
      target.push({ x: column.left + (item.x ?? 0), y, block: item.block });
      y += item.block.height;
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

function heightOf(group: readonly FlowItem[]): number {
  return group.reduce((sum, item) => sum + item.before + item.block.height, 0);
}
