import { ESTIMATE_ONLY } from '../../law-words.ts';
import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { Paper } from '../office.ts';
import {
  safeSheetName,
  type ExportColumn,
  type ExportValue,
  type RosterExport,
} from '../sending/roster-export.ts';
import type { Day } from '../values/day.ts';
import { toLongMonth, type Month } from '../values/month.ts';
import { toRupiahNumber, type Sen } from '../values/sen.ts';
import type { Contribution } from './contribution.ts';

/** One person as the sheet names them. */
export interface SheetPerson extends Contribution {
  readonly nik: string;
  readonly name: string;
  readonly kpj: string | null;
  readonly department: string | null;
}

const COLUMNS: readonly (ExportColumn & {
  readonly value: (person: SheetPerson) => ExportValue;
})[] = [
  { header: 'NIK', kind: 'text', width: 19, value: ({ nik }) => nik },
  { header: 'Nama', kind: 'text', width: 32, value: ({ name }) => name },
  { header: 'No. KPJ', kind: 'text', width: 14, value: ({ kpj }) => kpj },
  { header: 'OPD', kind: 'text', width: 30, value: ({ department }) => department },
  { header: 'Dasar', kind: 'money', width: 18, value: ({ base }) => rupiah(base) },
  { header: 'JKK', kind: 'money', width: 16, value: ({ jkk }) => rupiah(jkk) },
  { header: 'JKM', kind: 'money', width: 16, value: ({ jkm }) => rupiah(jkm) },
  { header: 'Iuran', kind: 'money', width: 18, value: ({ due }) => rupiah(due) },
];

const NUMBER: ExportColumn = { header: 'No', kind: 'integer', width: 6 };
const SUMMED = ['JKK', 'JKM', 'Iuran'];

/** What each person is due for a month, one a row; what is not known stays empty. NIKs stand in full. */
export function toContributionSheet(input: {
  readonly people: readonly SheetPerson[];
  readonly pks: Pks;
  readonly month: Month;
  readonly paper: Paper;
  readonly author: string;
  readonly createdOn: Day;
}): RosterExport {
  const columns = [NUMBER, ...COLUMNS.map(({ header, kind, width }) => ({ header, kind, width }))];
  const title = `Rincian Iuran ${PKS_SHORT[input.pks]} ${toLongMonth(input.month)}`;
  return {
    sheetName: safeSheetName(`Iuran ${PKS_SHORT[input.pks]} ${input.month}`),
    titleLines: [title, ESTIMATE_ONLY],
    columns,
    rows: input.people.map((person, index) => [
      index + 1,
      ...COLUMNS.map(({ value }) => value(person)),
    ]),
    sumColumn: columns.flatMap(({ header }, at) => (SUMMED.includes(header) ? [at] : [])),
    paper: input.paper,
    documentTitle: title,
    author: input.author,
    createdOn: input.createdOn,
  };
}

function rupiah(amount: Sen | null): number | null {
  return amount === null ? null : toRupiahNumber(amount);
}
