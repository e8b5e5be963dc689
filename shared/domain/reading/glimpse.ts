import { columnLetter, type RawSheet, type RawWorkbook } from '../sheet.ts';
import { givenText } from '../values/written.ts';

/** The beginning of a sheet as it stands, for somebody who points at the header of its table. */
export interface SheetGlimpse {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  /** Letters of the columns shown. */
  readonly columns: readonly string[];
  readonly rows: readonly GlimpseRow[];
}

export interface GlimpseRow {
  /** 1-based, as Excel counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A header stands near the top, and nobody looks for it further to the right. */
const ROWS = 60;
const COLUMNS = 16;
const CHARACTERS = 60;

/** The first rows of every sheet, cut to what a person needs to point at the header. */
export function glimpse({ sheets }: RawWorkbook): SheetGlimpse[] {
  return sheets.map(({ name, visibility, rows }) => {
    const shown = rows.slice(0, ROWS);
    const width = Math.min(COLUMNS, Math.max(0, ...shown.map(({ cells }) => cells.length)));
    const places = Array.from({ length: width }, (_, column) => column);
    return {
      name,
      visibility,
      columns: places.map(columnLetter),
      rows: shown.map(({ row, cells }) => ({
        row,
        cells: places.map((column) => (givenText(cells[column]) ?? '').slice(0, CHARACTERS)),
      })),
    };
  });
}
