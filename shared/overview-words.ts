/** What the numbers of the start screen and of the leadership's report are called. */
import type { QualityCode } from './domain/overview/quality.ts';

export const NOT_FILLED_IN = 'Belum diisi';

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
