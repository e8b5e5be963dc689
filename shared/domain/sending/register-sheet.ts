import { LETTER_KIND_NAME, LETTER_STATUS_NAME } from '../../words.ts';
import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { Paper } from '../office.ts';
import type { RegisterKind, RegisterStatus } from '../register.ts';
import type { Day } from '../values/day.ts';
import { safeSheetName, type ExportColumn, type RosterExport } from './roster-export.ts';

/** A letter as the register shows it. */
export interface ListedLetter {
  readonly number: string;
  readonly date: Day;
  readonly name: string;
  readonly nikMasked: string | null;
  readonly kind: RegisterKind;
  readonly about: string | null;
  readonly pks: Pks | null;
  readonly status: RegisterStatus;
  readonly voidReason: string | null;
}

/** What a line of the register says of itself: text, so that no number is taken for a date or a sum. */
const COLUMNS: readonly (ExportColumn & {
  readonly value: (letter: ListedLetter) => string | null;
})[] = [
  { header: 'Nomor Surat', kind: 'text', width: 30, value: ({ number }) => number },
  { header: 'Tanggal', kind: 'day', width: 12, value: ({ date }) => date },
  { header: 'Nama/Tujuan', kind: 'text', width: 34, value: ({ name }) => name },
  { header: 'NIK', kind: 'text', width: 19, value: ({ nikMasked }) => nikMasked },
  { header: 'Jenis', kind: 'text', width: 20, value: ({ kind }) => LETTER_KIND_NAME[kind] },
  { header: 'Perihal', kind: 'text', width: 34, value: ({ about }) => about },
  { header: 'PKS', kind: 'text', width: 8, value: ({ pks }) => pks && PKS_SHORT[pks] },
  { header: 'Status', kind: 'text', width: 12, value: ({ status }) => LETTER_STATUS_NAME[status] },
  { header: 'Alasan Batal', kind: 'text', width: 34, value: ({ voidReason }) => voidReason },
];

/** The register as a sheet, one letter a row, in the order of the list. NIKs stay masked. */
export function toRegisterSheet(input: {
  readonly letters: readonly ListedLetter[];
  /** Null: more than one year. */
  readonly year: number | null;
  readonly paper: Paper;
  readonly author: string;
  readonly createdOn: Day;
}): RosterExport {
  const title = input.year === null ? 'Buku Agenda Surat' : `Buku Agenda Surat Tahun ${input.year}`;
  return {
    sheetName: safeSheetName(title),
    titleLines: [],
    columns: COLUMNS.map(({ header, kind, width }) => ({ header, kind, width })),
    rows: input.letters.map((letter) => COLUMNS.map(({ value }) => value(letter))),
    sumColumn: null,
    paper: input.paper,
    documentTitle: title,
    author: input.author,
    createdOn: input.createdOn,
  };
}
