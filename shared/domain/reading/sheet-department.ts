import type { DepartmentMatcher } from '../lists/departments.ts';
import type { PeopleTable } from './find-tables.ts';
import { readHeader } from './headers.ts';
import { cellText, LONGEST_SEARCHED } from '../values/written.ts';

/** What names of sheets say beside the department: DATA DINKES 2025 (2) | 1. Honorer Dinsos final. */
const NOISE = new Set(
  `data daftar nama rekap lampiran lamp sheet lembar tab pegawai peserta tenaga honorer non asn nonasn thl phl ptt gtt
   pjlp bpjs jamsostek pks final fix revisi rev baru update upload ok edit salinan copy of per tahun thn ta jan feb mar
   apr mei jun jul agt ags sep okt nov des januari februari maret april juni juli agustus september oktober november
   desember`.split(/\s+/),
);
const NUMERAL = /^\s*(?:\(?\d{1,3}[.)\s_-]+|[IVX]{1,5}[.)]\s*)/;
/** Excel cuts names of sheets off here. */
const LONGEST_SHEET_NAME = 31;

/** The department that a sheet's name means: `DINKES`, `Kel. Wajo`, `3. Data Dinsos 2025`; null where unsure. */
export function departmentOfSheet(name: string, departments: DepartmentMatcher): string | null {
  const whole = departments.match(name);
  if (whole !== null) return whole;
  const words = name
    .replace(NUMERAL, '')
    .replace(/\(\d+\)$/, '')
    .split(/[\s_\-–,:]+/);
  const rest = words.filter((word) => !isNoise(word)).join(' ');
  if (!/\p{L}{2}/u.test(rest)) return null;
  const known = departments.match(rest);
  if (known !== null || name.length < LONGEST_SHEET_NAME) return known;
  return departments.beginning(name.replace(NUMERAL, ''));
}

/**
 * The only department that the rows above a table name, alone or after a label: `UPTD PUSKESMAS WAJO`,
 * `OPD : DINKES`. Null where they name none, or several.
 */
export function departmentAbove(
  { sheet, header }: PeopleTable,
  departments: DepartmentMatcher,
): string | null {
  const texts = sheet.rows.slice(0, header.first).flatMap(({ cells }) => cells.map(cellText));
  const named = texts.flatMap((text) => {
    if (text === null || text.length > LONGEST_SEARCHED) return [];
    return departments.match(text) ?? departments.match(withoutLabel(text)) ?? [];
  });
  const [first] = named;
  return first !== undefined && named.every((name) => name === first) ? first : null;
}

// OPD : DINAS KESEHATAN | : DINAS KESEHATAN
function withoutLabel(text: string): string {
  const [, label = '', rest = ''] = /^([^:]{0,40}):\s*(\S.*)$/.exec(text) ?? [];
  const isLabel = label.trim() === '' || readHeader(label)?.meaning === 'department';
  return isLabel && rest !== '' ? rest : text;
}

function isNoise(word: string): boolean {
  return NOISE.has(word.toLowerCase()) || /^(?:(?:19|20)\d\d|\W*)$/.test(word);
}
