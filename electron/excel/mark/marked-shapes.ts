import { LAST_COLUMN } from '../limits.ts';

export interface CellPlace {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

export interface CellComment extends CellPlace {
  readonly text: string;
}

const SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const SPACE_NAMES = SPACES.split(' ');
/** Characters in which a drawing names its spaces. */
const HEAD = 1000;
/** Numbers of shapes come in blocks of so many, and a drawing lists its blocks. */
const BLOCK = 1024;

/**
 * The drawing of a sheet's comments with boxes for new ones and without those of removed ones. Old
 * programs write drawings that are no proper XML, so that only text is cut out and put in.
 */
export function mergeShapes(
  drawing: string | null,
  removed: readonly CellPlace[],
  added: readonly CellComment[],
): string {
  const gone = new Set(removed.map(keyOf));
  const isDrawing = drawing !== null && drawing.includes('</');
  const kept = isDrawing ? withoutShapes(drawing, gone) : newDrawing(added.length);
  const first = nextNumber(kept);
  // A drawing that names its spaces otherwise is left so; ours are then named at every box.
  const head = kept.slice(0, HEAD);
  const isPlain = SPACE_NAMES.every((name) => head.includes(name));
  const spaces = isPlain ? '' : ` ${SPACES}`;
  const type = /id=["']_x0000_t202["']/.test(kept)
    ? ''
    : SHAPE_TYPE.replace('<v:shapetype', `<v:shapetype${spaces}`);
  const boxes = added.map((comment, index) => box(comment, first + index, spaces));
  const end = kept.lastIndexOf('</');
  return `${kept.slice(0, end)}${type}${boxes.join('')}${kept.slice(end)}`;
}

function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

function newDrawing(count: number): string {
  const blocks = Array.from({ length: Math.ceil((count + 1) / BLOCK) }, (_, index) => index + 1);
  return `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>${SHAPE_TYPE}</xml>`;
}

function withoutShapes(drawing: string, gone: ReadonlySet<string>): string {
  if (gone.size === 0) return drawing;
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = drawing.indexOf('<v:shape ', at);
    const close = start < 0 ? -1 : drawing.indexOf('</v:shape>', start);
    if (close < 0) break;
    const end = close + '</v:shape>'.length;
    const place = noteCell(drawing.slice(start, end));
    kept.push(drawing.slice(at, place !== null && gone.has(place) ? start : end));
    at = end;
  }
  kept.push(drawing.slice(at));
  return kept.join('');
}

/** The cell that a box belongs to; null for buttons and other shapes. */
function noteCell(shape: string): string | null {
  if (!/ObjectType=["']Note["']/.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*</.exec(shape)?.[1];
  if (row === undefined || column === undefined) return null;
  return keyOf({ row: Number(row) + 1, column: Number(column) });
}

function nextNumber(drawing: string): number {
  let last = BLOCK;
  for (const [, digits] of drawing.matchAll(/_x0000_s(\d{1,9})["']/g))
    last = Math.max(last, Number(digits));
  return last + 1;
}

/** Columns and rows that a box covers. */
const WIDE = 3;
const CHARACTERS_A_LINE = 34;

function box({ row, column, text }: CellComment, number: number, spaces: string): string {
  const lines = Math.min(12, Math.ceil(text.length / CHARACTERS_A_LINE) + 1);
  const left = Math.min(column + 1, LAST_COLUMN - WIDE);
  const top = Math.max(0, row - 2);
  const anchor = [left, 15, top, 4, left + WIDE, 31, top + lines, 4].join(', ');
  return `<v:shape${spaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:${lines * 15}pt;z-index:${number - BLOCK};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
