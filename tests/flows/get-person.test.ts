import { expect, it } from 'vitest';
import { prepareRosterWriter } from '../../electron/db/people/write-roster.sqlite.ts';
import type { Context } from '../../electron/flows/context.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { testContext } from '../support/context.ts';
import { apply, preview, rosterFile } from '../support/imports.ts';
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
  expect(view.values).toMatchObject({ heirName: 'CONTOH KELUARGA' });
  expect(view.coverage).toMatchObject({ covered: true });
  expect(view.letters).toEqual([]);
});

function handWriter({ raw }: Context['data']) {
  return prepareRosterWriter(raw, {
    agreementId: 1,
    departments: new Map(),
    source: 'terminal',
    importId: null,
    isSample: false,
    actor: 'tests',
    at: '2025-08-01T00:00:00.000Z',
  });
}

it('names for each value the last change of it, and of a place in each agreement its own', async () => {
  const context = await testContext();
  const { data } = context;
  const person = aPerson({ phone: '081200000001', wage: 1_000_000 });
  const [id] = await addMembers(data, 'non-asn', [person]);
  await addMembers(data, 'rentan', [{ ...person, wage: 800_000 }]);
  await data.db.transaction().execute(async () => {
    const write = handWriter(data);
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

it('leaves the NIK to the request that is written down, but for the digits that were mended', async () => {
  const context = await testContext();
  const { data } = context;
  const person = aPerson({ nik: '7472061205909001' });
  const nik = '7472061305909001';
  const [id] = await addMembers(data, 'non-asn', [person]);
  await data.db.transaction().execute(async () => {
    const write = handWriter(data);
    const changes = [{ field: 'nik', from: person.nik, to: nik }] as const;
    write([{ row: 0, verdict: 'changed', person, changes, personId: id as number }]);
  });
  const view = await getPerson(context, id as number);
  expect(JSON.stringify(view)).not.toMatch(/\d{16}/u);
  expect(view.nikMasked).toBe('747206******9001');
  expect(view.history[0]?.changes).toEqual([
    { field: 'nik', from: '747206*2****9001', to: '747206*3****9001' },
  ]);
  expect(view.origins.find(({ field }) => field === 'nik')?.before).toBe('747206******9001');
});

it('an id of nobody is refused', async () => {
  await expect(getPerson(await testContext(), 99)).rejects.toMatchObject({
    code: 'person-not-found',
  });
});

it('tells the history of each value: file, sheet, row and day, from what to what, the newest first', async () => {
  const context = await testContext({ actor: 'jendela' });
  const header = ['NIK', 'Nama', 'Tempat Lahir', 'Upah', 'No. HP'];
  const line = (wage: number, phone: string | null) => [
    '7472061205909001',
    'LA CONTOH RAMISO',
    'Baubau',
    wage,
    phone,
  ];
  await apply(context, await preview(context, await rosterFile([header, line(900_000, null)])));
  const twoSheets = await rosterFile([['Lembar lain']], {
    more: [
      { name: 'Dinas A', rows: [header, ['7472065405919002', 'WA CONTOH SOTU', null, 1, null]] },
      { name: 'Dinas B', rows: [header, [], line(950_000, '081200000001')] },
    ],
  });
  const sheets = ['Dinas A', 'Dinas B'].map((name) => ({
    name,
    headerRow: null,
    department: null,
  }));
  const answers = { ...NO_ANSWERS, sheets };
  await apply(context, await preview(context, twoSheets, { fileName: 'dua.xlsx', answers }));
  const { history, origins } = await getPerson(context, 1);
  expect(history.map(({ changes: _changes, ...entry }) => entry)).toEqual([
    {
      at: context.now().toISOString(),
      actor: 'jendela',
      source: 'import',
      pks: 'non-asn',
      fileName: 'dua.xlsx',
      sheet: 'Dinas B',
      row: 3,
      made: null,
    },
    expect.objectContaining({ fileName: 'daftar.xlsx', sheet: 'Data', row: 2, made: 'person' }),
  ]);
  expect(history[0]?.changes).toEqual([
    { field: 'wage', from: 900_000, to: 950_000 },
    { field: 'phone', from: null, to: '081200000001' },
  ]);
  expect(history[1]?.changes).toContainEqual({ field: 'wage', from: null, to: 900_000 });
  expect(history[1]?.changes.map(({ field }) => field)).not.toContain('phone');
  expect(origins.find(({ field }) => field === 'wage')).toMatchObject({
    sheet: 'Dinas B',
    row: 3,
    before: 900_000,
  });
});
