import type { GridBlock } from '../../../shared/domain/letter.ts';
import type { Face, Faces } from '../fonts.ts';
import { printableWords } from '../printable.ts';
import type { TextStyle } from '../text-layout.ts';

/** One endless word does not squeeze the other columns further than this. */
const MOST = 0.45;

/**
 * The widths of a grid's columns, in points: by their shares, but no narrower than their longest
 * word as long as other columns can spare the room. `padding` is what a cell adds to its text.
 */
export function columnWidths(
  faces: Faces,
  grid: GridBlock,
  style: TextStyle,
  { measure, padding }: { readonly measure: number; readonly padding: number },
): number[] {
  const shares = grid.columns.map(({ share }) => share);
  const needs = grid.columns.map(({ title }, at) => {
    const cells = longestWord(
      faces[style.face],
      grid.rows.map((row) => row[at] ?? ''),
    );
    const bold = longestWord(faces.bold, [title, grid.foot?.[at] ?? '']);
    return Math.min(MOST * measure, Math.max(cells, bold) * style.size + padding + 0.1);
  });
  return spread(shares, needs, measure);
}

function longestWord(face: Face, texts: readonly string[]): number {
  let longest = 0;
  for (const text of texts)
    for (const word of printableWords(face, text)) longest = Math.max(longest, face.widthOf(word));
  return longest;
}

/** Columns that need more than their share get it; the others share what is left. */
function spread(shares: readonly number[], needs: readonly number[], measure: number): number[] {
  const given: (number | undefined)[] = shares.map(() => undefined);
  for (;;) {
    const left = measure - given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
    const open = shares.map((share, at) => (given[at] === undefined ? share : 0));
    const each = byShare(open, left);
    const short = open.flatMap((share, at) => {
      return share > 0 && (needs[at] ?? 0) > (each[at] ?? 0) ? [at] : [];
    });
    if (short.length === 0) return each.map((width, at) => given[at] ?? width);
    if (short.length === open.filter((share) => share > 0).length) return byShare(shares, measure);
    for (const at of short) given[at] = needs[at];
  }
}

/** Where there is not room for all words, the longest are parted. */
function byShare(shares: readonly number[], measure: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / total) * measure);
}
