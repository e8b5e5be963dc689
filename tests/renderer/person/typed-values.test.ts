import { describe, expect, it } from 'vitest';
import {
  isSameTyped,
  mainPks,
  toTypedValues,
} from '../../../renderer/screens/person/typed-values.ts';
import { aMembership, aPersonView } from './person.ts';

const NIK = '7472055205900001';

describe('a person as text to edit', () => {
  it('shows days and money as people write them', () => {
    const typed = toTypedValues(aPersonView(), NIK, 'non-asn');
    expect(typed).toMatchObject({ birthDate: '12-05-1990', wage: '1.500.000', sex: 'P', kpj: '' });
  });

  it('has no work in an agreement that the person is not in', () => {
    expect(toTypedValues(aPersonView(), NIK, 'rentan')).toMatchObject({
      name: 'WA ODE CONTOH',
      department: '',
      wage: '',
    });
  });

  it('is unchanged by a space at the end', () => {
    const typed = toTypedValues(aPersonView(), NIK, 'non-asn');
    expect(isSameTyped(typed, { ...typed, name: `${typed.name} ` })).toBe(true);
    expect(isSameTyped(typed, { ...typed, name: 'WA ODE LAIN' })).toBe(false);
  });

  it('is about the agreement in which the person is still active', () => {
    const memberships = [aMembership({ status: 'left' }), aMembership({ id: 2, pks: 'rentan' })];
    expect(mainPks(aPersonView({ memberships }))).toBe('rentan');
  });
});
