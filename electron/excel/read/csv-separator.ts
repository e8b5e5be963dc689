/** Indonesian Excel separates with semicolons, for its numbers have commas. */
const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** So much of the file is looked at. */
const SAMPLE = 64 * 1024;

export interface TableShape {
  readonly separator: Separator;
  /** Where the rows begin, after the line with which Excel is told the separator. */
  readonly start: number;
  /** False where the rows have nothing in common: a letter, a program, a web page. */
  readonly isTable: boolean;
}

/** Finds the separator that cuts most rows into the same number of cells, unless `sep=;` names it. */
export function findSeparator(text: string): TableShape {
  const named = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i.exec(text);
  if (named) return { separator: named[1] as Separator, start: named[0].length, isTable: true };
  const scores = SEPARATORS.map((separator) => score(text.slice(0, SAMPLE), separator));
  const best = scores.reduce((one, other) => (other.points > one.points ? other : one));
  return { separator: best.separator, start: 0, isTable: best.isTable };
}

function score(sample: string, separator: Separator) {
  const widths = rowWidths(sample, separator).filter((width) => width > 0);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let points = 0;
  let rows = 0;
  for (const [width, count] of counts)
    if (count * (width - 1) > points) {
      points = count * (width - 1);
      rows = count;
    }
  return { separator, points, isTable: rows >= 2 && rows * 3 >= widths.length };
}

/** How many cells each row has; 0 for an empty line. Separators and line ends inside quotes are letters. */
function rowWidths(sample: string, separator: Separator): number[] {
  const widths: number[] = [];
  let width = 0;
  let isQuoted = false;
  for (const letter of sample) {
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted) width = Math.max(width, 1);
    else if (letter === separator) width = Math.max(width, 1) + 1;
    else if (letter === '\n' || letter === '\r') {
      widths.push(width);
      width = 0;
    } else width = Math.max(width, 1);
  }
  widths.push(width);
  return widths;
}
