import { Failure } from '../../shared/failure.ts';
import { xmlText } from './xml-text.ts';

const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

/**
 * Walks over the attributes of one tag, ` r="B7" s="2" t='s'`, without making strings of them. One
 * cursor serves all tags of a part.
 */
export class AttributeCursor {
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #to = 0;

  start(bytes: Buffer, from: number, to: number): this {
    this.#bytes = bytes;
    this.#at = from;
    this.#to = to;
    return this;
  }

  next(): boolean {
    const bytes = this.#bytes;
    const to = this.#to;
    let at = skipSpace(bytes, this.#at, to);
    if (at >= to) return false;
    this.nameFrom = at;
    while (at < to && bytes[at] !== EQUALS && bytes[at]! > SPACE) at += 1;
    this.nameTo = at;
    at = skipSpace(bytes, at, to);
    if (bytes[at] !== EQUALS) throw new Failure('workbook-damaged');
    at = skipSpace(bytes, at + 1, to);
    this.#readValue(at);
    return true;
  }

  #readValue(at: number): void {
    const bytes = this.#bytes;
    const quote = bytes[at];
    if (at >= this.#to || (quote !== QUOTE && quote !== APOSTROPHE))
      throw new Failure('workbook-damaged');
    let end = at + 1;
    while (end < this.#to && bytes[end] !== quote) end += 1;
    if (end >= this.#to) throw new Failure('workbook-damaged');
    this.valueFrom = at + 1;
    this.valueTo = end;
    this.#at = end + 1;
  }
}

function skipSpace(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at]! <= SPACE) at += 1;
  return at;
}

/** All attributes of a tag by their local names; for parts of which there are few tags. */
export function readAttributes(bytes: Buffer, from: number, to: number): Map<string, string> {
  const found = new Map<string, string>();
  const cursor = new AttributeCursor().start(bytes, from, to);
  while (cursor.next()) {
    const name = bytes.toString('latin1', cursor.nameFrom, cursor.nameTo);
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const local = name.slice(name.indexOf(':') + 1);
    found.set(local, xmlText(bytes, cursor.valueFrom, cursor.valueTo));
  }
  return found;
}
