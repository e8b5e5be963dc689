import { placeText, readBirthDate, readPlaceAndDate } from './birth-date.ts';
import type { ColumnMeaning } from './candidate.ts';
import type { Day } from './day.ts';
import type { DepartmentMatcher } from './departments.ts';
import { calmCapitals } from './office-words.ts';
import { type ColumnLetters, IssueReport } from './issue-report.ts';
import type { Issue } from './issue.ts';
import { readKpj } from './kpj.ts';
import type { KnownPlaces } from './known-places.ts';
import { readWage } from './money.ts';
import { looksLikeName } from './name.ts';
import { agreesWithNik, checkNik, nikBirthDate, nikSex } from './nik.ts';
import type { RosterField, RosterValues, Sex } from './person.ts';
import { readPhone } from './phone.ts';
import type { SectionPlace } from './section-place.ts';
import { readSex } from './sex.ts';
import type { RawCell } from './sheet.ts';
import { hasStatusWord, isMarkedDead } from './status-word.ts';
import { cellText, foldSpaces, givenText, type Understood } from './written.ts';

/** What stands about one person, before anything is made of it. */
export interface PersonCells {
  readonly row: number;
  readonly cell: (meaning: ColumnMeaning) => RawCell | null | undefined;
  readonly name: string | null;
  /** Decided by two ticked columns; null where the sex stands in one cell. */
  readonly ticked: Understood<Sex> | null;
  /** The office named by the section that the row stands in. */
  readonly section: string | null;
  /** The place named by that section, for a row that names none. */
  readonly place: SectionPlace | null;
  /** Texts beside the remarks that may say that somebody has left. */
  readonly states: readonly string[];
}

export interface CheckContext {
  /** Column letters for the issues; empty for a person entered by hand. */
  readonly columns: ColumnLetters;
  readonly places: KnownPlaces;
  /** The day by which two-digit years are understood. */
  readonly on: Day;
}

export interface CheckedPerson {
  readonly values: RosterValues;
  readonly issues: readonly Issue[];
  readonly remark: string | null;
  /** Fields that nobody wrote: they follow from the NIK. */
  readonly fromNik: readonly RosterField[];
}

/**
 * Understands one person. Every value is either understood or reported: nothing turns into 0, an
 * empty text or today.
 */
export function checkPerson(person: PersonCells, context: CheckContext): CheckedPerson {
  const report = new IssueReport(person.row, context.columns);
  const { cell } = person;
  const nik = readNik(cell('nik'), report);
  const name = readName(person, report);
  const birth = readBirth(person, nik, context.on, report);
  const sex = decideSex(person, nik, report);
  const { kelurahan, kecamatan } = context.places.kelurahan;
  const values = {
    nik,
    name,
    birthPlace: birth.place,
    birthDate: birth.date,
    sex: sex.value,
    address: cellText(cell('address')),
    kelurahan: canonical(cell('kelurahan'), kelurahan) ?? person.place?.kelurahan ?? null,
    kecamatan: canonical(cell('kecamatan'), kecamatan) ?? person.place?.kecamatan ?? null,
    department: readDepartment(person, context.places.departments, report),
    job: cellText(cell('job')),
    wage: report.valueOf('wage', readWage(cell('wage')), 'wage-unreadable', cell('wage')),
    kpj: report.valueOf('kpj', readKpj(cell('kpj')), 'kpj-format', cell('kpj')),
    phone: report.valueOf('phone', readPhone(cell('phone')), 'phone-unreadable', cell('phone')),
    heirName: cellText(cell('heirName')),
    heirRelation: cellText(cell('heirRelation')),
  };
  const remark = readRemark(person, name, report);
  return { values, issues: report.issues, remark, fromNik: fieldsFromNik(birth, sex) };
}

type FromNik = { readonly fromNik: boolean };
const NO_FIELDS: readonly RosterField[] = [];

function fieldsFromNik(birth: FromNik, sex: FromNik): readonly RosterField[] {
  if (!birth.fromNik && !sex.fromNik) return NO_FIELDS;
  return [
    ...(birth.fromNik ? (['birthDate'] as const) : []),
    ...(sex.fromNik ? (['sex'] as const) : []),
  ];
}

function readNik(cell: RawCell | null | undefined, report: IssueReport): string | null {
  const { nik, issues } = checkNik(cell);
  for (const code of issues) report.add(code, 'nik', cell);
  return nik;
}

function readName({ name }: PersonCells, report: IssueReport): string | null {
  const text = cellText(name);
  if (text !== null && looksLikeName(text)) return text;
  report.add('name-missing', 'name', name);
  return null;
}

interface Birth {
  readonly place: string | null;
  readonly date: Day | null;
  readonly fromNik: boolean;
}

/** The column's date counts, also where the NIK says otherwise; without one, the NIK's date. */
function readBirth({ cell }: PersonCells, nik: string | null, on: Day, report: IssueReport): Birth {
  const hints = { nik, on };
  const own = readBirthDate(cell('birthDate'), hints);
  const isOwn = own.kind !== 'empty';
  const combinedField = combinedColumn(cell);
  const combined = readPlaceAndDate(cell(combinedField), hints);
  const date = isOwn ? own : combined.date;
  const field = isOwn ? 'birthDate' : combinedField;
  const place =
    (combinedField === 'birthPlace' ? null : placeText(cellText(cell('birthPlace')) ?? '')) ??
    combined.place;
  if (date.kind === 'value') {
    if (nik !== null && !agreesWithNik(nik, date.value) && nikBirthDate(nik, on) !== null)
      report.add('birth-date-differs-from-nik', field, cell(field));
    return { place, date: date.value, fromNik: false };
  }
  if (date.kind === 'unreadable') report.add('birth-date-unreadable', field, cell(field));
  const nikDate = nik === null ? null : nikBirthDate(nik, on);
  return { place, date: nikDate, fromNik: nikDate !== null };
}

/** A column headed "Tempat Lahir" may hold both where no other column holds the date. */
function combinedColumn(cell: PersonCells['cell']): 'birthPlaceAndDate' | 'birthPlace' {
  const alone = cell('birthDate') === undefined && cell('birthPlaceAndDate') === undefined;
  return alone ? 'birthPlace' : 'birthPlaceAndDate';
}

function decideSex(
  { cell, ticked }: PersonCells,
  nik: string | null,
  report: IssueReport,
): { readonly value: Sex | null; readonly fromNik: boolean } {
  const reading = ticked ?? readSex(cell('sex'));
  const nikValue = nik === null ? null : nikSex(nik);
  if (reading.kind === 'value') {
    if (nikValue !== null && nikValue !== reading.value)
      report.add('sex-differs-from-nik', 'sex', cell('sex'));
    return { value: reading.value, fromNik: false };
  }
  if (reading.kind === 'unreadable') report.add('sex-unreadable', 'sex', cell('sex'));
  return { value: nikValue, fromNik: nikValue !== null };
}

function canonical(
  cell: RawCell | null | undefined,
  find: (text: string) => string | null,
): string | null {
  const text = cellText(cell);
  return text === null ? null : (find(text) ?? text);
}

/** The row's own department, else that of its section; as written where it is not known. */
function readDepartment(
  { cell, section }: PersonCells,
  departments: DepartmentMatcher,
  report: IssueReport,
): string | null {
  const own = cell('department');
  const text = cellText(own);
  const written = text ?? (section === null ? null : foldSpaces(section));
  if (written === null) {
    if (givenText(own) !== null && typeof own === 'object')
      report.add('department-unknown', 'department', own);
    return null;
  }
  const known = departments.match(written);
  if (known !== null) return known;
  report.add('department-unknown', 'department', text === null ? section : own);
  return text ?? calmCapitals(written);
}

function readRemark(
  { cell, states }: PersonCells,
  name: string | null,
  report: IssueReport,
): string | null {
  const remark = cellText(cell('remark'));
  const telling = [remark, ...states].find((text) => text !== null && hasStatusWord(text));
  if (telling !== undefined) report.add('status-word', 'remark', telling);
  else if (name !== null && isMarkedDead(name)) report.add('status-word', 'name', name);
  return remark;
}
