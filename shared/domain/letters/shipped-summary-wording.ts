import type { SummaryWording } from '../wording.ts';

/**
 * What the program says in a summary until the office writes it otherwise: version 0 of the wording.
 * A line that begins with `PKS 1:` or `PKS 2:` stands only in the summaries of that series.
 *
 * The legal basis is in the order of rank. Left out on purpose: PP 70/2015 (accident and death cover
 * of civil servants, not of these people), PP 76/2015, and PP 50/2025, whose lower contribution does
 * not hold for people paid for from public budgets.
 */
export const SHIPPED_SUMMARY_WORDING: SummaryWording = {
  scope:
    'Perlindungan peserta dalam program {program} BPJS Ketenagakerjaan, meliputi pendaftaran dan perubahan data ' +
    'peserta, pembayaran iuran, serta pelayanan manfaat.',
  legalBasis: [
    'Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional',
    'Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial',
    'Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan ' +
      'Jaminan Kematian jo. Peraturan Pemerintah Nomor 82 Tahun 2019 jo. Peraturan Pemerintah Nomor 49 Tahun 2023',
    'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
    'PKS 1: Peraturan Presiden Nomor 109 Tahun 2013 tentang Penahapan Kepesertaan Program Jaminan Sosial',
    'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
    'PKS 2: Instruksi Presiden Nomor 4 Tahun 2022 tentang Percepatan Penghapusan Kemiskinan Ekstrem',
    'PKS 2: Instruksi Presiden Nomor 8 Tahun 2025 tentang Optimalisasi Pelaksanaan Pengentasan Kemiskinan dan ' +
      'Penghapusan Kemiskinan Ekstrem',
    'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain ' +
      'dan Kerja Sama Daerah dengan Pihak Ketiga',
    'Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2021 tentang Tata Cara Penyelenggaraan Program Jaminan ' +
      'Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua jo. Peraturan Menteri Ketenagakerjaan Nomor 1 Tahun 2025',
  ],
  // In words that hold for every such agreement; the agreement itself has the details.
  duties: [
    {
      label: 'PIHAK KESATU',
      value:
        'mendaftarkan peserta dengan data yang benar, menyampaikan perubahan data, dan membayar iuran tepat waktu; ' +
        'berhak atas nomor dan kartu peserta serta laporan pelaksanaan.',
    },
    {
      label: 'PIHAK KEDUA',
      value:
        'menerbitkan nomor dan kartu peserta, memberikan manfaat kepada peserta atau ahli warisnya, dan melayani klaim; ' +
        'berhak atas data peserta dan iuran. Rinciannya mengikuti naskah perjanjian.',
    },
  ],
};
