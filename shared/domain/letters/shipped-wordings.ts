import type { LetterKind } from '../letter.ts';
import type { LetterWording, WordingBlock, WordingRow } from '../wording.ts';

/**
 * The wording that the program brings, version 0 of each kind. Both letters have the title shape
 * of Permendagri 1/2023: no addressee. Membership is BPJS's to decide; the letters state what the
 * office's own record says, so they name the day of its data.
 */
const SIGNATORY: readonly WordingRow[] = [
  { label: 'Nama', value: '{nama_penanda_tangan}', whenEmpty: 'stop' },
  { label: 'NIP', value: '{nip_penanda_tangan}', whenEmpty: 'leave-out' },
  { label: 'Pangkat/Golongan', value: '{pangkat_penanda_tangan}', whenEmpty: 'leave-out' },
  { label: 'Jabatan', value: '{jabatan_penanda_tangan}', whenEmpty: 'stop' },
];

const MEMBER: readonly WordingRow[] = [
  { label: 'Nama', value: '{nama}', strong: true, whenEmpty: 'stop' },
  { label: 'NIK', value: '{nik}', whenEmpty: 'stop' },
  { label: 'Tempat, tanggal lahir', value: '{tempat_tanggal_lahir}', whenEmpty: 'dash' },
  { label: 'Jenis kelamin', value: '{jenis_kelamin}', whenEmpty: 'dash' },
  { label: 'Alamat', value: '{alamat}', whenEmpty: 'dash' },
  { label: 'Unit kerja', value: '{unit_kerja}', whenEmpty: 'leave-out' },
  { label: 'Pekerjaan', value: '{pekerjaan}', whenEmpty: 'leave-out' },
  { label: 'Nomor Peserta (KPJ)', value: '{kpj}', whenEmpty: 'dash' },
];

const AGREEMENT =
  'program {program} BPJS Ketenagakerjaan berdasarkan {perjanjian} {nomor_perjanjian} tanggal ' +
  '{tanggal_perjanjian}, dengan masa perlindungan {masa_perlindungan}';

const DATA =
  'Keterangan ini diberikan berdasarkan data {dinas} per tanggal {tanggal_data} dan bukan ' +
  'pengganti Kartu Peserta BPJS Ketenagakerjaan.';

const CLOSING = 'Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.';

const MEMBERSHIP: LetterWording = {
  heading: null,
  titleLines: ['SURAT KETERANGAN KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
  body: [
    paragraph('Yang bertanda tangan di bawah ini:'),
    { kind: 'table', rows: SIGNATORY },
    paragraph('dengan ini menerangkan bahwa:'),
    { kind: 'table', rows: MEMBER },
    paragraph(`adalah benar terdaftar sebagai peserta ${AGREEMENT}.`),
    paragraph(DATA),
    paragraph(CLOSING),
  ],
  copies: [],
};

const HISTORY: LetterWording = {
  heading: null,
  titleLines: ['SURAT KETERANGAN RIWAYAT KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
  body: [
    paragraph('Yang bertanda tangan di bawah ini:'),
    { kind: 'table', rows: SIGNATORY },
    paragraph('dengan ini menerangkan bahwa:'),
    {
      kind: 'table',
      rows: [
        ...MEMBER,
        {
          label: 'Status kepesertaan',
          value: 'TIDAK AKTIF, {keadaan}',
          strong: true,
          whenEmpty: 'stop',
        },
      ],
    },
    paragraph(
      `pernah terdaftar sebagai peserta ${AGREEMENT}, dan pada tanggal surat ini berstatus TIDAK AKTIF.`,
    ),
    paragraph(DATA),
    paragraph(CLOSING),
  ],
  copies: [],
};

/** Surat pengantar: to somebody, so that its date stands above; what is sent stands in a table. */
const COVER: LetterWording = {
  heading: { nature: '', attachment: '', about: '', to: ['Yth. {pimpinan_opd}', 'di', '{kota}'] },
  titleLines: ['SURAT PENGANTAR'],
  body: [
    paragraph(
      'Bersama ini disampaikan surat keterangan kepesertaan jaminan sosial ketenagakerjaan ' +
        'sebanyak {jumlah_surat} lembar, sebagai berikut:',
    ),
    { kind: 'letters' },
    paragraph(
      'Demikian disampaikan untuk diteruskan kepada yang bersangkutan. Atas perhatian dan kerja ' +
        'samanya diucapkan terima kasih.',
    ),
  ],
  copies: [],
};

export const SHIPPED_WORDINGS: Readonly<Record<LetterKind, LetterWording>> = {
  membership: MEMBERSHIP,
  history: HISTORY,
  cover: COVER,
};

function paragraph(text: string): WordingBlock {
  return { kind: 'paragraph', text };
}
