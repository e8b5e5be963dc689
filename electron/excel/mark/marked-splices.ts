import type { TagCursor } from './marked-tags.ts';
import { AttributeCursor } from '../xml-attributes.ts';

/** What stands between two places is replaced. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The bytes with all splices made; what is kept is not copied. */
export function spliced(bytes: Buffer, splices: readonly Splice[]): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { from, to, text } of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new Error('two changes of a part overlap');
    if (from > at) pieces.push(bytes.subarray(at, from));
    if (text !== '') pieces.push(Buffer.from(text));
    at = to;
  }
  if (at < bytes.length) pieces.push(bytes.subarray(at));
  return pieces;
}

/** Sets an attribute that has no prefix, in the place where it stands or behind the name. */
export function attributeSplice(
  { bytes, nameTo, attributesTo }: Pick<TagCursor, 'bytes' | 'nameTo' | 'attributesTo'>,
  name: string,
  value: string | number,
): Splice {
  const cursor = new AttributeCursor().start(bytes, nameTo, attributesTo);
  while (cursor.next())
    if (bytes.toString('latin1', cursor.nameFrom, cursor.nameTo) === name)
      return { from: cursor.valueFrom, to: cursor.valueTo, text: escapeXml(String(value)) };
  return { from: nameTo, to: nameTo, text: ` ${name}="${escapeXml(String(value))}"` };
}

const CODED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text for an element or an attribute; line breaks and tabs would be lost in an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\n\r\t]/g, (sign) => CODED[sign] as string);
}
