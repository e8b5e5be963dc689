/**
 * The one file that reaches into parts of pdfkit that its documentation does not promise (written
 * against 0.20.2, the version that package.json pins): parsed fonts and images shared between
 * documents, words encoded once, pages written as operators. tests/pdf/inside-pdfkit.test.ts
 * draws the same pages through the public interface and compares them.
 */
/* oxlint-disable eslint/no-underscore-dangle -- pdfkit's own names */
import { inflateSync } from 'node:zlib';
import type { FaceName, FontBytes } from './fonts.ts';

type Doc = PDFKit.PDFDocument;

/** What is printed in nearly every letter; always at the same places of the embedded fonts. */
const ALPHABET = `${printableAscii()}–—‘’“”•…·×éèáí□`;

export interface Face {
  /** Above and below the baseline, and the height of capitals; all in parts of the size. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  canDraw(codePoint: number): boolean;
  /** In parts of the size, with kerning. */
  widthOf(word: string): number;
}

export type Faces = Readonly<Record<FaceName, Face>>;

/** The fonts parsed once, with all that later documents can share. */
export interface TypeCase {
  readonly faces: Faces;
  readonly cuts: Readonly<Record<FaceName, CutFont>>;
}

/** One font as the documents share it. */
interface CutFont {
  readonly face: Face;
  readonly parsed: ParsedFont;
  readonly subset: Pick<Subset, 'glyphs' | 'mapping'>;
  readonly widths: readonly number[];
  readonly unicode: readonly (readonly number[])[];
  shape(word: string): Shaped;
  /** The embedded program of the alphabet alone, made by the first document. */
  program: Uint8Array | null;
}

/** A word as glyphs, kept so that the same word is shaped once for all pages and documents. */
interface Shaped {
  /** In parts of the size. */
  readonly width: number;
  /** The word for a TJ array; null where it has glyphs outside the alphabet. */
  readonly operand: string | null;
}

/** Some 20,000 words are a few megabytes; a longer print begins anew. */
const MOST_SHAPED = 20_000;

interface GlyphRun {
  readonly glyphs: readonly { readonly id: number }[];
  readonly positions: readonly Position[];
}

/** In thousandths of the size. */
interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

interface Subset {
  glyphs: number[];
  mapping: Record<number, number>;
  encode(): Uint8Array;
}

interface EmbeddedFont {
  readonly id: string;
  readonly font: ParsedFont;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly subset: Subset;
  widths: number[];
  unicode: number[][];
  layoutRun(text: string): GlyphRun;
  encode(text: string): [hex: string[], positions: readonly Position[]];
  ref(): object;
}

interface Insides {
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

function inside(doc: Doc): Insides {
  return doc as unknown as Insides;
}

const cases = new WeakMap<FontBytes, Promise<TypeCase>>();

/** Parses the fonts, once for the same bytes. pdfkit itself is loaded here, on first use. */
export function openTypeCase(fonts: FontBytes): Promise<TypeCase> {
  const known = cases.get(fonts);
  if (known) return known;
  const opening = parseFonts(fonts);
  cases.set(fonts, opening);
  return opening;
}

async function parseFonts(fonts: FontBytes): Promise<TypeCase> {
  const scratch = await newDocument({});
  const embedded = (name: FaceName) => {
    scratch.registerFont(name, fonts[name]);
    return inside(scratch.font(name))._font;
  };
  const cuts = eachFace((name) => cut(embedded(name)));
  return { cuts, faces: eachFace((name) => cuts[name].face) };
}

function eachFace<T>(make: (name: FaceName) => T): Record<FaceName, T> {
  return { regular: make('regular'), bold: make('bold'), italic: make('italic') };
}

function cut(font: EmbeddedFont): CutFont {
  for (const character of ALPHABET)
    if (font.font.hasGlyphForCodePoint(character.codePointAt(0) as number)) font.encode(character);
  const { subset } = font;
  const shape = shaper(font, { ...subset.mapping });
  return {
    face: {
      ascent: font.ascender / 1000,
      descent: -font.descender / 1000,
      capHeight: font.capHeight / 1000,
      canDraw: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
      widthOf: (word) => shape(word).width,
    },
    parsed: font.font,
    subset: { glyphs: [...subset.glyphs], mapping: { ...subset.mapping } },
    widths: [...font.widths],
    unicode: font.unicode.map((codePoints) => [...codePoints]),
    shape,
    program: null,
  };
}

function shaper(font: EmbeddedFont, places: Readonly<Record<number, number>>) {
  const shaped = new Map<string, Shaped>();
  return (word: string): Shaped => {
    const known = shaped.get(word);
    if (known) return known;
    const { glyphs, positions } = font.layoutRun(word);
    const found = glyphs.map(({ id }) => places[id]);
    let width = 0;
    for (const { xAdvance } of positions) width += xAdvance;
    const made = {
      width: width / 1000,
      operand: found.includes(undefined) ? null : toOperand(found as number[], positions),
    };
    if (shaped.size >= MOST_SHAPED) shaped.clear();
    shaped.set(word, made);
    return made;
  };
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

/** The fonts inside one document. */
export interface DocumentFonts {
  /** The word for a TJ array. */
  encoded(face: FaceName, word: string): string;
  /** Makes a face known to the page and gives its name there (`F1`). */
  use(face: FaceName): string;
}

/** Gives a document the shared fonts: parsed already, and with the alphabet in its usual places. */
export function adoptFonts(doc: Doc, { cuts }: TypeCase): DocumentFonts {
  const fonts = eachFace((name) => adopt(doc, name, cuts[name]));
  return {
    encoded(face, word) {
      const { operand } = cuts[face].shape(word);
      if (operand !== null) return operand;
      const [hex, positions] = fonts[face].encode(word);
      const glyphs = hex.map((glyph) => Number.parseInt(glyph, 16));
      return toOperand(glyphs, positions);
    },
    use(face) {
      const font = fonts[face];
      inside(doc).page.fonts[font.id] ??= font.ref();
      return font.id;
    },
  };
}

function adopt(doc: Doc, name: FaceName, shared: CutFont): EmbeddedFont {
  doc.registerFont(name, shared.parsed as unknown as Buffer);
  const font = inside(doc.font(name))._font;
  font.widths = [...shared.widths];
  font.unicode = shared.unicode.map((codePoints) => [...codePoints]);
  font.subset.glyphs = [...shared.subset.glyphs];
  font.subset.mapping = { ...shared.subset.mapping };
  const encode = font.subset.encode.bind(font.subset);
  font.subset.encode = () =>
    font.subset.glyphs.length > shared.subset.glyphs.length
      ? encode()
      : (shared.program ??= encode());
  return font;
}

/** Glyphs as strings and kerns for a TJ array: `<00120034> 18 <0056>`. */
function toOperand(glyphs: readonly number[], positions: readonly Position[]): string {
  let operand = '<';
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, advanceWidth } = positions[index] as Position;
    const kern = Math.round(advanceWidth - xAdvance);
    operand += glyph.toString(16).padStart(4, '0');
    if (kern !== 0 && index < glyphs.length - 1) operand += `>${kern}<`;
  }
  return `${operand}>`;
}

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

interface OpenImage {
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

/** Writes a prepared image into a document; the result goes to `useImage`. */
export function embedImage(doc: Doc, image: PreparedImage): object {
  const refs = image.objects.map(() => doc.ref({}) as unknown as WritableObject);
  for (const [index, object] of image.objects.entries()) {
    const ref = refs[index] as WritableObject;
    Object.assign(ref.data, withRefs(object.data, image.objects, refs));
    ref.compress = !('Filter' in ref.data);
    ref.end(object.stream ?? undefined);
  }
  return refs[image.main] as WritableObject;
}

interface WritableObject {
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

export function useImage(doc: Doc, name: string, image: object): void {
  inside(doc).page.xobjects[name] ??= image;
}

/** Appends operators to the page. They are ASCII; bytes spare pdfkit a walk over each character. */
export function writeOperators(doc: Doc, operators: string): void {
  inside(doc).page.write(Buffer.from(operators, 'latin1'));
}

/** Gathers what the document writes, without a stream's turn for each of its many small pieces. */
export function collectBytes(doc: Doc): () => Uint8Array {
  const header = doc.read() as Uint8Array | null;
  const chunks: Uint8Array[] = header ? [header] : [];
  inside(doc).push = (chunk) => {
    if (chunk) chunks.push(chunk);
    return true;
  };
  return () => Buffer.concat(chunks);
}

function printableAscii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
}
