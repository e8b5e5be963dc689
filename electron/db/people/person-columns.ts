import type { RosterField } from '../../../shared/domain/person.ts';

/** Where the values of a roster stand that belong to the person. */
export const PERSON_COLUMN = {
  nik: 'nik',
  name: 'name',
  birthPlace: 'birth_place',
  birthDate: 'birth_date',
  sex: 'sex',
  address: 'address',
  kelurahan: 'kelurahan',
  kecamatan: 'kecamatan',
  phone: 'phone',
} as const satisfies Partial<Record<RosterField, string>>;
