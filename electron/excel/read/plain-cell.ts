import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { GREATER, LESS, QUOTE, SLASH, SPACE } from '../xml-bytes.ts';

const EQUALS = 0x3d;
const [ZERO, NINE] = [0x30, 0x39];
const [BIG_A, BIG_Z] = [0x41, 0x5a];
const [C, N, R, S, T, V] = [0x63, 0x6e, 0x72, 0x73, 0x74, 0x76];

/** A double holds every whole number of so many digits exactly. */
const MOST_DIGITS = 15;

const OTHER = -1;

/**
 * A cell of the one form that nearly all cells of rosters have, whatever program saved them:
 * `<c r="B7" s="2" t="s"><v>12</v></c>` with the number of a shared text or a whole number, or
 * `<c r="B7" s="2"/>`. Whatever is different takes the general way.
 *
 * Read in one go a sheet takes a third of the time, but only if it is compared byte by byte right
 * here: a file is mostly read by code that has not been running for long, where every call costs.
 * One instance serves a whole sheet.
 */
export class PlainCell {
  column = 0;
  row = 0;
  style = 0;
  kind: 'empty' | 'shared' | 'number' = 'empty';
  value = 0;
  /** Where the digits of the value stand. */
  valueFrom = 0;
  valueTo = 0;

  /** The place after the cell that begins here; negative where it has another form or is cut off. */
  read(bytes: Buffer, from: number): number {
    let at = this.#readReference(bytes, from);
    if (at > 0) at = this.#readStyle(bytes, at);
    return at > 0 ? this.#readContent(bytes, at) : OTHER;
  }

  /** `<c r="B7"` */
  #readReference(bytes: Buffer, from: number): number {
    if (bytes[from] !== LESS || bytes[from + 1] !== C || bytes[from + 2] !== SPACE) return OTHER;
    if (bytes[from + 3] !== R || bytes[from + 4] !== EQUALS || bytes[from + 5] !== QUOTE)
      return OTHER;
    let at = from + 6;
    let column = 0;
    for (; bytes[at]! >= BIG_A && bytes[at]! <= BIG_Z; at += 1)
      column = column * 26 + bytes[at]! - BIG_A + 1;
    let row = 0;
    for (; bytes[at]! >= ZERO && bytes[at]! <= NINE; at += 1) row = row * 10 + bytes[at]! - ZERO;
    if (column === 0 || column > LAST_COLUMN + 1 || row === 0 || row > LAST_ROW) return OTHER;
    this.column = column - 1;
    this.row = row;
    return bytes[at] === QUOTE ? at + 1 : OTHER;
  }

  /** ` s="2"`, or nothing */
  #readStyle(bytes: Buffer, from: number): number {
    this.style = 0;
    if (bytes[from] !== SPACE || bytes[from + 1] !== S) return from;
    if (bytes[from + 2] !== EQUALS || bytes[from + 3] !== QUOTE) return OTHER;
    let at = from + 4;
    let style = 0;
    for (; bytes[at]! >= ZERO && bytes[at]! <= NINE; at += 1)
      style = style * 10 + bytes[at]! - ZERO;
    this.style = style;
    return bytes[at] === QUOTE ? at + 1 : OTHER;
  }

  /** ` t="s"><v>12</v></c>`, ` t="n"><v>12</v></c>`, `><v>12</v></c>` or `/>` */
  #readContent(bytes: Buffer, from: number): number {
    let at = from;
    this.kind = 'number';
    if (bytes[at] === SPACE) {
      if (bytes[at + 1] !== T || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return OTHER;
      if (bytes[at + 4] === S) this.kind = 'shared';
      else if (bytes[at + 4] !== N) return OTHER;
      if (bytes[at + 5] !== QUOTE) return OTHER;
      at += 6;
    }
    if (bytes[at] === SLASH) {
      this.kind = 'empty';
      return bytes[at + 1] === GREATER ? at + 2 : OTHER;
    }
    if (bytes[at] !== GREATER || bytes[at + 1] !== LESS) return OTHER;
    if (bytes[at + 2] !== V || bytes[at + 3] !== GREATER) return OTHER;
    return this.#readValue(bytes, at + 4);
  }

  /** `12</v></c>` */
  #readValue(bytes: Buffer, from: number): number {
    let at = from;
    let value = 0;
    for (; bytes[at]! >= ZERO && bytes[at]! <= NINE; at += 1)
      value = value * 10 + bytes[at]! - ZERO;
    if (at === from || at - from > MOST_DIGITS) return OTHER;
    this.value = value;
    this.valueFrom = from;
    this.valueTo = at;
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2] !== V) return OTHER;
    if (bytes[at + 3] !== GREATER || bytes[at + 4] !== LESS || bytes[at + 5] !== SLASH)
      return OTHER;
    return bytes[at + 6] === C && bytes[at + 7] === GREATER ? at + 8 : OTHER;
  }
}
