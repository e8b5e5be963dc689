import { toUtf8 } from '../xml-encoding.ts';
import { XmlScanner, type XmlReader } from '../xml-scanner.ts';
import type { ReadWatch } from '../read-watch.ts';
import type { Zip } from '../zip.ts';

/** Inflates one part of the workbook and has the reader listen to it from end to end. */
export async function readPart(
  zip: Zip,
  name: string,
  reader: XmlReader,
  watch: ReadWatch,
  onBytes?: (count: number) => void,
): Promise<void> {
  const scanner = new XmlScanner(reader, watch.limits);
  for await (const piece of toUtf8(zip.read(name))) {
    scanner.write(piece);
    onBytes?.(piece.length);
  }
  scanner.end();
}
