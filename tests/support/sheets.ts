import type { Agreement, Pks } from '../../shared/domain/agreement.ts';
import type { SheetReading } from '../../shared/domain/candidate.ts';
import { createKnownPlaces } from '../../shared/domain/lists/known-places.ts';
import { DEPARTMENT_SEED } from '../../shared/domain/lists/departments.ts';
import { KELURAHAN } from '../../shared/domain/lists/places.ts';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import { JOB_SEED, RELATION_SEED } from '../../shared/domain/lists/word-lists.ts';
import type { RawCell, RawMerge, RawSheet } from '../../shared/domain/sheet.ts';

/** The lists that a fresh data folder begins with. */
export const SEED_LISTS = {
  departments: DEPARTMENT_SEED,
  kelurahan: KELURAHAN,
  otherPlaces: [],
  meaningless: [],
  jobs: JOB_SEED,
  relations: RELATION_SEED,
};
export const SEED_PLACES = createKnownPlaces(SEED_LISTS);

const COVERAGE: Readonly<Record<Pks, readonly [string, string]>> = {
  'non-asn': ['2025-01-01', '2026-01-31'],
  rentan: ['2025-05-01', '2026-05-31'],
};

const PARTY = { number: null, signatory: null, position: null, nip: null, address: null };

export function anAgreement(pks: Pks = 'non-asn'): Agreement {
  const [coverageFrom, coverageUntil] = COVERAGE[pks];
  return {
    id: pks === 'non-asn' ? 1 : 2,
    pks,
    title: 'Perjanjian contoh',
    government: { institution: 'Pemerintah Kota Contoh', ...PARTY },
    bpjs: { institution: 'BPJS Contoh', ...PARTY },
    signedOn: null,
    place: null,
    coverageFrom,
    coverageUntil,
    coverageDaysKnown: true,
    paidMonths: 12,
    segment: pks === 'non-asn' ? 'PU' : 'BPU',
    programmes: ['JKK', 'JKM'],
    monthlyContribution: null,
    wageBase: null,
    moneySource: null,
    budget: null,
    quota: null,
    quotaIsMinimum: false,
    continuesId: null,
    fundedBy: 'apbd',
    jkkClass: pks === 'non-asn' ? 'sangat-rendah' : null,
    flatWage: null,
    isAddendum: false,
    addenda: [],
  };
}

type Written = RawCell | number | null;

/** A sheet as it would be read: numbers become number cells; empty rows are left out. */
export function aSheet(
  rows: readonly (readonly Written[])[],
  merges: readonly string[] = [],
  name = 'Data',
): RawSheet {
  return {
    name,
    visibility: 'visible',
    rows: rows
      .map((cells, index) => ({ row: index + 1, cells: cells.map(toCell) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
    merges: merges.map(toMerge),
  };
}

export function aNumber(value: number, raw = String(value)): RawCell {
  return { kind: 'number', value, raw };
}

export function aDay(day: string): RawCell {
  return { kind: 'day', day, serial: 0 };
}

function toCell(value: Written): RawCell | null {
  if (typeof value === 'number') return aNumber(value);
  return value === '' ? null : value;
}

// D5:E5
function toMerge(reference: string): RawMerge {
  const [, fromColumn, fromRow, toColumn, toRow] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(reference) ?? [];
  if (!fromColumn || !toColumn) throw new Error('a merge is written like D5:E5');
  return {
    firstRow: Number(fromRow),
    lastRow: Number(toRow),
    firstColumn: fromColumn.charCodeAt(0) - 65,
    lastColumn: toColumn.charCodeAt(0) - 65,
  };
}

/** A sheet understood by the lists of a fresh data folder. */
export function read(sheet: RawSheet, pks: Pks = 'non-asn'): SheetReading {
  const reading = readCandidates(sheet, SEED_PLACES, anAgreement(pks));
  if (reading === null) throw new Error('no table was recognised');
  return reading;
}

export function people(reading: SheetReading) {
  return reading.candidates.map(({ row, values: { nik, name } }) => [row, nik, name]);
}

export function codes(reading: SheetReading) {
  return reading.candidates.map(({ issues }) => issues.map(({ code }) => code));
}

/** `1 title, 2 header` */
export function skips(reading: SheetReading): string {
  return reading.skipped.map(({ row, why }) => `${row} ${why}`).join(', ');
}

export function column(
  reading: SheetReading,
  field: keyof SheetReading['candidates'][0]['values'],
) {
  return reading.candidates.map(({ values }) => values[field]);
}

/** Invented people; serial numbers begin with 9. */
export const SITI = '7472055205909001';
export const ALI = '7472031203859002';
export const NUR = '7472016010979003';
