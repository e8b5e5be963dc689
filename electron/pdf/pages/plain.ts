import type {
  PlainBlock,
  PlainDocument,
  PlainSection,
} from '../../../shared/domain/plain-document.ts';
import type { SignatureBlock } from '../../../shared/domain/letter.ts';
import type { Sheet } from '../marks.ts';
import { frameOf, mm, type Frame } from '../paper.ts';
import { codeBox } from '../parts/code-box.ts';
import { dataFooter } from '../parts/data-footer.ts';
import { draftMark } from '../parts/draft-mark.ts';
import { flow, type FlowItem } from '../parts/flow.ts';
import { letterheadBlock } from '../parts/letterhead.ts';
import { signatureRow } from '../parts/signature.ts';
import { tableColumns } from '../parts/table.ts';
import type { Setting } from '../setting.ts';
import { setText, type TextStyle } from '../text-layout.ts';
import { blockItems, type SummaryPage, type SummarySpacing } from './summary-blocks.ts';

const TITLE: TextStyle = { face: 'bold', size: 12, leading: 16 };
const SPACING: SummarySpacing = {
  body: { face: 'regular', size: 10.5, leading: 14 },
  heading: { face: 'bold', size: 10.5, leading: 15 },
  /** Small, for a history is long. */
  cell: { face: 'regular', size: 8.5, leading: 10.5 },
  section: 11,
  block: 4,
  row: 1.5,
  tears: false,
};
const SIGNATURE_GAP = mm(8);

/** A plain paper of the office as pages, each with its footer and number. */
export function layoutPlain(setting: Setting, content: PlainDocument): Sheet[] {
  const frame = plainFrame(content);
  const head = headOf(setting, content, frame);
  const items = itemsOf({ ...pageOf(setting, content, frame) }, content);
  const [first = [], ...rest] = flow(items, {
    left: frame.left,
    firstTop: frame.top + (head?.height ?? 0),
    top: frame.top + mm(5),
    bottom: frame.bottom - mm(2),
  });
  const headed = head ? [{ x: frame.left, y: frame.top, block: head }, ...first] : first;
  return [headed, ...rest].map((placed, index, pages) => ({
    width: frame.width,
    height: frame.height,
    placed: [
      ...(content.draft ? [draftMark(setting, frame)] : []),
      ...placed,
      dataFooter(setting.faces, frame, content.footer, `Halaman ${index + 1} dari ${pages.length}`),
    ],
  }));
}

/** Wider than a letter: its tables have many columns, and a NIK must not break. */
function plainFrame({ paper }: PlainDocument): Frame {
  const frame = frameOf(paper);
  const left = mm(25);
  return { ...frame, left, measure: frame.right - left };
}

/** None while nobody has said which office this is. */
function headOf({ faces, coats }: Setting, { letterhead }: PlainDocument, { measure }: Frame) {
  if (letterhead.government === '' && letterhead.office === '') return null;
  const { coatOfArms } = letterhead;
  const coat = coatOfArms === null ? null : (coats.get(coatOfArms) ?? null);
  return letterheadBlock(faces, letterhead, measure, coat);
}

function pageOf({ faces }: Setting, content: PlainDocument, frame: Frame): SummaryPage {
  const rows = content.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const columns = tableColumns(faces, rows, SPACING.body, 0, mm(50));
  return { faces, frame, spacing: SPACING, columns, indent: 0 };
}

function itemsOf(page: SummaryPage, content: PlainDocument): FlowItem[] {
  return [
    ...centred(page, content.titleLines, TITLE, mm(7)),
    ...centred(page, content.numberLines ?? [], SPACING.body, 3),
    ...content.sections.flatMap((section, index, all) =>
      sectionItems(page, section, { isFirst: index === 0, next: all[index + 1] }),
    ),
    ...signatureItems(page, content.signatures ?? []),
  ];
}

function centred(
  { faces, frame }: SummaryPage,
  lines: readonly string[],
  style: TextStyle,
  before: number,
): FlowItem[] {
  return lines
    .flatMap((line) => setText(faces, line, style, frame.measure, 'center'))
    .map((block, index) => ({ block, before: index === 0 ? before : 0, withNext: true }));
}

/** What goes on without a heading stays with what is before it, and so do signatures. */
function sectionItems(page: SummaryPage, section: PlainSection, place: SectionPlace): FlowItem[] {
  const { faces, frame, spacing } = page;
  const goesOn = place.next === undefined || place.next.heading === null;
  const before = place.isFirst ? mm(6) : spacing.section;
  const heading = setText(faces, section.heading ?? '', spacing.heading, frame.measure);
  const blocks = section.blocks.flatMap((block) => plainItems(page, block));
  const items = [...heading.map((block) => ({ block, before: 0, withNext: true })), ...blocks];
  return items.map((item, index) => ({
    ...item,
    ...(index === 0 && { before }),
    ...(index === items.length - 1 && { withNext: goesOn }),
  }));
}

interface SectionPlace {
  readonly isFirst: boolean;
  readonly next: PlainSection | undefined;
}

function plainItems(page: SummaryPage, block: PlainBlock): FlowItem[] {
  if (block.kind !== 'code') return blockItems(page, block);
  return [{ block: codeBox(page.faces, block.groups, page.frame.measure), before: mm(4) }];
}

/** Two side by side; one alone stands at the right, where the head of an office signs. */
function signatureItems(page: SummaryPage, signatures: readonly SignatureBlock[]): FlowItem[] {
  const { faces, frame, spacing } = page;
  const half = (frame.measure - SIGNATURE_GAP) / 2;
  return pairs(signatures).map((pair, index) => ({
    block: signatureRow(faces, pair, spacing.body, frame.measure, SIGNATURE_GAP),
    before: index === 0 ? 2 * spacing.section : spacing.section,
    x: signatures.length === 1 ? half + SIGNATURE_GAP : 0,
    withNext: index < Math.ceil(signatures.length / 2) - 1,
  }));
}

function pairs<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, at) =>
    all.slice(2 * at, 2 * at + 2),
  );
}
