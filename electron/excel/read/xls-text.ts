import { Failure } from '../../../shared/failure.ts';

type Piece = readonly [from: number, to: number];

const WIDE = 1;
const ASIAN = 4;
const RICH = 8;

/** Reads the texts of an old workbook, which may be cut into several records at any letter. */
export class XlsText {
  readonly #bytes: Buffer;
  readonly #pieces: readonly Piece[];
  readonly #maxCharacters: number;
  #index = 0;
  #at: number;

  constructor(bytes: Buffer, pieces: readonly Piece[], maxCharacters: number) {
    this.#bytes = bytes;
    this.#pieces = pieces;
    this.#maxCharacters = maxCharacters;
    this.#at = pieces[0]![0];
  }

  get isAtEnd(): boolean {
    return this.#index === this.#pieces.length - 1 && this.#at >= this.#end;
  }

  byte(): number {
    while (this.#at >= this.#end) this.#nextPiece();
    return this.#bytes[this.#at++]!;
  }

  word(): number {
    const low = this.byte();
    return low + this.byte() * 256;
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      if (this.#at >= this.#end) this.#nextPiece();
      const step = Math.min(left, this.#end - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** A byte of flags, what they announce, the letters, then their looks. */
  unicode(length: number): string {
    const flags = this.byte();
    const runs = flags & RICH ? this.word() : 0;
    const aids = flags & ASIAN ? this.word() + this.word() * 65_536 : 0;
    const text = this.#letters(length, (flags & WIDE) !== 0);
    this.skip(runs * 4 + aids);
    return text;
  }

  /** Letters of one byte each (two in East Asia) in the code page of the file. */
  coded(length: number, decoder: TextDecoder): string {
    this.#checkLength(length);
    if (this.#at + length > this.#end) throw new Failure('workbook-damaged');
    const from = this.#at;
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(from, this.#at));
  }

  /** At every cut in the letters stands a new flag: they may go on narrower or wider. */
  #letters(length: number, startsWide: boolean): string {
    this.#checkLength(length);
    let text = '';
    let wide = startsWide;
    while (text.length < length) {
      if (this.#at >= this.#end) {
        this.#nextPiece();
        wide = (this.byte() & WIDE) !== 0;
      }
      const room = wide ? (this.#end - this.#at) >> 1 : this.#end - this.#at;
      const count = Math.min(length - text.length, room);
      if (count === 0) throw new Failure('workbook-damaged');
      const to = this.#at + (wide ? count * 2 : count);
      text += this.#bytes.toString(wide ? 'utf16le' : 'latin1', this.#at, to);
      this.#at = to;
    }
    return text;
  }

  #checkLength(length: number): void {
    if (length > this.#maxCharacters) throw new Failure('workbook-too-large');
  }

  get #end(): number {
    return this.#pieces[this.#index]![1];
  }

  #nextPiece(): void {
    this.#index += 1;
    const piece = this.#pieces[this.#index];
    if (!piece) throw new Failure('workbook-damaged');
    this.#at = piece[0];
  }
}

const OTHER_NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  0x8000: 'macintosh',
};

/** Files from before Unicode name the code page of their letters; an unknown one is taken for the usual. */
export function codePageDecoder(page: number): TextDecoder {
  const isWindows = page >= 1250 && page <= 1258;
  return new TextDecoder(isWindows ? `windows-${page}` : (OTHER_NAMES[page] ?? 'windows-1252'));
}
