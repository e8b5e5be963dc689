import type { Pks } from '../agreement.ts';
import type { Day } from '../values/day.ts';
import { formColumns, type FormColumn, type FormList } from './department-form-columns.ts';
import type { Paper } from '../office.ts';

/**
 * The empty form that departments fill in: made so that what comes back needs no click. The headers
 * are words that an import knows, and each row carries a key by which it is known again even after
 * its NIK was corrected.
 */
export interface DepartmentForm {
  readonly sheetName: string;
  /** Lines above the header: what this is, and how to fill it in. */
  readonly titleLines: readonly string[];
  readonly columns: readonly FormColumn[];
  /** The key of each prepared row, in the order of the rows. */
  readonly keys: readonly string[];
  readonly lists: readonly FormList[];
  readonly guide: FormGuide;
  readonly paper: Paper;
  /** What the file says of itself. */
  readonly documentTitle: string;
  readonly author: string;
  readonly createdOn: Day;
}

/** The sheet that explains. It never has a row that could be taken for a person. */
export interface FormGuide {
  readonly title: string;
  readonly steps: readonly string[];
  readonly header: readonly [string, string, string, string];
}

export interface DepartmentFormInput {
  readonly pks: Pks;
  /** Set for one department: it then stands in every row. */
  readonly department: string | null;
  /** Tells the keys of this form from those of all others. */
  readonly formId: string;
  /** Members whom the department has today. */
  readonly members: number;
  readonly words: FormWords;
  readonly office: { readonly name: string; readonly paper: Paper };
  readonly createdOn: Day;
}

/** What may be chosen in the drop-down lists. */
export interface FormWords {
  readonly departments: readonly string[];
  readonly kelurahan: readonly string[];
  readonly kecamatan: readonly string[];
  readonly jobs: readonly string[];
  readonly relations: readonly string[];
}

const TITLE = {
  'non-asn': 'Isian Peserta PKS 1 (Pegawai Non-ASN)',
  rentan: 'Isian Peserta PKS 2 (Pekerja Rentan)',
} as const satisfies Record<Pks, string>;

const FILL_IN =
  'Satu baris untuk satu orang. Kolom biru tua wajib diisi, kolom biru muda bila ada. Ketik NIK, KPJ, dan nomor HP apa adanya; tanggal lahir sebagai 12-05-1990. Penjelasan ada di lembar Petunjuk.';

/**
 * The whole content of the empty form, ready to be written. Every row has a key of its own, by which
 * it is known again when it comes back.
 */
export function toDepartmentForm(input: DepartmentFormInput): DepartmentForm {
  const { pks, department, formId, office, createdOn } = input;
  const title = department === null ? TITLE[pks] : `${TITLE[pks]} – ${department}`;
  return {
    sheetName: 'Isian',
    titleLines: [title, FILL_IN],
    columns: formColumns({ pks, department, createdOn }),
    keys: rowKeys(formId, preparedRows(input.members)),
    lists: toLists(input.words),
    guide: {
      title: `Petunjuk ${TITLE[pks]}`,
      steps: steps(office.name),
      header: ['Kolom', 'Diisi', 'Cara mengisi', 'Contoh (rekaan, bukan orang sungguhan)'],
    },
    paper: office.paper,
    documentTitle: title,
    author: office.name,
    createdOn,
  };
}

const FEWEST_ROWS = 300;
const MOST_ROWS = 3_000;

/** Room for everybody of today and half as many again, in whole hundreds. */
export function preparedRows(members: number): number {
  const wanted = Math.ceil((members * 1.5) / 100) * 100;
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, wanted));
}

/** `3f2a…-0001` */
function rowKeys(formId: string, rows: number): string[] {
  return Array.from({ length: rows }, (_, at) => `${formId}-${String(at + 1).padStart(4, '0')}`);
}

function toLists(words: FormWords): FormList[] {
  const lists: FormList[] = [
    { name: 'DaftarKelurahan', header: 'Kelurahan', entries: inOrder(words.kelurahan) },
    { name: 'DaftarKecamatan', header: 'Kecamatan', entries: inOrder(words.kecamatan) },
    { name: 'DaftarOPD', header: 'OPD', entries: inOrder(words.departments) },
    { name: 'DaftarPekerjaan', header: 'Jabatan/Pekerjaan', entries: inOrder(words.jobs) },
    { name: 'DaftarHubungan', header: 'Hubungan Keluarga', entries: words.relations },
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}

function inOrder(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'id', { numeric: true }));
}

function steps(office: string): readonly string[] {
  return [
    'Isi lembar Isian, satu baris untuk satu orang. Baris yang tidak terpakai dibiarkan kosong.',
    'Judul kolom jangan diubah. Urutan baris bebas; baris yang keliru boleh dihapus.',
    'Ketik NIK dari KTP, 16 angka. NIK yang disalin dari berkas lain dan berakhir 0000 atau tampil sebagai 7,47E+15 sudah rusak dan harus diketik ulang.',
    'Saat menyalin dari berkas lain, pakai Tempel Khusus > Nilai (Paste Special > Values), supaya format teks dan daftar pilihan tetap ada.',
    'Pilih kelurahan, kecamatan, OPD, dan hubungan keluarga dari daftar. Yang tidak ada di daftar boleh diketik sendiri.',
    'Orang yang sudah meninggal, pindah, atau berhenti ditandai di kolom Keterangan.',
    `Simpan sebagai buku kerja Excel (.xlsx), lalu kirim kembali ke ${office}. Setelah perbaikan, kirim berkas yang sama lagi: tiap baris dikenali dan tidak menjadi ganda.`,
    'Berkas ini memuat data pribadi. Kirim hanya ke alamat resmi dan jangan disebarkan.',
  ];
}
