import type { Agreement } from '../../shared/domain/agreement.ts';
import { AGREEMENT, AGREEMENT_SIDE } from '../words.ts';

/** Names of what is not known of an agreement yet, in the order of its screen. */
export function agreementGaps(agreement: Agreement): string[] {
  const { government, bpjs } = agreement;
  const known: readonly (readonly [name: string, value: unknown])[] = [
    [AGREEMENT.signedOn, agreement.signedOn],
    [AGREEMENT.place, agreement.place],
    [AGREEMENT_SIDE.government(AGREEMENT.number), government.number],
    [AGREEMENT_SIDE.government(AGREEMENT.signatory), government.signatory],
    [AGREEMENT_SIDE.bpjs(AGREEMENT.number), bpjs.number],
    [AGREEMENT_SIDE.bpjs(AGREEMENT.signatory), bpjs.signatory],
    [AGREEMENT.coverageDays, agreement.coverageDaysKnown ? true : null],
    [AGREEMENT.paidMonths, agreement.paidMonths],
    [AGREEMENT.contribution, agreement.monthlyContribution],
    // Only members who receive a wage have a wage base.
    [AGREEMENT.wageBase, agreement.segment === 'PU' ? agreement.wageBase : true],
    [AGREEMENT.moneySource, agreement.moneySource],
    [AGREEMENT.budget, agreement.budget],
    [AGREEMENT.quota, agreement.quota],
  ];
  return known.filter(([, value]) => value === null || value === '').map(([name]) => name);
}
