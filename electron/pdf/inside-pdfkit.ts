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
  readonly page: {
    readonly fonts: Record<string, object>;
    readonly xobjects: Record<string, object>;
    write(bytes: Uint8Array): void;
  };
  info: Record<string, unknown>;
  openImage(bytes: Uint8Array): OpenImage;
  _addInfo(): void;
  push(chunk: Uint8Array | null): boolean;
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

export function useImage(doc: Doc, name: string, image: object): void {
  inside(doc).page.xobjects[name] ??= image;
}

/** Appends operators to the page. They are ASCII; bytes spare pdfkit a walk over each character. */
export function writeOperators(doc: Doc, operators: string): void {
  inside(doc).page.write(Buffer.from(operators, 'latin1'));
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
