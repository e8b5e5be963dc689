import { Failure } from '../../../shared/failure.ts';
import { isBuiltInDayFormat, isDayFormat } from './date-format.ts';
import { readAttributes } from '../xml-attributes.ts';
import type { Element, XmlReader } from '../xml-scanner.ts';

const names = ['styleSheet', 'numFmts', 'numFmt', 'cellXfs', 'xf'] as const;
const [, NUM_FMTS, NUM_FMT, CELL_XFS, XF] = [0, 1, 2, 3, 4];

/**
 * Of all that styles say only one thing matters here: which cell styles show a day.
 * `<numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/>`, then `<xf numFmtId="164" …/>` by number.
 */
export class StylesReader implements XmlReader {
  readonly names = names;
  readonly otherRoot = 'workbook-damaged';
  readonly #formats = new Map<number, boolean>();
  readonly #styles: number[] = [];
  readonly #maxEntries: number;

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  open(element: Element, parent: Element, bytes: Buffer, from: number, to: number): void {
    if (element === NUM_FMT && parent === NUM_FMTS) {
      const given = readAttributes(bytes, from, to);
      this.#formats.set(Number(given.get('numFmtId')), isDayFormat(given.get('formatCode') ?? ''));
    } else if (element === XF && parent === CELL_XFS)
      this.#styles.push(Number(readAttributes(bytes, from, to).get('numFmtId') ?? 0));
    if (this.#formats.size + this.#styles.length > this.#maxEntries)
      throw new Failure('workbook-too-large');
  }

  text(): void {}
  close(): void {}

  /** By style number: 1 where the style shows a day. */
  dayStyles(): Uint8Array {
    return Uint8Array.from(this.#styles, (format) =>
      (this.#formats.get(format) ?? isBuiltInDayFormat(format)) ? 1 : 0,
    );
  }
}
