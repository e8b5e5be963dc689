/**
 * The fonts of the letters, parsed once and shared by all documents: pdfkit would parse, measure
 * and cut them down again for each.
 */
/* oxlint-disable eslint/no-underscore-dangle -- pdfkit's own names */
import type { Face, FaceName, Faces, FontBytes } from './fonts.ts';
import { inside, newDocument, type Doc } from './inside-pdfkit.ts';
import { pairShaper, toOperand, type Position, type Shaped } from './shape-pairs.ts';

/** What is printed in nearly every letter; always at the same places of the embedded fonts. */
const ALPHABET = `${printableAscii()}–—‘’“”•…·×éèáí□`;

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

/** Enough for the words that letters share; what only one letter says is soon let go. */
const MOST_SHAPED = 5000;

interface GlyphRun {
  readonly glyphs: readonly { readonly id: number }[];
  readonly positions: readonly Position[];
}

interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

interface Subset {
  glyphs: number[];
  mapping: Record<number, number>;
  encode(): Uint8Array;
}

export interface EmbeddedFont {
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
  ref(): { readonly id: number };
}

const cases = new WeakMap<FontBytes, Promise<TypeCase>>();

/** Parses the fonts, once for the same bytes. pdfkit itself is loaded here, on first use. */
export function openTypeCase(fonts: FontBytes): Promise<TypeCase> {
  const known = cases.get(fonts);
  if (known) return known;
  const opening = parseFonts(fonts);
  cases.set(fonts, opening);
  opening.catch(() => cases.delete(fonts));
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
  const fromPairs = pairShaper(font, places);
  const fromWhole = (word: string): Shaped => {
    const { glyphs, positions } = font.layoutRun(word);
    const found = glyphs.map(({ id }) => places[id]);
    let width = 0;
    for (const { xAdvance } of positions) width += xAdvance;
    return {
      width: width / 1000,
      operand: found.includes(undefined) ? null : toOperand(found as number[], positions),
    };
  };
  return (word: string): Shaped => {
    const known = shaped.get(word);
    if (known) return known;
    const made = fromPairs(word) ?? fromWhole(word);
    if (shaped.size >= MOST_SHAPED) shaped.clear();
    shaped.set(word, made);
    return made;
  };
}

/** The fonts inside one document. */
export interface DocumentFonts {
  /** The word as it stands inside the string of a TJ array. */
  encoded(face: FaceName, word: string): string;
  /** On every page: `F1`. */
  nameOf(face: FaceName): string;
  /** Of the face's object. */
  numberOf(face: FaceName): number;
}

/** Gives a document the shared fonts: parsed already, and with the alphabet in its usual places. */
export function adoptFonts(doc: Doc, { cuts }: TypeCase): DocumentFonts {
  const fonts = new Map<FaceName, Adopted>();
  const adopted = (face: FaceName): Adopted => {
    const known = fonts.get(face);
    if (known) return known;
    const made = adopt(doc, face, cuts[face]);
    fonts.set(face, made);
    return made;
  };
  return {
    encoded(face, word) {
      const { operand } = cuts[face].shape(word);
      if (operand !== null) return operand;
      const [hex, positions] = adopted(face).withRoom().encode(word);
      const glyphs = hex.map((glyph) => Number.parseInt(glyph, 16));
      return toOperand(glyphs, positions);
    },
    nameOf: (face) => adopted(face).font.id,
    numberOf: (face) => adopted(face).font.ref().id,
  };
}

interface Adopted {
  readonly font: EmbeddedFont;
  /** The font with lists of its own, to which glyphs outside the alphabet can be added. */
  withRoom(): EmbeddedFont;
}

/** Most documents need no more than the alphabet: they read the shared lists, and copy nothing. */
function adopt(doc: Doc, name: FaceName, shared: CutFont): Adopted {
  doc.registerFont(name, shared.parsed as unknown as Buffer);
  const font = inside(doc.font(name))._font;
  let hasRoom = false;
  const lend = (lists: Pick<CutFont, 'widths' | 'unicode' | 'subset'>) => {
    font.widths = lists.widths as number[];
    font.unicode = lists.unicode as number[][];
    font.subset.glyphs = lists.subset.glyphs;
    font.subset.mapping = lists.subset.mapping;
  };
  lend(shared);
  const encode = font.subset.encode.bind(font.subset);
  font.subset.encode = () => {
    if (hasRoom) return encode();
    if (shared.program === null) {
      // It adds the parts that glyphs are composed of.
      font.subset.glyphs = [...shared.subset.glyphs];
      font.subset.mapping = { ...shared.subset.mapping };
      shared.program = encode();
    }
    return shared.program;
  };
  return {
    font,
    withRoom() {
      if (!hasRoom) lend(copyOf(shared));
      hasRoom = true;
      return font;
    },
  };
}

function copyOf({ widths, unicode, subset }: CutFont) {
  return {
    widths: [...widths],
    unicode: unicode.map((codePoints) => [...codePoints]),
    subset: { glyphs: [...subset.glyphs], mapping: { ...subset.mapping } },
  };
}

function printableAscii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
}
