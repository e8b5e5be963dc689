import { Failure } from '../../shared/failure.ts';
import { isOleFile } from './read/ole-file.ts';

/** The record with which a workbook of Excel 5 or later begins; programs write it without the folders around it. */
const BARE_XLS = 0x0809;
/** The same of the first versions, two to four. */
const OLDEST_EXCEL = [0x0009, 0x0209, 0x0409];
const FIRST_RECORD_BYTES = 0x10;

export type FileKind = 'zip' | 'xls' | 'text';

/** What the bytes are, whatever the file is called. Throws for kinds that are known but not read. */
export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length >= 4 && bytes.readUInt16LE(0) === 0x4b50) return 'zip';
  if (isOleFile(bytes)) return 'xls';
  if (bytes.length >= 4 && bytes.readUInt16LE(2) <= FIRST_RECORD_BYTES) {
    if (bytes.readUInt16LE(0) === BARE_XLS) return 'xls';
    if (OLDEST_EXCEL.includes(bytes.readUInt16LE(0))) throw new Failure('workbook-old-xls');
  }
  refuseMarkup(bytes.subarray(0, SAMPLE).toString('latin1'));
  return 'text';
}

const SAMPLE = 4096;
const MARK = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;
const OTHER_FILE = /^(?:%PDF|\{\\rtf|\x89PNG|GIF8|\xFF\xD8\xFF|PAR1|SQLite format|ID;P)/;
const WEB_PAGE = /<(?:html|table|head|body|meta|style|!doctype html)\b/i;
const OLD_XML = /progid="(?:Excel\.Sheet|Word\.Document)"|<(?:\w+:)?Workbook\b|<svg\b/i;
/** A web page with all its parts in one letter. */
const WEB_ARCHIVE = /^MIME-Version:/i;
const FLAT_ODS = /<office:document\b/;

/** Web pages and XML under the name .xls are common: many programs "export to Excel" so. Excel opens them, so a clerk can save them anew. */
function refuseMarkup(start: string): void {
  // UTF-16 has a nought beside every letter of a tag.
  const text = start.replace(MARK, '').replaceAll('\0', '').trimStart();
  if (OTHER_FILE.test(text)) throw new Failure('workbook-not-a-workbook');
  if (FLAT_ODS.test(text)) throw new Failure('workbook-ods');
  if (WEB_ARCHIVE.test(text)) throw new Failure('workbook-html');
  if (!text.startsWith('<')) return;
  const isOurs = WEB_PAGE.test(text) || OLD_XML.test(text);
  throw new Failure(isOurs ? 'workbook-html' : 'workbook-not-a-workbook');
}
