import { describe, expect, it } from 'vitest';
import { nameKey } from '../../shared/domain/values/name.ts';
import { areNearlySame, toNameForm } from '../../shared/domain/likeness/nearly-same-names.ts';

describe('two spellings of a name', () => {
  it.each([
    ['LA ODE CONTOH', 'La Ode Contoh'],
    ['Laode Contoh', 'LA ODE CONTOH'],
    ['LA O. CONTOH', 'LA ODE CONTOH'],
    ['LD. CONTOH', 'LA ODE CONTOH'],
    ['WD. SITI CONTOH', 'Wa Ode Siti Contoh'],
    ['WAODE SITI CONTOH', 'WA ODE SITI  CONTOH'],
    ['Muh. Contoh', 'Muhammad Contoh'],
    ['MOH CONTOH', 'MUHAMMAD CONTOH'],
    ['M. Rizal Contoh', 'Muhammad Rizal Contoh'],
    ['M.Rizal Contoh', 'MUH RIZAL CONTOH'],
    ['Abd. Contoh Umar', 'ABDUL CONTOH UMAR'],
    ['St. Aminah Contoh', 'SITI AMINAH CONTOH'],
    ['Siti Contoh, S.Pd., M.Pd.', 'SITI CONTOH'],
    ['Siti Aminah Contoh S.Pd', 'SITI AMINAH CONTOH'],
    ['Hj. Siti Contoh', 'SITI CONTOH'],
    ['Drs. H. La Contoh, M.Si', 'La Contoh'],
    ["Nur'aini Contoh", 'NURAINI CONTOH'],
    ['Nur Aini Contoh', 'NURAINI CONTOH'],
    ['SITI CONTOH (ALM)', 'SITI CONTOH'],
    ['Almh. Siti Contoh', 'SITI CONTOH'],
  ])('%s is %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it.each([
    ['WAHYUNI UMAR', 'USMAN WOLIO'],
    ['LA ALI', 'LA ADI'],
    ['WA NUR', 'WA NURHAYATI'],
    ['LA ODE ALI', 'WA ODE ALI'],
    ['LA SE', 'LA SI'],
  ])('%s is not %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
});

function near(one: string, other: string): boolean {
  return areNearlySame(toNameForm(one), toNameForm(other));
}

describe('two names of people born on one day', () => {
  it.each([
    ['NURHAYATI UMAR', 'NURHAYATY UMAR'],
    ['WA ODE SURIANI CONTOH', 'WAODE SURYANI CONTO'],
    ['SITI AMINAH', 'SITI AMINAH KAMARU'],
    ['LA HASAN CONTOH', 'LA ODE HASAN CONTOH'],
    ['Muh. Ali Contoh', 'MUHAMMAD ALI CONTOH'],
  ])('%s may be %s', (one, other) => {
    expect(near(one, other)).toBe(true);
    expect(near(other, one)).toBe(true);
  });

  it.each([
    ['LA ALI', 'LA ADI'],
    ['LA HASAN', 'LA HUSEN'],
    ['WA NUR ODE', 'WA NUR AKSA'],
    ['SITI', 'SITI AMINAH KAMARU'],
    ['RAHMA WAHID', 'RAHMAT YAMIN'],
  ])('%s is hardly %s', (one, other) => expect(near(one, other)).toBe(false));
});
