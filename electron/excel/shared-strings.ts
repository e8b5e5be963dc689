import { isAscii } from 'node:buffer';
import { Failure } from '../../shared/failure.ts';
import type { ReadLimits } from './limits.ts';
import { LESS, startsWith } from './xml-bytes.ts';
import { cellText, checkTextBytes, sliceText } from './xml-text.ts';
import type { Element, XmlReader } from './xml-scanner.ts';

const START = Buffer.from('<si><t>');
const START_WITH_SPACES = Buffer.from('<si><t xml:space="preserve">');
const END = Buffer.from('</t></si>');
const LIST_END = Buffer.from('</t></si></sst>');

const names = ['sst', 'si', 't', 'r'] as const;
const [SST, SI, T, R] = [0, 1, 2, 3];

/**
 * The texts that cells refer to by number: `<si><t>Baubau</t></si>`. The runs of a rich text are put
 * together; the reading aid of `<rPh>` is left out.
 */
export class SharedStringsReader implements XmlReader {
  readonly names = names;
  readonly otherRoot = 'workbook-damaged';
  readonly strings: string[] = [];
  readonly #limits: ReadLimits;
  #text = '';
  #wanted = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  /** Texts of one format, which nearly all are. */
  takePlain(element: Element, bytes: Buffer, from: number): number {
    if (element !== SST) return from;
    const whole = this.strings.length === 0 ? splitList(bytes, from) : null;
    if (whole !== null) {
      for (const text of whole.texts) this.#keep(text);
      return whole.to;
    }
    let at = from;
    for (;;) {
      const start = textStart(bytes, at);
      if (start < 0) return at;
      let end = start;
      while (end < bytes.length && bytes[end] !== LESS) end += 1;
      if (!startsWith(bytes, end, END)) return at;
      checkTextBytes(end - start, this.#limits.cellCharacters);
      this.#keep(cellText(bytes, start, end, false));
      at = end + END.length;
    }
  }

  open(element: Element, parent: Element): void {
    if (element === T) this.#wanted = parent === SI || parent === R;
    else if (element === SI) this.#text = '';
  }

  text(element: Element, bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (element !== T || !this.#wanted) return;
    checkTextBytes(to - from, this.#limits.cellCharacters);
    this.#text += cellText(bytes, from, to, literal);
    if (this.#text.length > this.#limits.cellCharacters) throw new Failure('workbook-too-large');
  }

  close(element: Element, parent: Element): void {
    if (element === SI && parent === SST) this.#keep(this.#text);
  }

  #keep(text: string): void {
    const { cellCharacters, sharedTexts } = this.#limits;
    if (text.length > cellCharacters || this.strings.push(text) > sharedTexts)
      throw new Failure('workbook-too-large');
  }
}

const BETWEEN = '</t></si><si><t';
const PLAIN = '>';
const WITH_SPACES = ' xml:space="preserve">';
/** A tag of another form, or something coded: whatever needs a look at the bytes. */
const OTHER = /<(?!\/t><\/si><si><t(?:>| xml:space="preserve">))|[&\r]|_x/;

/**
 * The list cut at once where all of it stands here and is of that one form, in ASCII: a file is
 * mostly read by code that has not been running for long, and this is nearly all done by the engine.
 */
function splitList(
  bytes: Buffer,
  from: number,
): { readonly texts: readonly string[]; readonly to: number } | null {
  if (textStart(bytes, from) < 0) return null;
  const start = from + START.length - PLAIN.length;
  const end = bytes.lastIndexOf(LIST_END);
  if (end < start) return null;
  const list = bytes.subarray(start, end);
  if (!isAscii(list)) return null;
  const text = sliceText(list, 0, list.length, false);
  if (OTHER.test(text)) return null;
  const texts = text
    .split(BETWEEN)
    .map((each) => each.slice(each.startsWith(PLAIN) ? PLAIN.length : WITH_SPACES.length));
  return { texts, to: end + END.length };
}

/** The place after `<si><t>`, negative where something else stands here. */
function textStart(bytes: Buffer, from: number): number {
  if (startsWith(bytes, from, START)) return from + START.length;
  return startsWith(bytes, from, START_WITH_SPACES) ? from + START_WITH_SPACES.length : -1;
}
