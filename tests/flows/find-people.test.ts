import { beforeAll, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { findPeople } from '../../electron/flows/people/find-people.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

let context: Context;

beforeAll(async () => {
  context = await testContext();
  const both = aPerson({ name: 'SARI CONTOH', nik: '7472061205909711', kpj: '20000000001' });
  await addMembers(context.data, 'non-asn', [
    both,
    aPerson({ name: 'WA ODE SARI', nik: '7404011205909712', department: 'Dinas Contoh' }),
    aPerson({ name: 'LA CONTOH', nik: '7472061205909713', kpj: '74040000000' }),
  ]);
  await addMembers(context.data, 'rentan', [{ ...both, kpj: null, department: null }]);
});

const namesFor = async (text: string, limit = 20) =>
  (await findPeople(context, text, limit)).map((person) => person.name);

it('whoever begins with the words comes before whoever contains them', async () => {
  expect(await namesFor('sari')).toEqual(['SARI CONTOH', 'WA ODE SARI']);
  expect(await namesFor('7404')).toEqual(['LA CONTOH', 'WA ODE SARI']);
});

it.each([
  ['a part inside the name', 'ode', ['WA ODE SARI']],
  ['spaces typed twice', 'wa  ode ', ['WA ODE SARI']],
  ['the end of a NIK', '9712', ['WA ODE SARI']],
  ['a KPJ', '20000000001', ['SARI CONTOH']],
  ['a percent sign, which nobody has in the name', '%', []],
  ['nothing typed', '   ', []],
])('finds by %s', async (_, text, names) => {
  expect(await namesFor(text)).toEqual(names);
});

it('shows each person once with every place they have, and no whole NIK', async () => {
  const found = await findPeople(context, 'SARI CONTOH', 20);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ nikMasked: '747206******9711', kpj: '20000000001' });
  expect(found[0]?.memberships.map((place) => place.pks)).toEqual(['rentan', 'non-asn']);
  expect(JSON.stringify(found)).not.toContain('7472061205909711');
});

it('stops at the limit', async () => {
  expect(await namesFor('contoh', 1)).toHaveLength(1);
});
