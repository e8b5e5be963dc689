import { columnLetter } from '../../shared/domain/sheet.ts';
import { MAIN, packageParts, sharedStringsXml, stylesXml, XML } from './workbook.ts';
import { zipOf } from './zip-writer.ts';

/** A generator of numbers between 0 and 1 that gives the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const ROSTER_HEADER = [
  'No',
  'NIK',
  'Nama Lengkap',
  'Tempat Lahir',
  'Tanggal Lahir',
  'Jenis Kelamin',
  'Alamat',
  'Kelurahan',
  'Kecamatan',
  'OPD',
  'Jabatan',
  'Upah',
  'No KPJ',
  'No HP',
  'Nama Ahli Waris',
  'Hubungan Ahli Waris',
] as const;

export interface RosterLine {
  readonly number: number;
  readonly nik: string;
  readonly name: string;
  readonly birthPlace: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'L' | 'P';
  readonly address: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly department: string;
  readonly job: string;
  readonly wage: number;
  readonly kpj: string;
  readonly phone: string;
  readonly heirName: string;
  readonly heirRelation: string;
}

const MEN = ['La Contoh', 'La Ode Rekaan', 'Muh. Umpama', 'La Misal', 'Arif Percobaan', 'La Andai'];
const WOMEN = [
  'Wa Contoh',
  'Wa Ode Rekaan',
  'Siti Umpama',
  'Wa Misal',
  'Nur Percobaan',
  'Wa Andai',
];
const SECOND = ['Karangan', 'Teladan', 'Uji', 'Purnama', 'Samudra', 'Cahaya', 'Melati', 'Kenanga'];
const PLACES = ['Baubau', 'Pasarwajo', 'Raha', 'Kendari', 'Wakatobi'];
const DISTRICTS = [
  { code: '747201', name: 'Betoambari', parts: ['Sulaa', 'Waborobo', 'Katobengke'] },
  { code: '747202', name: 'Wolio', parts: ['Wale', 'Batulo', 'Bukit Wolio Indah'] },
  { code: '747203', name: 'Sorawolio', parts: ['Kaisabu Baru', 'Karya Baru', 'Bugi'] },
  { code: '747204', name: 'Bungi', parts: ['Liabuku', 'Waliabuku', 'Kampeonaho'] },
  { code: '747205', name: 'Kokalukuna', parts: ['Waruruma', 'Lakologou', 'Liwuto'] },
] as const;
/** Real ones, which the program knows: unknown ones are rare, and would be asked about row by row. */
const DEPARTMENTS = [
  'Dinas Kesehatan',
  'Dinas Lingkungan Hidup',
  'Dinas Perhubungan',
  'Satuan Polisi Pamong Praja',
];
const JOBS = ['Tenaga Administrasi', 'Petugas Kebersihan', 'Sopir', 'Penjaga Malam', 'Operator'];

/** So many invented people; serial numbers of the NIKs begin with 9, so nobody real is among them. */
export function* rosterLines(count: number, seed = 1): Generator<RosterLine> {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let number = 1; number <= count; number += 1) {
    const female = random() < 0.5;
    const district = pick(DISTRICTS);
    const birthDate = birthDay(number, seed);
    yield {
      number,
      nik: inventedNik(district.code, birthDate, female, number),
      name: `${pick(female ? WOMEN : MEN)} ${pick(SECOND)} ${number}`,
      birthPlace: pick(PLACES),
      birthDate,
      sex: female ? 'P' : 'L',
      address: `Jl. Contoh No. ${Math.floor(random() * 200) + 1}, RT 00${Math.floor(random() * 9) + 1}`,
      kelurahan: pick(district.parts),
      kecamatan: district.name,
      department: pick(DEPARTMENTS),
      job: pick(JOBS),
      wage: 1_500_000 + Math.floor(random() * 60) * 25_000,
      kpj: `9${String(number).padStart(10, '0')}`,
      phone: `0800${String(number).padStart(8, '0')}`,
      heirName: `${pick(female ? MEN : WOMEN)} ${pick(SECOND)}`,
      heirRelation: pick(['Suami/Istri', 'Anak', 'Orang Tua']),
    };
  }
}

const DAYS = 40 * 12 * 28;

/** Steps through the days so that two people with the same serial number never share a birthday. */
function birthDay(number: number, seed: number): string {
  const index = (Math.floor(number / 1000) * 977 + number * 37 + seed * 101) % DAYS;
  const year = 1965 + Math.floor(index / (12 * 28));
  const month = 1 + (Math.floor(index / 28) % 12);
  return `${year}-${twoDigits(month)}-${twoDigits(1 + (index % 28))}`;
}

function inventedNik(code: string, birthDate: string, female: boolean, number: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = twoDigits(Number(day) + (female ? 40 : 0));
  return `${code}${shownDay}${month}${year.slice(2)}${9000 + (number % 1000)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export interface BigRosterOptions {
  readonly seed?: number;
  /** Rows below the people with formats and nothing else, as whole formatted columns leave them. */
  readonly blankRows?: number;
}

/**
 * The same people as an .xlsx of the form that Excel saves: texts shared, dates as day numbers with a
 * style. Written by hand, since exceljs would take half a minute for a hundred thousand rows.
 */
export function bigRoster(count: number, options: BigRosterOptions = {}): Buffer {
  const { seed = 1, blankRows = 0 } = options;
  const shared = new Map<string, number>();
  const rows = [rowXml(1, ROSTER_HEADER, shared)];
  for (const line of rosterLines(count, seed))
    rows.push(rowXml(line.number + 1, cells(line), shared));
  for (let row = count + 2; row < count + 2 + blankRows; row += 1) rows.push(blankRowXml(row));
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return zipOf({
    ...packageParts({ sheets: ['Data'], styles: STYLES }),
    'xl/sharedStrings.xml': sharedStringsXml([...shared.keys()]),
    'xl/worksheets/sheet1.xml': sheet,
  });
}

/** By style number: a bordered table whose columns are formatted, as offices make them. */
const STYLES = stylesXml(['General', 'dd\\-mm\\-yyyy', '@', '"Rp"#,##0']).replace(
  '<border/>',
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border>',
);
const [PLAIN, DAY, TEXT, RUPIAH] = [0, 1, 2, 3];
const COLUMN_STYLES = ROSTER_HEADER.map((header) => {
  if (header === 'Tanggal Lahir') return DAY;
  if (header === 'Upah') return RUPIAH;
  return ['NIK', 'No KPJ', 'No HP'].includes(header) ? TEXT : PLAIN;
});

function cells(line: RosterLine): (string | number)[] {
  const serial = Date.parse(`${line.birthDate}T00:00:00Z`) / 86_400_000 + 25_569;
  return Object.values({ ...line, birthDate: serial });
}

function rowXml(
  row: number,
  values: readonly (string | number)[],
  shared: Map<string, number>,
): string {
  const written = values.map((value, column) => {
    const start = `<c r="${columnLetter(column)}${row}" s="${COLUMN_STYLES[column]}"`;
    if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
    const index = shared.get(value) ?? shared.size;
    shared.set(value, index);
    return `${start} t="s"><v>${index}</v></c>`;
  });
  return `<row r="${row}" spans="1:16" ht="15" customHeight="1">${written.join('')}</row>`;
}

function blankRowXml(row: number): string {
  const blanks = ROSTER_HEADER.map((_, column) => `<c r="${columnLetter(column)}${row}" s="1"/>`);
  return `<row r="${row}" spans="1:16" s="1" customFormat="1">${blanks.join('')}</row>`;
}
