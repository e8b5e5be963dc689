import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { Paper } from '../office.ts';
import type { ExportColumn, RosterExport, SheetExport } from '../sending/roster-export.ts';
import { isDay, toShortDay, type Day } from '../values/day.ts';
import { toLongMonth, type Month } from '../values/month.ts';
import { toRupiah } from '../values/rupiah.ts';
import { senToRupiah, toRupiahNumber, type Sen } from '../values/sen.ts';
import type { BpjsRow } from './bpjs-list.ts';
import type { DifferentField, ListComparison, OurMember } from './compare-lists.ts';
import type { OfficeStanding } from './office-standing.ts';
import { DIFFERENT_FIELD_NAME, standingWords, UNMATCHED_WORDS } from './words.ts';

const NUMBER: ExportColumn = { header: 'No', kind: 'integer', width: 6 };
const ROW: ExportColumn = { header: 'Baris BPJS', kind: 'integer', width: 11 };
const NIK: ExportColumn = { header: 'NIK', kind: 'text', width: 19 };
const KPJ: ExportColumn = { header: 'KPJ', kind: 'text', width: 14 };
const NAME: ExportColumn = { header: 'Nama', kind: 'text', width: 32 };
const BIRTH_DATE: ExportColumn = { header: 'Tanggal Lahir', kind: 'day', width: 14 };
const SEX: ExportColumn = { header: 'L/P', kind: 'text', width: 6 };
const DUE: ExportColumn = { header: 'Iuran', kind: 'money', width: 15 };
const text = (header: string, width: number): ExportColumn => ({ header, kind: 'text', width });

/** A comparison, with what the office knows by NIK of those whom only BPJS names. */
type ListsToWrite = Pick<ListComparison, 'onlyOurs' | 'onlyTheirs' | 'different' | 'unmatched'> & {
  readonly standings: ReadonlyMap<string, OfficeStanding>;
};

/**
 * What differs between the office's list and that of BPJS: who stands in only one of them, and of those in
 * both each value that is not the same, a line each, as it is to be put right.
 */
export function toDifferenceSheets(
  compared: ListsToWrite,
  about: {
    readonly pks: Pks;
    readonly month: Month;
    readonly paper: Paper;
    readonly author: string;
    readonly createdOn: Day;
  },
): RosterExport & { readonly furtherSheets: readonly SheetExport[] } {
  const { pks, month, ...plain } = about;
  const title = `Selisih daftar ${PKS_SHORT[pks]} dengan BPJS, ${toLongMonth(month)}`;
  return {
    ...onlyOursSheet(compared.onlyOurs),
    furtherSheets: [onlyTheirsSheet(compared), differentSheet(compared.different)],
    ...plain,
    documentTitle: title,
  };
}

function onlyOursSheet(members: readonly OurMember[]): SheetExport {
  const columns = [NUMBER, NIK, KPJ, NAME, BIRTH_DATE, SEX, text('OPD', 30), DUE];
  const rows = members.map(({ nik, kpj, name, birthDate, sex, department, due }, at) => [
    at + 1,
    nik,
    kpj,
    name,
    birthDate,
    sex,
    department,
    rupiahOf(due),
  ]);
  return sheet('Hanya di daftar kantor', columns, rows, columns.indexOf(DUE));
}

/** With the rows that stand for nobody who could be compared, and why. */
function onlyTheirsSheet({ onlyTheirs, unmatched, standings }: ListsToWrite): SheetExport {
  const standingOf = ({ nik }: BpjsRow) => (nik === null ? null : standings.get(nik)) ?? null;
  const columns = [NUMBER, ROW, NIK, KPJ, NAME, BIRTH_DATE, SEX, DUE, text('Keterangan', 40)];
  const lines: readonly (readonly [BpjsRow, string])[] = [
    ...onlyTheirs.map((row) => [row, standingWords(standingOf(row), row.nik !== null)] as const),
    ...unmatched.map(({ row, why }) => [row, UNMATCHED_WORDS[why]] as const),
  ];
  const rows = lines
    .toSorted(([one], [other]) => one.row - other.row)
    .map(([{ row, nik, kpj, name, birthDate, sex, due }, why], at) => [
      at + 1,
      row,
      nik,
      kpj,
      name,
      birthDate,
      sex,
      rupiahOf(due),
      why,
    ]);
  return sheet('Hanya di daftar BPJS', columns, rows, columns.indexOf(DUE));
}

function differentSheet(different: ListComparison['different']): SheetExport {
  const sides = [text('Yang berbeda', 16), text('Daftar kantor', 32), text('Daftar BPJS', 32)];
  const columns = [NUMBER, ROW, NIK, KPJ, NAME, ...sides];
  const lines = different.flatMap(({ member, row, fields }) =>
    fields.map((field) => ({ member, row, field })),
  );
  const rows = lines.map(({ member: { nik, kpj, name }, row, field }, at) => [
    at + 1,
    row.row,
    nik,
    kpj,
    name,
    DIFFERENT_FIELD_NAME[field.field],
    valueWords(field.field, field.ours),
    valueWords(field.field, field.theirs),
  ]);
  return sheet('Berbeda', columns, rows, null);
}

function sheet(
  sheetName: string,
  columns: readonly ExportColumn[],
  rows: SheetExport['rows'],
  sumColumn: number | null,
): SheetExport {
  return { sheetName, titleLines: [], columns, rows, sumColumn };
}

function rupiahOf(due: Sen | null): number | null {
  return due === null ? null : toRupiahNumber(due);
}

/** A value of one of the lists as people read it. */
export function valueWords(field: DifferentField['field'], value: string | number): string {
  if (typeof value === 'number') return field === 'due' ? senToRupiah(value) : toRupiah(value);
  return isDay(value) ? toShortDay(value) : value;
}
