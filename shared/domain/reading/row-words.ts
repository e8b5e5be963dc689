import { QUALIFIERS } from './header-phrases.ts';
import type { RawCell, RawRow } from '../sheet.ts';
import { cellText, foldToWords, isFilled, LONGEST_SEARCHED } from '../values/written.ts';

/** Rows of a sheet that are no people, told by their words alone. */

// JUMLAH | Sub Total | TOTAL KESELURUHAN | Jumlah dipindahkan | Terbilang: …
const TOTAL = /^(?:(?:sub|grand) ?)?(?:jumlah|jml|total)\b|^(?:terbilang|pindahan|dipindahkan)\b/;

/** Whether a row sums up others. */
export function isTotal({ cells }: RawRow): boolean {
  const first = cells.find((cell) => typeof cell === 'string' && cellText(cell) !== null);
  return typeof first === 'string' && TOTAL.test(joinLetters(foldToWords(first)));
}

/** `j u m l a h` → `jumlah` */
function joinLetters(words: string): string {
  return /^(?:\p{L} )+\p{L}\b/u.test(words)
    ? words.replaceAll(/(?<=\b\p{L}) (?=\p{L}\b)/gu, '')
    : words;
}

// 7 | (7) | 7. | g | 7=5x6
const NUMERAL = /^\(?(\d{1,2}|[a-z])(?:[).]?|\s*=[\d\s+x*×()-]{1,20})$/i;
const FEWEST_NUMBERED = 3;

/** A row that numbers the columns: 1 2 3 4 …, (1) (2) (3) …, a b c …; gaps are allowed, order is not. */
export function isNumbering({ cells }: RawRow): boolean {
  const order: number[] = [];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    const numeral = numeralOf(cell);
    if (numeral === null) return false;
    order.push(numeral);
  }
  return (
    order.length >= FEWEST_NUMBERED &&
    order.every((value, at) => at === 0 || value > (order[at - 1] as number)) &&
    (order.at(-1) as number) - (order[0] as number) < order.length * 2
  );
}

function numeralOf(cell: RawCell): number | null {
  if (typeof cell !== 'string') return cell.kind === 'number' ? cell.value : null;
  const [, mark = ''] = NUMERAL.exec(cell.trim()) ?? [];
  if (mark === '') return null;
  return /\d/.test(mark) ? Number(mark) : (mark.toLowerCase().codePointAt(0) as number);
}

const UNITS = new Set([...QUALIFIERS, 'tgl', 'bln', 'thn', 'huruf', 'kapital', 'besar', 'angka']);
// (16 digit) | (sesuai KTP)
const IN_BRACKETS = /^\([^()]{1,60}\)$/;

/** A row under the header that says in which form or unit its columns are filled in. */
export function isOfUnits({ cells }: RawRow): boolean {
  const filled = cells.filter(isFilled);
  return (
    filled.length > 0 &&
    filled.every((cell) => {
      if (typeof cell !== 'string' || cell.length > LONGEST_SEARCHED) return false;
      const words = foldToWords(cell).split(' ');
      return IN_BRACKETS.test(cell.trim()) || words.every((word) => UNITS.has(word));
    })
  );
}

const OFFICIAL =
  /^(?:mengetahui|menyetujui|diketahui|disetujui|mengesahkan|diverifikasi|a ?n (?:wali|bupati|kepala|sekretaris|camat|lurah|direktur|pimpinan)|u ?b|plt|plh|pj|kepala|ka (?:dinas|badan|bag|bid|sub|upt|puskesmas|pkm|seksi)|pimpinan|direktur|direktris|ketua|camat|lurah|sekretaris|kasubag|kasubbag|koordinator|bendahara|operator|pejabat|wali kota|walikota|yang (?:membuat|menerima|melaporkan|bertanda)|hormat (?:kami|saya)|kadis|kaban|kabid|kabag|kasi|kasie|kepsek|pptk|diperiksa|penanggung jawab|ditetapkan|pada tanggal|asisten [ivx]+|kuasa pengguna|pihak (?:pertama|kedua)|dicetak|sumber|dibuat|pembuat|penyusun|pengelola|petugas|ttd|tertanda|nip|nrp|npk|pembina|penata|pengatur|pangkat|demikian|catatan|keterangan|tembusan)\b/;
const MONTH =
  '(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)';
// Baubau, 5 Juni 2025 | Bau-Bau,        Juni 2025 | Baubau, .... 2025
const PLACE_AND_DATE = new RegExp(
  `^[a-z ]+ (?:tanggal )?(?:\\d{1,2} )?(?:${MONTH} |\\d{1,2} )?20\\d\\d(?: m)?$`,
);

// *) wajib diisi | Ket: L = laki-laki | NB. diisi lengkap
const FOOTNOTE = /^\s*(?:\*+\s*\)?\s*\p{L}|(?:ket|nb|note|ctt)\b\s*[.:]+\s*\S)/iu;

/** Whether a text belongs to the closing of a list: place and date, an official, a NIP. */
export function isClosingText(text: string): boolean {
  const words = foldToWords(text);
  return (
    OFFICIAL.test(words) ||
    FOOTNOTE.test(text) ||
    (text.includes(',') && PLACE_AND_DATE.test(words))
  );
}

/** Whether any cell of a row belongs to the closing of a list. */
export function hasClosingText({ cells }: RawRow): boolean {
  return cells.some((cell) => typeof cell === 'string' && isClosingText(cell));
}

const TITLE =
  /^(?:daftar|data|keadaan|lampiran|nomor|no|tahun|bulan|periode|pemerintah|halaman|hal|rekap|rekapitulasi|nama nama|tanggal|tentang|per)\b/;

/** Whether a text heads a list and names no office: DAFTAR PEGAWAI NON ASN TAHUN 2025. */
export function readsLikeTitle(text: string): boolean {
  return TITLE.test(foldToWords(text));
}

// I. DINAS KESEHATAN | A) PUSKESMAS WAJO | 1. SDN 2 Lipu
const LEADING_NUMERAL = /^\(?(?:[IVX]{1,5}|[A-Za-z]|\d{1,2})[.)]\s*(?=\p{L})/u;

/** `I. DINAS KESEHATAN` → `DINAS KESEHATAN` */
export function withoutNumeral(text: string): string {
  return text.replace(LEADING_NUMERAL, '');
}

/** `I`, `A.`, `3)`: a cell that only numbers what stands beside it. */
export function isNumeral(text: string): boolean {
  return /^\(?(?:[IVX]{1,5}|[A-Z]|\d{1,4})[.)]?$/i.test(text.trim());
}
