import type { ColumnMemory } from '../answers.ts';
import type { ColumnMeaning } from '../candidate.ts';
import type { Paper } from '../office.ts';
import type { Sex } from '../person.ts';
import type { RosterExport } from '../sending/roster-export.ts';
import { toShortDay, type Day } from '../values/day.ts';
import { foldToKey } from '../values/written.ts';

/** What the office can tell SIPP of a member. */
export interface SippMember {
  readonly name: string;
  readonly nik: string;
  readonly birthPlace: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  /** Whole rupiah a month; of members without a wage the base of their band. */
  readonly wage: number | null;
  readonly start: Day;
  /** Null where the exact day is not known. */
  readonly end: Day | null;
}

interface SippColumn {
  readonly header: string;
  /** What the column says to whom reads it back; null = nothing that is compared. */
  readonly meaning: ColumnMeaning | null;
  readonly value: (member: SippMember) => string | null;
}

const EMPTY = () => null;

/** A column that the office has nothing for: SIPP leaves it to who uploads, or fills it itself. */
function empty(header: string): SippColumn {
  return { header, meaning: null, value: EMPTY };
}

/**
 * The columns A to AD of "Data TK Baru", in the newer order of SIPP Online; every cell is text and days are
 * `dd-mm-yyyy`, as its instructions (Petunjuk Pengisian) ask. One list for writing and, by the names over
 * the columns, for reading: older layouts have other columns at the same letters.
 */
export const SIPP_COLUMNS: readonly SippColumn[] = [
  empty('NO_PEGAWAI'),
  { header: 'NAMA_LENGKAP', meaning: 'name', value: ({ name }) => name },
  empty('GELAR'),
  empty('TELEPON_AREA_RUMAH'),
  empty('TELEPON_RUMAH'),
  empty('TELEPON_AREA_KANTOR'),
  empty('TELEPON_KANTOR'),
  empty('TELEPON_EXT_KANTOR'),
  { header: 'HP', meaning: 'phone', value: ({ phone }) => phone },
  empty('EMAIL'),
  { header: 'TEMPAT_LAHIR', meaning: 'birthPlace', value: ({ birthPlace }) => birthPlace },
  { header: 'TANGGAL_LAHIR', meaning: 'birthDate', value: ({ birthDate }) => shortDay(birthDate) },
  empty('NAMA_IBU_KANDUNG'),
  { header: 'JENIS_IDENTITAS', meaning: null, value: () => 'KTP' },
  { header: 'NOMOR_IDENTITAS', meaning: 'nik', value: ({ nik }) => nik },
  empty('MASA_LAKU_IDENTITAS'),
  { header: 'JENIS_KELAMIN', meaning: 'sex', value: ({ sex }) => sex },
  // S = to the address; E would be to an e-mail, which the office does not hold.
  { header: 'SURAT_MENYURAT_KE', meaning: null, value: () => 'S' },
  empty('TANGGAL_KEPESERTAAN'),
  empty('STATUS_KAWIN'),
  empty('GOLONGAN_DARAH'),
  empty('NPWP'),
  { header: 'KODE_NEGARA', meaning: null, value: () => 'ID' },
  {
    header: 'UPAH',
    meaning: 'wage',
    value: ({ wage }) => (wage === null ? null : String(wage)),
  },
  { header: 'ALAMAT', meaning: 'address', value: ({ address }) => address },
  { header: 'KODE_POS', meaning: null, value: ({ postalCode }) => postalCode },
  empty('LOKASI_PEKERJAAN'),
  empty('STATUS_PEGAWAI'),
  { header: 'TGL_AWAL_BEKERJA', meaning: null, value: ({ start }) => shortDay(start) },
  { header: 'TGL_AKHIR_KONTRAK', meaning: null, value: ({ end }) => shortDay(end) },
];

function shortDay(day: Day | null): string | null {
  return day === null ? null : toShortDay(day);
}

/** What the headers of SIPP mean, whatever words like theirs mean elsewhere. */
export const SIPP_MEANINGS: readonly ColumnMemory[] = SIPP_COLUMNS.map(({ header, meaning }) => ({
  header: foldToKey(header),
  meaning,
}));

const WIDE = 30;
const BESIDE_HEADER = 6;

/** The members as the sheet that SIPP takes. */
export function toSippSheet(input: {
  readonly members: readonly SippMember[];
  readonly paper: Paper;
  readonly author: string;
  readonly createdOn: Day;
}): RosterExport {
  return {
    sheetName: 'data_tk_baru',
    titleLines: [],
    columns: SIPP_COLUMNS.map(({ header, meaning }) => ({
      header,
      kind: 'text',
      width: meaning === 'name' || meaning === 'address' ? WIDE : header.length + BESIDE_HEADER,
    })),
    rows: input.members.map((member) => SIPP_COLUMNS.map(({ value }) => value(member))),
    sumColumn: null,
    paper: input.paper,
    documentTitle: 'Data TK Baru',
    author: input.author,
    createdOn: input.createdOn,
  };
}
