import type { Sex } from '../../shared/domain/person.ts';

export const PDF = {
  frameTitle: (name: string) => `Pratinjau ${name}`,
} as const;

export const TABLE = {
  tickAll: 'Pilih semua yang tampil',
  tick: (name: string) => `Pilih ${name}`,
  clearSearch: 'Kosongkan pencarian',
  keys: 'Panah memindahkan penanda, Enter membuka, Spasi memilih.',
} as const;

/** Where a value is not known: a dash in tables, where a mark on every row would shout. */
export const NOTHING = '–';

export const SEX_NAME: Readonly<Record<Sex, string>> = { L: 'Laki-laki', P: 'Perempuan' };
