/** The columns that queries about people select, under the names of the domain. */

export const PERSON_COLUMNS = [
  'person.nik',
  'person.name',
  'person.birth_place as birthPlace',
  'person.birth_date as birthDate',
  'person.sex',
  'person.address',
  'person.kelurahan',
  'person.kecamatan',
] as const;

/** With the first family contact, joined as `contact`. */
export const CONTACT_COLUMNS = [
  'person.phone',
  'contact.name as heirName',
  'contact.relation as heirRelation',
] as const;

export const MEMBERSHIP_COLUMNS = [
  'department.name as department',
  'membership.job',
  'membership.wage',
  'membership.kpj',
] as const;
