/** What the numbers of the start screen and of the leadership's report are called. */
import type { Pks } from './domain/agreement.ts';
import type { QualityCode } from './domain/overview/quality.ts';

export const NOT_FILLED_IN = 'Belum diisi';

/** Vulnerable workers work for no department: nothing of them is missing. */
export const WITHOUT_DEPARTMENT: Readonly<Record<Pks, string>> = {
  'non-asn': NOT_FILLED_IN,
  rentan: 'Pekerja rentan (tanpa OPD)',
};

export const SEX_NAME = { L: 'Laki-laki', P: 'Perempuan' } as const;

export const QUALITY_NAME: Readonly<Record<QualityCode, string>> = {
  'no-kpj': 'KPJ belum diisi',
  'birth-differs-from-nik': 'Tanggal lahir berbeda dari NIK',
  'sex-differs-from-nik': 'Jenis kelamin berbeda dari NIK',
  'outside-baubau': 'NIK terbit di luar Baubau',
  'age-outside': 'Umur di luar batas saat mulai',
  'no-contact': 'Kontak keluarga belum diisi',
  'no-phone': 'Nomor telepon belum diisi',
};
