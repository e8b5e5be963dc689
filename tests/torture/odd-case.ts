import {
  MAIN,
  oddParts,
  oddWorkbook,
  OFFICE,
  relationship,
  relationshipsXml,
  XML,
  type OddParts,
} from '../support/workbook.ts';
import { zipOf } from '../support/zip-writer.ts';
import type { HostileCase } from './hostile-case.ts';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>isi</t></is></c></row>';
export const FIRST = { kind: 'first', cell: 'isi' } as const;
export const inSheet = (xml: string | Uint8Array): OddParts => ({ parts: { [SHEET]: xml } });
export const shell = (rows: string, after = '', before = '') =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export function odd(
  name: string,
  outcome: HostileCase['outcome'],
  parts: OddParts | (() => OddParts),
): HostileCase {
  const bytes = () => oddWorkbook(typeof parts === 'function' ? parts() : parts);
  return { name, fileName: 'a.xlsx', bytes, outcome };
}

export function renamed(name: string, rename: (part: string) => string): HostileCase {
  const parts = oddParts({ rows: ROW }).map(([part, content]) => [rename(part), content] as const);
  return { name, fileName: 'a.xlsx', bytes: () => zipOf(parts), outcome: FIRST };
}

export function links(sheetTarget: string): string {
  return relationshipsXml([relationship('rId1', 'worksheet', sheetTarget)]);
}

export function manySheets(count: number): OddParts {
  return namedSheets(Array.from({ length: count }, (_, index) => `S${index}`));
}

export function namedSheets(names: readonly string[]): OddParts {
  const sheets = names.map((name) => `<sheet name="${name}" sheetId="1" r:id="rId1"/>`).join('');
  return {
    rows: ROW,
    parts: {
      'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    },
  };
}

/** A workbook in whose first cell stands what it should. */
export const valid = (name: string, parts: OddParts | (() => OddParts)): HostileCase =>
  odd(name, FIRST, parts);
