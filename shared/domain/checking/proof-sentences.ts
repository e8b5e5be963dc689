import { toLongDay, type Day } from '../values/day.ts';

/**
 * What people are told about a letter that was checked: calm, with number and date, one or two short
 * sentences. Names stay out: the register's facts stand beside the answer where they may be seen.
 */
export interface NumberedLetter {
  readonly number: string;
  readonly date: Day;
}

export function named({ number, date }: NumberedLetter): string {
  return `nomor ${number} tanggal ${toLongDay(date)}`;
}

const COMPARE = 'Cocokkan nama dan isi surat dengan register.';

export const PROOF_SENTENCES = {
  sameFile: (letter: NumberedLetter) =>
    `Surat ${named(letter)} asli: berkas ini sama persis dengan yang dibuat di sini.`,
  sameFileOfMany: (letters: number, first: string, last: string) =>
    `Berkas ini sama persis dengan yang dibuat di sini: ${letters} surat, nomor ${first} sampai ${last}.`,
  voidLetter: (letter: NumberedLetter, reason: string) =>
    `Surat ${named(letter)} sudah dibatalkan${reason === '' ? '' : `: ${withoutStop(reason)}`}. Jangan dipakai.`,
  sameFileSomeVoid: (letters: number, voids: readonly string[]) =>
    `Berkas ini dibuat di sini, tetapi ${voids.length} dari ${letters} suratnya sudah dibatalkan: ` +
    `${firstOf(voids)}.`,
  registerDiffers: (letter: NumberedLetter) =>
    `Berkas ini dibuat di sini, tetapi isi register untuk surat ${named(letter)} sudah diubah sejak itu. ` +
    'Periksa surat itu dalam register.',
  registerDiffersOfMany: (letters: number, differing: readonly string[]) =>
    `Berkas ini dibuat di sini, tetapi isi register untuk ${differing.length} dari ${letters} suratnya sudah ` +
    `diubah sejak itu: ${firstOf(differing)}.`,
  alteredFile: (letter: NumberedLetter) =>
    `Berkas ini tidak sama dengan yang dibuat di sini. Surat ${named(letter)} memang ada dalam ` +
    'register, tetapi berkasnya berubah; bandingkan dengan cetak ulang dari register.',
  alteredFileOfMany: (letters: number) =>
    `Berkas ini tidak sama dengan yang dibuat di sini, walaupun memuat kode ${letters} surat dari ` +
    'register. Bandingkan dengan cetak ulang dari register.',
  genuineCode: (letter: NumberedLetter) =>
    `Kode surat ${named(letter)} asli dan suratnya berlaku dalam register. ${COMPARE}`,
  forgottenCode: (letter: NumberedLetter) =>
    `Kode surat ${named(letter)} asli dan suratnya pernah terbit. Data orangnya sudah dianonimkan, jadi nama ` +
    'dan isinya tidak dapat dicocokkan lagi dengan register.',
  typedForgotten: (letter: NumberedLetter) =>
    `Kode ini milik surat ${named(letter)} yang pernah terbit, tetapi data orangnya sudah dianonimkan. Pindai ` +
    'kode QR di surat itu: keasliannya masih dapat diperiksa.',
  genuineCodes: (letters: number) =>
    `${letters} kode surat asli dan semuanya berlaku dalam register. ${COMPARE}`,
  someCodesNot: (letters: number, others: readonly string[]) =>
    `${others.length} dari ${letters} kode tidak berlaku. ${firstOf(others, ' ')}`,
  textOverCode: (letter: NumberedLetter | null) =>
    `Kode QR ${letter ? `surat ${named(letter)} ` : ''}di dalamnya asli, tetapi PDF ini bukan berkas yang ` +
    'dibuat di sini dan teksnya dapat diubah orang. Periksa berkas aslinya, atau foto kertasnya.',
  unseenPages: (pages: number) =>
    `Kode yang terbaca asli, tetapi ${pages} halaman PDF ini tidak dapat diperiksa. Pecah menjadi berkas ` +
    'yang lebih kecil, lalu periksa satu per satu.',
  factsDiffer: (letter: NumberedLetter) =>
    `Kode surat ${named(letter)} dibuat kantor ini, tetapi datanya tidak sama dengan register. ` +
    'Periksa surat itu dalam register.',
  notInRegister: (letter: NumberedLetter) =>
    `Kode surat ${named(letter)} dibuat dengan kunci kantor ini, tetapi surat itu tidak ada dalam ` +
    'register di komputer ini.',
  otherKey: (letter: NumberedLetter) =>
    `Kode ini menyebut surat ${named(letter)}, tetapi tidak dibuat dengan kunci kantor ini.`,
  wrongSignature: 'Kode ini tidak asli: isinya sudah diubah, atau bukan buatan kantor ini.',
  damagedCode: 'Kode ini tidak utuh atau sudah diubah, jadi tidak dapat dianggap asli.',
  foreignCode: 'Kode QR yang terbaca bukan kode pemeriksaan surat dari kantor ini.',
  typedUnknown: (code: string) =>
    `Kode ${code} tidak ada dalam register di komputer ini. Periksa lagi kodenya pada surat.`,
  typedSlip: 'Kode salah ketik: satu atau dua huruf tidak cocok. Periksa lagi kodenya pada surat.',
  typedNoCode:
    'Kode pemeriksaan terdiri dari 12 huruf dan angka dalam tiga kelompok. Ketik seperti pada surat.',
  codesUnknown: (code: string) =>
    `Berkas ini tidak dibuat di sini: kode ${code} di dalamnya tidak ada dalam register.`,
  draft:
    'Berkas ini bertanda DRAF. Draf tidak bernomor dan tidak memuat kode, jadi bukan surat yang berlaku.',
  noCodeInPdf:
    'Berkas ini tidak sama dengan berkas mana pun yang dibuat di sini, dan tidak ada kode pemeriksaan ' +
    'yang terbaca di dalamnya. Draf memang tidak memuat kode.',
  noCodeInPicture:
    'Tidak ada kode QR surat yang terbaca pada gambar ini. Potret lebih dekat dan terang, atau ketik ' +
    'kodenya. Draf memang tidak memuat kode.',
  damagedPdf:
    'Berkas ini rusak atau sudah diubah; tidak sama dengan berkas mana pun yang dibuat di sini.',
  lockedPdf:
    'PDF ini dikunci kata sandi, dan tidak sama dengan berkas mana pun yang dibuat di sini. Simpan ' +
    'tanpa kata sandi, lalu periksa lagi.',
} as const;

const MOST_NAMED = 5;

function firstOf(all: readonly string[], between = '; '): string {
  const more = all.length - MOST_NAMED;
  const first = all.slice(0, MOST_NAMED).join(between);
  return more > 0 ? `${first}${between}dan ${more} lagi` : first;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.+$/u, '');
}
