import type { RawCell } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { CellReference } from '../cell-reference.ts';
import {
  FORMULA_WITHOUT_RESULT,
  readCellType,
  toCell,
  toSharedText,
  type CellContext,
  type CellType,
} from './cell-value.ts';
import { AttributeCursor } from '../xml-attributes.ts';
import { cellText, checkTextBytes } from '../xml-text.ts';

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/** The cell that is being read. One instance serves a whole sheet, for there may be millions. */
export class OpenCell {
  readonly reference = new CellReference();
  isReferenced = false;
  hasFormula = false;
  readonly #context: CellContext;
  readonly #maxCharacters: number;
  readonly #attributes = new AttributeCursor();
  #type: CellType = 'number';
  #style = 0;
  #value = '';
  #inline = '';
  #sharedIndex = -1;

  constructor(context: CellContext, maxCharacters: number) {
    this.#context = context;
    this.#maxCharacters = maxCharacters;
  }

  /** ` r="B7" s="2" t="s"`; every one of them may be missing. */
  start(bytes: Buffer, from: number, to: number): void {
    this.isReferenced = false;
    this.hasFormula = false;
    this.#type = 'number';
    this.#style = 0;
    this.#value = '';
    this.#inline = '';
    this.#sharedIndex = -1;
    const given = this.#attributes.start(bytes, from, to);
    while (given.next()) {
      if (given.nameTo - given.nameFrom !== 1) continue;
      const name = bytes[given.nameFrom];
      if (name === LETTER_R) {
        this.reference.read(bytes, given.valueFrom, given.valueTo);
        this.isReferenced = true;
      } else if (name === LETTER_S)
        this.#style = readDigits(bytes, given.valueFrom, given.valueTo, 0);
      else if (name === LETTER_T) this.#type = readCellType(bytes, given.valueFrom, given.valueTo);
    }
  }

  takeValue(bytes: Buffer, from: number, to: number, literal: boolean): void {
    checkTextBytes(to - from, this.#maxCharacters);
    if (this.#type === 'shared') this.#sharedIndex = readDigits(bytes, from, to, this.#sharedIndex);
    else this.#value = this.#join(this.#value, cellText(bytes, from, to, literal));
  }

  takeInline(bytes: Buffer, from: number, to: number, literal: boolean): void {
    checkTextBytes(to - from, this.#maxCharacters);
    this.#inline = this.#join(this.#inline, cellText(bytes, from, to, literal));
  }

  finish(): RawCell | null {
    if (this.#sharedIndex >= 0) return toSharedText(this.#sharedIndex, this.#context);
    if (this.#inline !== '') return this.#inline;
    if (this.#value === '') {
      // A text may be empty; a number that nobody has calculated yet is not the same as none.
      const isUnknown = this.hasFormula && this.#type === 'number';
      return isUnknown ? FORMULA_WITHOUT_RESULT : null;
    }
    if (this.#type === 'shared') return null;
    return toCell(this.#type, this.#value, this.#style, this.#context);
  }

  #join(before: string, more: string): string {
    const text = before + more;
    if (text.length > this.#maxCharacters) throw new Failure('workbook-too-large');
    return text;
  }
}

/** Goes on with a number that a comment may have cut in two; spaces around it are passed over. */
function readDigits(bytes: Buffer, from: number, to: number, before: number): number {
  let number = before;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) number = Math.max(number, 0) * 10 + byte - ZERO;
    else if (byte > SPACE) throw new Failure('workbook-damaged');
  }
  return number;
}
