import { Failure, type FailureCode } from '../../shared/failure.ts';
import type { ReadLimits } from './limits.ts';
import {
  BANG,
  CDATA,
  CDATA_END,
  COLON,
  COMMENT,
  COMMENT_END,
  findTagEnd,
  INSTRUCTION_END,
  LESS,
  nameHash,
  QUESTION,
  SLASH,
  SPACE,
  startsWith,
} from './xml-bytes.ts';

/** The place of an element in the reader's list of names; -1 for all that it does not know. */
export type Element = number;
const UNKNOWN: Element = -1;
const ROOT: Element = 0;

/** What a reader of one kind of part wants to hear. Attributes stand in the bytes of the open tag. */
export interface XmlReader {
  /** The first is the name of the outermost element. */
  readonly names: readonly string[];
  /** What it means when the outermost element is another. */
  readonly otherRoot: FailureCode;
  open(element: Element, parent: Element, bytes: Buffer, from: number, to: number): void;
  /** `literal` text comes from CDATA and holds no entities. */
  text(element: Element, bytes: Buffer, from: number, to: number, literal: boolean): void;
  close(element: Element, parent: Element): void;
  /**
   * For elements that stand in millions, in one form: takes as many as follow each other from here,
   * inside `element`, and gives the place after them. Whatever it leaves is walked over as ever.
   */
  takePlain?(element: Element, bytes: Buffer, from: number): number;
}

/**
 * Walks over the bytes of an XML part once, in pieces of any length, and builds nothing: no tree, no
 * strings. Prefixes are dropped, since `x:row` and `row` are the same in the parts that we read.
 * Elements must nest; anything else is a damaged file.
 */
export class XmlScanner {
  readonly #reader: XmlReader;
  readonly #limits: ReadLimits;
  readonly #known = new Map<number, Element>();
  /** Hashes of the open elements' whole names, and what they mean to the reader. */
  readonly #open: Int32Array;
  readonly #elements: Int16Array;
  #depth = 0;
  #sawRoot = false;
  /** The text and tag that the last piece broke off in, and pieces after it. */
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #restBytes = 0;
  #nameEnd = 0;
  #hash = 0;
  #localHash = 0;

  constructor(reader: XmlReader, limits: ReadLimits) {
    this.#reader = reader;
    this.#limits = limits;
    this.#open = new Int32Array(limits.xmlDepth + 1);
    this.#elements = new Int16Array(limits.xmlDepth + 1).fill(UNKNOWN);
    for (const [index, name] of reader.names.entries()) this.#known.set(nameHash(name), index);
  }

  write(piece: Buffer): void {
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
    // A long tag is looked at again only when there is twice as much of it; otherwise a file of long
    // tags would be walked over once for every piece.
    if (this.#waitingBytes >= 2 * this.#restBytes || this.#waitingBytes > this.#limits.tagBytes)
      this.#scan();
  }

  /** Nothing may be left open. */
  end(): void {
    this.#scan();
    if (this.#depth > 0 || !this.#sawRoot) throw new Failure('workbook-damaged');
    if (Buffer.concat(this.#waiting).toString('latin1').trim() !== '')
      throw new Failure('workbook-damaged');
  }

  #scan(): void {
    const [first] = this.#waiting;
    if (!first) return;
    const bytes = this.#waiting.length === 1 ? first : Buffer.concat(this.#waiting);
    let at = 0;
    for (;;) {
      at = this.#reader.takePlain?.(this.#elements[this.#depth]!, bytes, at) ?? at;
      const next = this.#step(bytes, at);
      if (next < 0) break;
      at = next;
    }
    this.#restBytes = bytes.length - at;
    this.#waitingBytes = this.#restBytes;
    this.#waiting = at < bytes.length ? [bytes.subarray(at)] : [];
    if (this.#restBytes > this.#limits.tagBytes) throw new Failure('workbook-too-large');
  }

  /** Takes the text before the next tag and the tag; -1 when the piece ends before the tag does. */
  #step(bytes: Buffer, from: number): number {
    let less = from;
    const { length } = bytes;
    while (less < length && bytes[less] !== LESS) less += 1;
    if (less + 1 >= length) return -1;
    const second = bytes[less + 1];
    if (second === BANG) return this.#declaration(bytes, from, less);
    if (second === QUESTION) return this.#skipTo(bytes, from, less, INSTRUCTION_END);
    const end = findTagEnd(bytes, less + 1);
    if (end < 0) return -1;
    if (end - from > this.#limits.tagBytes) throw new Failure('workbook-too-large');
    this.#text(bytes, from, less, false);
    if (second === SLASH) this.#closeTag(bytes, less + 2, end);
    else this.#openTag(bytes, less + 1, end);
    return end + 1;
  }

  #text(bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (from === to) return;
    const element = this.#elements[this.#depth]!;
    if (element !== UNKNOWN) this.#reader.text(element, bytes, from, to, literal);
  }

  #openTag(bytes: Buffer, from: number, end: number): void {
    const empty = bytes[end - 1] === SLASH;
    const to = empty ? end - 1 : end;
    this.#readName(bytes, from, to);
    const parent = this.#elements[this.#depth]!;
    const element = this.#known.get(this.#localHash) ?? UNKNOWN;
    if (this.#depth === 0) this.#checkRoot(element);
    this.#reader.open(element, parent, bytes, this.#nameEnd, to);
    if (empty) this.#reader.close(element, parent);
    else this.#push(element);
  }

  #checkRoot(element: Element): void {
    if (this.#sawRoot) throw new Failure('workbook-damaged');
    if (element !== ROOT) throw new Failure(this.#reader.otherRoot);
    this.#sawRoot = true;
  }

  #push(element: Element): void {
    if (this.#depth >= this.#limits.xmlDepth) throw new Failure('workbook-too-large');
    this.#depth += 1;
    this.#open[this.#depth] = this.#hash;
    this.#elements[this.#depth] = element;
  }

  #closeTag(bytes: Buffer, from: number, end: number): void {
    this.#readName(bytes, from, end);
    if (this.#depth === 0 || this.#open[this.#depth] !== this.#hash)
      throw new Failure('workbook-damaged');
    const element = this.#elements[this.#depth]!;
    this.#depth -= 1;
    this.#reader.close(element, this.#elements[this.#depth]!);
  }

  #readName(bytes: Buffer, from: number, to: number): void {
    let hash = 0;
    let localHash = 0;
    let at = from;
    for (; at < to; at += 1) {
      const byte = bytes[at]!;
      if (byte <= SPACE) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
      localHash = byte === COLON ? 0 : (Math.imul(localHash, 31) + byte) | 0;
    }
    if (at === from) throw new Failure('workbook-damaged');
    this.#nameEnd = at;
    this.#hash = hash;
    this.#localHash = localHash;
  }

  #declaration(bytes: Buffer, from: number, less: number): number {
    if (startsWith(bytes, less, COMMENT))
      return this.#skipTo(bytes, from, less + COMMENT.length, COMMENT_END, less);
    if (startsWith(bytes, less, CDATA)) return this.#literalText(bytes, from, less);
    if (bytes.length - less < CDATA.length) return -1;
    // A DOCTYPE could define entities without end; no program writes one into a workbook.
    throw new Failure('workbook-damaged');
  }

  #skipTo(bytes: Buffer, from: number, search: number, mark: Buffer, less = search): number {
    const found = bytes.indexOf(mark, search);
    if (found < 0) return -1;
    this.#text(bytes, from, less, false);
    return found + mark.length;
  }

  #literalText(bytes: Buffer, from: number, less: number): number {
    const start = less + CDATA.length;
    const found = bytes.indexOf(CDATA_END, start);
    if (found < 0) return -1;
    this.#text(bytes, from, less, false);
    this.#text(bytes, start, found, true);
    return found + CDATA_END.length;
  }
}
