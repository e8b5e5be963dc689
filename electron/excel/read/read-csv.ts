import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { parse, CsvError } from 'csv-parse';
import { safeSheetName } from '../../../shared/domain/sending/roster-export.ts';
import type { RawCell, RawRow, RawWorkbook } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { findSeparator, type Separator } from './csv-separator.ts';
import { decodeText } from './csv-text.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import type { ReadWatch } from '../read-watch.ts';
import { holdsValue, takeCells } from './row-cells.ts';

const PIECE = 64 * 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Between as many cells as a row may have; some more, for they may also be letters of a cell. */
const MOST_SEPARATORS = 3 * LAST_COLUMN;

/**
 * A text with separators as a workbook of one sheet, named after the file. Every cell is text: what a
 * number or a date would be is for those to say who know the column.
 */
export async function readCsv(
  bytes: Buffer,
  fileName: string,
  watch: ReadWatch,
  onProgress?: (done: number, total: number) => void,
): Promise<RawWorkbook> {
  const text = decodeText(bytes);
  const { separator, start, isTable } = findSeparator(text);
  const isNamedCsv = ['.csv', '.tsv'].includes(extname(fileName).toLowerCase());
  if (text.trim() === '' || (!isTable && !isNamedCsv)) throw new Failure('workbook-not-a-workbook');
  const rows = await readRows(text.slice(start), separator, watch, onProgress);
  const name = safeSheetName(basename(fileName, extname(fileName)));
  return { kind: 'csv', sheets: [{ name, visibility: 'visible', rows, merges: [] }] };
}

async function readRows(
  text: string,
  separator: Separator,
  watch: ReadWatch,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly RawRow[]> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: watch.limits.textRowBytes,
    // As Excel reads them: rows may differ in length, and only a quote that begins a cell quotes.
    relax_column_count: true,
    relax_quotes: true,
  });
  const rows: RawRow[] = [];
  let row = 0;
  try {
    const records = Readable.from(pieces(text, separator, watch, onProgress)).compose(parser);
    for await (const record of records as AsyncIterable<string[]>) {
      row += 1;
      if (row > LAST_ROW) throw new Failure('workbook-too-large');
      const cells = toCells(record, watch.limits.cellCharacters);
      if (!holdsValue(cells)) continue;
      takeCells(cells, watch);
      rows.push({ row, cells });
    }
  } catch (error) {
    throw failureOf(error);
  }
  return rows;
}

function* pieces(
  text: string,
  separator: Separator,
  watch: ReadWatch,
  onProgress?: (done: number, total: number) => void,
): Generator<Buffer> {
  let columns = 0;
  for (let at = 0; at < text.length;) {
    watch.checkTime();
    let to = Math.min(at + PIECE, text.length);
    // A letter of two halves must not be cut.
    if (to < text.length && /[\uD800-\uDBFF]/.test(text[to - 1]!)) to += 1;
    const piece = text.slice(at, to);
    columns = columnsAfter(piece, separator, columns);
    yield Buffer.from(piece);
    at = to;
    onProgress?.(at, text.length);
  }
}

/** The parser counts letters, but an empty cell has none: a row of nothing else would fill all memory. */
function columnsAfter(piece: string, separator: Separator, before: number): number {
  const between = separator.charCodeAt(0);
  let columns = before;
  for (let at = 0; at < piece.length; at += 1) {
    const letter = piece.charCodeAt(at);
    if (letter === between) columns += 1;
    else if (letter === LINE_FEED || letter === CARRIAGE_RETURN) columns = 0;
    if (columns > MOST_SEPARATORS) throw new Failure('workbook-too-large');
  }
  return columns;
}

/** `="7472…"` is how programs keep Excel from taking a text for a number. */
const TEXT_FORMULA = /^="([^"]*)"$/;

function toCells(record: readonly string[], maxCharacters: number): (RawCell | null)[] {
  const cells = record.map((given) => {
    if (given.length > maxCharacters) throw new Failure('workbook-too-large');
    const text = given.replace(TEXT_FORMULA, '$1');
    return text === '' ? null : text;
  });
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length > LAST_COLUMN + 1) throw new Failure('workbook-too-large');
  return cells;
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'workbook-too-large' : 'workbook-damaged';
  return new Failure(code, undefined, { cause: error });
}
