import { Failure } from '../../../shared/failure.ts';
import type { ReadLimits } from '../limits.ts';
import { LESS, startsWith } from '../xml-bytes.ts';
import { cellText, checkTextBytes } from '../xml-text.ts';
import type { Element, XmlReader } from '../xml-scanner.ts';

const START = Buffer.from('<si><t>');
const START_WITH_SPACES = Buffer.from('<si><t xml:space="preserve">');
const END = Buffer.from('</t></si>');

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

/** The place after `<si><t>`, negative where something else stands here. */
function textStart(bytes: Buffer, from: number): number {
  if (startsWith(bytes, from, START)) return from + START.length;
  return startsWith(bytes, from, START_WITH_SPACES) ? from + START_WITH_SPACES.length : -1;
}
