import { toShortDay } from '../../../shared/domain/values/day.ts';
import { rosterLines, type RosterLine } from '../../support/big-roster.ts';
import { workbook, type TestCell } from '../../support/workbook.ts';

/** So many as the office's own agreements have. */
export const NON_ASN = [...rosterLines(3042)];
export const PPPK = NON_ASN.slice(0, 1869);
/** Other birthdays, hence other NIKs; their cards are not printed yet. */
export const VULNERABLE = [...rosterLines(992, 7)].map((line, at) => ({
  ...line,
  job: ['Nelayan', 'Petani Rumput Laut', 'Buruh Bangunan', 'Tukang Kayu'][at % 4] as string,
}));
/** Who dies, in the last month that is paid for. */
export const DEAD = VULNERABLE[41] as (typeof VULNERABLE)[number];
export const DAY_OF_DEATH = '20-04-2026';

type Column = readonly [header: string, value: (line: RosterLine) => TestCell];
const COLUMNS: readonly Column[] = [
  ['No', ({ number }) => number],
  ['NIK', ({ nik }) => nik],
  ['Nama Lengkap', ({ name }) => name],
  ['Tempat Lahir', ({ birthPlace }) => birthPlace],
  ['Tanggal Lahir', ({ birthDate }) => toShortDay(birthDate)],
  ['Jenis Kelamin', ({ sex }) => sex],
  ['Alamat', ({ address }) => address],
  ['Kelurahan', ({ kelurahan }) => kelurahan],
  ['Kecamatan', ({ kecamatan }) => kecamatan],
  ['Pekerjaan', ({ job }) => job],
  ['No HP', ({ phone }) => phone],
  ['Nama Ahli Waris', ({ heirName }) => heirName],
  ['Hubungan Ahli Waris', ({ heirRelation }) => heirRelation],
];

/** As a district sends those whom it proposes: no employer, no wage, no KPJ. */
export function vulnerableRoster(people: readonly RosterLine[] = VULNERABLE): Promise<Uint8Array> {
  const rows = people.map((line) => COLUMNS.map(([, value]) => value(line)));
  return workbook([COLUMNS.map(([header]) => header), ...rows], { name: 'Pekerja Rentan' });
}

/** As the personnel office names who was appointed: little more than NIKs. */
export function listOfNiks(people: readonly RosterLine[]): Promise<Uint8Array> {
  const rows = people.map(({ nik, name }, at): TestCell[] => [at + 1, nik, name]);
  return workbook([['No', 'NIK', 'Nama'], ...rows], { name: 'PPPK' });
}

/** As it comes back from BPJS: the numbers of the cards beside the NIKs. */
export function listWithKpj(people: readonly RosterLine[]): Promise<Uint8Array> {
  const rows = people.map(({ nik, name, number }): TestCell[] => [nik, name, kpjOf(number)]);
  return workbook([['NOMOR_IDENTITAS', 'NAMA_LENGKAP', 'KPJ'], ...rows], { name: 'Daftar TK' });
}

export function kpjOf(number: number): string {
  return `8${String(number).padStart(10, '0')}`;
}
