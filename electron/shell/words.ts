/** What main itself says to people: the menu, the system's dialogs and a start that failed. */
import type { ChooseKind } from '../../shared/ipc.ts';

export const APP_NAME = 'Buku PKS';

export const MENU = {
  file: 'Berkas',
  quit: 'Keluar',
  edit: 'Sunting',
  undo: 'Urungkan',
  redo: 'Ulangi',
  cut: 'Potong',
  copy: 'Salin',
  paste: 'Tempel',
  selectAll: 'Pilih semua',
  view: 'Tampilan',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  zoomReset: 'Ukuran asli',
  fullScreen: 'Layar penuh',
  developer: 'Pengembang',
  reload: 'Muat ulang',
  devTools: 'Alat pengembang',
} as const;

export const DIALOG_TITLES: Readonly<Record<ChooseKind, string>> = {
  workbook: 'Pilih berkas Excel',
  image: 'Pilih gambar',
  folder: 'Pilih folder tujuan',
  certificate: 'Pilih berkas sertifikat',
  letter: 'Pilih surat yang diperiksa',
  scan: 'Pilih pindaian berkas',
  'save-pdf': 'Simpan PDF',
  'save-xlsx': 'Simpan berkas Excel',
  'save-html': 'Simpan halaman pemeriksa',
  copy: 'Pilih salinan cadangan',
  'save-copy': 'Simpan salinan cadangan',
};

/** For a document saved from the viewer's own toolbar. */
export const DOCUMENT_NAME = 'Dokumen.pdf';

export const FILTER_NAMES = {
  workbook: 'Berkas Excel dan CSV',
  image: 'Gambar (PNG, JPEG)',
  certificate: 'Sertifikat (.p12, .pfx)',
  letter: 'Surat (PDF, PNG, JPEG)',
  scan: 'Pindaian (PDF, JPG, PNG)',
  html: 'Halaman web (.html)',
  pdf: 'PDF',
  xlsx: 'Buku kerja Excel',
  copy: 'Salinan cadangan Buku PKS',
  all: 'Semua berkas',
} as const;

export const START_FAILED = {
  title: 'Buku PKS tidak dapat dibuka',
  text: 'Terjadi kesalahan pada program. Data tidak diubah. Tutup lalu buka kembali; jika terulang, hubungi administrator.',
} as const;
