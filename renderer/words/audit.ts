/** Asked before data of people leave the program. */
export const EXPORT_REASON = {
  title: 'Untuk apa berkas ini?',
  text: 'Alasan tercatat dalam riwayat kegiatan bersama nama pengguna, saringan, dan banyaknya baris.',
  label: 'Alasan',
  usual: 'Alasan yang sering dipakai',
  choices: ['rekonsiliasi BPJS Ketenagakerjaan', 'permintaan pimpinan', 'permintaan OPD', 'audit'],
  tooShort: 'Tulis alasan, sedikitnya 3 huruf.',
  next: 'Lanjut…',
} as const;
