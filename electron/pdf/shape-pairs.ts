/** A word as glyphs, kept so that the same word is shaped once for all pages and documents. */
export interface Shaped {
  /** In parts of the size. */
  readonly width: number;
  /** The word inside the string of a TJ array; null where it has glyphs outside the alphabet. */
  readonly operand: string | null;
}

/** In thousandths of the size. */
export interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

interface ShapingFont {
  layoutRun(text: string): {
    readonly glyphs: readonly { readonly id: number }[];
    readonly positions: readonly Position[];
  };
}

/** A character before a certain other one, or at the end of its word. */
interface Piece {
  readonly xAdvance: number;
  readonly operand: string;
}

const ASCII = 128;

/**
 * Shapes words of plain characters from what the font does with each two that stand together: numbers are another
 * word in every letter, and the font's whole machinery for each would take longer than the rest of the page. Null
 * where two of them become another glyph (a ligature), and for all other characters.
 */
export function pairShaper(
  font: ShapingFont,
  places: Readonly<Record<number, number>>,
): (word: string) => Shaped | null {
  const pieces: (Piece | null)[] = [];

  const pieceOf = (code: number, next: number): Piece | null => {
    const at = code * ASCII + next;
    const known = pieces[at];
    if (known !== undefined) return known;
    const made = measurePiece(font, places, code, next);
    pieces[at] = made;
    return made;
  };

  return (word) => {
    const operands: string[] = [];
    let width = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const next = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
      const piece = code < ASCII && next < ASCII ? pieceOf(code, next) : null;
      if (piece === null) return null;
      operands.push(piece.operand);
      width += piece.xAdvance;
    }
    return { width: width / 1000, operand: operands.join('') };
  };
}

/** `next` is 0 at the end of a word. */
function measurePiece(
  font: ShapingFont,
  places: Readonly<Record<number, number>>,
  code: number,
  next: number,
): Piece | null {
  const alone = font.layoutRun(String.fromCharCode(code));
  const [glyph] = alone.glyphs;
  const place = glyph && places[glyph.id];
  if (alone.glyphs.length !== 1 || place === undefined) return null;
  if (next === 0) return toPiece(place, alone.positions[0] as Position, true);
  const after = font.layoutRun(String.fromCharCode(next));
  const both = font.layoutRun(String.fromCharCode(code, next));
  const isPlain =
    both.glyphs.length === 2 &&
    both.glyphs[0]?.id === glyph?.id &&
    both.glyphs[1]?.id === after.glyphs[0]?.id;
  return isPlain ? toPiece(place, both.positions[0] as Position, false) : null;
}

function toPiece(place: number, position: Position, isLast: boolean): Piece {
  return { xAdvance: position.xAdvance, operand: glyphOperand(place, position, isLast) };
}

/**
 * Glyphs and kerns as they stand inside the string of a TJ array: two bytes for each glyph, and where
 * letters move together `…)18(…`.
 */
export function toOperand(places: readonly number[], positions: readonly Position[]): string {
  const last = places.length - 1;
  return places
    .map((place, at) => glyphOperand(place, positions[at] as Position, at === last))
    .join('');
}

function glyphOperand(place: number, position: Position, isLast: boolean): string {
  const kern = Math.round(position.advanceWidth - position.xAdvance);
  const glyph = inString(place >> 8) + inString(place & 0xff);
  return kern !== 0 && !isLast ? `${glyph})${kern}(` : glyph;
}

/** A byte of a string; the four that mean something there, or that a reader would change, are escaped. */
function inString(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
}
