import type { LawKey } from './domain/law.ts';

/** What the office calls each figure of the law. */
export const LAW_TITLES = {
  'jkm.benefit': 'Santunan JKM',
  'jkm.bpu-waiting': 'Masa tunggu JKM peserta BPU',
  'jkk.death': 'Santunan kematian JKK',
  'scholarship.limit': 'Batas beasiswa',
  'scholarship.levels': 'Beasiswa per jenjang',
  'bpu.bands': 'Golongan penghasilan BPU',
  'bpu.discount': 'Keringanan iuran BPU',
  'pu.jkk-rate': 'Tarif JKK penerima upah',
  'pu.jkm-rate': 'Tarif JKM penerima upah',
  'arrears.limit': 'Batas tunggakan iuran',
  'jkk.report': 'Laporan kecelakaan kerja',
  'jkm.payment': 'Pembayaran JKM oleh BPJS',
  'jkk.lapse': 'Gugurnya hak klaim JKK',
  'claim.npwp': 'NPWP ahli waris',
  'heir.guardian': 'Wali ahli waris',
  'jkk.injury': 'Kecelakaan kerja tanpa kematian',
  'membership.clock': 'Masa kepesertaan saat perpanjangan',
  'age.limit': 'Batas umur saat didaftarkan',
  retention: 'Masa simpan data',
} as const satisfies Record<LawKey, string>;

export const LAW_KEYS = Object.keys(LAW_TITLES) as readonly LawKey[];

/** Goes with every amount that is shown. */
export const ESTIMATE_ONLY = 'Perkiraan; BPJS Ketenagakerjaan yang memutuskan.';
