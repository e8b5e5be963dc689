import type { LetterContent } from '../../shared/domain/letter.ts';
import { aLetter, aLetterMember } from '../support/letters.ts';

const PLACES = ['Lipu', 'Wajo', 'Bone-Bone', 'Katobengke', 'Kadolokatapi', 'Bukit Wolio Indah'];
const NAMES = ['JAYA', 'PUTRA', 'RAHMAN', 'SYAH'];

/** Letters of a print from one place in it on, each with its own data and its own proof. */
export function benchLetters(from: number, count: number): LetterContent[] {
  return Array.from({ length: count }, (_, index) => benchLetter(from + index));
}

function benchLetter(index: number): LetterContent {
  const letter = aLetter({
    number: `500.15/${String(index + 1).padStart(4, '0')}/DISNAKER/2025`,
    member: aLetterMember({
      nik: String(7_472_011_205_900_001 + index),
      name: `LA ODE CONTOH ${NAMES[index % 4]} KE-${index + 1}`,
      address: `Jalan Contoh ${(index * 7) % 211} Nomor ${index % 97} RT 00${index % 7} RW 00${index % 5}`,
      kelurahan: PLACES[index % PLACES.length] as string,
      kpj: index % 9 === 0 ? null : String(25_000_000_000 + index),
    }),
  });
  const proof = {
    qr: proofText(index),
    code: `K7QF-3M2P-${String(index).padStart(4, '0')}`,
    label: 'Pemeriksaan arsip Dinas Tenaga Kerja; bukan tanda tangan elektronik tersertifikasi',
  };
  return { ...letter, proof };
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** As long as the texts of real proofs, and as little alike. */
function proofText(index: number): string {
  let seed = index + 1;
  let text = 'BPKS1:';
  while (text.length < 216) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += ALPHANUMERIC[seed % ALPHANUMERIC.length];
  }
  return text;
}
