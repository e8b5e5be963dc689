import * as fc from 'fast-check';
import { DEPARTMENT_SEED } from '../../shared/domain/departments.ts';
import { MONTHS } from '../../shared/domain/day.ts';
import { ROSTER_FIELDS, type RosterField, type RosterValues } from '../../shared/domain/person.ts';
import { KELURAHAN } from '../../shared/domain/places.ts';
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
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 4 });

const somebody: fc.Arbitrary<Somebody> = fc
  .record({
    name,
    birthDate,
    sex: fc.constantFrom('L' as const, 'P' as const),
    district: fc.integer({ min: 1, max: 8 }),
    serial: fc.integer({ min: 9_000, max: 9_999 }),
    birthPlace: maybe(fc.constantFrom('Baubau', 'Raha', 'Pasarwajo', 'Kendari')),
    address: maybe(word.map((street) => `Jl. ${street} No. 7`)),
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

const KEPT = new Set<RosterField>(['nik', 'name', 'birthDate', 'sex', 'department']);

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
  readonly dates: readonly DateStyle[];
  readonly isReversed: boolean;
}

type DateStyle = 'typed' | 'dashes' | 'slashes' | 'words';

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
      dates: fc.array(fc.constantFrom<DateStyle>('typed', 'dashes', 'slashes', 'words'), {
        minLength: 1,
        maxLength: 3,
      }),
      isReversed: fc.boolean(),
    }),
  );

function someHeader(field: RosterField): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...HEADERS[field]), letters, spaces)
    .map(([header, inCase, space]) => space + inCase(header) + space);
}

/** The list as rows of a sheet, laid out so. */
export function laidOut(people: readonly Somebody[], layout: Layout): TestCell[][] {
  const rows: TestCell[][] = TITLES.slice(0, layout.titles).map((title) => [title]);
  const number = (text: TestCell): TestCell[] => (layout.isNumbered ? [text] : []);
  rows.push([...number('No'), ...layout.headers]);
  const inOrder = layout.isReversed ? people.toReversed() : people;
  inOrder.forEach((person, at) => {
    for (let gap = inTurn(layout.gaps, at); gap > 0; gap -= 1) rows.push([]);
    rows.push([
      ...number(at + 1),
      ...layout.fields.map((field, column) => toCell(person, field, layout, at + column)),
    ]);
  });
  return rows;
}

function toCell(person: Somebody, field: RosterField, layout: Layout, turn: number): TestCell {
  const value = person[field];
  if (value === null || typeof value === 'number') return value;
  if (field === 'birthDate') return toDateCell(value, inTurn(layout.dates, turn));
  // Spaces in a NIK are removed too, but that is told.
  if (field === 'nik') return value;
  const space = inTurn(layout.spaces, turn);
  return space + value.replaceAll(' ', ` ${space}`) + space;
}

function toDateCell(day: string, style: DateStyle): TestCell {
  const [year = '', month = '', date = ''] = day.split('-');
  if (style === 'typed') return { value: new Date(`${day}T00:00:00Z`), format: 'dd-mm-yyyy' };
  if (style === 'dashes') return `${date}-${month}-${year}`;
  if (style === 'slashes') return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function inTurn<T>(list: readonly T[], turn: number): T {
  return list[turn % list.length] as T;
}
