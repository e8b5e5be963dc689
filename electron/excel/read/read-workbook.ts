import { basename } from 'node:path';
import type { RawSheet, RawWorkbook } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CellContext } from './cell-value.ts';
import { withDistinctNames } from './distinct-names.ts';
import { fileKind } from '../file-kind.ts';
import { READ_LIMITS, type ReadLimits } from '../limits.ts';
import { checkSize, readFileBytes } from './read-file-bytes.ts';
import { readCsv } from './read-csv.ts';
import { readPart } from './read-part.ts';
import { ReadWatch } from '../read-watch.ts';
import { readXls } from './read-xls.ts';
import { readRelationships, type Relationship } from '../relationships.ts';
import { SharedStringsReader } from './shared-strings.ts';
import { SheetReader } from './sheet-reader.ts';
import { StylesReader } from './styles.ts';
import { WorkbookPartReader, type SheetEntry } from './workbook-part.ts';
import { openZip, type Zip } from '../zip.ts';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly signal?: AbortSignal;
  /** Names the sheet of a text with separators, and tells such a text from others; that of the path if none is given. */
  readonly fileName?: string;
  /** Bytes of sheets read so far, and of all of them. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * All sheets of an .xlsx, .xlsm, .xls or .csv file as they stand in it; the bytes say which it is,
 * not its name. Whatever they are, this gives a workbook or throws a Failure, within the limits of
 * memory and time.
 */
export async function readWorkbook(
  file: string | Uint8Array,
  options: ReadOptions = {},
): Promise<RawWorkbook> {
  const watch = new ReadWatch({ ...READ_LIMITS, ...options.limits }, options.signal);
  try {
    const bytes = await bytesOf(file, watch.limits.fileBytes);
    const kind = fileKind(bytes);
    if (kind === 'xls') return withDistinctNames(await readXls(bytes, watch, options.onProgress));
    const fileName = options.fileName ?? (typeof file === 'string' ? basename(file) : '');
    if (kind === 'text') return await readCsv(bytes, fileName, watch, options.onProgress);
    return withDistinctNames(
      await readParts(await openZip(bytes, watch), watch, options.onProgress),
    );
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('workbook-damaged', undefined, { cause: error });
  }
}

async function bytesOf(file: string | Uint8Array, maxBytes: number): Promise<Buffer> {
  if (typeof file === 'string') return readFileBytes(file, maxBytes);
  checkSize(file.byteLength, maxBytes);
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
}

async function readParts(
  zip: Zip,
  watch: ReadWatch,
  onProgress: ReadOptions['onProgress'],
): Promise<RawWorkbook> {
  const main = await findMainPart(zip, watch);
  const workbook = new WorkbookPartReader(watch.limits.sheets);
  await readPart(zip, main, workbook, watch);
  const relationships = await readRelationships(zip, main, watch);
  const sheets = worksheets(workbook.sheets, relationships);
  // While the texts are read, the first sheet is inflated.
  const [first] = sheets;
  if (first) zip.prepare(first.part);
  const context: CellContext = {
    strings: await readSharedStrings(zip, relationships, watch),
    dayStyles: await readDayStyles(zip, relationships, watch),
    date1904: workbook.date1904,
  };
  return { kind: 'xlsx', sheets: await readSheets(zip, sheets, context, watch, onProgress) };
}

/** The workbook itself, where the package says it is or else where everybody puts it. */
async function findMainPart(zip: Zip, watch: ReadWatch): Promise<string> {
  const relationships = await readRelationships(zip, '', watch);
  const named = relationships.find(({ kind }) => kind === 'officeDocument')?.target;
  const main = named ?? 'xl/workbook.xml';
  if (main.toLowerCase().endsWith('.bin') || zip.has('xl/workbook.bin'))
    throw new Failure('workbook-xlsb');
  if (named === undefined && zip.has('content.xml') && zip.has('META-INF/manifest.xml'))
    throw new Failure('workbook-ods');
  if (zip.has(main)) return main;
  throw new Failure(named === undefined ? 'workbook-not-a-workbook' : 'workbook-damaged');
}

interface SheetPart extends SheetEntry {
  readonly part: string;
}

/** Sheets of cells only: charts and old dialogues have tabs of their own, with nothing to read. */
function worksheets(
  entries: readonly SheetEntry[],
  relationships: readonly Relationship[],
): SheetPart[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  return entries.flatMap((entry) => {
    const found = byId.get(entry.relationshipId);
    if (!found) throw new Failure('workbook-damaged');
    return found.kind === 'worksheet' ? [{ ...entry, part: found.target }] : [];
  });
}

async function readSharedStrings(
  zip: Zip,
  relationships: readonly Relationship[],
  watch: ReadWatch,
): Promise<readonly string[]> {
  const part = relationships.find(({ kind }) => kind === 'sharedStrings')?.target;
  // Some programs refer to the list even where they had no text to put into it.
  if (part === undefined || !zip.has(part)) return [];
  const reader = new SharedStringsReader(watch.limits);
  await readPart(zip, part, reader, watch);
  return reader.strings;
}

async function readDayStyles(
  zip: Zip,
  relationships: readonly Relationship[],
  watch: ReadWatch,
): Promise<Uint8Array> {
  const part = relationships.find(({ kind }) => kind === 'styles')?.target;
  const reader = new StylesReader(watch.limits.listEntries);
  if (part !== undefined) await readPart(zip, part, reader, watch);
  return reader.dayStyles();
}

async function readSheets(
  zip: Zip,
  sheets: readonly SheetPart[],
  context: CellContext,
  watch: ReadWatch,
  onProgress: ReadOptions['onProgress'],
): Promise<readonly RawSheet[]> {
  const total = sheets.reduce((sum, { part }) => sum + zip.size(part), 0);
  const read: RawSheet[] = [];
  let done = 0;
  for (const { part, name, visibility } of sheets) {
    const reader = new SheetReader(watch, context);
    // oxlint-disable-next-line eslint/no-await-in-loop -- two sheets at once would hold twice the memory
    await readPart(zip, part, reader, watch, (count) => onProgress?.((done += count), total));
    read.push({ name, visibility, rows: reader.sortedRows(), merges: reader.merges });
  }
  return read;
}
