import { toNumber } from './common.ts';

/** An import as a whole: its notes, its form, taking it back. */
export const IMPORT_WHOLE = {
  errors: 'Berkas catatan untuk OPD…',
  errorsShort: 'Berkas catatan…',
  errorsName: (file: string) => `${file} - catatan perbaikan.xlsx`,
  errorsWritten: (marked: number, file: string) =>
    `${toNumber(marked)} baris diberi catatan: ${file}`,
  undo: 'Batalkan impor…',
  undoTitle: 'Batalkan impor',
  undoRemoves: (count: number) => `${toNumber(count)} orang dikeluarkan dari daftar.`,
  undoRestores: (count: number) => `${toNumber(count)} orang kembali ke isi sebelumnya.`,
  undoKeeps: (count: number) => `${toNumber(count)} orang tetap seperti sekarang:`,
  undoNothing: 'Impor ini tidak mengubah siapa pun.',
  undoNobody: 'Tidak ada yang dapat dikembalikan.',
  undoAfter: 'Berkas yang sama dapat diimpor lagi sesudahnya.',
  savedOn: (when: string) => `Disimpan ${when}`,
  undoChanged: 'Daftar peserta berubah. Inilah rencana yang baru.',
  undoConfirm: (count: number) =>
    count > 0 ? `Batalkan impor, ${toNumber(count)} orang` : 'Batalkan impor',
  undone: (count: number) =>
    count > 0 ? `Impor dibatalkan, ${toNumber(count)} orang dikembalikan.` : 'Impor dibatalkan.',
  undoneKept: (count: number) => `${toNumber(count)} orang tetap seperti sebelum dibatalkan:`,
  again: 'Impor lagi berkas ini',
  againShort: 'Impor lagi',
  keptLabel: 'Orang yang tetap',
  keptMore: (count: number) => `Tampilkan ${toNumber(count)} lagi`,
  keptName: 'Nama',
  keptWhy: 'Sebab',
  discard: 'Buang pratinjau',
  discardTitle: 'Buang pratinjau ini?',
  discardText: 'Perbaikan yang dibuat di pratinjau ini hilang. Data peserta tidak berubah.',
  form: 'Formulir kosong…',
  formTitle: 'Formulir kosong untuk OPD',
  formText:
    'Formulir Excel dengan kolom teks untuk NIK dan pilihan yang sudah tersedia. Yang kembali terbaca tanpa diatur.',
  formName: (department: string | null) =>
    department === null ? 'Formulir peserta.xlsx' : `Formulir ${department}.xlsx`,
  formAnyDepartment: 'Semua OPD',
  formOffer: 'OPD belum punya daftar? Kirimkan formulir kosong untuk diisi.',
  formSave: 'Simpan formulir…',
  formWritten: (rows: number, file: string) => `Formulir dengan ${toNumber(rows)} baris: ${file}`,
} as const;
