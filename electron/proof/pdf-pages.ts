import {
  getDocument,
  OPS,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { Failure } from '../../shared/failure.ts';
import type { Points, ReadProgram } from './qr-reader.ts';
import { toPoints } from './pdf-image.ts';

// Where it finds its worker here, pdf.js runs it in this very thread and loads no file by itself.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

export interface PdfPage {
  text(): Promise<string>;
  /** The pictures on the page, one after another. */
  pictures(): AsyncGenerator<Points>;
}

export interface PdfFile {
  readonly pages: number;
  /** From 1. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/**
 * Opens a PDF without drawing it: nothing of it is run, no font or file is loaded for it.
 * Failures: pdf-password, pdf-damaged.
 */
export async function openPdf(
  bytes: Uint8Array,
  { mostPixels, program }: { readonly mostPixels: number; readonly program: ReadProgram },
): Promise<PdfFile> {
  const task = getDocument({
    data: Uint8Array.from(bytes), // taken over by it
    maxImageSize: mostPixels,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    BinaryDataFactory: filesFrom(program),
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      page: (number) => openPage(document, number),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    const code = error instanceof PasswordException ? 'pdf-password' : 'pdf-damaged';
    throw new Failure(code, undefined, { cause: error });
  }
}

/** pdf.js makes one of these for a document and asks it for the decoders of black and white scans. */
function filesFrom(program: ReadProgram) {
  return class {
    fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      return program(filename);
    }
  };
}

async function openPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  return { text: () => textOf(page), pictures: () => picturesOf(page) };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '')).join('');
}

async function* picturesOf(page: PDFPageProxy): AsyncGenerator<Points> {
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const [index, operator] of fnArray.entries()) {
    if (!PAINTS.has(operator)) continue;
    const [named] = argsArray[index] as [unknown];
    const points = toPoints(typeof named === 'string' ? await objectOf(page, named) : named);
    if (points) yield points;
  }
  page.cleanup();
}

const PAINTS = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** A picture used on several pages is kept with the document (`g_…`), others with their page. */
function objectOf(page: PDFPageProxy, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => objects.get(name, resolve));
}
