import type { AgreementOverview } from '../../../shared/views.ts';

const NOBODY = { number: null, signatory: null, position: null, nip: null, address: null };

export function anAgreement(more: Partial<AgreementOverview> = {}): AgreementOverview {
  return {
    id: 2,
    pks: 'rentan',
    title: 'Perlindungan bagi Pekerja Rentan',
    government: { institution: 'Pemerintah Kota Contoh', ...NOBODY },
    bpjs: { institution: 'BPJS Ketenagakerjaan Cabang Contoh', ...NOBODY },
    signedOn: '2025-06-05',
    place: null,
    coverageFrom: '2025-05-01',
    coverageUntil: '2026-05-31',
    coverageDaysKnown: false,
    paidMonths: null,
    segment: 'BPU',
    programmes: ['JKK', 'JKM'],
    monthlyContribution: null,
    wageBase: null,
    moneySource: null,
    budget: null,
    quota: 992,
    quotaIsMinimum: false,
    continuesId: null,
    fundedBy: 'apbd',
    jkkClass: null,
    flatWage: null,
    isAddendum: false,
    addenda: [],
    active: 968,
    left: 5,
    departments: 0,
    ...more,
  };
}
