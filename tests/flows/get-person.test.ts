import { expect, it } from 'vitest';
import { prepareRosterWriter } from '../../electron/db/write-roster.sqlite.ts';
import { getPerson } from '../../electron/flows/get-person.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

it('shows one person with both memberships, the newest agreement first', async () => {
  const context = await testContext();
  const person = aPerson({ job: 'Sopir', wage: 1_200_000 });
  const [id] = await addMembers(context.data, 'non-asn', [person]);
  await addMembers(context.data, 'rentan', [{ ...person, job: 'Nelayan', wage: null }]);
  const view = await getPerson(context, id as number);
  expect(view.memberships.map(({ pks, job, wage }) => ({ pks, job, wage }))).toEqual([
    { pks: 'rentan', job: 'Nelayan', wage: null },
    { pks: 'non-asn', job: 'Sopir', wage: 1_200_000 },
  ]);
  expect(view.values).toMatchObject({ nik: person.nik, heirName: 'CONTOH KELUARGA' });
  expect(view.coverage).toMatchObject({ covered: true });
  expect(view.letters).toEqual([]);
});

it('names for each value the last change of it, and of a place in each agreement its own', async () => {
  const context = await testContext();
  const { data } = context;
  const person = aPerson({ phone: '081200000001', wage: 1_000_000 });
  const [id] = await addMembers(data, 'non-asn', [person]);
  await addMembers(data, 'rentan', [{ ...person, wage: 800_000 }]);
  await data.db.transaction().execute(async () => {
    const write = prepareRosterWriter(data.raw, {
      agreementId: 1,
      departments: new Map(),
      source: 'terminal',
      importId: null,
      isSample: false,
      actor: 'tests',
      at: '2025-08-01T00:00:00.000Z',
    });
    const changes = [
      { field: 'phone', from: '081200000001', to: '081200000002' },
      { field: 'wage', from: 1_000_000, to: 1_100_000 },
    ] as const;
    write([{ row: 0, verdict: 'changed', person, changes, personId: id as number }]);
  });
  const { origins } = await getPerson(context, id as number);
  expect(origins.filter((origin) => origin.field === 'phone')).toEqual([
    expect.objectContaining({ pks: null, source: 'terminal', before: '081200000001' }),
  ]);
  expect(
    origins
      .filter((origin) => origin.field === 'wage')
      .map(({ pks, source, before }) => ({ pks, source, before })),
  ).toEqual([
    { pks: 'non-asn', source: 'terminal', before: 1_000_000 },
    { pks: 'rentan', source: 'hand', before: null },
  ]);
});

it('names no origin for what nobody ever gave', async () => {
  const context = await testContext();
  const person = aPerson({ phone: null, wage: null, job: 'Sopir' });
  const [id] = await addMembers(context.data, 'non-asn', [person]);
  const { origins } = await getPerson(context, id as number);
  const named = origins.map(({ field }) => field);
  expect(named).toContain('job');
  expect(named).not.toContain('phone');
  expect(named).not.toContain('wage');
});

it('an id of nobody is refused', async () => {
  await expect(getPerson(await testContext(), 99)).rejects.toMatchObject({
    code: 'person-not-found',
  });
});
