import type { LetterContent, SignatureBlock } from '../../../shared/domain/letter.ts';
import { copiesBlock } from '../parts/copies.ts';
import type { FlowItem } from '../parts/flow.ts';
import type { Setting } from '../setting.ts';
import type { Block, Placed } from '../marks.ts';
import { remember } from '../memory.ts';
import { mm, type Frame } from '../paper.ts';
import { proofBlock } from '../parts/proof-block.ts';
import { signatureBlock, signatureRow } from '../parts/signature.ts';
import { bodyStyle, type Spacing } from '../parts/spacing.ts';

/** The office's stamp reaches so far to the left of the signature: nothing is printed there. */
const STAMP = mm(22);

/** The signature at the right, the proof at its left, and under both who else gets the letter. */
export function closingItems(
  setting: Setting,
  content: LetterContent,
  frame: Frame,
  spacing: Spacing,
): FlowItem[] {
  const { faces, memory, coats } = setting;
  if (content.receipt) return receiptItems(setting, content, content.receipt, frame, spacing);
  const x = signatureAt(frame);
  const key = `signature|${spacing.leading}|${frame.measure}|${JSON.stringify(content.signature)}`;
  const block = remember(memory, key, () =>
    signatureBlock(faces, content.signature, bodyStyle(spacing), frame.measure - x, coats),
  );
  const before = spacing.closing;
  return [
    { block, before, x, beside: proofBeside(setting, content, block, x), withNext: true },
    ...copies(setting, content, frame).map((each) => ({ block: each, before })),
  ];
}

/** What the receiver signs stands where the proof would: that goes under both. */
function receiptItems(
  setting: Setting,
  content: LetterContent,
  receipt: SignatureBlock,
  frame: Frame,
  spacing: Spacing,
): FlowItem[] {
  const { measure } = frame;
  const gap = 2 * signatureAt(frame) - measure;
  const both = [receipt, content.signature];
  const style = bodyStyle(spacing);
  const block = signatureRow(setting.faces, both, style, measure, gap, setting.coats);
  const under = [...proofUnder(setting, content, measure), ...copies(setting, content, frame)];
  return [block, ...under].map((each, at, all) => ({
    block: each,
    before: spacing.closing,
    withNext: at < all.length - 1,
  }));
}

/** In the right half of the page, from the left margin. */
export function signatureAt(frame: Frame): number {
  return frame.width / 2 + mm(3) - frame.left;
}

function proofUnder(setting: Setting, { proof, number }: LetterContent, measure: number): Block[] {
  return proof && number !== null ? [proofBlock(setting, proof, measure)] : [];
}

/** A draft proves nothing. */
function proofBeside(
  setting: Setting,
  { proof, number }: LetterContent,
  signature: Block,
  x: number,
): Placed[] {
  if (!proof || number === null) return [];
  const block = proofBlock(setting, proof, x - STAMP);
  return [{ x: 0, y: Math.max(0, signature.height - block.height), block }];
}

function copies({ faces, memory }: Setting, content: LetterContent, frame: Frame): Block[] {
  const list = content.copies ?? [];
  if (list.length === 0) return [];
  const key = `copies|${frame.measure}|${JSON.stringify(list)}`;
  return [remember(memory, key, () => copiesBlock(faces, list, frame.measure))];
}
