import { deflateSync } from 'node:zlib';
import { addPage, pagesOf, writeObject, type Doc } from './inside-pdfkit.ts';

/** What operators name: fonts, images and drawings that are used several times. */
export interface Resources {
  /** `F1` and the object's number. */
  readonly fonts: Map<string, number>;
  readonly drawings: Map<string, number>;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The last tenth of the size would take half of all the time that a page needs. */
const LEVEL = 3;
/** Most pages come to less; a larger buffer would be kept for each until the file is written. */
const CHUNK = 4000;

/** Adds a page with its operators; its resources may still be written later. */
export function writePage(
  doc: Doc,
  { width, height }: PageSize,
  operators: string,
  resources: Resources,
): void {
  const content = writeObject(doc, '/Filter /FlateDecode', deflated(operators));
  const page = writeObject(
    doc,
    `/Type /Page /Parent ${pagesOf(doc)} /MediaBox [0 0 ${round(width)} ${round(height)}] ` +
      `/Contents ${content} 0 R /Resources ${dictionary(resources)}`,
  );
  addPage(doc, page);
}

/** Writes a drawing that pages use by its name; gives its number. `reach` is how far it may go from its origin. */
export function writeDrawing(
  doc: Doc,
  { width, height }: PageSize,
  operators: string,
  resources: Resources,
): number {
  const box = [-width, -height, width, height].map(round).join(' ');
  return writeObject(
    doc,
    `/Type /XObject /Subtype /Form /BBox [${box}] /Resources ${dictionary(resources)} /Filter /FlateDecode`,
    deflated(operators),
  );
}

/** Used again for every page: thousands of buffers would wait for somebody to clear them away. */
let scratch = Buffer.alloc(64 * 1024);

function deflated(operators: string): Uint8Array {
  if (operators.length > scratch.length) scratch = Buffer.alloc(2 * operators.length);
  const length = scratch.write(operators, 'latin1');
  return deflateSync(scratch.subarray(0, length), { level: LEVEL, chunkSize: CHUNK });
}

function dictionary({ fonts, drawings }: Resources): string {
  return `<< ${entries('Font', fonts)}${entries('XObject', drawings)}>>`;
}

function entries(kind: string, objects: ReadonlyMap<string, number>): string {
  if (objects.size === 0) return '';
  const named = [...objects].map(([name, number]) => `/${name} ${number} 0 R`);
  return `/${kind} << ${named.join(' ')} >> `;
}

/** Thousandths of a point, for papers are defined in millimetres. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
