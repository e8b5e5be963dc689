import type { Agreement, AgreementParty } from '../../../shared/domain/agreement.ts';

/**
 * The two agreements as far as they are publicly known (report of their signing on 5 June 2025).
 * What is not known is null and shown as "belum diisi"; nothing here is a guess. Only the months
 * of the coverage were reported: the days are the outer ones of those months until the office says.
 */
export const AGREEMENT_SEED: readonly Omit<Agreement, 'id'>[] = [
  {
    pks: 'non-asn',
    title:
      'Perlindungan Jaminan Sosial Ketenagakerjaan bagi Pegawai Non-ASN di Lingkungan Pemerintah Kota Baubau',
    ...whatBothShare(),
    coverageFrom: '2025-01-01',
    coverageUntil: '2026-01-31',
    segment: 'PU',
    // Of government offices as a rule; BPJS sets it for the employer number.
    jkkClass: 'sangat-rendah',
    moneySource: null,
    quota: 3000,
    quotaIsMinimum: true,
  },
  {
    pks: 'rentan',
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan di Kota Baubau',
    ...whatBothShare(),
    coverageFrom: '2025-05-01',
    coverageUntil: '2026-05-31',
    segment: 'BPU',
    jkkClass: null,
    moneySource: 'Insentif fiskal untuk penanggulangan kemiskinan',
    quota: 992,
    quotaIsMinimum: false,
  },
];

function whatBothShare() {
  return {
    government: party('Pemerintah Kota Baubau'),
    bpjs: {
      ...party('BPJS Ketenagakerjaan Cabang Baubau'),
      signatory: 'Musriati',
      position: 'Kepala BPJS Ketenagakerjaan Cabang Baubau',
    },
    signedOn: '2025-06-05',
    place: 'Kantor Wali Kota Baubau',
    coverageDaysKnown: false,
    paidMonths: null,
    programmes: ['JKK', 'JKM'],
    monthlyContribution: null,
    wageBase: null,
    budget: null,
    continuesId: null,
    fundedBy: 'apbd',
    flatWage: null,
    isAddendum: false,
    addenda: [],
  } as const;
}

function party(institution: string): AgreementParty {
  return {
    institution,
    number: null,
    signatory: null,
    position: null,
    nip: null,
    address: null,
  };
}
