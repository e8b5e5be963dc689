import type { WhenEmpty } from '../../../shared/domain/letter-form.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import type {
  LetterWording,
  SummaryWording,
  WordingBlock,
  WordingRow,
} from '../../../shared/domain/wording.ts';
import type { AnyWording } from '../../../shared/letter-shapes.ts';
import type { WordingView } from '../../../shared/letter-views.ts';
import { newKey, type Keyed } from './keyed-list.ts';

/** A wording while it is edited: the same, each part with a key of its own. */
export type WordingDraft = LetterDraft | SummaryDraft;

export interface Line extends Keyed {
  readonly text: string;
}

export interface RowDraft extends Keyed {
  readonly label: string;
  readonly value: string;
  readonly strong: boolean;
  readonly whenEmpty: WhenEmpty;
}

export type BlockDraft = Keyed &
  (
    | { readonly kind: 'paragraph'; readonly text: string }
    | { readonly kind: 'table'; readonly rows: readonly RowDraft[] }
    | { readonly kind: 'letters' }
  );

export interface HeadingDraft {
  readonly nature: string;
  readonly attachment: string;
  readonly about: string;
  readonly to: readonly Line[];
}

export interface LetterDraft {
  readonly kind: LetterKind;
  readonly heading: HeadingDraft | null;
  readonly titleLines: readonly Line[];
  readonly body: readonly BlockDraft[];
  readonly copies: readonly Line[];
}

export interface DutyDraft extends Keyed {
  readonly label: string;
  readonly value: string;
}

export interface SummaryDraft {
  readonly kind: 'summary';
  readonly scope: string;
  readonly legalBasis: readonly Line[];
  readonly duties: readonly DutyDraft[];
}

export function newLine(text = ''): Line {
  return { id: newKey(), text };
}

export function newRow(): RowDraft {
  return { id: newKey(), label: '', value: '', strong: false, whenEmpty: 'dash' };
}

export function toDraft({ kind, wording }: Pick<WordingView, 'kind' | 'wording'>): WordingDraft {
  return kind === 'summary'
    ? toSummaryDraft(wording as SummaryWording)
    : toLetterDraft(kind, wording as LetterWording);
}

function toLetterDraft(kind: LetterKind, wording: LetterWording): LetterDraft {
  const { heading, titleLines, body, copies } = wording;
  return {
    kind,
    heading: heading && { ...heading, to: heading.to.map((text) => newLine(text)) },
    titleLines: titleLines.map((text) => newLine(text)),
    body: body.map(toBlockDraft),
    copies: copies.map((text) => newLine(text)),
  };
}

function toBlockDraft(block: WordingBlock): BlockDraft {
  const id = newKey();
  if (block.kind !== 'table') return { id, ...block };
  const rows = block.rows.map(({ strong, ...row }) => ({
    ...row,
    id: newKey(),
    strong: strong ?? false,
  }));
  return { id, kind: 'table', rows };
}

function toSummaryDraft({ scope, legalBasis, duties }: SummaryWording): SummaryDraft {
  return {
    kind: 'summary',
    scope,
    legalBasis: legalBasis.map((text) => newLine(text)),
    duties: duties.map(({ label, value }) => ({ id: newKey(), label, value })),
  };
}

/** What is saved and drawn. */
export function fromDraft(draft: WordingDraft): AnyWording {
  if (draft.kind === 'summary') {
    const duties = draft.duties.map(({ label, value }) => ({ label, value }));
    const { scope, legalBasis } = draft;
    return { kind: 'summary', wording: { scope, legalBasis: texts(legalBasis), duties } };
  }
  const { kind, heading, titleLines, body, copies } = draft;
  const wording: LetterWording = {
    heading: heading && { ...heading, to: texts(heading.to) },
    titleLines: texts(titleLines),
    body: body.map(fromBlock),
    copies: texts(copies),
  };
  return { kind, wording };
}

function fromBlock(block: BlockDraft): WordingBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: block.text };
    case 'table':
      return { kind: 'table', rows: block.rows.map(fromRow) };
    default:
      return { kind: 'letters' };
  }
}

function fromRow({ label, value, strong, whenEmpty }: RowDraft): WordingRow {
  return { label, value, whenEmpty, ...(strong ? { strong } : {}) };
}

function texts(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}
