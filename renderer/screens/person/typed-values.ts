import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import { toGrouped } from '../../../shared/domain/values/rupiah.ts';
import type { TypedValues } from '../../../shared/ipc.ts';
import type { PersonView } from '../../../shared/views.ts';

export const EMPTY_VALUES: TypedValues = {
  nik: '',
  name: '',
  birthPlace: '',
  birthDate: '',
  sex: '',
  address: '',
  kelurahan: '',
  kecamatan: '',
  department: '',
  job: '',
  wage: '',
  kpj: '',
  phone: '',
  heirName: '',
  heirRelation: '',
};

/** A stored person as text to edit: read back, it is the same person. */
export function toTypedValues(person: PersonView, nik: string, pks: Pks): TypedValues {
  const { values } = person;
  const membership = person.memberships.find((one) => one.pks === pks);
  return {
    nik,
    name: values.name ?? '',
    birthPlace: values.birthPlace ?? '',
    birthDate: values.birthDate === null ? '' : toShortDay(values.birthDate),
    sex: values.sex ?? '',
    address: values.address ?? '',
    kelurahan: values.kelurahan ?? '',
    kecamatan: values.kecamatan ?? '',
    department: membership?.department ?? '',
    job: membership?.job ?? '',
    wage: wageText(membership?.wage ?? null),
    kpj: membership?.kpj ?? '',
    phone: values.phone ?? '',
    heirName: values.heirName ?? '',
    heirRelation: values.heirRelation ?? '',
  };
}

export function isSameTyped(a: TypedValues, b: TypedValues): boolean {
  return ROSTER_FIELDS.every((field) => a[field].trim() === b[field].trim());
}

export function isRosterField(field: string): field is RosterField {
  return (ROSTER_FIELDS as readonly string[]).includes(field);
}

/** The agreement that an edit is about unless somebody chooses the other: the living membership. */
export function mainPks(person: PersonView): Pks {
  const { memberships } = person;
  return (memberships.find((one) => one.status === 'active') ?? memberships[0])?.pks ?? 'non-asn';
}

function wageText(wage: number | null): string {
  return wage === null ? '' : toGrouped(wage);
}
