/** Images decoded and compressed once, however many documents show them. */
import { inflateSync } from 'node:zlib';
import { inside, newDocument, type Doc } from './inside-pdfkit.ts';

/** An image decoded and compressed once: the objects that pdfkit made for it, to be written again. */
export interface PreparedImage {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly RecordedObject[];
  /** Which of the objects is the image; the others are its mask, palette and the like. */
  readonly main: number;
}

interface RecordedObject {
  readonly data: Record<string, unknown>;
  stream: Uint8Array | null;
  end(bytes?: Uint8Array): void;
}

export interface OpenImage {
  /** The compressed samples of a PNG. */
  readonly imgData?: Uint8Array | null;
  readonly width: number;
  readonly height: number;
  readonly obj: RecordedObject;
  embed(document: { ref(data?: Record<string, unknown>): RecordedObject }): void;
}

/** Larger than any coat of arms that an office scans. */
const MOST_PIXELS = 25_000_000;

/** Throws where the bytes are no PNG or JPEG, are damaged or unreasonably large. */
export async function prepareImage(bytes: Uint8Array): Promise<PreparedImage> {
  const scratch = await newDocument({});
  const image = inside(scratch).openImage(bytes);
  const pixels = image.width * image.height;
  if (!(pixels > 0 && pixels <= MOST_PIXELS)) throw new Error('image too large');
  // pdfkit inflates transparent images in a callback, where an error would end the whole process.
  if (image.imgData) inflateSync(image.imgData, { maxOutputLength: 8 * pixels + image.height });
  const objects: RecordedObject[] = [];
  await new Promise<void>((resolve) => {
    // An image asks its document for nothing but ref(), so a recorder is document enough. The
    // image itself is ended last, and later than embed() returns where transparency is split off.
    image.embed({
      ref(data = {}) {
        const object: RecordedObject = {
          data,
          stream: null,
          end(stream) {
            object.stream = stream ?? null;
            if (object === image.obj) resolve();
          },
        };
        objects.push(object);
        return object;
      },
    });
  });
  return { width: image.width, height: image.height, objects, main: objects.indexOf(image.obj) };
}

/** Cyan, magenta, yellow, black: what some scanners' software saves. */
export function isInInks({ objects }: PreparedImage): boolean {
  return objects.some(({ data }) => data['ColorSpace'] === 'DeviceCMYK');
}

/** Writes a prepared image into a document; gives the object's number. */
export function embedImage(doc: Doc, image: PreparedImage): number {
  const refs = image.objects.map(() => doc.ref({}) as unknown as WritableObject);
  for (const [index, object] of image.objects.entries()) {
    const ref = refs[index] as WritableObject;
    Object.assign(ref.data, withRefs(object.data, image.objects, refs));
    ref.compress = !('Filter' in ref.data);
    ref.end(object.stream ?? undefined);
  }
  return (refs[image.main] as WritableObject).id;
}

interface WritableObject {
  readonly id: number;
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(bytes?: Uint8Array): void;
}

function withRefs(
  data: Record<string, unknown>,
  objects: readonly RecordedObject[],
  refs: readonly WritableObject[],
): Record<string, unknown> {
  const resolve = (value: unknown): unknown => {
    const index = objects.indexOf(value as RecordedObject);
    if (index >= 0) return refs[index];
    return Array.isArray(value) ? value.map(resolve) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolve(value)]));
}
