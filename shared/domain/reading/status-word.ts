import { foldToWords } from '../values/written.ts';

const WORDS = [
  // dead
  'alm',
  'almh',
  'almarhum',
  'almarhumah',
  'meninggal',
  'wafat',
  'tewas',
  'gugur',
  'tutup usia',
  'meningal',
  // left
  'berhenti',
  'diberhentikan',
  'pemberhentian',
  'mundur',
  'mengundurkan diri',
  'pengunduran diri',
  'resign',
  'keluar',
  'dikeluarkan',
  'phk',
  'pensiun',
  'purna tugas',
  'nonaktif',
  'non aktif',
  'tidak aktif',
  'tdk aktif',
  'tidak lanjut',
  'tidak diperpanjang',
  'tidak bekerja lagi',
  'sudah tidak bekerja',
  'tidak lagi',
  'dipecat',
  'diputus',
  'dirumahkan',
  'habis kontrak',
  'putus kontrak',
  'tidak layak',
  'ganda',
  // moved
  'pindah',
  'mutasi',
  'dimutasi',
  // became a civil servant: not of these agreements any more
  'pppk',
  'p3k',
  'pns',
  'cpns',
  'asn',
];

const STATUS_WORD = new RegExp(
  `(?<!\\b(?:non|bukan|belum|tidak lulus|belum lulus|gagal|suami|istri|isteri) )\\b(?:${WORDS.join('|')})\\b`,
);

// Meninggal dunia, where it is all that is said: A.Md is a degree.
const SHORT_FOR_DEAD = /^m\.?d\.?$/i;

/** Whether remarks say that somebody died, left, moved or was appointed; whole words only. */
export function hasStatusWord(remark: string): boolean {
  return STATUS_WORD.test(foldToWords(remark)) || SHORT_FOR_DEAD.test(remark);
}

// Alm. La Ode Contoh | LA ODE CONTOH (ALM) | Wa Ode Contoh, Almh. — but not: La Ali bin Alm. La Umar
const DEAD_IN_NAME = /^(?:alm|almh|almarhum|almarhumah)\b|\b(?:alm|almh|almarhum|almarhumah)$/;

/** Whether a name carries the mark of the dead before or after it. */
export function isMarkedDead(name: string): boolean {
  return /alm/i.test(name) && DEAD_IN_NAME.test(foldToWords(name));
}
