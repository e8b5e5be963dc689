import { CLAIM_KIND_NAME, CLAIM_OUTCOME_NAME, CLAIM_STEP_NAME } from '../../claim-words.ts';
import { ESTIMATE_ONLY } from '../../law-words.ts';
import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { Paper } from '../office.ts';
import {
  safeSheetName,
  type ExportColumn,
  type ExportValue,
  type RosterExport,
} from '../sending/roster-export.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { toRupiahNumber, type Sen } from '../values/sen.ts';
import type { ClaimKind, ClaimOutcome, ClaimStatus } from './claim.ts';

/** A claim as the list shows it: without the cause, the family and their accounts. */
export interface ListedClaim {
  readonly name: string;
  readonly nikMasked: string;
  readonly department: string | null;
  readonly pks: Pks | null;
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly eventOn: Day;
  readonly status: ClaimStatus;
  readonly statusOn: Day;
  readonly papersMissing: number;
  readonly expected: Sen | null;
  readonly paid: Sen;
}

const COLUMNS: readonly (ExportColumn & {
  readonly value: (claim: ListedClaim) => ExportValue;
})[] = [
  { header: 'Nama', kind: 'text', width: 32, value: ({ name }) => name },
  { header: 'NIK', kind: 'text', width: 19, value: ({ nikMasked }) => nikMasked },
  { header: 'OPD', kind: 'text', width: 32, value: ({ department }) => department },
  { header: 'PKS', kind: 'text', width: 8, value: ({ pks }) => pks && PKS_SHORT[pks] },
  { header: 'Jenis', kind: 'text', width: 28, value: ({ kind }) => CLAIM_KIND_NAME[kind] },
  {
    header: 'Akibat',
    kind: 'text',
    width: 12,
    value: ({ outcome }) => CLAIM_OUTCOME_NAME[outcome],
  },
  { header: 'Tanggal Kejadian', kind: 'day', width: 16, value: ({ eventOn }) => eventOn },
  { header: 'Status', kind: 'text', width: 18, value: ({ status }) => CLAIM_STEP_NAME[status] },
  { header: 'Sejak', kind: 'day', width: 12, value: ({ statusOn }) => statusOn },
  { header: 'Berkas Kurang', kind: 'integer', width: 14, value: (claim) => claim.papersMissing },
  { header: 'Perkiraan', kind: 'money', width: 18, value: ({ expected }) => rupiah(expected) },
  { header: 'Dibayar', kind: 'money', width: 18, value: ({ paid }) => rupiah(paid) },
];

/** The list of claims as a sheet, in the order of the list, with what is expected and paid added up. */
export function toClaimSheet(input: {
  readonly claims: readonly ListedClaim[];
  readonly paper: Paper;
  readonly author: string;
  readonly today: Day;
  /** `09.05`, in Baubau. */
  readonly at: string;
}): RosterExport {
  const { claims, paper, author, today, at } = input;
  const title = 'Daftar Klaim';
  return {
    sheetName: safeSheetName(title),
    titleLines: [
      title.toUpperCase(),
      `Data per tanggal ${toLongDay(today)} pukul ${at} WITA. ${ESTIMATE_ONLY}`,
    ],
    columns: COLUMNS.map(({ header, kind, width }) => ({ header, kind, width })),
    rows: claims.map((claim) => COLUMNS.map(({ value }) => value(claim))),
    sumColumn: [COLUMNS.length - 2, COLUMNS.length - 1],
    paper,
    documentTitle: title,
    author,
    createdOn: today,
  };
}

function rupiah(amount: Sen | null): number | null {
  return amount === null ? null : toRupiahNumber(amount);
}
