import { NO_ANSWERS } from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import { ISSUE_SEVERITY } from '../issue.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { findTables } from '../reading/find-tables.ts';
import type { RosterOf } from '../reading/read-candidates.ts';
import { readSheets } from '../reading/read-sheets.ts';
import { hintsFor } from '../reading/sheet-hints.ts';
import type { RawSheet, RawWorkbook } from '../sheet.ts';
import type { Sen } from '../values/sen.ts';
import type { BpjsList, BpjsRow } from './bpjs-list.ts';
import { findDueColumns, hasDues, readDue } from './due-columns.ts';
import { SIPP_MEANINGS } from './sipp-layout.ts';

/**
 * Understands a list of BPJS: its people as an import understands them, with the contributions that
 * stand beside them. The headers of SIPP are known by their names, wherever they stand. Failures:
 * workbook-no-table, workbook-two-lists.
 */
export function readBpjsList(
  workbook: RawWorkbook,
  by: { readonly places: KnownPlaces; readonly agreement: RosterOf },
): Omit<BpjsList, 'fileSha256'> {
  const { readings, sheets } = readSheets(workbook, { ...by, memory: SIPP_MEANINGS });
  const rows: BpjsRow[] = [];
  let dueSomewhere = false;
  for (const { sheet: name, candidates } of readings) {
    const sheet = workbook.sheets.find((each) => each.name === name) as RawSheet;
    const dues = readDues(sheet);
    dueSomewhere ||= dues !== null;
    for (const candidate of candidates) rows.push(toRow(candidate, dues?.get(candidate.row)));
  }
  const read = new Set(readings.map(({ sheet }) => sheet));
  const others = sheets.filter(({ name, people }) => people > 0 && !read.has(name));
  return { rows, hasDues: dueSomewhere, otherSheets: others.map(({ name }) => name) };
}

/** By row; null where no table of the sheet has contributions. */
function readDues(sheet: RawSheet): ReadonlyMap<number, Sen | null> | null {
  const tables = findTables(sheet, hintsFor(sheet.name, null, 0, NO_ANSWERS, SIPP_MEANINGS));
  const dues = new Map<number, Sen | null>();
  let found = false;
  for (const { sheet: part, header, kinds } of tables) {
    const columns = findDueColumns(header.stacks);
    if (!hasDues(columns)) continue;
    found = true;
    part.rows.forEach((row, at) => {
      if (kinds[at]?.kind === 'person') dues.set(row.row, readDue(row, columns));
    });
  }
  return found ? dues : null;
}

function toRow({ row, values, issues, fromNik = [] }: Candidate, due: Sen | null = null): BpjsRow {
  const { nik, kpj, name, birthDate, sex, wage } = values;
  const faulty = issues.some(
    ({ field, code }) => field === 'nik' && ISSUE_SEVERITY[code] === 'error',
  );
  return {
    row,
    nik: faulty ? null : nik,
    kpj,
    name,
    birthDate: fromNik.includes('birthDate') ? null : birthDate,
    sex: fromNik.includes('sex') ? null : sex,
    wage,
    due,
  };
}
