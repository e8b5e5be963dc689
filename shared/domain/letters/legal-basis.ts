import type { Pks } from '../agreement.ts';

/**
 * What the agreements rest on, in the order of rank. Left out on purpose: PP 70/2015 (accident and
 * death cover of civil servants, not of these people) and PP 76/2015.
 */
const BOTH = {
  statutes: [
    'Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional',
    'Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial',
    'Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan ' +
      'Jaminan Kematian jo. Peraturan Pemerintah Nomor 82 Tahun 2019 jo. Peraturan Pemerintah Nomor 49 Tahun 2023',
    'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
  ],
  ministers: [
    'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain ' +
      'dan Kerja Sama Daerah dengan Pihak Ketiga',
    'Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2021 tentang Tata Cara Penyelenggaraan Program Jaminan ' +
      'Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua jo. Peraturan Menteri Ketenagakerjaan Nomor 1 Tahun 2025',
  ],
} as const;

/** Non-ASN staff are enrolled as wage earners by phases and by the order to heads of region. */
const NON_ASN = [
  'Peraturan Presiden Nomor 109 Tahun 2013 tentang Penahapan Kepesertaan Program Jaminan Sosial',
  'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
] as const;

/** Vulnerable workers are covered as a measure against poverty. */
const RENTAN = [
  'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
  'Instruksi Presiden Nomor 4 Tahun 2022 tentang Percepatan Penghapusan Kemiskinan Ekstrem',
  'Instruksi Presiden Nomor 8 Tahun 2025 tentang Optimalisasi Pelaksanaan Pengentasan Kemiskinan dan ' +
    'Penghapusan Kemiskinan Ekstrem',
] as const;

export function legalBasis(pks: Pks): readonly string[] {
  return [...BOTH.statutes, ...(pks === 'non-asn' ? NON_ASN : RENTAN), ...BOTH.ministers];
}
