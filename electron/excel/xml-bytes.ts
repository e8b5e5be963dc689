import { Failure } from '../../shared/failure.ts';

export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const COLON = 0x3a;
export const QUOTE = 0x22;
const APOSTROPHE = 0x27;
export const SPACE = 0x20;

export const COMMENT = Buffer.from('<!--');
export const COMMENT_END = Buffer.from('-->');
export const CDATA = Buffer.from('<![CDATA[');
export const CDATA_END = Buffer.from(']]>');
export const INSTRUCTION_END = Buffer.from('?>');

/** The place of the `>` that ends a tag, or -1 while it has not come yet. */
export function findTagEnd(bytes: Buffer, from: number): number {
  const { length } = bytes;
  let quote = 0;
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at]!;
    if (byte === LESS) throw new Failure('workbook-damaged');
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

/** Byte by byte, for marks are short: asking the buffer takes longer than comparing. */
export function startsWith(bytes: Buffer, from: number, mark: Buffer): boolean {
  const { length } = mark;
  for (let at = 0; at < length; at += 1) if (bytes[from + at] !== mark[at]) return false;
  return true;
}

/** The same sum that the scanner builds up over a name in the bytes. */
export function nameHash(name: string): number {
  let hash = 0;
  for (const byte of Buffer.from(name)) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash;
}
