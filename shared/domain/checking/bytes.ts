/** Writes what a proof holds, one behind the other. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  raw(bytes: Uint8Array): void {
    for (const each of bytes) this.#bytes.push(each);
  }

  byte(value: number): void {
    this.#bytes.push(value);
  }

  number24(value: number): void {
    this.#bytes.push((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
  }

  hex(digits: string, length: number): void {
    if (!/^[0-9a-f]+$/u.test(digits) || digits.length !== 2 * length)
      throw new Error('not so many hexadecimal digits as the proof has room for');
    for (let at = 0; at < digits.length; at += 2)
      this.#bytes.push(Number.parseInt(digits.slice(at, at + 2), 16));
  }

  /** Its length in one byte, then UTF-8. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > 255) throw new Error('a text longer than the proof has room for');
    this.#bytes.push(bytes.length);
    this.raw(bytes);
  }

  take(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads it again. What is cut off reads as zeros; `isUsedUp` says that nothing was missing or left. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #isSound = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  number24(): number {
    return (this.byte() << 16) | (this.byte() << 8) | this.byte();
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.byte().toString(16).padStart(2, '0')).join('');
  }

  text(): string {
    const length = this.byte();
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.#isSound = false;
      return '';
    }
  }

  get isUsedUp(): boolean {
    return this.#isSound && this.#at === this.#bytes.length;
  }
}
