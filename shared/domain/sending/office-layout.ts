import { MEMBERSHIP_STATUS } from '../../words.ts';
import { PKS_SHORT, type Pks } from '../agreement.ts';
import type { Day } from '../values/day.ts';
import type { MembershipStatus } from '../membership.ts';
import type { Paper } from '../office.ts';
import type { RosterField, RosterValues } from '../person.ts';
import { safeSheetName, type ExportColumn, type RosterExport } from './roster-export.ts';

/** One member as the office's own list shows them. */
export interface ListedMember {
  readonly pks: Pks;
  readonly values: RosterValues;
  readonly status: MembershipStatus;
}

export interface OfficeListInput {
  /** In the order of the list. */
  readonly members: readonly ListedMember[];
  /** Null = both, told apart by a column of their own. */
  readonly pks: Pks | null;
  readonly paper: Paper;
  readonly author: string;
  readonly createdOn: Day;
}

const TITLE = {
  'non-asn': 'Daftar Peserta PKS 1 (Pegawai Non-ASN)',
  rentan: 'Daftar Peserta PKS 2 (Pekerja Rentan)',
} as const satisfies Record<Pks, string>;

const SHEET = { 'non-asn': 'PKS 1 Non-ASN', rentan: 'PKS 2 Pekerja Rentan' } as const;

/**
 * The headers are words that an import knows, so that the list can be sent to a department and
 * come back. NIK, KPJ and phone are text: as numbers they would lose digits.
 */
const FIELD_COLUMNS: readonly (ExportColumn & { readonly field: RosterField })[] = [
  { field: 'nik', header: 'NIK', kind: 'text', width: 19 },
  { field: 'name', header: 'Nama', kind: 'text', width: 32 },
  { field: 'birthPlace', header: 'Tempat Lahir', kind: 'text', width: 16 },
  { field: 'birthDate', header: 'Tanggal Lahir', kind: 'day', width: 14 },
  { field: 'sex', header: 'L/P', kind: 'text', width: 6 },
  { field: 'address', header: 'Alamat', kind: 'text', width: 34 },
  { field: 'kelurahan', header: 'Kelurahan', kind: 'text', width: 18 },
  { field: 'kecamatan', header: 'Kecamatan', kind: 'text', width: 16 },
  { field: 'department', header: 'OPD', kind: 'text', width: 30 },
  { field: 'job', header: 'Jabatan/Pekerjaan', kind: 'text', width: 22 },
  { field: 'wage', header: 'Upah', kind: 'rupiah', width: 14 },
  { field: 'kpj', header: 'No. KPJ', kind: 'text', width: 14 },
  { field: 'phone', header: 'No. HP', kind: 'text', width: 16 },
  { field: 'heirName', header: 'Calon Ahli Waris', kind: 'text', width: 28 },
  { field: 'heirRelation', header: 'Hubungan Keluarga', kind: 'text', width: 18 },
];

const NUMBER: ExportColumn = { header: 'No', kind: 'integer', width: 6 };
const STATUS: ExportColumn = { header: 'Status', kind: 'text', width: 12 };
const SERIES: ExportColumn = { header: 'PKS', kind: 'text', width: 8 };

/** The office's own list of members, one row each, numbered, with the wages added up. */
export function toOfficeList(input: OfficeListInput): RosterExport {
  const both = input.pks === null;
  const series = both ? [SERIES] : [];
  return {
    sheetName: safeSheetName(input.pks === null ? 'PKS 1 dan PKS 2' : SHEET[input.pks]),
    titleLines: [],
    columns: [NUMBER, ...FIELD_COLUMNS.map(withoutField), STATUS, ...series],
    rows: input.members.map(({ pks, values, status }, index) => [
      index + 1,
      ...FIELD_COLUMNS.map(({ field }) => values[field]),
      MEMBERSHIP_STATUS[status],
      ...(both ? [PKS_SHORT[pks]] : []),
    ]),
    sumColumn: 1 + FIELD_COLUMNS.findIndex(({ field }) => field === 'wage'),
    paper: input.paper,
    documentTitle: input.pks === null ? 'Daftar Peserta PKS 1 dan PKS 2' : TITLE[input.pks],
    author: input.author,
    createdOn: input.createdOn,
  };
}

function withoutField({ header, kind, width }: ExportColumn): ExportColumn {
  return { header, kind, width };
}
