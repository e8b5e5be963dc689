import type { RawSheet, RawWorkbook } from '../../../shared/domain/sheet.ts';

/**
 * No two sheets by one name: people choose sheets, and answer for them, by their names. Excel never
 * writes such a file, other programs have; the second `Data` is read as `Data (2)`.
 */
export function withDistinctNames(workbook: RawWorkbook): RawWorkbook {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  if (names.size === workbook.sheets.length) return workbook;
  const seen = new Set<string>();
  return { ...workbook, sheets: workbook.sheets.map((sheet) => renamed(sheet, seen, names)) };
}

function renamed(sheet: RawSheet, seen: Set<string>, names: Set<string>): RawSheet {
  if (!seen.has(sheet.name)) {
    seen.add(sheet.name);
    return sheet;
  }
  let number = 2;
  while (names.has(`${sheet.name} (${number})`)) number += 1;
  const name = `${sheet.name} (${number})`;
  names.add(name);
  return { ...sheet, name };
}
