import { Failure } from '../../../shared/failure.ts';

/** Marks at the beginning of a text that tell how its letters are stored. */
const MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-8', Buffer.from('efbbbf', 'hex')],
  ['utf-16le', Buffer.from('fffe', 'hex')],
  ['utf-16be', Buffer.from('feff', 'hex')],
];

/** All control characters but tab and the ends of lines and pages; one of them says that this is no text. */
// oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;
/** Programs from before Windows end a text so. */
const OLD_END = '\u001A';

/** The letters of a text file: by its mark, or UTF-8 if it is that without fault, or else as Windows wrote them. */
export function decodeText(bytes: Buffer): string {
  const decoded = decode(bytes);
  const text = decoded.endsWith(OLD_END) ? decoded.slice(0, -1) : decoded;
  if (CONTROL.test(text)) throw new Failure('workbook-not-a-workbook');
  return text;
}

function decode(bytes: Buffer): string {
  const marked = MARKS.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
