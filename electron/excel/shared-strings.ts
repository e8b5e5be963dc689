import { Failure } from '../../shared/failure.ts';
import type { ReadLimits } from './limits.ts';
import { cellText } from './xml-text.ts';
import type { Element, XmlReader } from './xml-scanner.ts';

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

  open(element: Element, parent: Element): void {
    if (element === T) this.#wanted = parent === SI || parent === R;
    else if (element === SI) this.#text = '';
  }

  text(element: Element, bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (element !== T || !this.#wanted) return;
    this.#text += cellText(bytes, from, to, literal);
    if (this.#text.length > this.#limits.cellCharacters) throw new Failure('workbook-too-large');
  }

  close(element: Element, parent: Element): void {
    if (element !== SI || parent !== SST) return;
    if (this.strings.push(this.#text) > this.#limits.sharedTexts)
      throw new Failure('workbook-too-large');
  }
}
