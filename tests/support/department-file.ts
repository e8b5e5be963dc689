import { rosterLines, type RosterLine } from './big-roster.ts';
import { workbook, type TestCell } from './workbook.ts';

export const DEPARTMENT = 'Dinas Kesehatan';

/** So many invented people of one department. */
export function departmentPeople(count: number): RosterLine[] {
  return [...rosterLines(count)].map((line) => ({ ...line, department: DEPARTMENT }));
}

/** What differs in a row from what the people's data say: as clerks of departments type it. */
export type Slips = Partial<RosterLine> & { readonly remark?: string };

export interface DepartmentFile {
  readonly people: readonly RosterLine[];
  /** Its own name for the column of the jobs. */
  readonly jobHeader?: string;
  readonly slips?: ReadonlyMap<RosterLine, Slips>;
}

/** A department's file with its letterhead, its headers and its slips. */
export function departmentFile({ people, jobHeader = 'Jabatan', slips }: DepartmentFile) {
  const header = ['No', 'No. KTP', 'Nama', 'Tempat Lahir', 'Tgl Lahir', 'L/P', 'Alamat'];
  header.push('Kelurahan', 'OPD', jobHeader, 'Honor', 'No HP', 'Ket');
  const rows = people.map((line, index) => rowOf(index + 1, { ...line, ...slips?.get(line) }));
  return workbook(
    [[`DAFTAR TENAGA NON ASN ${DEPARTMENT.toUpperCase()}`], ['TAHUN 2025'], [], header, ...rows],
    { name: 'Honorer' },
  );
}

function rowOf(number: number, line: RosterLine & Slips): TestCell[] {
  const { nik, name, birthPlace, birthDate, sex, address, kelurahan, department } = line;
  const day = birthDate.split('-').toReversed().join('-');
  const about = [nik, name, birthPlace, day, sex, address, kelurahan, department];
  return [number, ...about, line.job, line.wage, line.phone, line.remark ?? ''];
}
