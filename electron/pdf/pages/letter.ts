import type { GridBlock, LetterBlock, LetterContent } from '../../../shared/domain/letter.ts';
import { closingItems, signatureAt } from './closing.ts';
import { copyMark } from '../parts/copy-mark.ts';
import { draftMark } from '../parts/draft-mark.ts';
import { flow, type FlowItem } from '../parts/flow.ts';
import { gridItems } from '../parts/grid.ts';
import { headingItems } from './heading.ts';
import { letterheadBlock } from '../parts/letterhead.ts';
import type { Block, Placed, Sheet } from '../marks.ts';
import { pageFooter } from '../parts/page-footer.ts';
import { frameOf, mm, type Frame } from '../paper.ts';
import { remember } from '../memory.ts';
import type { Setting } from '../setting.ts';
import { ANY_SIZE, bodyStyle, FULL_SIZE, setOnOnePage, type Spacing } from '../parts/spacing.ts';
import { tableColumns, tableItems, type TableColumns } from '../parts/table.ts';
import { setText, type Align, type TextStyle } from '../text-layout.ts';

/** One letter on its way to pages: what is the same at every spacing is made once. */
interface Draft {
  readonly setting: Setting;
  readonly content: LetterContent;
  readonly frame: Frame;
  readonly grids: Map<GridBlock, readonly FlowItem[]>;
}

const TITLE: TextStyle = { face: 'bold', size: 12, leading: 15.5 };
const GRID: TextStyle = { face: 'regular', size: 9.5, leading: 12 };
const GRID_GAP = 7;
const INDENT = mm(8);

/** The letter as pages: one, unless its data are far longer than any real letter's. */
export function layoutLetter(setting: Setting, content: LetterContent): Sheet[] {
  const frame = frameOf(content.paper);
  const draft: Draft = { setting, content, frame, grids: new Map() };
  const sort = `${content.kind}|${content.paper}`;
  // A table may as well go on on a second page: for it the letters are not made smaller.
  const spacings = content.body.some(({ kind }) => kind === 'grid') ? FULL_SIZE : ANY_SIZE;
  const pages = setOnOnePage(setting.memory, sort, spacings, (spacing) => layOut(draft, spacing));
  return pages.map((placed, index) => ({
    width: frame.width,
    height: frame.height,
    placed: [
      ...(content.number === null ? [draftMark(setting, frame)] : []),
      ...(content.isCopy ? [copyMark(setting, frame)] : []),
      ...placed,
      ...footer(draft, index + 1, pages.length),
    ],
  }));
}

function footer({ setting, content, frame }: Draft, page: number, pages: number): Placed[] {
  if (pages === 1) return [];
  return [pageFooter(setting.faces, frame, { number: content.number, page, pages })];
}

function layOut(draft: Draft, spacing: Spacing): Placed[][] {
  const { frame } = draft;
  const head = headOf(draft);
  const items = [
    ...openingItems(draft, spacing),
    ...titleItems(draft, spacing),
    ...bodyItems(draft, spacing),
    ...closingItems(draft.setting, draft.content, frame, spacing),
  ];
  const column = {
    left: frame.left,
    firstTop: frame.top + head.height,
    top: frame.top + mm(5),
    bottom: frame.bottom,
  };
  const [first = [], ...rest] = flow(items, column);
  return [[{ x: frame.left, y: frame.top, block: head }, ...first], ...rest];
}

function headOf({ setting, content, frame }: Draft): Block {
  const { faces, memory, coats } = setting;
  const { letterhead } = content;
  const coat = letterhead.coatOfArms === null ? null : (coats.get(letterhead.coatOfArms) ?? null);
  const key = `head|${frame.measure}|${coat !== null}|${JSON.stringify(letterhead)}`;
  return remember(memory, key, () => letterheadBlock(faces, letterhead, frame.measure, coat));
}

/** In a draft, room to write it. */
function numberOf({ number }: LetterContent): string {
  return number ?? '.'.repeat(40);
}

/** Of a letter to somebody; without a title its number stands first among what it is about. */
function openingItems({ setting, content, frame }: Draft, spacing: Spacing): FlowItem[] {
  if (!content.heading) return [];
  const { heading, titleLines } = content;
  const place = { measure: frame.measure, dateAt: signatureAt(frame) };
  const number = { label: 'Nomor', value: numberOf(content) };
  const rows = titleLines.length === 0 ? [number, ...heading.rows] : heading.rows;
  return headingItems(setting.faces, { ...heading, rows }, bodyStyle(spacing), spacing, place);
}

function titleItems(draft: Draft, spacing: Spacing): FlowItem[] {
  const { content, setting, frame } = draft;
  const body = bodyStyle(spacing);
  const titles = content.titleLines.flatMap((line) => text(draft, line, TITLE, 'center'));
  if (titles.length === 0 && content.heading) return [];
  const number = `NOMOR ${numberOf(content)}`;
  return [
    ...titles.map((block, index) => ({ block, before: index === 0 ? spacing.title : 0 })),
    ...setText(setting.faces, number, body, frame.measure, 'center').map((block, index) => ({
      block,
      before: index === 0 ? 2 : 0,
    })),
  ];
}

function bodyItems(draft: Draft, spacing: Spacing): FlowItem[] {
  const { body } = draft.content;
  const columns = sharedColumns(draft, bodyStyle(spacing));
  const items = body.flatMap((block, index) => {
    const nearGrid = block.kind === 'grid' || body[index - 1]?.kind === 'grid';
    const gap = nearGrid ? Math.max(GRID_GAP, spacing.paragraph) : spacing.paragraph;
    const before = index === 0 ? spacing.title : gap;
    // An introduction does not stand alone on its page, nor what is said under a ruled table.
    const next = body[index + 1];
    const withNext = next !== undefined && (next.kind !== 'paragraph' || block.kind === 'grid');
    return blockItems(draft, block, spacing, columns).map((item, at, all) => ({
      ...item,
      before: at === 0 ? before : item.before,
      withNext: item.withNext || (at === all.length - 1 && withNext),
    }));
  });
  // Nor does the signature.
  return items.map((item, at) => (at === items.length - 1 ? { ...item, withNext: true } : item));
}

function blockItems(
  draft: Draft,
  block: LetterBlock,
  spacing: Spacing,
  columns: TableColumns,
): readonly FlowItem[] {
  const { setting, frame, grids } = draft;
  const style = bodyStyle(spacing);
  switch (block.kind) {
    case 'paragraph':
      return text(draft, block.text, style, 'justify').map((part) => ({ block: part, before: 0 }));
    case 'table': {
      const gap = { before: 0, between: spacing.row };
      return tableItems(setting.faces, block.rows, style, columns, frame.measure, gap);
    }
    default: {
      const items = grids.get(block) ?? gridItems(setting.faces, block, GRID, frame.measure);
      grids.set(block, items);
      return items;
    }
  }
}

function sharedColumns({ setting, content }: Draft, style: TextStyle): TableColumns {
  const { faces, memory } = setting;
  const rows = content.body.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const key = `columns|${style.size}|${rows.map((row) => row.label).join('|')}`;
  return remember(memory, key, () => tableColumns(faces, rows, style, INDENT, mm(55)));
}

/** Set text, remembered: most sentences are the same in every letter of a print. */
function text(
  { setting, frame }: Draft,
  words: string,
  style: TextStyle,
  align: Align,
): readonly Block[] {
  const key = `${style.face}|${style.size}|${style.leading}|${frame.measure}|${align}|${words}`;
  const make = () => setText(setting.faces, words, style, frame.measure, align);
  return remember(setting.memory, key, make);
}
