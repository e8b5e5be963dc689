import { describe, expect, it } from 'vitest';
import { emailProblem, nipProblem, postalCodeProblem } from '../../../renderer/parts/form-rules.ts';
import { RULES } from '../../../renderer/words.ts';

describe('the NIP of a signatory', () => {
  it.each([
    ['', null],
    ['19700101 199501 1 001', null],
    ['197001011995011001', null],
    ['19700101199501100', RULES.nip],
    ['19700101199501100A', RULES.nip],
    ['197013011995011001', RULES.nipBirthDate],
    ['197002301995011001', RULES.nipBirthDate],
  ])('has 18 digits that begin with a birth date, or is empty: %j', (nip, problem) => {
    expect(nipProblem(nip)).toBe(problem);
  });
});

it.each([
  ['', null],
  ['dinas@contoh.go.id', null],
  ['dinas@contoh', RULES.email],
  ['dinas contoh@go.id', RULES.email],
])('an e-mail address has a name and a domain, or is empty: %j', (email, problem) => {
  expect(emailProblem(email)).toBe(problem);
});

it.each([
  ['', null],
  ['93711', null],
  ['9371', RULES.postalCode],
  ['93 711', RULES.postalCode],
])('a postal code has five digits, or is empty: %j', (code, problem) => {
  expect(postalCodeProblem(code)).toBe(problem);
});
