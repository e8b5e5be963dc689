import type { LetterBlock, LetterContent } from '../../shared/domain/letter.ts';
import { draftMark } from './draft-mark.ts';
import { flow, type FlowItem } from './flow.ts';
import type { Faces } from './fonts.ts';
import { letterheadBlock, type Proportions } from './letterhead.ts';
import type { Block, Placed, Sheet } from './marks.ts';
import { frameOf, mm, type Frame } from './paper.ts';
import { remember, type Memory } from './memory.ts';
import { signatureBlock } from './signature.ts';
import { tableColumns, tableItems, type TableColumns } from './table.ts';
import { setText, type Align, type TextStyle } from './text-layout.ts';

/** What the layout of all letters of one print shares. */
export interface Setting {
  readonly faces: Faces;
  readonly memory: Memory;
  /** Proportions of the coats of arms by their SHA-256. */
  readonly coats: ReadonlyMap<string, Proportions>;
}

/** How much room a page takes for its text, in points. */
interface Spacing {
  readonly size: number;
  readonly leading: number;
  /** Above and below the title. */
  readonly title: number;
  readonly paragraph: number;
  readonly row: number;
  readonly signature: number;
}

const AIRY: Spacing = {
  size: 11,
  leading: 16.5,
  title: mm(9),
  paragraph: 9,
  row: 1.5,
  signature: 22,
};
const TIGHT: Spacing = {
  size: 11,
  leading: 13.2,
  title: mm(5),
  paragraph: 4.5,
  row: 0,
  signature: 10,
};
const SMALL: Spacing = {
  size: 10.5,
  leading: 12.1,
  title: mm(4),
  paragraph: 3.5,
  row: 0,
  signature: 8,
};

/** From airy to tight, and smaller at last: the first that holds the letter on one page is taken. */
const SPACINGS: readonly Spacing[] = [
  AIRY,
  between(0.25),
  between(0.5),
  between(0.75),
  TIGHT,
  SMALL,
];

function between(share: number): Spacing {
  const mixed = (key: keyof Spacing) => AIRY[key] + share * (TIGHT[key] - AIRY[key]);
  return {
    size: mixed('size'),
    leading: mixed('leading'),
    title: mixed('title'),
    paragraph: mixed('paragraph'),
    row: mixed('row'),
    signature: mixed('signature'),
  };
}

const TITLE: TextStyle = { face: 'bold', size: 12, leading: 15.5 };
const INDENT = mm(8);

/** The letter as pages: one, unless its data are far longer than any real letter's. */
export function layoutLetter(setting: Setting, content: LetterContent): Sheet[] {
  const frame = frameOf(content.paper);
  let pages: Placed[][] = [];
  for (const spacing of SPACINGS) {
    pages = layoutWith(setting, content, frame, spacing);
    if (pages.length === 1) break;
  }
  return pages.map((placed) => ({
    width: frame.width,
    height: frame.height,
    placed: content.number === null ? [draftMark(setting, frame), ...placed] : placed,
  }));
}

function layoutWith(
  setting: Setting,
  content: LetterContent,
  frame: Frame,
  spacing: Spacing,
): Placed[][] {
  const head = headOf(setting, content, frame);
  const items = [
    ...titleItems(setting, content, frame, spacing),
    ...bodyItems(setting, content.body, frame, spacing),
    ...signatureItems(setting, content, frame, spacing),
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

function headOf({ faces, memory, coats }: Setting, content: LetterContent, frame: Frame): Block {
  const { letterhead } = content;
  const coat = letterhead.coatOfArms === null ? null : (coats.get(letterhead.coatOfArms) ?? null);
  const key = `head|${frame.measure}|${coat !== null}|${JSON.stringify(letterhead)}`;
  return remember(memory, key, () => letterheadBlock(faces, letterhead, frame.measure, coat));
}

function titleItems(
  setting: Setting,
  content: LetterContent,
  frame: Frame,
  spacing: Spacing,
): FlowItem[] {
  const body = bodyStyle(spacing);
  const titles = content.titleLines.flatMap((line) => text(setting, line, TITLE, frame, 'center'));
  const number = `NOMOR ${content.number ?? '.'.repeat(40)}`;
  return [
    ...titles.map((block, index) => ({ block, before: index === 0 ? spacing.title : 0 })),
    ...setText(setting.faces, number, body, frame.measure, 'center').map((block, index) => ({
      block,
      before: index === 0 ? 2 : 0,
    })),
  ];
}

function bodyItems(
  setting: Setting,
  body: readonly LetterBlock[],
  frame: Frame,
  spacing: Spacing,
): FlowItem[] {
  const style = bodyStyle(spacing);
  const columns = sharedColumns(setting, body, style);
  return body.flatMap((block, index) => {
    const before = index === 0 ? spacing.title : spacing.paragraph;
    if (block.kind === 'paragraph')
      return text(setting, block.text, style, frame, 'justify').map((part, at) => ({
        block: part,
        before: at === 0 ? before : 0,
        // Neither an introduction nor the closing sentence stands alone on its page.
        withNext: index === body.length - 1 || body[index + 1]?.kind === 'table',
      }));
    const gap = { before: spacing.paragraph, between: spacing.row };
    return tableItems(setting.faces, block.rows, style, columns, frame.measure, gap);
  });
}

function sharedColumns(
  { faces, memory }: Setting,
  body: readonly LetterBlock[],
  style: TextStyle,
): TableColumns {
  const rows = body.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const key = `columns|${style.size}|${rows.map((row) => row.label).join('|')}`;
  return remember(memory, key, () => tableColumns(faces, rows, style, INDENT, mm(55)));
}

/** The signature stands in the right half of the page. */
function signatureItems(
  { faces, memory }: Setting,
  content: LetterContent,
  frame: Frame,
  spacing: Spacing,
): FlowItem[] {
  const x = frame.width / 2 + mm(3) - frame.left;
  const key = `signature|${spacing.leading}|${frame.measure}|${JSON.stringify(content.signature)}`;
  const block = remember(memory, key, () =>
    signatureBlock(faces, content.signature, bodyStyle(spacing), frame.measure - x),
  );
  return [{ block, before: spacing.signature, x }];
}

/** Set text, remembered: most sentences are the same in every letter of a print. */
function text(
  { faces, memory }: Setting,
  words: string,
  style: TextStyle,
  frame: Frame,
  align: Align,
): readonly Block[] {
  const key = `${style.face}|${style.size}|${style.leading}|${frame.measure}|${align}|${words}`;
  return remember(memory, key, () => setText(faces, words, style, frame.measure, align));
}

function bodyStyle(spacing: Spacing): TextStyle {
  return { face: 'regular', size: spacing.size, leading: spacing.leading };
}
