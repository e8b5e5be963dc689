/** What makes a password hard to guess. Length counts most (NIST SP 800-63B); nothing is forced on its shape. */
import { foldUsername } from './username.ts';

/** In characters, as they are stored: in one way of writing accents (Unicode NFKC). */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

/** Names that a guesser tries first: of the one who chooses, of the office, of the program. */
export interface PasswordWords {
  readonly username: string;
  readonly name: string;
  readonly officeName: string;
}

/** What is hashed: whichever keyboard typed them, letters with accents are written in one way. */
export function toSecret(typed: string): string {
  return typed.normalize('NFKC');
}

/** Whether a password is too short, too long, or among the first that are guessed. */
export function isWeakPassword(typed: string, words: PasswordWords): boolean {
  const secret = toSecret(typed);
  const { length } = Array.from(secret);
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) return true;
  if (isMonotonous(secret)) return true;
  return [letters(secret), letters(likeLetters(secret))].some(
    (rest) => isCommon(rest) || isOwn(rest, words),
  );
}

/** `Dinas.2025!` is `dinas`: what stands between and behind words adds little. */
function letters(text: string): string {
  return foldUsername(text).replaceAll(/[^\p{L}]/gu, '');
}

/** `P@ssw0rd2025` is `password`; what stands before and behind the word is no letter. */
function likeLetters(text: string): string {
  const word = text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return word.replaceAll(/[@4013$57!]/g, (sign) => LOOKALIKES[sign] ?? sign);
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Fewer than five different characters, one row of keys, or a number or date alone. */
function isMonotonous(secret: string): boolean {
  const lower = secret.toLowerCase();
  if (new Set(lower).size < 5) return true;
  if (/^[\d\s./+-]*$/.test(lower)) return true;
  return RUNS.some((run) => isPartOf(lower, run));
}

const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qwertyuiopasdfghjklzxcvbnm',
].flatMap((run) => [run, Array.from(run).toReversed().join('')]);

/** The run itself, forwards or backwards, as often as it takes. */
function isPartOf(text: string, run: string): boolean {
  return run.repeat(3).includes(text) || (run.includes(text.slice(0, 5)) && repeats(text));
}

function repeats(text: string): boolean {
  return [5, 6, 7, 8].some((size) =>
    text
      .slice(0, size)
      .repeat(Math.ceil(text.length / size))
      .startsWith(text),
  );
}

/** Known words, one after the other, and at most two letters more. */
function isCommon(rest: string): boolean {
  // Position by position, and not by a pattern: words that are made of words would take for ever.
  const isReached = [true];
  for (let at = 0; at < rest.length; at += 1)
    if (isReached[at])
      for (const word of COMMON_WORDS)
        if (rest.startsWith(word, at)) isReached[at + word.length] = true;
  return isReached.lastIndexOf(true) >= rest.length - 2;
}

/** The first that are guessed here and elsewhere; what is put before and behind is left out already. */
const COMMON_WORDS = [
  'password pass passw passwd passphrase katasandi sandi rahasia secret letmein welcome selamat datang',
  'admin administrator root user pengguna petugas operator kepala pemeriksa superuser test testing coba',
  'qwerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm abc abcd abcde abcdef abcdefg',
  'iloveyou sayang sayangku cinta cintaku kamu aku akucinta ilove you love bismillah alhamdulillah',
  'allah allahuakbar muhammad insyaallah assalamualaikum indonesia merdeka garuda pancasila bhinneka',
  'jakarta bandung surabaya makassar kendari baubau buton wolio betoambari murhum kota kabupaten',
  'sulawesi tenggara sultra buku pks bukupks disnaker dinas tenaga kerja ketenagakerjaan bpjs jamsostek',
  'pemerintah pemkot pemda kantor office dinaskerja naker asn pns honorer pegawai rentan peserta',
  'monkey dragon master sunshine princess football baseball superman batman pokemon naruto doraemon',
  'bola persib persija persebaya anjing kucing bunga mawar melati matahari bintang bulan',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'senin selasa rabu kamis jumat sabtu minggu ganti gantisandi changeme default komputer laptop',
  'raya jaya hebat keren mantap sukses windows excel google facebook instagram whatsapp gmail internet wifi',
].flatMap((line) => line.split(' '));

/** Names of the one who chooses and of the office make up all but a little of it. */
function isOwn(typed: string, { username, name, officeName }: PasswordWords): boolean {
  const own = [username, ...name.split(/[\s.,]+/), ...officeName.split(/\s+/)]
    .map(letters)
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), typed);
  return rest.length < typed.length && (rest.length < 4 || isCommon(rest));
}
