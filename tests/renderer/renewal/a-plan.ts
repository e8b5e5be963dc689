import type { LeftBecause } from '../../../shared/domain/renewal/judge-member.ts';
import type { RenewalLine, RenewalPlan } from '../../../shared/requests/renewal.ts';

export function aPlan(more: Partial<RenewalPlan> = {}): RenewalPlan {
  return {
    agreementId: 2,
    pks: 'rentan',
    from: '2026-06-01',
    until: '2027-05-31',
    months: 12,
    carried: 992,
    withEnd: 0,
    cost: 19_998_720_000,
    monthly: 1_666_560_000,
    peopleBefore: 992,
    monthlyBefore: 1_666_560_000,
    withoutWage: 0,
    left: [],
    carriedAnyway: [],
    doubts: [],
    mark: 'mark-1',
    ...more,
  };
}

export function aLine(id: number, name: string, because: LeftBecause): RenewalLine {
  return {
    membershipId: id,
    personId: id,
    name,
    nikMasked: `747205******000${id}`,
    department: null,
    because,
  };
}
