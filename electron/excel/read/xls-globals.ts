import type { RawSheet } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CellContext } from './cell-value.ts';
import { isBuiltInDayFormat, isDayFormat } from './date-format.ts';
import type { ReadWatch } from '../read-watch.ts';
import { RECORD, XlsRecords } from './xls-records.ts';
import { codePageDecoder, XlsText } from './xls-text.ts';

export interface XlsSheetEntry {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  /** Where its part begins. */
  readonly start: number;
}

export interface XlsGlobals extends CellContext {
  readonly sheets: readonly XlsSheetEntry[];
  /** The versions up to 95 have no Unicode: their letters are read with this. */
  readonly decoder: TextDecoder | null;
  /** LibreOffice stores nought as the result of every formula that gives a text. */
  readonly isByLibreOffice: boolean;
}

const UNICODE_VERSION = 0x0600;
/** What the part at the beginning of the file is: a sheet that stands alone, or what several have in common. */
const LONE_SHEET = 0x0010;
const WORKSHEET = 0;
const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;

/** What stands before the sheets: which there are, the shared texts, and which cell styles show a day. */
export function readXlsGlobals(bytes: Buffer, watch: ReadWatch): XlsGlobals {
  const records = new XlsRecords(bytes, 0);
  records.expect(4);
  const isUnicode = bytes.readUInt16LE(records.from) === UNICODE_VERSION;
  const isLone = bytes.readUInt16LE(records.from + 2) === LONE_SHEET;
  const globals = new GlobalsReader(records, watch, isUnicode);
  if (isLone) globals.addSheet({ name: 'Sheet1', visibility: 'visible', start: 0 });
  while (records.next()) {
    watch.checkTime();
    globals.take();
  }
  return globals.finish();
}

class GlobalsReader {
  readonly #records: XlsRecords;
  readonly #watch: ReadWatch;
  readonly #isUnicode: boolean;
  readonly #sheets: XlsSheetEntry[] = [];
  readonly #formats = new Map<number, boolean>();
  readonly #styles: number[] = [];
  #strings: readonly string[] = [];
  #decoder = codePageDecoder(1252);
  #date1904 = false;
  #isByLibreOffice = false;

  constructor(records: XlsRecords, watch: ReadWatch, isUnicode: boolean) {
    this.#records = records;
    this.#watch = watch;
    this.#isUnicode = isUnicode;
  }

  take(): void {
    const { bytes, from, type } = this.#records;
    const word = (at: number) => {
      this.#records.expect(at + 2);
      return bytes.readUInt16LE(from + at);
    };
    if (type === RECORD.filePass) throw new Failure('workbook-password');
    else if (type === RECORD.codePage) this.#decoder = codePageDecoder(word(0));
    else if (type === RECORD.date1904) this.#date1904 = word(0) === 1;
    else if (type === RECORD.writtenBy) this.#isByLibreOffice = this.#startsWithCalc();
    else if (type === RECORD.style) this.#styles.push(word(2));
    else if (type === RECORD.format) this.#formats.set(word(0), isDayFormat(this.#formatCode()));
    else if (type === RECORD.sheet) this.#takeSheet();
    else if (type === RECORD.sharedTexts) this.#strings = this.#sharedTexts();
    if (this.#styles.length + this.#formats.size > this.#watch.limits.listEntries)
      throw new Failure('workbook-too-large');
  }

  finish(): XlsGlobals {
    const days = this.#styles.map((id) => this.#formats.get(id) ?? isBuiltInDayFormat(id));
    return {
      sheets: this.#sheets,
      strings: this.#strings,
      dayStyles: Uint8Array.from(days, Number),
      date1904: this.#date1904,
      decoder: this.#isUnicode ? null : this.#decoder,
      isByLibreOffice: this.#isByLibreOffice,
    };
  }

  addSheet(sheet: XlsSheetEntry): void {
    if (this.#sheets.length >= this.#watch.limits.sheets) throw new Failure('workbook-too-large');
    this.#sheets.push(sheet);
  }

  #text(): XlsText {
    const { bytes } = this.#records;
    return new XlsText(bytes, this.#records.pieces(), this.#watch.limits.cellCharacters);
  }

  /** Number of the format, length in one or two bytes, the code. */
  #formatCode(): string {
    const text = this.#text();
    text.skip(2);
    return this.#isUnicode ? text.unicode(text.word()) : text.coded(text.byte(), this.#decoder);
  }

  /** Where it begins, how it is hidden, what it is, its name. */
  #takeSheet(): void {
    this.#records.expect(6);
    const { bytes, from } = this.#records;
    const text = this.#text();
    text.skip(6);
    const length = text.byte();
    const name = this.#isUnicode ? text.unicode(length) : text.coded(length, this.#decoder);
    if (bytes[from + 5] !== WORKSHEET) return;
    const visibility = VISIBILITIES[bytes[from + 4]! & 3] ?? 'hidden';
    this.addSheet({ name, visibility, start: bytes.readUInt32LE(from) });
  }

  /** Where Excel names the person who saved the file, LibreOffice says `Calc`. */
  #startsWithCalc(): boolean {
    const { bytes, from, to } = this.#records;
    return bytes.subarray(from, Math.min(to, from + 8)).includes('Calc ');
  }

  #sharedTexts(): readonly string[] {
    this.#records.expect(8);
    const count = this.#records.bytes.readUInt32LE(this.#records.from + 4);
    const text = this.#text();
    text.skip(8);
    const strings: string[] = [];
    while (strings.length < count && !text.isAtEnd) {
      if (strings.length >= this.#watch.limits.sharedTexts) throw new Failure('workbook-too-large');
      if (strings.length % 1000 === 0) this.#watch.checkTime();
      strings.push(text.unicode(text.word()));
    }
    return strings;
  }
}
