import type { ColumnMeaning } from '../candidate.ts';
import { readBirth } from './check-birth.ts';
import { readDepartment, readPlace, readWord } from './check-words.ts';
import type { Day } from '../values/day.ts';
import { type ColumnLetters, IssueReport } from './issue-report.ts';
import type { Issue } from '../issue.ts';
import { readKpj } from '../values/kpj.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { readWage } from '../values/money.ts';
import { looksLikeName } from '../values/name.ts';
import { checkNik, nikSex } from '../values/nik.ts';
import type { RosterField, RosterValues, Sex } from '../person.ts';
import { readPhone } from '../values/phone.ts';
import type { SectionPlace } from './section-place.ts';
import { readSex } from '../values/sex.ts';
import type { RowEdits } from './sheet-hints.ts';
import type { RawCell } from '../sheet.ts';
import { hasStatusWord, isMarkedDead } from './status-word.ts';
import type { UnknownWords } from './unknown-words.ts';
import { cellText, type Understood } from '../values/written.ts';

/** What stands about one person, before anything is made of it. */
export interface PersonCells {
  readonly row: number;
  /** As the file has it; undefined where no column holds this. */
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
  /** Corrections, each read like a cell of its field and instead of all that the file says of it. */
  readonly edits?: RowEdits | undefined;
}

export interface CheckContext {
  /** Position of the sheet, for the issues. */
  readonly sheet?: number;
  /** Column letters for the issues; empty for a person entered by hand. */
  readonly columns: ColumnLetters;
  readonly places: KnownPlaces;
  /** The day by which two-digit years are understood. */
  readonly on: Day;
  /** Gathers the words that no list knows. */
  readonly unknown?: UnknownWords;
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
  const report = new IssueReport(person.row, context.columns, context.sheet);
  const cell = cellsWithEdits(person);
  const nik = readNik(cell('nik'), report);
  const name = readName(person, report);
  const birth = readBirth(person, nik, context.on);
  if (birth.issue !== null) report.add(birth.issue, birth.field, cell(birth.field));
  const sex = decideSex(person, nik, report);
  const place = readPlace(person, cell, context);
  const values = {
    nik,
    name,
    birthPlace: birth.place,
    birthDate: birth.date,
    sex: sex.value,
    address: cellText(cell('address')),
    kelurahan: place.kelurahan,
    kecamatan: place.kecamatan,
    department: readDepartment(person, cell, context, report),
    job: readWord('job', cell('job'), context),
    wage: report.valueOf('wage', readWage(cell('wage')), 'wage-unreadable', cell('wage')),
    kpj: report.valueOf('kpj', readKpj(cell('kpj')), 'kpj-format', cell('kpj')),
    phone: report.valueOf('phone', readPhone(cell('phone')), 'phone-unreadable', cell('phone')),
    heirName: cellText(cell('heirName')),
    heirRelation: readWord('relation', cell('heirRelation'), context),
  };
  const remark = readRemark(person, name, report);
  return { values, issues: report.issues, remark, fromNik: fieldsFromNik(birth, sex) };
}

/** The cells as they read after the corrections; a cleared one is empty. */
export function cellsWithEdits({ cell, edits }: PersonCells): PersonCells['cell'] {
  if (edits === undefined) return cell;
  return (meaning) => {
    const typed = edits.get(meaning as RosterField);
    return typed === undefined ? cell(meaning) : typed || null;
  };
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

function readName({ name, edits }: PersonCells, report: IssueReport): string | null {
  const given = edits?.get('name') ?? name;
  const text = cellText(given);
  if (text !== null && looksLikeName(text)) return text;
  report.add('name-missing', 'name', given);
  return null;
}

/** What the row says of the sex, without the NIK. */
export function readOwnSex({ cell, ticked, edits }: PersonCells): Understood<Sex> {
  const typed = edits?.get('sex');
  return typed === undefined ? (ticked ?? readSex(cell('sex'))) : readSex(typed);
}

function decideSex(
  person: PersonCells,
  nik: string | null,
  report: IssueReport,
): { readonly value: Sex | null; readonly fromNik: boolean } {
  const reading = readOwnSex(person);
  const given = () => person.edits?.get('sex') ?? person.cell('sex');
  const nikValue = nik === null ? null : nikSex(nik);
  if (reading.kind === 'value') {
    if (nikValue !== null && nikValue !== reading.value)
      report.add('sex-differs-from-nik', 'sex', given());
    return { value: reading.value, fromNik: false };
  }
  if (reading.kind === 'unreadable') report.add('sex-unreadable', 'sex', given());
  return { value: nikValue, fromNik: nikValue !== null };
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
