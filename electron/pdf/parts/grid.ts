import type { GridBlock, GridColumn } from '../../../shared/domain/letter.ts';
import { columnWidths } from './column-widths.ts';
import type { FlowItem } from './flow.ts';
import type { Faces } from '../fonts.ts';
import { moved, type Block, type Mark } from '../marks.ts';
import { setText, type TextStyle } from '../text-layout.ts';

/** Where a column stands. */
interface Cell {
  readonly x: number;
  readonly width: number;
  readonly align: NonNullable<GridColumn['align']>;
}

const PADDING = { across: 3.5, down: 2.5 };
const LINE = 0.6;
/** Light enough to read and to copy. */
const HEAD_GRAY = 0.91;
/** A row longer than this goes on over the page's end; every other stays whole. */
const MOST_LINES = 36;

/**
 * A ruled table for the flow: its head again on each page, long cells wrapped, rows kept whole,
 * the foot under the last row and never alone. `measure` is the table's width in points.
 */
export function gridItems(
  faces: Faces,
  grid: GridBlock,
  style: TextStyle,
  measure: number,
): FlowItem[] {
  const padding = 2 * PADDING.across;
  const cells = cellsOf(grid.columns, columnWidths(faces, grid, style, { measure, padding }));
  const head = headBlock(faces, grid.columns, style, cells);
  const rows = grid.rows.flatMap((row) => rowBlocks(faces, row, style, cells));
  const foot = grid.foot ? footBlocks(faces, grid.foot, style, cells) : [];
  return [head, ...rows, ...foot].map((block, index) => ({
    block,
    before: 0,
    // The head goes with the first row, the last row with the foot.
    withNext: index === 0 || (index >= rows.length && index < rows.length + foot.length),
    ...(index > 0 && { repeat: head }),
  }));
}

function cellsOf(columns: readonly GridColumn[], widths: readonly number[]): Cell[] {
  let x = 0;
  return columns.map(({ align = 'left' }, at) => {
    const cell = { x, width: widths[at] ?? 0, align };
    x += cell.width;
    return cell;
  });
}

/** Bold, centred, on gray, its titles in the middle of its height. */
function headBlock(
  faces: Faces,
  columns: readonly GridColumn[],
  style: TextStyle,
  cells: readonly Cell[],
): Block {
  const bold: TextStyle = { ...style, face: 'bold' };
  const titles = cells.map((cell, at) =>
    cellText(faces, columns[at]?.title ?? '', bold, { ...cell, align: 'center' }),
  );
  const tallest = Math.max(style.leading, ...titles.map(heightOf));
  const height = tallest + 2 * PADDING.down + 2;
  const width = widthOf(cells);
  return {
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, gray: HEAD_GRAY },
      { kind: 'rule', x: 0, y: 0, width, thickness: LINE },
      ...titles.flatMap((title, at) =>
        placedText(title, cells[at] as Cell, (height - heightOf(title)) / 2),
      ),
      ...ruling(cells, height),
    ],
  };
}

/** One block, or several where the row is longer than any page should be left empty for. */
function rowBlocks(
  faces: Faces,
  row: readonly string[],
  style: TextStyle,
  cells: readonly Cell[],
): Block[] {
  const texts = cells.map((cell, at) => cellText(faces, row[at] ?? '', style, cell));
  const tallest = Math.max(style.leading, ...texts.map(heightOf));
  if (tallest <= MOST_LINES * style.leading) return [rowBlock(texts, tallest, cells)];
  const parts = Math.max(...texts.map((blocks) => blocks.length));
  return Array.from({ length: parts }, (_, part) => {
    const slices = texts.map((blocks) => blocks.slice(part, part + 1));
    const height = Math.max(...slices.map(heightOf));
    return rowBlock(slices, height, cells, part === parts - 1);
  });
}

function rowBlock(
  texts: readonly (readonly Block[])[],
  tallest: number,
  cells: readonly Cell[],
  isEnd = true,
): Block {
  const height = tallest + 2 * PADDING.down;
  return {
    height,
    marks: [
      ...texts.flatMap((text, at) => placedText(text, cells[at] as Cell, PADDING.down)),
      ...ruling(cells, height, isEnd),
    ],
  };
}

/** Bold; the first word of it (`Jumlah`) takes the empty cells on both of its sides as well. */
function footBlocks(
  faces: Faces,
  foot: readonly string[],
  style: TextStyle,
  cells: readonly Cell[],
): Block[] {
  const isEmpty = (at: number) => (foot[at] ?? '').trim() === '';
  const first = Math.max(
    0,
    cells.findIndex((_cell, at) => !isEmpty(at)),
  );
  let last = first;
  while (last + 1 < cells.length && isEmpty(last + 1)) last += 1;
  const joined: Cell = {
    x: 0,
    width: widthOf(cells.slice(0, last + 1)),
    align: last > 0 ? 'center' : (cells[0]?.align ?? 'left'),
  };
  const texts = [foot[first] ?? '', ...foot.slice(last + 1)];
  return rowBlocks(faces, texts, { ...style, face: 'bold' }, [joined, ...cells.slice(last + 1)]);
}

function cellText(faces: Faces, text: string, style: TextStyle, cell: Cell): Block[] {
  return setText(faces, text, style, cell.width - 2 * PADDING.across, cell.align);
}

function placedText(blocks: readonly Block[], cell: Cell, top: number): Mark[] {
  let y = top;
  return blocks.flatMap((block) => {
    const marks = moved(block.marks, cell.x + PADDING.across, y);
    y += block.height;
    return marks;
  });
}

/** The rules between the columns and, where the row ends, under it. */
function ruling(cells: readonly Cell[], height: number, isEnd = true): Mark[] {
  const width = widthOf(cells);
  const edges = [...cells.map(({ x }) => x), width];
  const upright = edges.map((x): Mark => ({
    kind: 'box',
    x: x - LINE / 2,
    y: 0,
    width: LINE,
    height,
    gray: 0,
  }));
  if (!isEnd) return upright;
  // As long as the outer rules are thick, so that the corners close.
  const under: Mark = {
    kind: 'rule',
    x: -LINE / 2,
    y: height,
    width: width + LINE,
    thickness: LINE,
  };
  return [...upright, under];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}
