import { setImmediate } from 'node:timers/promises';
import type { RawSheet, RawWorkbook } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { isOleFile, OleFile } from './ole-file.ts';
import { checkSize } from './read-file-bytes.ts';
import type { ReadWatch } from '../read-watch.ts';
import { readXlsGlobals, type XlsGlobals } from './xls-globals.ts';
import { XlsRecords } from './xls-records.ts';
import { XlsSheetReader } from './xls-sheet.ts';

/** After so many records the time is looked at, and others may have a turn: somebody may want to cancel. */
const RECORDS_A_TURN = 20_000;

/** All sheets of a workbook of Excel 5 to 2003. Its values carry no checksums: flipped bits may stay unseen. */
export async function readXls(
  bytes: Buffer,
  watch: ReadWatch,
  onProgress?: (done: number, total: number) => void,
): Promise<RawWorkbook> {
  checkSize(bytes.length, watch.limits.xlsBytes);
  const stream = isOleFile(bytes) ? workbookStream(bytes) : bytes;
  const globals = readXlsGlobals(stream, watch);
  const sheets: RawSheet[] = [];
  const starts = new Set(globals.sheets.map(({ start }) => start));
  if (starts.size < globals.sheets.length) throw new Failure('workbook-damaged');
  for (const { name, visibility, start } of globals.sheets) {
    const records = new XlsRecords(stream, start);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one thread reads them, one after the other
    const reader = await readSheet(records, globals, watch);
    sheets.push({ name, visibility, rows: reader.sortedRows(), merges: reader.merges });
    onProgress?.(records.to, stream.length);
  }
  return { kind: 'xls', sheets };
}

/** Files that Excel 97 also wrote for Excel 95 hold both forms; the younger one knows all letters. */
function workbookStream(bytes: Buffer): Buffer {
  const file = openOle(bytes);
  if (file.has('EncryptedPackage')) throw new Failure('workbook-password');
  if (file.has('Workbook')) return file.read('Workbook');
  if (file.has('Book')) return file.read('Book');
  throw new Failure('workbook-not-a-workbook');
}

function openOle(bytes: Buffer): OleFile {
  try {
    return new OleFile(bytes);
  } catch (error) {
    // Even where the table of sectors is torn, the name of an entry tells what it was.
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    if (isLocked) throw new Failure('workbook-password', undefined, { cause: error });
    throw error;
  }
}

async function readSheet(
  records: XlsRecords,
  globals: XlsGlobals,
  watch: ReadWatch,
): Promise<XlsSheetReader> {
  const reader = new XlsSheetReader(records, globals, watch);
  for (let count = 0; records.next(); count += 1) {
    reader.take();
    if (count % RECORDS_A_TURN !== 0) continue;
    watch.checkTime();
    // oxlint-disable-next-line eslint/no-await-in-loop -- this is where the thread listens
    await setImmediate();
  }
  return reader;
}
