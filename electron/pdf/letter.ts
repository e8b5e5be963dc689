import type { GridBlock, LetterBlock, LetterContent } from '../../shared/domain/letter.ts';
import { copiesBlock } from './copies.ts';
import { copyMark } from './copy-mark.ts';
import { draftMark } from './draft-mark.ts';
import { flow, type FlowItem } from './flow.ts';
import type { Faces } from './fonts.ts';
import { gridItems } from './grid.ts';
import { headingItems } from './heading.ts';
import { letterheadBlock, type Proportions } from './letterhead.ts';
import type { Block, Placed, Sheet } from './marks.ts';
import { pageFooter } from './page-footer.ts';
import { frameOf, mm, type Frame } from './paper.ts';
import { proofBlock } from './proof-block.ts';
import { remember, type Memory } from './memory.ts';
import { signatureBlock } from './signature.ts';
import { bodyStyle, setOnOnePage, type Spacing } from './spacing.ts';
import { tableColumns, tableItems, type TableColumns } from './table.ts';
import { setText, type Align, type TextStyle } from './text-layout.ts';

/** What the layout of all letters of one print shares. */
export interface Setting {
  readonly faces: Faces;
  readonly memory: Memory;
  /** Proportions of the images (coats of arms, signatures) by their SHA-256. */
  readonly coats: ReadonlyMap<string, Proportions>;
}

/** One letter on its way to pages: what is the same at every spacing is made once. */
interface Draft {
  readonly setting: Setting;
  readonly content: LetterContent;
  readonly frame: Frame;
  readonly grids: Map<GridBlock, readonly FlowItem[]>;
}

const TITLE: TextStyle = { face: 'bold', size: 12, leading: 15.5 };
const GRID: TextStyle = { face: 'regular', size: 10, leading: 12.5 };
const INDENT = mm(8);
/** The office's stamp reaches so far to the left of the signature: nothing is printed there. */
const STAMP = mm(22);

/** The letter as pages: one, unless its data are far longer than any real letter's. */
export function layoutLetter(setting: Setting, content: LetterContent): Sheet[] {
  const frame = frameOf(content.paper);
  const draft: Draft = { setting, content, frame, grids: new Map() };
  const sort = `${content.kind}|${content.paper}`;
  const pages = setOnOnePage(setting.memory, sort, (spacing) => layOut(draft, spacing));
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
    ...closingItems(draft, spacing),
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

/** Of a letter to somebody. */
function openingItems({ setting, content, frame }: Draft, spacing: Spacing): FlowItem[] {
  if (!content.heading) return [];
  const place = { measure: frame.measure, dateAt: signatureAt(frame) };
  return headingItems(setting.faces, content.heading, bodyStyle(spacing), spacing, place);
}

function titleItems(draft: Draft, spacing: Spacing): FlowItem[] {
  const { content, setting, frame } = draft;
  const body = bodyStyle(spacing);
  const titles = content.titleLines.flatMap((line) => text(draft, line, TITLE, 'center'));
  const number = `NOMOR ${content.number ?? '.'.repeat(40)}`;
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
    const before = index === 0 ? spacing.title : spacing.paragraph;
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

/** The signature at the right, the proof at its left, and under both who else gets the letter. */
function closingItems(draft: Draft, spacing: Spacing): FlowItem[] {
  const { setting, content, frame } = draft;
  const { faces, memory, coats } = setting;
  const x = signatureAt(frame);
  const key = `signature|${spacing.leading}|${frame.measure}|${JSON.stringify(content.signature)}`;
  const block = remember(memory, key, () =>
    signatureBlock(faces, content.signature, bodyStyle(spacing), frame.measure - x, coats),
  );
  const before = spacing.closing;
  return [
    { block, before, x, beside: proofBeside(draft, block, x), withNext: true },
    ...copies(draft).map((each) => ({ block: each, before })),
  ];
}

/** A draft proves nothing. */
function proofBeside({ setting, content }: Draft, signature: Block, x: number): Placed[] {
  if (!content.proof || content.number === null) return [];
  const block = proofBlock(setting, content.proof, x - STAMP);
  return [{ x: 0, y: Math.max(0, signature.height - block.height), block }];
}

function copies({ setting, content, frame }: Draft): Block[] {
  const list = content.copies ?? [];
  if (list.length === 0) return [];
  const key = `copies|${frame.measure}|${JSON.stringify(list)}`;
  return [remember(setting.memory, key, () => copiesBlock(setting.faces, list, frame.measure))];
}

/** In the right half of the page, from the left margin. */
function signatureAt(frame: Frame): number {
  return frame.width / 2 + mm(3) - frame.left;
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
