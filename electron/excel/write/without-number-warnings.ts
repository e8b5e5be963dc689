import { buffer } from 'node:stream/consumers';
import { READ_LIMITS } from '../limits.ts';
import { ReadWatch } from '../read-watch.ts';
import { openZip } from '../zip.ts';

const END = '</worksheet>';

/**
 * A workbook in which Excel leaves numbers that are text alone. Otherwise it marks each of them with
 * a green corner and offers to make it a number, which takes the last digit of a NIK and the zeros
 * before a KPJ. exceljs has no word for this; the sheet must have no drawing, table or extension,
 * for those would have to stand after it.
 */
export async function withoutNumberWarnings(
  book: Buffer,
  place: { readonly part: string; readonly range: string },
): Promise<Buffer> {
  const { ZipFile } = await import('yazl');
  const given = await openZip(book, new ReadWatch(READ_LIMITS));
  const packed = new ZipFile();
  for (const name of given.names()) {
    if (name.endsWith('/')) continue; // a folder; the parts name theirs themselves
    // oxlint-disable-next-line eslint/no-await-in-loop -- one part after the other, in its order
    const bytes = await buffer(given.read(name));
    packed.addBuffer(name === place.part ? withIgnored(bytes, place.range) : bytes, name);
  }
  packed.end();
  return buffer(packed.outputStream);
}

function withIgnored(sheet: Buffer, range: string): Buffer {
  const text = sheet.toString('utf8');
  if (!text.endsWith(END)) throw new Error('a sheet does not end as exceljs writes it');
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return Buffer.from(`${text.slice(0, -END.length)}${ignored}${END}`);
}
