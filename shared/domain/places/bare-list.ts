import type { ImportAnswers } from '../answers.ts';
import { NO_ANSWERS } from '../answers.ts';
import type { SheetGlimpse } from '../reading/glimpse.ts';
import { checkNik } from '../values/nik.ts';
import { looksLikeName } from '../values/name.ts';
import type { RowWithNik } from './match-rows.ts';

export interface BareList {
  /** By which the file is read as a roster: where its NIKs stand, and its names. */
  readonly answers: ImportAnswers;
  /** The first row, where nothing stands above it: reading takes it for the header. */
  readonly first: RowWithNik | null;
}

/** Where NIKs stand in a file without a header that anybody would know; null where there are none. */
export function findBareList(sheets: readonly SheetGlimpse[]): BareList | null {
  for (const { name: sheet, visibility, columns, rows } of sheets) {
    if (visibility !== 'visible') continue;
    const at = rows.findIndex(({ cells }) => cells.some(isNik));
    const found = rows[at];
    if (!found) continue;
    const [nik, name] = [found.cells.findIndex(isNik), found.cells.findIndex(looksLikeName)];
    const above = rows[at - 1];
    const headerRow = above?.row ?? found.row;
    const meanings = [
      { sheet, column: columns[nik] ?? 'A', meaning: 'nik' as const },
      ...(name === -1 ? [] : [{ sheet, column: columns[name] ?? 'A', meaning: 'name' as const }]),
    ];
    const first = above
      ? null
      : {
          row: found.row,
          nik: checkNik(found.cells[nik]).nik,
          name: found.cells[name] ?? null,
        };
    const sheetAnswer = { name: sheet, headerRow, department: null };
    return { answers: { ...NO_ANSWERS, sheets: [sheetAnswer], columns: meanings }, first };
  }
  return null;
}

function isNik(cell: string): boolean {
  return checkNik(cell).nik !== null;
}
