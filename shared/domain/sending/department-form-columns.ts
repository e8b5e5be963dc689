import type { Pks } from '../agreement.ts';
import type { Day } from '../values/day.ts';

export type FormListName =
  | 'DaftarKelurahan'
  | 'DaftarKecamatan'
  | 'DaftarOPD'
  | 'DaftarPekerjaan'
  | 'DaftarHubungan';

/** What may be chosen in a column; the name is that of its range in the workbook. */
export interface FormList {
  readonly name: FormListName;
  readonly header: string;
  readonly entries: readonly string[];
}

/** What a spreadsheet program checks while somebody types. */
export type FormCheck =
  /** Exactly so many digits, as text; `isUnique`: in no other row. */
  | { readonly kind: 'digits'; readonly length: number; readonly isUnique: boolean }
  | { readonly kind: 'phone' }
  /** A day as text, dd-mm-yyyy, or a true date; between these days. */
  | { readonly kind: 'day'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly list: FormListName }
  | { readonly kind: 'rupiah' };

export interface FormColumn {
  readonly header: string;
  readonly kind: 'key' | 'number' | 'text' | 'rupiah';
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
  readonly isRequired: boolean;
  readonly check: FormCheck | null;
  /** What to do when the check fails: not at all, after a question, or always. */
  readonly onFailure: 'refuse' | 'ask' | 'accept';
  /** How to fill it in: shown in the guide and, where short, beside the cell. */
  readonly help: string;
  /** Shown beside the cell; null = nothing needs to be said there. */
  readonly prompt: string | null;
  readonly error: string;
  /** Of an invented person; null = not shown in the guide. */
  readonly example: string | null;
  /** Stands in every prepared row. */
  readonly prefilled: string | null;
}

const TEXT = {
  kind: 'text',
  isRequired: false,
  check: null,
  onFailure: 'accept',
  prompt: null,
  error: '',
  prefilled: null,
} as const;

/** Nobody on a roster of workers was born before. */
const FIRST_BIRTH_DAY = '1930-01-01';

interface ColumnsInput {
  readonly pks: Pks;
  readonly department: string | null;
  readonly createdOn: Day;
}

/** The key first and hidden, then what stands on the KTP, at work, and about family. */
export function formColumns(input: ColumnsInput): FormColumn[] {
  return [...ROW, ...identity(input.createdOn), ...RESIDENCE, ...work(input), ...MORE];
}

const ROW: readonly FormColumn[] = [
  { ...TEXT, header: 'Kunci baris', kind: 'key', width: 12, help: '', example: null },
  {
    ...TEXT,
    header: 'No',
    kind: 'number',
    width: 5,
    help: 'Nomor urut; sudah terisi.',
    example: '1',
  },
];

function identity(today: Day): FormColumn[] {
  const [year, month, day] = today.split('-');
  const born = { kind: 'day', from: FIRST_BIRTH_DAY, until: today } as const;
  return [
    {
      ...TEXT,
      header: 'NIK',
      width: 19,
      isRequired: true,
      check: { kind: 'digits', length: 16, isUnique: true },
      onFailure: 'refuse',
      help: '16 angka seperti di KTP, tanpa spasi dan titik. Satu orang satu baris.',
      prompt: '16 angka seperti di KTP, tanpa spasi dan titik.',
      error:
        'NIK harus 16 angka tanpa spasi dan titik, tidak berakhir 0000, dan belum ada di baris lain. Ketik ulang dari KTP.',
      example: '7472051205909001',
    },
    {
      ...TEXT,
      header: 'Nama',
      width: 30,
      isRequired: true,
      help: 'Nama lengkap seperti di KTP; gelar boleh ditulis.',
      example: 'LA CONTOH BIN REKAAN',
    },
    {
      ...TEXT,
      header: 'Tempat Lahir',
      width: 16,
      isRequired: true,
      help: 'Seperti di KTP.',
      example: 'Baubau',
    },
    {
      ...TEXT,
      header: 'Tanggal Lahir',
      width: 13,
      isRequired: true,
      check: born,
      onFailure: 'ask',
      help: 'Hari-bulan-tahun seperti di KTP, misalnya 12-05-1990. Kolom ini berupa teks, jadi hari dan bulan tidak tertukar.',
      prompt: 'Hari-bulan-tahun, misalnya 12-05-1990.',
      error: `Tulis hari-bulan-tahun seperti 12-05-1990, antara 01-01-1930 dan ${day}-${month}-${year}.`,
      example: '12-05-1990',
    },
    {
      ...TEXT,
      header: 'L/P',
      width: 6,
      isRequired: true,
      check: { kind: 'choice', of: ['L', 'P'] },
      onFailure: 'refuse',
      help: 'L untuk laki-laki, P untuk perempuan.',
      error: 'Pilih L untuk laki-laki atau P untuk perempuan.',
      example: 'L',
    },
  ];
}

const RESIDENCE: readonly FormColumn[] = [
  {
    ...TEXT,
    header: 'Alamat',
    width: 30,
    isRequired: true,
    help: 'Jalan, nomor, RT/RW seperti di KTP.',
    example: 'Jl. Contoh No. 1 RT 001/RW 002',
  },
  {
    ...TEXT,
    header: 'Kelurahan',
    width: 18,
    isRequired: true,
    check: { kind: 'list', list: 'DaftarKelurahan' },
    onFailure: 'ask',
    help: 'Pilih dari daftar. Di luar Kota Baubau, ketik kelurahan atau desanya.',
    error: 'Tidak ada di daftar kelurahan Kota Baubau. Tetap dipakai?',
    example: 'Wameo',
  },
  {
    ...TEXT,
    header: 'Kecamatan',
    width: 14,
    isRequired: true,
    check: { kind: 'list', list: 'DaftarKecamatan' },
    onFailure: 'ask',
    help: 'Pilih dari daftar. Di luar Kota Baubau, ketik kecamatannya.',
    error: 'Tidak ada di daftar kecamatan Kota Baubau. Tetap dipakai?',
    example: 'Batupoaro',
  },
];

/** The wage is what BPJS pays by for staff (PU); vulnerable workers are all in its lowest band. */
function work({ pks, department }: ColumnsInput): FormColumn[] {
  const isStaff = pks === 'non-asn';
  const office: FormColumn = {
    ...TEXT,
    header: 'OPD',
    width: 28,
    isRequired: isStaff,
    check: { kind: 'list', list: 'DaftarOPD' },
    onFailure: 'ask',
    help: isStaff
      ? 'Dinas, badan, atau unit tempat bekerja. Pilih dari daftar.'
      : 'Dinas atau kelurahan yang mendata. Pilih dari daftar.',
    error: 'Tidak ada di daftar OPD dan unit kerja. Tetap dipakai?',
    example: department ?? 'Dinas Perikanan',
    prefilled: department,
  };
  const job: FormColumn = {
    ...TEXT,
    header: isStaff ? 'Jabatan' : 'Pekerjaan',
    width: 20,
    isRequired: true,
    check: { kind: 'list', list: 'DaftarPekerjaan' },
    help: isStaff
      ? 'Jabatan atau tugas, misalnya Satpam atau Perawat.'
      : 'Pekerjaan sehari-hari, misalnya Nelayan atau Buruh Bangunan.',
    example: isStaff ? 'Petugas Kebersihan' : 'Nelayan',
  };
  return isStaff ? [office, job, WAGE] : [office, job];
}

const WAGE: FormColumn = {
  ...TEXT,
  header: 'Upah',
  kind: 'rupiah',
  width: 13,
  isRequired: true,
  check: { kind: 'rupiah' },
  onFailure: 'ask',
  help: 'Upah sebulan dalam rupiah penuh, angka saja: 1500000.',
  prompt: 'Rupiah sebulan, angka saja: 1500000.',
  error: 'Upah ditulis sebagai angka saja, misalnya 1500000. Tetap dipakai?',
  example: '1500000',
};

const MORE: readonly FormColumn[] = [
  {
    ...TEXT,
    header: 'No. KPJ',
    width: 14,
    check: { kind: 'digits', length: 11, isUnique: false },
    onFailure: 'ask',
    help: '11 angka di kartu BPJS Ketenagakerjaan, termasuk nol di depan. Kosongkan bila belum punya. Bukan nomor BPJS Kesehatan.',
    prompt: '11 angka di kartu BPJS Ketenagakerjaan. Kosongkan bila belum punya.',
    error: 'KPJ terdiri atas 11 angka, termasuk nol di depan. Tetap dipakai?',
    example: '09000000001',
  },
  {
    ...TEXT,
    header: 'No. HP',
    width: 15,
    check: { kind: 'phone' },
    onFailure: 'ask',
    help: 'Diawali 0, 10 sampai 13 angka.',
    prompt: 'Diawali 0, misalnya 081234567890.',
    error: 'Nomor HP diawali 0 dan terdiri atas 10 sampai 13 angka. Tetap dipakai?',
    example: '081200000000',
  },
  {
    ...TEXT,
    header: 'Calon Ahli Waris',
    width: 26,
    help: 'Nama keluarga yang dapat dihubungi. Hak ahli waris tetap menurut peraturan.',
    example: 'WA CONTOH BINTI REKAAN',
  },
  {
    ...TEXT,
    header: 'Hubungan Keluarga',
    width: 16,
    check: { kind: 'list', list: 'DaftarHubungan' },
    onFailure: 'ask',
    help: 'Hubungan orang itu dengan peserta. Pilih dari daftar.',
    error: 'Tidak ada di daftar hubungan keluarga. Tetap dipakai?',
    example: 'Istri',
  },
  {
    ...TEXT,
    header: 'Keterangan',
    width: 24,
    help: 'Hanya bila perlu, misalnya meninggal, pindah, atau berhenti beserta tanggalnya.',
    example: '',
  },
];
