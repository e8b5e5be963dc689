import { crc32, deflateSync } from 'node:zlib';
import type { Agreement, AgreementParty } from '../../shared/domain/agreement.ts';
import type { LetterContent, LetterKind, LetterProof } from '../../shared/domain/letter.ts';
import { coverValues, type CoveredLetter } from '../../shared/domain/letters/cover-values.ts';
import { fillForm } from '../../shared/domain/letters/fill-form.ts';
import { letterValues, type LetterMember } from '../../shared/domain/letters/letter-values.ts';
import { makeForm, type FormInput } from '../../shared/domain/letters/make-form.ts';
import { SHIPPED_WORDINGS } from '../../shared/domain/letters/shipped-wordings.ts';
import type { Office, Signatory } from '../../shared/domain/office.ts';
import type { LetterWording } from '../../shared/domain/wording.ts';

/** Invented values of everything that letters are composed from. */

export const COAT_OF_ARMS = 'a'.repeat(64);

export function anOffice(different: Partial<Office> = {}): Office {
  return {
    government: 'Pemerintah Kota Baubau',
    name: 'Dinas Tenaga Kerja',
    address: 'Jalan Contoh Raya Nomor 12, Kelurahan Contoh, Kecamatan Wolio, Kota Baubau',
    postalCode: '93711',
    phone: '(0402) 000000',
    email: 'dinas@contoh.example',
    website: '',
    city: 'Baubau',
    paper: 'F4',
    letterNumberPattern: '500.15/{nomor:3}/DISNAKER/{tahun}',
    coverNumberPattern: '',
    classification: '500.15',
    unit: 'DISNAKER',
    inactiveLetters: 'refuse',
    proofOnLetters: true,
    coatOfArms: COAT_OF_ARMS,
    ...different,
  };
}

export function aSignatory(different: Partial<Signatory> = {}): Signatory {
  return {
    id: 1,
    name: 'Drs. La Contoh, M.Si.',
    position: 'Kepala Dinas Tenaga Kerja',
    rank: 'Pembina Utama Muda, IV/c',
    nip: '196908061996031003',
    from: '2025-01-01',
    until: null,
    ...different,
  };
}

export function aParty(different: Partial<AgreementParty> = {}): AgreementParty {
  return {
    institution: 'Pemerintah Kota Baubau',
    number: '100.3.7/01/CONTOH/2025',
    signatory: null,
    position: null,
    nip: null,
    address: null,
    ...different,
  };
}

export function nonAsn(different: Partial<Agreement> = {}): Agreement {
  return {
    id: 1,
    pks: 'non-asn',
    title:
      'Perlindungan Jaminan Sosial Ketenagakerjaan bagi Pegawai Non-ASN di Lingkungan Pemerintah Kota Baubau',
    government: aParty(),
    bpjs: aParty({ institution: 'BPJS Ketenagakerjaan Cabang Baubau', number: 'PER/01/062025' }),
    signedOn: '2025-06-05',
    place: 'Kantor Wali Kota Baubau',
    coverageFrom: '2025-01-01',
    coverageUntil: '2026-01-31',
    coverageDaysKnown: false,
    paidMonths: null,
    segment: 'PU',
    programmes: ['JKK', 'JKM'],
    monthlyContribution: null,
    wageBase: null,
    moneySource: null,
    budget: null,
    quota: 3000,
    quotaIsMinimum: true,
    continuesId: null,
    fundedBy: 'apbd',
    jkkClass: 'sangat-rendah',
    flatWage: null,
    isAddendum: false,
    addenda: [],
    ...different,
  };
}

export function rentan(different: Partial<Agreement> = {}): Agreement {
  return {
    ...nonAsn(),
    id: 2,
    pks: 'rentan',
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan di Kota Baubau',
    coverageFrom: '2025-05-01',
    coverageUntil: '2026-05-31',
    segment: 'BPU',
    jkkClass: null,
    monthlyContribution: 16_800,
    paidMonths: 12,
    moneySource: 'Insentif fiskal untuk penanggulangan kemiskinan',
    budget: 200_000_000,
    quota: 992,
    quotaIsMinimum: false,
    ...different,
  };
}

export function aLetterMember(different: Partial<LetterMember> = {}): LetterMember {
  return {
    nik: '7472011205909001',
    name: 'WA ODE CONTOH SARI',
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'P',
    address: 'Jalan Contoh Nomor 7 RT 002 RW 001',
    kelurahan: 'Lipu',
    kecamatan: 'Betoambari',
    department: 'Dinas Kesehatan',
    job: 'Perawat',
    kpj: '25000000001',
    start: '2025-01-01',
    end: '2026-01-31',
    status: 'active',
    leaveReason: null,
    leftOn: null,
    diedOn: null,
    ...different,
  };
}

/** Everything that a test may want a letter to be of. */
export interface LetterInput extends Omit<FormInput, 'wording' | 'agreement'> {
  readonly agreement: Agreement;
  readonly member: LetterMember;
  readonly number: string | null;
  readonly wording: LetterWording;
  readonly proof: LetterProof | null;
  readonly asCopy: boolean;
}

/** A letter as it is drawn: the shipped wording of its kind unless another is given. */
export function aLetter(different: Partial<LetterInput> = {}): LetterContent {
  const kind: LetterKind = different.kind ?? 'membership';
  const { wording, member, agreement, date, number, proof, asCopy, ...facts } = {
    office: anOffice(),
    signatory: aSignatory(),
    agreement: nonAsn(),
    member: aLetterMember(),
    date: '2025-07-15',
    number: '500.15/001/DISNAKER/2025',
    dataAsOf: '2025-07-15',
    wording: SHIPPED_WORDINGS[kind],
    proof: null,
    asCopy: false,
    ...different,
  };
  const form = makeForm({ ...facts, kind, agreement, date, wording: { version: 0, wording } });
  return fillForm(
    {
      number,
      form,
      values: letterValues(agreement, member, date),
      proof,
      subject: { name: member.name, nik: member.nik },
    },
    { asCopy },
  );
}

/** A cover letter over the letters given. */
export function aCoverLetter(
  letters: readonly CoveredLetter[],
  different: Partial<FormInput> & { readonly department?: string } = {},
): LetterContent {
  const { department = 'Dinas Kesehatan', ...facts } = different;
  const form = makeForm({
    office: anOffice(),
    signatory: aSignatory(),
    agreement: null,
    kind: 'cover',
    wording: { version: 0, wording: SHIPPED_WORDINGS.cover },
    date: '2025-07-15',
    dataAsOf: '2025-07-15',
    ...facts,
  });
  return fillForm({
    number: '500.15/100/DISNAKER/2025',
    form,
    values: coverValues({ department, letters }),
    proof: null,
    subject: { name: department, nik: '' },
  });
}

/** An invented proof, of the length that real ones have. */
export function aProof(different: Partial<LetterProof> = {}): LetterProof {
  return {
    qr: `BPKS1:${'K7QF3M2P9XTD'.repeat(14)}`,
    code: 'K7QF-3M2P-9XTD',
    label: 'Arsip Dinas Tenaga Kerja; bukan tanda tangan elektronik tersertifikasi',
    ...different,
  };
}

/** As many different letters as asked for. */
export function manyLetters(
  count: number,
  { withProof = false }: { readonly withProof?: boolean } = {},
): LetterContent[] {
  const places = ['Lipu', 'Wajo', 'Bone-Bone', 'Katobengke', 'Kadolokatapi', 'Bukit Wolio Indah'];
  return Array.from({ length: count }, (_, index) =>
    aLetter({
      proof: withProof ? aProof({ qr: `BPKS1:${'K7QF3M2P9XTD'.repeat(14)}${index}` }) : null,
      number: `500.15/${String(index + 1).padStart(3, '0')}/DISNAKER/2025`,
      member: aLetterMember({
        nik: String(7_472_011_205_900_001 + index),
        name: `LA ODE CONTOH ${['JAYA', 'PUTRA', 'RAHMAN', 'SYAH'][index % 4]} KE-${index + 1}`,
        address: `Jalan Contoh ${(index * 7) % 211} Nomor ${index % 97} RT 00${index % 7} RW 00${index % 5}`,
        kelurahan: places[index % places.length] as string,
        kpj: index % 9 === 0 ? null : String(25_000_000_000 + index),
      }),
    }),
  );
}

/** A coat of arms that no town has: a shield on a transparent ground, as PNG with alpha. */
export function inventedCoatOfArms(width = 150, height = 180): Uint8Array {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const taper = Math.sqrt(Math.max(0, 1 - Math.max(0, (2 * y) / height - 1) ** 2));
      const isInside = Math.abs((2 * x) / width - 1) <= 0.95 * taper;
      const isSun = Math.hypot(x - width / 2, y - height * 0.4) < width / 4;
      const colour = !isInside
        ? [255, 255, 255, 0]
        : isSun
          ? [230, 190, 60, 255]
          : [30, 90, 60, 255];
      rows.set(colour, y * (width * 4 + 1) + 1 + x * 4);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

export function coatImages() {
  return new Map([[COAT_OF_ARMS, { bytes: inventedCoatOfArms(), mediaType: 'image/png' }]]);
}
