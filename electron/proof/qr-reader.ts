import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';

/** What the reader is given: a whole picture file, or points in rows, four bytes each. */
export type Picture = Uint8Array | Points;

export interface Points {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

export interface QrReader {
  /** Texts of the QR codes in a picture, none where it cannot be unpacked. */
  read(picture: Picture): Promise<string[] | null>;
}

const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryInvert: false,
  maxNumberOfSymbols: 20,
};

/** Reads a program (WebAssembly) that is shipped with ours. */
export type ReadProgram = (name: string) => Promise<Uint8Array>;

/** The reader with its program from a file of ours: it would else fetch it from the network. */
export async function openQrReader(program: ReadProgram): Promise<QrReader> {
  const wasmBinary = Uint8Array.from(await program('zxing_reader.wasm')).buffer;
  await prepareZXingModule({
    overrides: { wasmBinary },
    // The same program as before need not be prepared again.
    equalityFn: () => true,
    fireImmediately: true,
  });
  return { read: readQrs };
}

async function readQrs(picture: Picture): Promise<string[] | null> {
  const results = await readBarcodes(
    picture instanceof Uint8Array ? picture : toImage(picture),
    OPTIONS,
  );
  if (results.some(({ error }) => error.includes('load image'))) return null;
  return results.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** Node has no ImageData; the reader asks for these three alone. */
function toImage({ width, height, rgba }: Points): ImageData {
  return { width, height, data: rgba, colorSpace: 'srgb' };
}
