import type {
  GridBlock,
  LetterBlock,
  LetterContent,
  LetterProof,
  SignatureBlock,
} from '../../shared/domain/letter.ts';
import { COAT_OF_ARMS, inventedCoatOfArms } from './letters.ts';
import { inventedSignature } from './png.ts';

/**
 * Letters as they are drawn, written down word for word, so that a change of the office's wording
 * changes none of the reference pages. Everybody in them is invented.
 */

export const SCANNED_SIGNATURE = 'b'.repeat(64);

export function sampleImages() {
  return new Map([
    [COAT_OF_ARMS, { bytes: inventedCoatOfArms(), mediaType: 'image/png' }],
    [SCANNED_SIGNATURE, { bytes: inventedSignature(), mediaType: 'image/png' }],
  ]);
}

/** As long as that of a usual name; `LONG_PROOF` as long as any. */
const PROOF: LetterProof = {
  qr: qrText(215),
  code: 'K7QF-3M2P-9XTD',
  label: 'Arsip Dinas Tenaga Kerja; bukan tanda tangan elektronik tersertifikasi',
};

const LONG_PROOF: LetterProof = { ...PROOF, qr: qrText(300) };

function qrText(length: number): string {
  return `PKS1*${'K7QF3M2P9XTD0123456789ABCDEFGHJKMNPQRSTVWXYZ$%+-./:'.repeat(6)}`.slice(0, length);
}

const SIGNATURE: SignatureBlock = {
  placeAndDate: 'Baubau, 15 Juli 2025',
  positionLines: ['KEPALA DINAS TENAGA KERJA', 'KOTA BAUBAU,'],
  name: 'Drs. La Contoh, M.Si.',
  rank: 'Pembina Utama Muda, IV/c',
  nip: '19690806 199603 1 003',
};

const COPIES = ['Wali Kota Baubau (sebagai laporan)', 'Kepala BPJS Ketenagakerjaan Cabang Baubau'];

export function membershipPage(different: Partial<LetterContent> = {}): LetterContent {
  return {
    kind: 'membership',
    date: '2025-07-15',
    paper: 'F4',
    letterhead: {
      government: 'PEMERINTAH KOTA BAUBAU',
      office: 'DINAS TENAGA KERJA',
      lines: [
        'Jalan Contoh Raya Nomor 12, Kelurahan Contoh, Kecamatan Wolio, Kota Baubau 93711',
        'Telepon (0402) 000000 · Pos-el dinas@contoh.example',
      ],
      coatOfArms: COAT_OF_ARMS,
    },
    heading: null,
    titleLines: ['SURAT KETERANGAN KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
    number: '500.15/001/DISNAKER/2025',
    body: body({
      name: 'WA ODE CONTOH SARI',
      address: 'Jalan Contoh Nomor 7 RT 002 RW 001, Kelurahan Lipu, Kecamatan Betoambari',
      unit: 'Dinas Kesehatan',
    }),
    signature: SIGNATURE,
    copies: COPIES,
    proof: PROOF,
    isCopy: false,
    subject: { name: 'WA ODE CONTOH SARI', nik: '7472011205909001' },
    ...different,
  };
}

interface Person {
  readonly name: string;
  readonly address: string;
  readonly unit: string;
}

function body({ name, address, unit }: Person): LetterBlock[] {
  return [
    { kind: 'paragraph', text: 'Yang bertanda tangan di bawah ini:' },
    {
      kind: 'table',
      rows: [
        { label: 'Nama', value: 'Drs. La Contoh, M.Si.' },
        { label: 'NIP', value: '19690806 199603 1 003' },
        { label: 'Pangkat/Golongan', value: 'Pembina Utama Muda, IV/c' },
        { label: 'Jabatan', value: 'Kepala Dinas Tenaga Kerja Kota Baubau' },
      ],
    },
    { kind: 'paragraph', text: 'dengan ini menerangkan bahwa:' },
    {
      kind: 'table',
      rows: [
        { label: 'Nama', value: name, strong: true },
        { label: 'NIK', value: '7472011205909001' },
        { label: 'Tempat, tanggal lahir', value: 'Baubau, 12 Mei 1990' },
        { label: 'Jenis kelamin', value: 'Perempuan' },
        { label: 'Alamat', value: address },
        { label: 'Unit kerja', value: unit },
        { label: 'Pekerjaan', value: 'Perawat' },
        { label: 'Nomor Peserta (KPJ)', value: '25000000001' },
      ],
    },
    {
      kind: 'paragraph',
      text:
        'adalah benar terdaftar sebagai peserta program Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM) ' +
        'BPJS Ketenagakerjaan berdasarkan Perjanjian Kerja Sama antara Pemerintah Kota Baubau dan BPJS ' +
        'Ketenagakerjaan Cabang Baubau Nomor 100.3.7/01/CONTOH/2025 dan Nomor PER/01/062025 tanggal 5 Juni 2025, ' +
        'dengan masa perlindungan tanggal 1 Januari 2025 sampai dengan tanggal 31 Januari 2026.',
    },
    {
      kind: 'paragraph',
      text:
        'Keterangan ini diberikan berdasarkan data Dinas Tenaga Kerja Kota Baubau per tanggal 15 Juli 2025 dan ' +
        'bukan pengganti Kartu Peserta BPJS Ketenagakerjaan.',
    },
    {
      kind: 'paragraph',
      text: 'Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.',
    },
  ];
}

/** Everything at its longest: sixty letters of name, five lines of address, long unit, post and copies. */
export function strainedPage(different: Partial<LetterContent> = {}): LetterContent {
  return membershipPage({
    body: body({
      name: 'WA ODE CONTOH SITI NUR FATIMAH AZZAHRAH PUTRI RAHMADHANI XYZ',
      address:
        'Kompleks Perumahan Contoh Indah Permai Blok C Nomor 123 Lorong Kamboja Merah Muda, RT 012 RW 005, ' +
        'belakang Masjid Contoh, samping Kantor Lingkungan Contoh Atas, dekat lapangan sepak bola, menuju ' +
        'Benteng Contoh melewati jembatan kayu lama yang pernah diperbaiki warga, Kelurahan Kadolokatapi, ' +
        'Kecamatan Wolio',
      unit:
        'Dinas Pendidikan, Kepemudaan dan Olahraga – Unit Pelaksana Teknis Daerah Satuan Pendidikan Sekolah ' +
        'Menengah Pertama Negeri Contoh 1 Kota Baubau',
    }),
    signature: {
      ...SIGNATURE,
      positionLines: [
        'a.n. WALI KOTA BAUBAU',
        'Plt. KEPALA DINAS TENAGA KERJA DAN TRANSMIGRASI',
        'KOTA BAUBAU,',
      ],
      name: 'Dr. Ir. H. LA ODE CONTOH MUHAMMAD SYAHRUDDIN, S.Sos., M.Si., M.Kes.',
    },
    copies: [
      ...COPIES,
      'Kepala Dinas Pendidikan, Kepemudaan dan Olahraga Kota Baubau di Baubau',
      'Inspektur Daerah Kota Baubau',
      'Arsip',
    ],
    proof: LONG_PROOF,
    ...different,
  });
}

export const CERTIFICATE = {
  holder: 'LA ODE CONTOH MUHAMMAD SYAHRUDDIN',
  issuer: 'Otoritas Sertifikat Contoh Kelas 2 – Percobaan',
};

export function withImage(content: LetterContent): LetterContent {
  return { ...content, signature: { ...content.signature, image: SCANNED_SIGNATURE } };
}

export function withCertificate(content: LetterContent): LetterContent {
  return { ...content, signature: { ...content.signature, certificate: CERTIFICATE } };
}

export function historyPage(): LetterContent {
  const page = membershipPage({
    kind: 'history',
    titleLines: ['SURAT KETERANGAN RIWAYAT KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
  });
  const text =
    'pernah terdaftar sebagai peserta program Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM) BPJS ' +
    'Ketenagakerjaan dengan masa perlindungan tanggal 1 Januari 2024 sampai dengan tanggal 31 Desember 2024, dan ' +
    'pada tanggal surat ini tidak aktif.';
  return {
    ...page,
    body: page.body.map((block, at) => (at === 4 ? { kind: 'paragraph', text } : block)),
  };
}

/** A surat pengantar with so many letters. */
export function coverPage(letters: number, different: Partial<LetterContent> = {}): LetterContent {
  const grid: GridBlock = {
    kind: 'grid',
    columns: [
      { title: 'No.', share: 7, align: 'center' },
      { title: 'Naskah dinas yang dikirimkan', share: 40 },
      { title: 'Nama', share: 38 },
      { title: 'Banyaknya', share: 17, align: 'center' },
      { title: 'Keterangan', share: 22 },
    ],
    rows: Array.from({ length: letters }, (_, index) => [
      `${index + 1}.`,
      `500.15/${String(index + 1).padStart(3, '0')}/DISNAKER/2025`,
      index % 11 === 4
        ? 'WA ODE CONTOH SITI NUR FATIMAH AZZAHRAH PUTRI RAHMADHANI XYZ'
        : `LA ODE CONTOH KE-${index + 1}`,
      '1 lembar',
      index === 0 ? 'Untuk disampaikan kepada yang bersangkutan' : '',
    ]),
    foot: ['Jumlah', '', '', `${letters} lembar`, ''],
  };
  return membershipPage({
    kind: 'cover',
    heading: {
      placeAndDate: 'Baubau, 15 Juli 2025',
      rows: [],
      to: ['Yth. Kepala Dinas Kesehatan Kota Baubau', 'di', 'Baubau'],
    },
    titleLines: ['SURAT PENGANTAR'],
    number: '500.15/051/DISNAKER/2025',
    body: [
      {
        kind: 'paragraph',
        text: 'Bersama ini disampaikan surat keterangan kepesertaan dengan rincian sebagai berikut:',
      },
      grid,
      {
        kind: 'paragraph',
        text: 'Demikian disampaikan untuk diteruskan kepada yang bersangkutan.',
      },
    ],
    signature: { ...SIGNATURE, placeAndDate: '' },
    receipt: {
      placeAndDate: `Diterima tanggal ${'.'.repeat(24)}`,
      positionLines: ['Penerima,'],
      name: '',
      rank: null,
      nip: '.'.repeat(39),
    },
    copies: [],
    subject: { name: 'Dinas Kesehatan', nik: '' },
    ...different,
  });
}
