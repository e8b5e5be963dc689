import { foldToWords } from './written.ts';

const OFFICE_WORDS =
  /^(?:dinas|badan|kantor|kecamatan|kec|kelurahan|kel|puskesmas|pkm|pusk|pustu|posyandu|rsud|rumah sakit|sekretariat|setda|setwan|inspektorat|satuan|satpol|bagian|bidang|seksi|subbag|subbagian|sub bagian|upt|uptd|upbj|unit|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|tkn|paud|madrasah|pasar|terminal|perumda|pdam|balai|blk|instansi|opd|skpd|bappeda|bpkad|bkpsdm|bapenda|bpbd|dinkes|disdik)\b/;

/** Whether a text begins like the name of an office, known or not: `UPTD PASAR WAMEO`, `SDN 3 Lipu`. */
export function namesAnOffice(text: string): boolean {
  return OFFICE_WORDS.test(foldToWords(text)) || /^din\. ?/i.test(text);
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
