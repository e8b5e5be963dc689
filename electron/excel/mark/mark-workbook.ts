import { MARKING_REMARKS } from '../../../shared/domain/sending/mark-words.ts';
import type { SheetMarks, WorkbookMarks } from '../../../shared/domain/sending/compose-marks.ts';
import type { RawSheet, RawWorkbook } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { fileKind } from '../file-kind.ts';
import { READ_LIMITS } from '../limits.ts';
import { cellComments, rowMarks } from './marked-cells.ts';
import { addComments } from './marked-comments.ts';
import { freshParts, uniqueNames } from './marked-fresh.ts';
import { findNoteColumn } from './marked-note-column.ts';
import { MarkedPackage } from './marked-package.ts';
import { patchSheet } from './marked-sheet.ts';
import { spliced } from './marked-splices.ts';
import { StyleBook } from './marked-styles.ts';
import { summarySheet } from './marked-summary.ts';
import { putSummary } from './marked-summary-place.ts';
import {
  findSheet,
  leaveMacrosOut,
  mainSpace,
  readWorkbookPart,
  sheetNames,
  type WorkbookPart,
} from './marked-workbook-part.ts';
import { packParts } from './marked-zip.ts';
import { ReadWatch } from '../read-watch.ts';
import { openZip, type Zip } from '../zip.ts';

export interface MarkSource {
  readonly kind: 'xlsx' | 'xls' | 'csv';
  readonly bytes: Uint8Array;
  readonly workbook: RawWorkbook;
}

export interface MarkOptions {
  readonly signal?: AbortSignal;
}

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** More yellow boxes than this would make Excel slow; the notes tell everything all the same. */
const MOST_COMMENTS = 3_000;

/**
 * The department's own workbook with faulty cells coloured and commented, a column of notes and a
 * summary at the end. Everything else stays as it was, to the byte; .xls and .csv become .xlsx.
 * Whatever the bytes are, this gives a workbook or throws a Failure.
 */
export async function markWorkbook(
  source: MarkSource,
  marks: WorkbookMarks,
  options: MarkOptions = {},
): Promise<Uint8Array> {
  const watch = new ReadWatch(READ_LIMITS, options.signal);
  try {
    return await mark(source, marks, watch);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('workbook-damaged', undefined, { cause: error });
  }
}

async function mark(
  { kind, bytes, workbook }: MarkSource,
  marks: WorkbookMarks,
  watch: ReadWatch,
): Promise<Buffer> {
  if (kind !== 'xlsx') return markCopy(workbook, marks, watch, []);
  try {
    return await markParts(await openOwn(bytes, watch), workbook, marks, watch, []);
  } catch (error) {
    // Its people could be read, so they get an answer: what is broken lies around them.
    if (!(error instanceof Failure) || error.code !== 'workbook-damaged') throw error;
    return markCopy(workbook, marks, watch, [MARKING_REMARKS.copied]);
  }
}

/** A new workbook of the values alone. */
function markCopy(
  workbook: RawWorkbook,
  marks: WorkbookMarks,
  watch: ReadWatch,
  remarks: readonly string[],
): Promise<Buffer> {
  const names = uniqueNames(workbook.sheets);
  return markParts(
    freshParts(workbook),
    renamed(workbook, names),
    renamedMarks(marks, workbook, names),
    watch,
    remarks,
  );
}

async function openOwn(bytes: Uint8Array, watch: ReadWatch): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fileKind(buffer) !== 'zip') throw new Failure('workbook-not-a-workbook');
  return openZip(buffer, watch);
}

function renamed({ kind, sheets }: RawWorkbook, names: readonly string[]): RawWorkbook {
  return {
    kind,
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] as string })),
  };
}

function renamedMarks(
  marks: WorkbookMarks,
  { sheets }: RawWorkbook,
  names: readonly string[],
): WorkbookMarks {
  const named = marks.sheets.map((one) => {
    const index = sheets.findIndex(({ name }) => name === one.sheet);
    return { ...one, sheet: names[index] ?? one.sheet };
  });
  return { ...marks, sheets: named };
}

async function markParts(
  zip: Zip,
  workbook: RawWorkbook,
  marks: WorkbookMarks,
  watch: ReadWatch,
  first: readonly string[],
): Promise<Buffer> {
  const marked = new MarkedPackage(zip, watch);
  const part = await readWorkbookPart(marked);
  const stylesPart = part.links.find(({ kind }) => kind === 'styles')?.target ?? null;
  const styles = new StyleBook(
    stylesPart !== null && marked.has(stylesPart) ? await marked.read(stylesPart) : null,
  );
  const remarks = [...first];
  let comments = MOST_COMMENTS;
  for (const sheetMarks of marks.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === sheetMarks.sheet);
    const target = findSheet(part, sheetMarks.sheet);
    if (!sheet) throw new Failure('workbook-no-such-sheet', sheetNames(part));
    // It was given another name when it was read: only a copy has names that tell sheets apart.
    if (target === null) throw new Failure('workbook-damaged');
    // oxlint-disable-next-line eslint/no-await-in-loop -- two sheets at once would hold twice the memory
    comments -= await markSheet({ marked, styles, target, sheet, sheetMarks, comments, remarks });
  }
  if (comments < 0) remarks.push(MARKING_REMARKS.comments(MOST_COMMENTS));
  if (await leaveMacrosOut(marked, part)) remarks.push(MARKING_REMARKS.macros);
  const page = summarySheet(marks.summary, remarks, styles, mainSpace(marked));
  await putSummary(marked, part, workbook, marks.summary, page);
  await putStyles(marked, part, stylesPart, styles);
  return packParts(await marked.finish(), zip);
}

interface SheetWork {
  readonly marked: MarkedPackage;
  readonly styles: StyleBook;
  /** The part of the sheet. */
  readonly target: string;
  readonly sheet: RawSheet;
  readonly sheetMarks: SheetMarks;
  /** How many comments there may still be. */
  readonly comments: number;
  readonly remarks: string[];
}

/** Gives the number of comments that it took. */
async function markSheet(work: SheetWork): Promise<number> {
  const { marked, styles, target, sheet, sheetMarks, comments, remarks } = work;
  const note = findNoteColumn(sheet, sheetMarks);
  const rows = rowMarks(sheetMarks.cells);
  if (rows.size === 0 && !note?.isOld && !styles.hasOurs) return 0;
  const job = { headerRow: sheetMarks.headerRow, rows, note, styles };
  const patch = patchSheet(await marked.readSheet(target), job, marked.watch);
  const list = cellComments(sheetMarks.cells);
  await addComments(marked, target, patch, list.slice(0, Math.max(0, comments)));
  marked.replace(target, spliced(patch.bytes, patch.splices));
  if (patch.isProtected) remarks.push(MARKING_REMARKS.protected(sheet.name));
  if (note === null) remarks.push(MARKING_REMARKS.noNoteColumn(sheet.name));
  return list.length;
}

async function putStyles(
  marked: MarkedPackage,
  part: WorkbookPart,
  stylesPart: string | null,
  styles: StyleBook,
): Promise<void> {
  if (stylesPart !== null && marked.has(stylesPart)) {
    marked.replace(stylesPart, styles.write());
    return;
  }
  const usual = 'xl/styles.xml';
  const name = marked.has(usual) ? marked.freeName('xl/styles', '.xml') : usual;
  marked.add(name, STYLES_TYPE, styles.write());
  await marked.link(part.name, 'styles', name);
}
