import { expect, it } from 'vitest';
import {
  toAgreementInput,
  toValues,
  type AgreementValues,
} from '../../../renderer/screens/agreements/agreement-form.ts';
import { anAgreement } from './an-agreement.ts';

function saved(typed: Partial<AgreementValues>) {
  return toAgreementInput(2, { ...toValues(anAgreement()), ...typed });
}

it('an agreement that nobody changed is saved as it was', () => {
  const before = anAgreement();
  expect(before).toMatchObject(toAgreementInput(before.id, toValues(before)));
});

it('while only months are known, the outer days of the months are saved', () => {
  const input = saved({ coverageFrom: '2025-05-17', coverageUntil: '2026-02-03' });
  expect([input.coverageFrom, input.coverageUntil]).toEqual(['2025-05-01', '2026-02-28']);
});

it('once the days are known, they are saved as given', () => {
  const days = { coverageFrom: '2025-05-17', coverageUntil: '2026-02-03' };
  expect(saved({ ...days, coverageDaysKnown: true })).toMatchObject(days);
});

it('what is left empty is not known: neither an empty text nor zero', () => {
  const input = saved({ place: '  ', paidMonths: '', budget: '', quota: '' });
  expect(input).toMatchObject({ place: null, paidMonths: null, budget: null, quota: null });
});

it('a typed zero stays a zero', () => {
  expect(saved({ budget: 0 }).budget).toBe(0);
});

it('addenda are saved as typed, what is empty of them not known', () => {
  const addendum = { numberGovernment: 'A/2', numberBpjs: null, signedOn: null, about: 'Kuota' };
  const before = anAgreement({ addenda: [addendum] });
  const typed = toValues(before).addenda;
  expect(saved({ addenda: typed }).addenda).toEqual([addendum]);
  expect(saved({ addenda: typed.map((each) => ({ ...each, about: '  Iuran ' })) }).addenda).toEqual(
    [{ ...addendum, about: 'Iuran' }],
  );
});

it('the agreed wage keeps its sen', () => {
  expect(saved({ flatWage: 307_355_170 }).flatWage).toBe(307_355_170);
  expect(saved({ flatWage: null }).flatWage).toBeNull();
});
