/** Words about contributions that both the window and the terminal say. */
import type { Funding } from './domain/agreement.ts';
import type { JkkClass } from './domain/law.ts';

export const FUNDING_NAME: Readonly<Record<Funding, string>> = {
  apbd: 'APBD',
  apbn: 'APBN',
  self: 'Mandiri (dibayar peserta)',
};

export const JKK_CLASS_NAME: Readonly<Record<JkkClass, string>> = {
  'sangat-rendah': 'Sangat rendah',
  rendah: 'Rendah',
  sedang: 'Sedang',
  tinggi: 'Tinggi',
  'sangat-tinggi': 'Sangat tinggi',
};
