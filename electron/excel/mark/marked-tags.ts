import { Failure } from '../../../shared/failure.ts';
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
  QUESTION,
  SLASH,
  SPACE,
  startsWith,
} from '../xml-bytes.ts';

const MOST_DEPTH = 64;

type TagKind = 'open' | 'empty' | 'close';

/**
 * Walks from tag to tag of a whole part and tells where each stands, so that a part can be changed in
 * a few places and kept to the byte everywhere else. Elements must nest.
 */
export class TagCursor {
  kind: TagKind = 'open';
  /** From `<` to behind `>`. */
  start = 0;
  end = 0;
  nameFrom = 0;
  /** Behind the prefix. */
  localFrom = 0;
  nameTo = 0;
  /** Where attributes end: at `>` or `/>`. */
  attributesTo = 0;
  /** How many elements stand around this one. */
  depth = 0;
  readonly bytes: Buffer;
  #at = 0;
  #open = 0;
  readonly #namesFrom = new Int32Array(MOST_DEPTH);
  readonly #namesTo = new Int32Array(MOST_DEPTH);

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  next(): boolean {
    const start = this.#findTag();
    if (start < 0) {
      if (this.#open > 0) throw new Failure('workbook-damaged');
      return false;
    }
    const { bytes } = this;
    const last = findTagEnd(bytes, start + 1);
    if (last < 0) throw new Failure('workbook-damaged');
    this.start = start;
    this.end = last + 1;
    this.#at = this.end;
    const closes = bytes[start + 1] === SLASH;
    const empty = !closes && bytes[last - 1] === SLASH;
    this.attributesTo = empty ? last - 1 : last;
    this.#readName(start + (closes ? 2 : 1));
    if (closes) this.#close();
    else this.#openTag(empty);
    return true;
  }

  is(local: Buffer): boolean {
    const { bytes, localFrom, nameTo } = this;
    if (nameTo - localFrom !== local.length) return false;
    for (let at = 0; at < local.length; at += 1)
      if (bytes[localFrom + at] !== local[at]) return false;
    return true;
  }

  local(): string {
    return this.bytes.toString('latin1', this.localFrom, this.nameTo);
  }

  /** `x:` or nothing. */
  prefix(): string {
    return this.bytes.toString('utf8', this.nameFrom, this.localFrom);
  }

  /** Whether this tag opens an element that has something inside, or at least could. */
  get opens(): boolean {
    return this.kind === 'open';
  }

  /** Goes on inside the element that stands so deep; false once its closing tag is reached. */
  nextIn(depth: number): boolean {
    return this.next() && !(this.kind === 'close' && this.depth === depth);
  }

  /** Goes to the closing tag of the element whose opening tag was just met. */
  skip(): void {
    const { depth } = this;
    if (!this.opens) return;
    while (this.nextIn(depth));
  }

  #findTag(): number {
    const { bytes } = this;
    let at = this.#at;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at += 1;
      if (at >= bytes.length) return -1;
      if (bytes[at + 1] === QUESTION) at = after(bytes, INSTRUCTION_END, at);
      else if (bytes[at + 1] !== BANG) return at;
      else if (startsWith(bytes, at, COMMENT)) at = after(bytes, COMMENT_END, at + COMMENT.length);
      else if (startsWith(bytes, at, CDATA)) at = after(bytes, CDATA_END, at + CDATA.length);
      // Entities of a DOCTYPE could grow without end.
      else throw new Failure('workbook-damaged');
    }
  }

  #readName(from: number): void {
    const { bytes, attributesTo } = this;
    let at = from;
    this.nameFrom = from;
    this.localFrom = from;
    for (; at < attributesTo && bytes[at]! > SPACE; at += 1)
      if (bytes[at] === COLON) this.localFrom = at + 1;
    if (at === this.localFrom) throw new Failure('workbook-damaged');
    this.nameTo = at;
  }

  #openTag(empty: boolean): void {
    this.kind = empty ? 'empty' : 'open';
    this.depth = this.#open;
    if (empty) return;
    if (this.#open >= MOST_DEPTH) throw new Failure('workbook-too-large');
    this.#namesFrom[this.#open] = this.nameFrom;
    this.#namesTo[this.#open] = this.nameTo;
    this.#open += 1;
  }

  #close(): void {
    this.kind = 'close';
    this.#open -= 1;
    if (this.#open < 0) throw new Failure('workbook-damaged');
    this.depth = this.#open;
    const from = this.#namesFrom[this.#open]!;
    const to = this.#namesTo[this.#open]!;
    if (this.bytes.compare(this.bytes, from, to, this.nameFrom, this.nameTo) !== 0)
      throw new Failure('workbook-damaged');
  }
}

function after(bytes: Buffer, mark: Buffer, from: number): number {
  const found = bytes.indexOf(mark, from);
  if (found < 0) throw new Failure('workbook-damaged');
  return found + mark.length;
}
