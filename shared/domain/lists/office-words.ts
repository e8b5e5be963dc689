import { OFFICES } from './department-names.ts';
import { departmentKey } from './departments.ts';
import { foldToWords, LONGEST_SEARCHED } from '../values/written.ts';

const OFFICE_WORDS =
  /^(?:dinas|badan|kantor|kecamatan|kec|kelurahan|kel|puskesmas|pkm|pusk|pustu|posyandu|rsud|rumah sakit|sekretariat|setda|setwan|inspektorat|satuan|satpol|bagian|bidang|seksi|subbag|subbagian|sub bagian|upt|uptd|upbj|unit|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|tkn|paud|madrasah|pasar|terminal|perumda|pdam|balai|blk|instansi|opd|skpd|bappeda|bpkad|bkpsdm|bapenda|bpbd|dinkes|disdik)\b/;

/** Dishub, DLH and whatever else the departments of the city are called in short. */
const SHORT_NAMES = new Set(OFFICES.flat().map(departmentKey));

/**
 * Whether a text is the short name of a department, or begins like the name of an office, known or
 * not: `UPTD PASAR WAMEO`, `SDN 3 Lipu`.
 */
export function namesAnOffice(text: string): boolean {
  if (OFFICE_WORDS.test(foldToWords(text)) || /^din\. ?/i.test(text)) return true;
  return text.length <= LONGEST_SEARCHED && SHORT_NAMES.has(departmentKey(text));
}

const STAYS_UPPER =
  /^(?:sdn?|smpn?|sman?|smkn?|tkn?|paud|uptd?|rsud|rs|kb|pp|dprd|ukm|umkm|blk|pkk|pdam|opd|skpd|[ivx]+)$/;

/** `SD NEGERI 1 WAMEO` → `SD Negeri 1 Wameo`; text that is not all capitals stays as it is. */
export function calmCapitals(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replaceAll(/\p{L}+/gu, (word) => {
    if (word === 'dan' || word === 'di') return word;
    return STAYS_UPPER.test(word) ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1);
  });
}
