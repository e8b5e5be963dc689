import { SUMMARY_TITLE } from '../../../shared/domain/sending/mark-words.ts';
import type { MarksSummary } from '../../../shared/domain/sending/marks-summary.ts';
import type { RawSheet, RawWorkbook } from '../../../shared/domain/sheet.ts';
import type { MarkedPackage } from './marked-package.ts';
import { addSheet, findSheet, sheetNames, type WorkbookPart } from './marked-workbook-part.ts';

/** At the end, or in the place of the summary of an earlier round. */
export async function putSummary(
  marked: MarkedPackage,
  part: WorkbookPart,
  workbook: RawWorkbook,
  { sheetName }: MarksSummary,
  content: Buffer,
): Promise<void> {
  const old = workbook.sheets.find(isOldSummary(sheetName));
  const target = old ? findSheet(part, old.name) : null;
  if (target === null) {
    const name = freeSheetName(sheetName, sheetNames(part));
    await addSheet(marked, part, name, content);
    return;
  }
  marked.replace(target, [content]);
  for (const { id } of await marked.links(target)) marked.unlink(target, id);
}

function isOldSummary(name: string): (sheet: RawSheet) => boolean {
  return (sheet) =>
    sheet.name.toLowerCase().startsWith(name.toLowerCase()) &&
    sheet.rows[0]?.row === 1 &&
    sheet.rows[0].cells[0] === SUMMARY_TITLE;
}

function freeSheetName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
}
