import * as fc from 'fast-check';
import { DEPARTMENT_SEED } from '../../shared/domain/lists/departments.ts';
import { MONTHS } from '../../shared/domain/values/day.ts';
import { ROSTER_FIELDS, type RosterField, type RosterValues } from '../../shared/domain/person.ts';
import { KELURAHAN } from '../../shared/domain/lists/places.ts';
import { cellText, foldSpaces } from '../../shared/domain/values/written.ts';
import type { TestCell } from './workbook.ts';

/** Invented people and the many ways in which an office may lay out the same list of them. */

export type Somebody = RosterValues & { readonly nik: string; readonly name: string };

const SYLLABLES = ['la', 'ra', 'mi', 'so', 'tu', 'wo', 'na', 'ki', 'ba', 'de'];

const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((syllables) => syllables.join('').toUpperCase());

/** `CONTOH RAMISO WONAKI`: nobody is called so. */
const name = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => ['CONTOH', ...words].join(' '));

const birthDate = fc
  .date({ min: new Date('1962-01-01'), max: new Date('2006-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const digitText = (length: number) => digits(length).map((each) => each.join(''));

const phone = fc.integer({ min: 8, max: 11 }).chain(digitText);
/** Any text that stands for something: odd signs, other scripts, what looks like a formula. */
const oddText = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => foldSpaces(text))
  .filter((text) => cellText(text) === text && !/\p{Cc}/u.test(text));

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 4 });

const somebody: fc.Arbitrary<Somebody> = fc
  .record({
    name,
    birthDate,
    sex: fc.constantFrom('L' as const, 'P' as const),
    district: fc.integer({ min: 1, max: 8 }),
    serial: fc.integer({ min: 9_000, max: 9_999 }),
    birthPlace: maybe(fc.constantFrom('Baubau', 'Raha', 'Pasarwajo', 'Kendari')),
    address: maybe(
      fc.oneof(
        word.map((street) => `Jl. ${street} No. 7`),
        oddText,
      ),
    ),
    place: maybe(fc.constantFrom(...KELURAHAN)),
    department: fc.constantFrom(...DEPARTMENT_SEED.map((department) => department.name)),
    job: maybe(fc.constantFrom('Juru Contoh', 'Petugas Contoh', 'Pembantu Contoh')),
    wage: maybe(fc.integer({ min: 100, max: 9_999 }).map((thousands) => thousands * 1_000)),
    kpj: maybe(digitText(11)),
    phone: maybe(phone.map((rest) => `08${rest}`)),
    heirName: maybe(name),
    heirRelation: maybe(fc.constantFrom('Istri', 'Suami', 'Anak')),
  })
  .map(({ district, serial, place, ...person }) => ({
    ...person,
    nik: nikOf({ ...person, district, serial }),
    kelurahan: place?.kelurahan ?? null,
    kecamatan: place?.kecamatan ?? null,
  }));

function nikOf(of: { birthDate: string; sex: 'L' | 'P'; district: number; serial: number }) {
  const [year = '', month = '', day = ''] = of.birthDate.split('-');
  const date = String(Number(day) + (of.sex === 'P' ? 40 : 0)).padStart(2, '0');
  return `74720${of.district}${date}${month}${year.slice(2)}${of.serial}`;
}

/** People of whom no two look like one: all have a birthday and a serial number of their own. */
const strangers = fc.uniqueArray(somebody, {
  minLength: 1,
  maxLength: 12,
  comparator: (one, other) =>
    one.birthDate === other.birthDate || one.nik.slice(-4) === other.nik.slice(-4),
});

/** All with a department or none: where some have one, the order of the rows may say whose it is. */
export const someRoster: fc.Arbitrary<readonly Somebody[]> = fc
  .tuple(strangers, fc.boolean())
  .map(([people, isWithout]) =>
    isWithout ? people.map((person) => ({ ...person, department: null })) : people,
  );

/** The same people with some other values, and some that are no longer told. */
export const rosterAndLater = someRoster.chain((people) =>
  fc.tuple(fc.constant(people), fc.tuple(...people.map(changed))),
);

/** An address that differs in its signs alone is no change. */
const KEPT = new Set<RosterField>(['nik', 'name', 'birthDate', 'sex', 'department', 'address']);

function changed(person: Somebody): fc.Arbitrary<Somebody> {
  const fields = ROSTER_FIELDS.filter((field) => !KEPT.has(field));
  return fc
    .tuple(somebody, fc.subarray(fields), fc.subarray(fields))
    .map(([other, newer, gone]) => ({
      ...person,
      ...Object.fromEntries(newer.map((field) => [field, other[field]])),
      ...Object.fromEntries(gone.map((field) => [field, null])),
    }));
}

// ── How it may be written ────────────────────────────────────────────────────────────────────────

const HEADERS: Readonly<Record<RosterField, readonly string[]>> = {
  nik: ['NIK', 'No. KTP', 'Nomor Induk Kependudukan'],
  name: ['Nama', 'Nama Lengkap', 'Nama Pegawai'],
  birthPlace: ['Tempat Lahir', 'Tmpt. Lahir'],
  birthDate: ['Tanggal Lahir', 'Tgl. Lahir', 'Tgl Lhr'],
  sex: ['L/P', 'JK', 'Jenis Kelamin'],
  address: ['Alamat', 'Alamat KTP'],
  kelurahan: ['Kelurahan', 'Kel.', 'Kelurahan/Desa'],
  kecamatan: ['Kecamatan', 'Kec.'],
  department: ['OPD', 'Unit Kerja', 'Perangkat Daerah'],
  job: ['Jabatan', 'Pekerjaan', 'Tugas'],
  wage: ['Upah', 'Gaji (Rp)', 'Honor'],
  kpj: ['No. KPJ', 'KPJ', 'No BPJS Ketenagakerjaan'],
  phone: ['No. HP', 'Telepon', 'No. WA'],
  heirName: ['Calon Ahli Waris', 'Nama Ahli Waris'],
  heirRelation: ['Hubungan Keluarga', 'Hubungan'],
};

const TITLES = ['PEMERINTAH KOTA CONTOH', 'DAFTAR PEGAWAI NON ASN', 'TAHUN 2025'];

export interface Layout {
  readonly fields: readonly RosterField[];
  readonly headers: readonly string[];
  readonly titles: number;
  readonly isNumbered: boolean;
  /** Empty rows above each person, in turn. */
  readonly gaps: readonly number[];
  /** Spaces around each text, in turn. */
  readonly spaces: readonly string[];
  /** Spellings of what may be spelt in several ways, in turn. */
  readonly dates: readonly (keyof typeof DATES)[];
  readonly wages: readonly (keyof typeof WAGES)[];
  readonly phones: readonly (keyof typeof PHONES)[];
  readonly isReversed: boolean;
  /** Columns that say nothing of use here, after the others. */
  readonly others: readonly string[];
}

const DATES = {
  typed: (day: string): TestCell => ({ value: new Date(`${day}T00:00:00Z`), format: 'dd-mm-yyyy' }),
  dashes: (day: string) => day.split('-').toReversed().join('-'),
  slashes: (day: string) => day.split('-').toReversed().join('/'),
  words: (day: string) => {
    const [year = '', month = '', date = ''] = day.split('-');
    return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
  },
};

const WAGES = {
  number: (wage: number): TestCell => wage,
  digits: (wage: number) => String(wage),
  dots: (wage: number) => withDots(wage),
  official: (wage: number) => `Rp ${withDots(wage)},00`,
  dash: (wage: number) => `Rp. ${withDots(wage)},-`,
};

function withDots(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
}

const PHONES = {
  plain: (phoneNumber: string) => phoneNumber,
  dashes: (phoneNumber: string) => phoneNumber.replaceAll(/(\d{4})(?=\d)/g, '$1-'),
  abroad: (phoneNumber: string) => `+62 ${phoneNumber.slice(1)}`,
  withoutZero: (phoneNumber: string): TestCell => Number(phoneNumber),
};

const OTHERS = ['Agama', 'Pendidikan Terakhir', 'No. KK', 'TMT', 'Nama Ibu Kandung', 'Email'];

const letters = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
);

const spaces = fc.constantFrom('', ' ', '  ', '\u00A0');

export const someLayout: fc.Arbitrary<Layout> = fc
  .shuffledSubarray([...ROSTER_FIELDS], { minLength: ROSTER_FIELDS.length })
  .chain((fields) =>
    fc.record({
      fields: fc.constant(fields),
      headers: fc.tuple(...fields.map(someHeader)),
      titles: fc.integer({ min: 0, max: TITLES.length }),
      isNumbered: fc.boolean(),
      gaps: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
      spaces: fc.array(spaces, { minLength: 1, maxLength: 7 }),
      dates: someOf(DATES),
      wages: someOf(WAGES),
      phones: someOf(PHONES),
      others: fc.subarray(OTHERS),
      isReversed: fc.boolean(),
    }),
  );

function someOf<T extends string>(spellings: Readonly<Record<T, unknown>>): fc.Arbitrary<T[]> {
  const names = Object.keys(spellings) as T[];
  return fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
}

function someHeader(field: RosterField): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...HEADERS[field]), letters, spaces)
    .map(([header, inCase, space]) => space + inCase(header) + space);
}

/** The list as rows of a sheet, laid out so. */
export function laidOut(people: readonly Somebody[], layout: Layout): TestCell[][] {
  const rows: TestCell[][] = TITLES.slice(0, layout.titles).map((title) => [title]);
  const number = (text: TestCell): TestCell[] => (layout.isNumbered ? [text] : []);
  rows.push([...number('No'), ...layout.headers, ...layout.others]);
  const inOrder = layout.isReversed ? people.toReversed() : people;
  inOrder.forEach((person, at) => {
    for (let gap = inTurn(layout.gaps, at); gap > 0; gap -= 1) rows.push([]);
    rows.push([
      ...number(at + 1),
      ...layout.fields.map((field, column) => toCell(person, field, layout, at + column)),
      ...layout.others.map(() => 'lainnya'),
    ]);
  });
  return rows;
}

function toCell(person: Somebody, field: RosterField, layout: Layout, turn: number): TestCell {
  const value = person[field];
  if (value === null) return null;
  if (typeof value === 'number') return WAGES[inTurn(layout.wages, turn)](value);
  if (field === 'birthDate') return DATES[inTurn(layout.dates, turn)](value);
  if (field === 'phone') return PHONES[inTurn(layout.phones, turn)](value);
  // Spaces in a NIK are removed too, but that is told.
  if (field === 'nik') return value;
  const space = inTurn(layout.spaces, turn);
  return space + value.replaceAll(' ', ` ${space}`) + space;
}

function inTurn<T>(list: readonly T[], turn: number): T {
  return list[turn % list.length] as T;
}
