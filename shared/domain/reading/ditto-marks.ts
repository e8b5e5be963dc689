import type { ColumnMeaning } from '../candidate.ts';
import type { PeopleTable } from './find-tables.ts';
import { createMergedReader } from './merged-cells.ts';
import type { RawCell, RawRow } from '../sheet.ts';

/** What a mark may repeat from the person above; never what identifies somebody. */
const REPEATED: readonly ColumnMeaning[] = [
  'birthPlace',
  'department',
  'kelurahan',
  'kecamatan',
  'address',
  'job',
  'wage',
  'heirRelation',
  'remark',
];

// " | -"- | '' | - // - | sda | s.d.a. | idem | ditto | sama dengan di atas
const MARK =
  /^[\s\-–—.]*(?:["”“„″〃]|''|’’|\/\/)["”“„″〃'’/\s\-–—.]*$|^\s*(?:s\.? ?d\.? ?a|idem|dit+o|sama dengan (?:di ?)?atas)\.?\s*$/i;
const LONGEST_MARK = 24;

function isDitto(cell: RawCell | null | undefined): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_MARK && MARK.test(cell);
}

/**
 * The same table with the marks that say "as above" replaced by what stands there in the row of the
 * person before. Where nothing stands above, a mark stays what it is.
 */
export function withoutDittos(table: PeopleTable): PeopleTable {
  const { sheet, columns, kinds } = table;
  const marked = REPEATED.flatMap((meaning) => {
    const column = columns.of[meaning];
    const has = column !== undefined && sheet.rows.some(({ cells }) => isDitto(cells[column]));
    return has ? [column] : [];
  });
  if (marked.length === 0) return table;
  const mergedCell = createMergedReader(sheet, marked);
  const above = new Map<number, RawCell | null>();
  const rows = sheet.rows.map((row, index) => {
    if (kinds[index]?.kind !== 'person') return row;
    const cells = [...row.cells];
    for (const column of marked) {
      if (isDitto(cells[column])) cells[column] = above.get(column) ?? cells[column] ?? null;
      above.set(column, cells[column] ?? mergedCell(row, column));
    }
    return { ...row, cells } satisfies RawRow;
  });
  return { ...table, sheet: { ...sheet, rows } };
}
