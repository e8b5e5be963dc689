export const SETUP = {
  title: 'Selamat datang di Buku PKS',
  lead: 'Tiga langkah sebelum mulai. Yang belum diketahui boleh dikosongkan dan dilengkapi nanti di Pengaturan.',
  steps: {
    office: { label: 'Kantor', description: 'Kop dan nomor surat' },
    signatory: { label: 'Penanda tangan', description: 'Pejabat yang menandatangani' },
    begin: { label: 'Mulai', description: 'Isi awal dan ringkasan' },
  },
  stillMissing: (names: string) => `Surat resmi belum dapat dicetak sampai ${names} diisi.`,
  complete: 'Semua yang diperlukan surat di langkah ini sudah terisi.',
  beginTitle: 'Mulai dengan',
  beginEmpty: 'Buku kosong',
  beginEmptyText: 'Kedua PKS siap; daftar peserta masih kosong dan diisi dengan impor berkas.',
  beginSample: 'Data contoh',
  beginSampleText:
    'Orang dan nama yang jelas dikarang, untuk mencoba. Dapat dihapus dalam satu langkah.',
  agreementsTitle: 'Kedua PKS yang sudah disiapkan',
  agreementsText: 'Dilengkapi nanti di layar Perjanjian (PKS).',
  agreementNothingMissing: 'Semua isian ada.',
  finish: 'Mulai bekerja',
} as const;
