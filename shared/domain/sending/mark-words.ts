/** What a marked workbook says beside the faults themselves. */
export const NOTE_HEADER = 'Catatan perbaikan';
/** Begins every note: with it none reads like the closing or a title of a list, which `Keterangan …` would. */
export const NOTE_START = 'Periksa: ';
export const SUMMARY_SHEET = 'Ringkasan Buku PKS';
export const SUMMARY_TITLE = 'Ringkasan pemeriksaan berkas';

export const RETURN_STEPS = [
  `Perbaiki sel yang berwarna di berkas ini juga. Penjelasannya ada pada komentar sel dan kolom "${NOTE_HEADER}".`,
  'Merah: data ditolak sampai diperbaiki. Jingga: menunggu keputusan. Kuning: diterima, tetapi perlu diperiksa.',
  'Ketik NIK, nomor peserta, dan nomor HP sebagai teks: ubah format sel menjadi Teks sebelum mengetik.',
  `Jangan hapus atau ganti nama kolom "${NOTE_HEADER}". Warna dan catatannya diperbarui pada pemeriksaan berikutnya.`,
  'Simpan sebagai .xlsx, lalu kirim kembali. Hanya baris yang berubah yang diambil; baris yang sudah tersimpan tidak menjadi ganda.',
];

/** What the workbook itself made necessary to say; stands under the steps. */
export const MARKING_REMARKS = {
  protected: (sheet: string) =>
    `Lembar "${sheet}" dilindungi. Buka perlindungannya (menu Tinjau) untuk memperbaiki sel.`,
  noNoteColumn: (sheet: string) =>
    `Lembar "${sheet}" tidak mempunyai kolom kosong untuk catatan; lihat komentar pada selnya.`,
  comments: (count: number) =>
    `Komentar ditaruh pada ${count} sel pertama; sel lain dijelaskan oleh kolom catatan.`,
  copied:
    'Berkas aslinya rusak sebagian; ini salinan isinya, tanpa warna, gambar, dan rumus semula.',
  macros: 'Makro tidak ikut dalam berkas ini.',
} as const;
