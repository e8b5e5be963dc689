/**
 * Here and in type-case.ts and prepared-image.ts the program reaches into parts of pdfkit that its
 * documentation does not promise (written against 0.20.2, the version that package.json pins):
 * fonts and images prepared once for all documents, words encoded once, pages written as
 * operators. tests/pdf/inside-pdfkit.test.ts draws the same pages through the public interface
 * and compares them.
 */
/* oxlint-disable eslint/no-underscore-dangle -- pdfkit's own names */
import type { OpenImage } from './prepared-image.ts';
import type { EmbeddedFont } from './type-case.ts';

export type Doc = PDFKit.PDFDocument;

export interface Insides {
  readonly _font: EmbeddedFont;
  readonly _root: {
    readonly data: { readonly Pages: { readonly id: number; readonly data: Pages } };
  };
  readonly _offset: number;
  /** Of each object, by its number less one; null before it is written. */
  readonly _offsets: (number | null)[];
  _write(bytes: Uint8Array): void;
  info: Record<string, unknown>;
  openImage(bytes: Uint8Array): OpenImage;
  _addInfo(): void;
  push(chunk: Uint8Array | null): boolean;
}

interface Pages {
  readonly Kids: object[];
  Count: number;
}

/** A document with its undocumented parts. */
export function inside(doc: Doc): Insides {
  return doc as unknown as Insides;
}

/** A document without a first page and without the standard fonts. */
export async function newDocument(options: PDFKit.PDFDocumentOptions): Promise<Doc> {
  const { default: PDFDocument } = await import('pdfkit');
  // A null font keeps Helvetica, which nobody embeds, out of the document.
  const font = null as unknown as string;
  const doc = new PDFDocument({ ...options, autoFirstPage: false, fontLayoutCache: false, font });
  escapeMetadata(doc);
  return doc;
}

/** pdfkit writes the title into XML as it is; a name with `&` or `<` would break the metadata. */
function escapeMetadata(doc: Doc): void {
  const insides = inside(doc);
  const addInfo = insides._addInfo.bind(doc);
  insides._addInfo = () => {
    const plain = insides.info;
    insides.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [
        key,
        typeof value === 'string' ? xmlEscaped(value) : value,
      ]),
    );
    addInfo();
    insides.info = plain;
  };
}

function xmlEscaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Writes an object with a stream at once: pdfkit keeps what it writes for as long as the document lives,
 * and that is too much for thousands of pages. Gives the object's number.
 */
export function writeObject(doc: Doc, entries: string, stream?: Uint8Array): number {
  const insides = inside(doc);
  insides._offsets.push(insides._offset);
  const number = insides._offsets.length;
  const head = stream ? `${entries} /Length ${stream.length}` : entries;
  const begin = `${number} 0 obj\n<< ${head} >>\n${stream ? 'stream\n' : ''}`;
  insides._write(Buffer.from(begin, 'latin1'));
  if (stream) insides._write(stream);
  insides._write(stream ? STREAM_END : OBJECT_END);
  return number;
}

const STREAM_END = Buffer.from('\nendstream\nendobj\n');
const OBJECT_END = Buffer.from('endobj\n');

/** `7 0 R`; for pdfkit an object that is neither text nor a dictionary. */
export class Reference {
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  get [Symbol.toStringTag](): string {
    return 'Reference';
  }

  toString(): string {
    return `${this.#number} 0 R`;
  }
}

/** What every page names as its parent. */
export function pagesOf(doc: Doc): string {
  return `${inside(doc)._root.data.Pages.id} 0 R`;
}

/** Enters a page that was written as an object. */
export function addPage(doc: Doc, number: number): void {
  const pages = inside(doc)._root.data.Pages.data;
  pages.Kids.push(new Reference(number));
  pages.Count += 1;
}

/**
 * Gathers what the document writes, without a stream's turn for each of its many small pieces. The
 * result gives what has come since it was last asked.
 */
export function collectBytes(doc: Doc): () => Uint8Array[] {
  const header = doc.read() as Uint8Array | null;
  let chunks: Uint8Array[] = header ? [header] : [];
  inside(doc).push = (chunk) => {
    if (chunk) chunks.push(chunk);
    return true;
  };
  return () => {
    const taken = chunks;
    chunks = [];
    return taken;
  };
}
