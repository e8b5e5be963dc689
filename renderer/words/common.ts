import { toGrouped } from '../../shared/domain/values/rupiah.ts';
import type { JobProgress } from '../../shared/ipc.ts';

export { PKS_SHORT } from '../../shared/domain/agreement.ts';

export const STAGE_NAME: Readonly<Record<JobProgress['stage'], string>> = {
  reading: 'Membaca berkas',
  checking: 'Memeriksa baris',
  planning: 'Membandingkan dengan daftar peserta',
  saving: 'Menyimpan',
  drawing: 'Menyusun halaman',
  writing: 'Menulis berkas',
  copying: 'Membuat salinan cadangan',
};

export const COMMON = {
  save: 'Simpan',
  cancel: 'Batal',
  pause: 'Jeda',
  goOn: 'Lanjutkan',
  paused: 'Dijeda',
  close: 'Tutup',
  remove: 'Hapus',
  back: 'Kembali',
  next: 'Lanjut',
  retry: 'Coba lagi',
  loading: 'Memuat…',
  notFilled: 'belum diisi',
  saved: 'Tersimpan.',
  printPage: 'Cetak',
  savePdf: 'Simpan PDF…',
  showFile: 'Tampilkan di folder',
  fileSaved: (name: string) => `Berkas ${name} sudah disimpan.`,
  pages: (count: number) => `${toNumber(count)} halaman`,
  people: (count: number) => `${toNumber(count)} orang`,
  progressOf: (done: number, total: number) => `${toNumber(done)} dari ${toNumber(total)}`,
  dayPlaceholder: 'hh-bb-tttt',
  clearDay: 'Kosongkan tanggal',
  calendar: {
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextYear: 'Tahun berikutnya',
    previousDecade: 'Sepuluh tahun sebelumnya',
    nextDecade: 'Sepuluh tahun berikutnya',
    monthLevelControl: 'Pilih bulan',
    yearLevelControl: 'Pilih tahun',
  },
  clearSearch: 'Kosongkan pencarian',
  showPassphrase: 'Tampilkan atau sembunyikan kata sandi',
} as const;

/** `1.869`: dots for thousands whatever Windows is set to. */
export const toNumber = toGrouped;

const LIST = new Intl.ListFormat('id', { type: 'conjunction' });

/** `alamat, telepon, dan pos-el`. */
export function toList(names: readonly string[]): string {
  return LIST.format(names);
}
