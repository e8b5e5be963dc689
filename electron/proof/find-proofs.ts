import { Failure } from '../../shared/failure.ts';
import { openPdf, type PdfFile, type PdfPage } from './pdf-pages.ts';
import { pictureSize } from './picture-size.ts';
import { openQrReader, type QrReader, type ReadProgram } from './qr-reader.ts';

/** What may be proofs; nothing of it is checked. */
export interface FoundProofs {
  readonly qrs: readonly string[];
  /** Printed text, in reading order; empty for pictures. */
  readonly text: string;
  /** So many pages could not be looked at: unreadable ones, or more than anybody scans. */
  readonly unseen: number;
}

export interface FindProofsOptions {
  /** Programs (WebAssembly) by their name: `zxing_reader.wasm`, and what pdf.js asks for. */
  readonly program: ReadProgram;
  readonly signal?: AbortSignal;
  readonly limits?: FindLimits;
}

export interface FindLimits {
  readonly bytes: number;
  /** Of one picture. */
  readonly pixels: number;
  readonly pages: number;
  /** After so long no further page is looked at. */
  readonly milliseconds: number;
}

const LIMITS: FindLimits = { bytes: 100e6, pixels: 64e6, pages: 200, milliseconds: 20_000 };

/**
 * What of a PDF or picture can be a proof. Of a PDF its printed text and the codes in its pictures are
 * looked at; it is never drawn. Failures: file-too-large, picture-too-large, image-unreadable,
 * pdf-damaged, pdf-password, cancelled.
 */
export async function findProofs(
  { bytes, kind }: { readonly bytes: Uint8Array; readonly kind: 'pdf' | 'picture' },
  { program, signal, limits = LIMITS }: FindProofsOptions,
): Promise<FoundProofs> {
  if (bytes.length > limits.bytes) throw new Failure('file-too-large');
  if (kind === 'picture') return findInPicture(bytes, program, limits);
  const pdf = await openPdf(bytes, { mostPixels: limits.pixels, program });
  try {
    return await findInPages(pdf, await openQrReader(program), limits, signal);
  } finally {
    await pdf.close();
  }
}

async function findInPicture(
  bytes: Uint8Array,
  program: ReadProgram,
  limits: FindLimits,
): Promise<FoundProofs> {
  const size = pictureSize(bytes);
  if (!size || size.width === 0 || size.height === 0) throw new Failure('image-unreadable');
  if (size.width * size.height > limits.pixels) throw new Failure('picture-too-large');
  const reader = await openQrReader(program);
  const qrs = await reader.read(bytes);
  if (!qrs) throw new Failure('image-unreadable');
  return { qrs, text: '', unseen: 0 };
}

async function findInPages(
  pdf: PdfFile,
  reader: QrReader,
  limits: FindLimits,
  signal: AbortSignal | undefined,
): Promise<FoundProofs> {
  const until = performance.now() + limits.milliseconds;
  const qrs = new Set<string>();
  const texts: string[] = [];
  let seen = 0;
  for (let number = 1; number <= Math.min(pdf.pages, limits.pages); number += 1) {
    if (signal?.aborted) throw new Failure('cancelled');
    if (performance.now() > until) break;
    const page = await readable(pdf.page(number));
    const text = await readable(page?.text());
    if (text !== null) seen += 1;
    texts.push(text ?? '');
    for (const qr of page ? await readPictures(page, reader, until) : []) qrs.add(qr);
  }
  return { qrs: [...qrs], text: texts.join('\n'), unseen: pdf.pages - seen };
}

/** What was read before a picture that breaks the page counts. */
async function readPictures(page: PdfPage, reader: QrReader, until: number): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const picture of page.pictures()) {
      found.push(...((await reader.read(picture)) ?? []));
      if (performance.now() > until) break;
    }
  } catch {
    return found;
  }
  return found;
}

/** One damaged page does not hide what the others say. */
async function readable<T>(part: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await part) ?? null;
  } catch {
    return null;
  }
}
