import { Failure } from '../../shared/failure.ts';

/**
 * Nearly all parts are UTF-8 and pass through untouched; XML also allows UTF-16, and some programs
 * write one of the old Western sets and say so: `<?xml version="1.0" encoding="ISO-8859-1"?>`.
 */
export async function* toUtf8(
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  let decoder: TextDecoder | null = null;
  let first = true;
  for await (const piece of pieces) {
    if (first) decoder = decoderFor(piece);
    if (decoder) yield Buffer.from(decoder.decode(piece, { stream: true }));
    else yield first ? withoutMark(piece) : piece;
    first = false;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

const DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
/** Text read one byte at a time is not UTF-16, whatever it claims. */
const AS_IT_STANDS = /^(utf-?8|utf-?16.*|us-ascii|ascii)$/i;

function decoderFor(piece: Buffer): TextDecoder | null {
  if (piece[0] === 0xff && piece[1] === 0xfe) return new TextDecoder('utf-16le');
  if (piece[0] === 0xfe && piece[1] === 0xff) return new TextDecoder('utf-16be');
  const label = DECLARED.exec(withoutMark(piece).toString('latin1', 0, 200))?.[1];
  if (label === undefined || AS_IT_STANDS.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch (error) {
    throw new Failure('workbook-damaged', undefined, { cause: error });
  }
}

function withoutMark(piece: Buffer): Buffer {
  return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
}
