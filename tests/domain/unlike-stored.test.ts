import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../../shared/domain/plan.ts';
import { isUnlikeStored } from '../../shared/domain/planning/unlike-stored.ts';
import { aPlanRow } from '../support/plan-by-hand.ts';

const NAME: FieldChange = { field: 'name', from: 'WA SITI CONTOH', to: 'LA AHMAD REKAAN' };
const BIRTH: FieldChange = { field: 'birthDate', from: '1990-05-12', to: '1985-03-12' };
const row = (...changes: FieldChange[]) => aPlanRow({ verdict: 'changed', changes });

describe('a row under the NIK of a stored person', () => {
  it('may be somebody else where both name and birth date are others', () => {
    expect(isUnlikeStored(row(NAME, BIRTH))).toBe(true);
  });

  it('is the same person where only one of them is corrected, or the name is nearly the same', () => {
    const spelt: FieldChange = { ...NAME, from: 'LA ODE MUH. ALI', to: 'LA ODE MUHAMMAD ALI' };
    expect([row(NAME), row(BIRTH), row(spelt, BIRTH)].map(isUnlikeStored)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is the same person where no birth date was known before', () => {
    expect(isUnlikeStored(row(NAME, { ...BIRTH, from: null }))).toBe(false);
  });
});
