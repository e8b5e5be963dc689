/** What an update behind a PDF must know of it. */
export interface PdfTail {
  /** One more than the highest number of an object. */
  readonly size: number;
  readonly startXref: number;
  readonly root: PdfObject;
  /** `9 0 R`; null where the document has none. */
  readonly info: string | null;
  /** The half of /ID that stays through all updates, with its brackets. */
  readonly id: string | null;
  firstPage(): PdfObject;
}

/** An object that is a dictionary, as it stands in the file. */
export interface PdfObject {
  readonly number: number;
  /** `7 0 R` */
  readonly reference: string;
  readonly dictionary: string;
}

/**
 * Reads the end of a PDF as this program writes it: one table of objects, no streams of objects.
 * Only the end and the few objects on the way to the first page are looked at, however long the
 * file is. Anything else is a bug: no PDF of others is ever signed.
 */
export function readPdfTail(pdf: Buffer): PdfTail {
  const startXref = Number(required(text(pdf, pdf.length - 64), /startxref\s+(\d+)\s+%%EOF/u));
  const head = /^xref\s+0 (\d+)\s*?\n/u.exec(text(pdf, startXref, startXref + 40));
  if (!head) throw new Error('no table of objects where the file says');
  const [first, size] = [startXref + head[0].length, Number(head[1])];
  const trailer = text(pdf, first + ENTRY * size);

  function objectAt(reference: string): PdfObject {
    const number = Number.parseInt(reference, 10);
    const offset = Number(text(pdf, first + ENTRY * number, first + ENTRY * number + 10));
    const body = text(pdf, offset, pdf.indexOf('endobj', offset));
    if (!body.startsWith(`${number} 0 obj`)) throw new Error('no object where the table says');
    return { number, reference: `${number} 0 R`, dictionary: body.slice(body.indexOf('<<')) };
  }

  const root = objectAt(required(trailer, /\/Root (\d+) 0 R/u));
  return {
    size,
    startXref,
    root,
    info: /\/Info (\d+ 0 R)/u.exec(trailer)?.[1] ?? null,
    id: /\/ID \[\s*(<[0-9a-f]+>)/iu.exec(trailer)?.[1] ?? null,
    firstPage: () => firstLeaf(objectAt(required(root.dictionary, /\/Pages (\d+) 0 R/u)), objectAt),
  };
}

/** `0000000728 00000 n ` and its line end */
const ENTRY = 20;

/** Pages are a tree: down to the first that has no children. */
function firstLeaf(node: PdfObject, objectAt: (reference: string) => PdfObject): PdfObject {
  const child = /\/Kids\s*\[\s*(\d+) 0 R/u.exec(node.dictionary)?.[1];
  return child === undefined ? node : firstLeaf(objectAt(child), objectAt);
}

function required(where: string, what: RegExp): string {
  const found = what.exec(where)?.[1];
  if (found === undefined) throw new Error(`not in the file: ${what.source}`);
  return found;
}

function text(pdf: Buffer, from: number, to?: number): string {
  return pdf.toString('latin1', Math.max(0, from), to);
}
