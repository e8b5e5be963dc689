import { NOTE_HEADER } from '../../../shared/domain/sending/mark-words.ts';
import { cellSafeText } from '../cell-safe-text.ts';
import { NOTE_WIDTH, referenceOf, type ColumnTag } from './marked-columns.ts';
import type { RowMarks, SheetJob } from './marked-job.ts';
import { attributeSplice, escapeXml, type Splice } from './marked-splices.ts';
import { readAttributes } from '../xml-attributes.ts';

export interface FoundCell {
  /** 0-based. */
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly nameTo: number;
  readonly attributesTo: number;
  readonly end: number;
  readonly holdsFormula: boolean;
}

export interface FoundRow {
  readonly bytes: Buffer;
  readonly row: number;
  readonly cells: readonly FoundCell[];
  readonly start: number;
  readonly nameTo: number;
  readonly attributesTo: number;
  /** Of the opening tag. */
  readonly end: number;
  /** Where the closing tag begins; the end of the tag where the row is empty. */
  readonly closeStart: number;
}

const LINE_HEIGHT = 15;
const TALLEST_ROW = 409;
const NO_MARKS: RowMarks = { colours: new Map(), note: null };

/** Everything that changes in one row: colours, the note, the cells that were not there before. */
export function rowSplices(
  found: FoundRow,
  job: SheetJob,
  columns: readonly ColumnTag[],
  prefix: string,
): readonly Splice[] {
  const marks = job.rows.get(found.row) ?? NO_MARKS;
  const given = readAttributes(found.bytes, found.nameTo, found.attributesTo);
  const change: RowChange = { found, job, prefix, given, splices: [], added: new Map() };
  colourCells(change, marks, columns);
  if (found.row === job.headerRow) writeHeader(change);
  else writeNote(change, marks.note);
  addCells(change);
  return change.splices;
}

interface RowChange {
  readonly found: FoundRow;
  readonly job: SheetJob;
  readonly prefix: string;
  readonly given: ReadonlyMap<string, string>;
  readonly splices: Splice[];
  /** New cells by column. */
  readonly added: Map<number, string>;
}

function colourCells(
  change: RowChange,
  { colours }: RowMarks,
  columns: readonly ColumnTag[],
): void {
  const { found, job, splices } = change;
  const { bytes, cells } = found;
  const missing = new Map(colours);
  for (const cell of cells) {
    const severity = colours.get(cell.column);
    missing.delete(cell.column);
    if (cell.column === job.note?.column) continue;
    const plain = job.styles.plain(cell.style);
    const style = severity === undefined ? plain : job.styles.coloured(plain, severity);
    if (style !== cell.style) splices.push(attributeSplice({ bytes, ...cell }, 's', style));
  }
  for (const [column, severity] of missing) {
    const style = job.styles.coloured(styleOfNothing(change, columns, column), severity);
    change.added.set(column, cellXml(change, column, style, null));
  }
}

/** A cell that is not there looks like its row, or else like its column. */
function styleOfNothing(
  { given }: RowChange,
  columns: readonly ColumnTag[],
  column: number,
): number {
  const own = given.get('customFormat');
  if (own === '1' || own === 'true') return Number(given.get('s')) || 0;
  const around = columns.find(({ min, max }) => min <= column + 1 && column + 1 <= max);
  return Number(around?.given.get('style')) || 0;
}

function writeHeader(change: RowChange): void {
  const { note, styles } = change.job;
  if (!note || note.isOld) return;
  const style = styles.plain(besideStyle(change, note.column));
  put(change, note.column, style, NOTE_HEADER);
}

function writeNote(change: RowChange, text: string | null): void {
  const { job, found } = change;
  const { note, styles } = job;
  if (!note || (text === null && !note.oldNotes.has(found.row))) return;
  const there = found.cells.find(({ column }) => column === note.column);
  // Without its formula the workbook's list of formulas would point at nothing.
  if (there?.holdsFormula) return;
  const kept = note.isOld ? (there?.style ?? 0) : 0;
  const style = kept > 0 ? kept : styles.note(styles.plain(besideStyle(change, note.column)));
  put(change, note.column, style, text);
  if (text !== null) heighten(change, text);
}

/** The look of the nearest cell to the left. */
function besideStyle({ found }: RowChange, column: number): number {
  let nearest: FoundCell | undefined;
  for (const cell of found.cells)
    if (cell.column < column && cell.column > (nearest?.column ?? -1)) nearest = cell;
  return nearest?.style ?? 0;
}

/**
 * A row of fixed height would hide the end of its note. Rows without a height are fitted when the file
 * is opened, but not by every program: theirs is set where no other cell could need a taller one.
 */
function heighten({ found, given, splices, job }: RowChange, text: string): void {
  const stated = Number(given.get('ht')) || 0;
  if (stated === 0 && found.cells.some(({ style }) => job.styles.wraps(style))) return;
  const height = stated > 0 ? stated : LINE_HEIGHT;
  const lines = Math.ceil(text.length / NOTE_WIDTH);
  const needed = Math.min(TALLEST_ROW, lines * LINE_HEIGHT);
  if (height < needed) splices.push(attributeSplice(found, 'ht', needed));
}

function put(change: RowChange, column: number, style: number, text: string | null): void {
  const xml = cellXml(change, column, style, text);
  const there = change.found.cells.find((cell) => cell.column === column);
  if (there) change.splices.push({ from: there.start, to: there.end, text: xml });
  else change.added.set(column, xml);
}

function cellXml(
  { found, prefix: p }: RowChange,
  column: number,
  style: number,
  text: string | null,
) {
  const start = `<${p}c r="${referenceOf(found.row, column)}" s="${style}"`;
  return text === null ? `${start}/>` : `${start} t="inlineStr">${inlineText(p, text)}</${p}c>`;
}

/** Text that stands in the cell as it is, whatever it begins with. */
export function inlineText(p: string, text: string): string {
  const safe = escapeXml(cellSafeText(text));
  return `<${p}is><${p}t xml:space="preserve">${safe}</${p}t></${p}is>`;
}

/** Cells stand in the order of their columns; a row may have been one empty tag. */
function addCells({ found, given, added, splices }: RowChange): void {
  if (added.size === 0) return;
  const { bytes, cells, start, nameTo, attributesTo, end, closeStart } = found;
  const columns = [...added.keys()].toSorted((one, other) => one - other);
  const atEnd: string[] = [];
  for (const column of columns) {
    const xml = added.get(column) as string;
    const next = cells.find((cell) => cell.column > column);
    if (next) splices.push({ from: next.start, to: next.start, text: xml });
    else atEnd.push(xml);
  }
  if (atEnd.length > 0)
    splices.push(
      closeStart > end || bytes[end - 2] !== SLASH
        ? { from: closeStart, to: closeStart, text: atEnd.join('') }
        : {
            from: attributesTo,
            to: end,
            text: `>${atEnd.join('')}</${bytes.toString('utf8', start + 1, nameTo)}>`,
          },
    );
  const spans = widerSpans(given.get('spans') ?? '', columns);
  if (spans !== null) splices.push(attributeSplice(found, 'spans', spans));
}

const SLASH = 0x2f;

/** `1:16` → `1:17` */
function widerSpans(spans: string, columns: readonly number[]): string | null {
  const [, first, last] = /^(\d+):(\d+)$/.exec(spans) ?? [];
  if (first === undefined || last === undefined) return null;
  const from = Math.min(Number(first), (columns[0] ?? 0) + 1);
  const to = Math.max(Number(last), (columns.at(-1) ?? 0) + 1);
  return `${from}:${to}`;
}
