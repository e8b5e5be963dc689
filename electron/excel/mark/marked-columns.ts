import { columnLetter } from '../../../shared/domain/sheet.ts';
import { escapeXml, type Splice } from './marked-splices.ts';

/** About as many digits as a line of a note holds. */
export const NOTE_WIDTH = 64;

export interface ColumnTag {
  /** 1-based, ends included. */
  readonly min: number;
  readonly max: number;
  readonly given: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

export interface ColumnList {
  readonly columns: readonly ColumnTag[];
  /** -1 where the sheet has no list of columns. */
  readonly start: number;
  readonly closeStart: number;
  readonly end: number;
}

/**
 * `<cols>` with a wide column for the notes. One tag may stand for many columns, and is then cut
 * around it; a column that is wide already stays as it is.
 */
export function columnSplices(
  list: ColumnList,
  before: number,
  prefix: string,
  column: number,
): readonly Splice[] {
  const number = column + 1;
  const own = tag(prefix, new Map(), number, number);
  if (list.start < 0)
    return [{ from: before, to: before, text: `<${prefix}cols>${own}</${prefix}cols>` }];
  if (list.columns.length === 0)
    return [{ from: list.start, to: list.end, text: `<${prefix}cols>${own}</${prefix}cols>` }];
  const around = list.columns.find(({ min, max }) => min <= number && number <= max);
  if (around) return cutAround(around, prefix, number);
  const next = list.columns.find(({ min }) => min > number);
  const at = next?.start ?? list.closeStart;
  return [{ from: at, to: at, text: own }];
}

function cutAround(around: ColumnTag, prefix: string, number: number): readonly Splice[] {
  const { min, max, given, start, end } = around;
  const isAlone = min === number && max === number;
  if (isAlone && Number(given.get('width')) >= NOTE_WIDTH / 2 && !isHidden(given)) return [];
  const text =
    (min < number ? plainTag(prefix, given, min, number - 1) : '') +
    tag(prefix, given, number, number) +
    (number < max ? plainTag(prefix, given, number + 1, max) : '');
  return [{ from: start, to: end, text }];
}

function isHidden(given: ReadonlyMap<string, string>): boolean {
  return given.get('hidden') === '1' || given.get('hidden') === 'true';
}

function plainTag(
  prefix: string,
  given: ReadonlyMap<string, string>,
  min: number,
  max: number,
): string {
  const changed = new Map([...given, ['min', String(min)], ['max', String(max)]]);
  const attributes = [...changed].map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${prefix}col${attributes.join('')}/>`;
}

function tag(prefix: string, given: ReadonlyMap<string, string>, min: number, max: number): string {
  const wide = new Map([['min', ''], ['max', ''], ...given]);
  for (const name of ['hidden', 'bestFit', 'collapsed']) wide.delete(name);
  wide.set('width', String(NOTE_WIDTH)).set('customWidth', '1');
  return plainTag(prefix, wide, min, max);
}

/** `Q12` */
export function referenceOf(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** `AB` → 27 */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) as number) - 64;
  return column - 1;
}
