import { mostly } from './column-content.ts';
import type { PeopleTable } from './find-tables.ts';
import { joinHeader } from './header-memory.ts';
import { checkNik } from '../values/nik.ts';
import type { RawCell } from '../sheet.ts';

/**
 * Whether a second list of people stands to the right of a table, under the same words: half of the
 * people would be lost. Two NIKs of one row are another thing: there the names are headed otherwise.
 */
export function hasListBeside({ sheet, header, columns }: PeopleTable): boolean {
  const { nik } = columns.of;
  const [name] = columns.name;
  if (nik === undefined || name === undefined) return false;
  const words = header.stacks.map(({ texts, shared }) => (shared ? '' : joinHeader(texts)));
  const isAgain = (column: number, away: number) =>
    words[column] !== '' && words[column] === words[column + away];
  const body = sheet.rows.slice(header.last + 1);
  for (let away = 1; nik + away < words.length; away += 1) {
    if (!isAgain(nik, away) || !isAgain(name, away)) continue;
    const own = new Set(body.map(({ cells }) => nikOf(cells[nik])));
    const isAnother = (cell: RawCell) => nikOf(cell) !== null && !own.has(nikOf(cell));
    if (mostly(body, nik + away, isAnother)) return true;
  }
  return false;
}

function nikOf(cell: RawCell | null | undefined): string | null {
  return checkNik(cell).nik;
}
