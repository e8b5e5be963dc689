import type { Membership } from '../../../shared/domain/membership.ts';
import type { RosterValues } from '../../../shared/domain/person.ts';
import type { PersonCheck, PersonView } from '../../../shared/views.ts';
import { somebody } from '../import/plan.ts';

export function aMembership(part: Partial<Membership> = {}): Membership {
  return {
    id: 1,
    personId: 7,
    agreementId: 1,
    pks: 'non-asn',
    department: 'Dinas Contoh',
    job: 'Perawat',
    wage: 1_500_000,
    kpj: null,
    start: '2025-01-01',
    end: '2026-01-31',
    status: 'active',
    leaveReason: null,
    leftOn: null,
    ...part,
  };
}

export function aPersonView(part: Partial<PersonView> = {}): PersonView {
  return {
    id: 7,
    values: valuesOf({
      name: 'WA ODE CONTOH',
      birthDate: '1990-05-12',
      sex: 'P',
      phone: '081200000678',
    }),
    nikMasked: '747205******0001',
    memberships: [aMembership()],
    origins: [],
    history: [],
    diedOn: null,
    letters: [],
    coverage: {
      personId: 1,
      covered: true,
      pks: 'non-asn',
      from: '2025-01-01',
      until: '2026-01-31',
      why: 'Peserta aktif.',
      since: '2025-01-01',
      sinceDayKnown: true,
      fullFrom: null,
      clock: null,
      paidThrough: null,
      payment: 'unrecorded',
    },
    ...part,
  };
}

function valuesOf(given: Partial<RosterValues>): PersonView['values'] {
  const { nik: _nik, ...values } = somebody(given);
  return values;
}

export function aCheck(part: Partial<PersonCheck> = {}): PersonCheck {
  return {
    values: somebody(),
    issues: [],
    existingPersonId: null,
    canSave: 'yes',
    clash: null,
    ...part,
  };
}
