/** Of fields and questions that several screens share. */
export const DECISION = {
  title: 'Ada yang tidak biasa',
  lead: 'Belum ada yang disimpan. Periksa:',
  reason: 'Alasan mengapa ini tetap benar',
  tooShort: 'Tulis sedikitnya 3 huruf.',
  hint: 'Alasannya tersimpan bersama datanya dan dalam riwayat.',
  save: 'Simpan dengan alasan ini',
  check: 'Periksa lagi',
} as const;

export const MONEY = {
  unreadable: 'Tulis jumlah rupiah, misalnya 16.800 atau 16.597,18.',
  needed: 'Isi jumlahnya.',
} as const;
