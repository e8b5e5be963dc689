import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Points on the longer side: first few, for a phone is slow; then more, for a code may be small. */
const SIDES = [1600, 3200];

/** The texts of the QR codes in a picture; null where it is no picture that this browser can show. */
export async function readPicture(file: Blob): Promise<string[] | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  await prepareReader();
  try {
    for (const side of SIDES) {
      const found = await readBarcodes(pointsOf(picture, side), {
        formats: ['QRCode'],
        tryHarder: true,
        maxNumberOfSymbols: 8,
      });
      const texts = found.filter(({ isValid }) => isValid).map(({ text }) => text);
      if (texts.length > 0) return texts;
    }
    return [];
  } finally {
    picture.close();
  }
}

function pointsOf(picture: ImageBitmap, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** The reader's program stands in the page itself: nothing is ever fetched. */
function prepareReader(): Promise<unknown> {
  const written = document.getElementById('qr-reader')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(written), (character) => character.codePointAt(0) ?? 0);
  return prepareZXingModule({
    overrides: { wasmBinary: bytes.buffer },
    equalityFn: () => true,
    fireImmediately: true,
  });
}
