import { expect, it } from 'vitest';
import { rosterForTerminal } from '../../electron/flows/people/roster-for-terminal.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

async function contextWithRoster() {
  const context = await testContext();
  await addMembers(context.data, 'non-asn', [
    aPerson({ name: 'CONTOH TETAP', department: 'Dinas Satu' }),
    aPerson({ name: 'CONTOH KELUAR', department: 'Dinas Dua' }),
  ]);
  await context.data.db
    .updateTable('membership')
    .set({ status: 'left', left_on: '2025-06-01', leave_reason: 'pindah', start_on: '2025-02-01' })
    .where('job', '=', 'Satpam')
    .where('person_id', '=', 2)
    .execute();
  return context;
}

const ALL = { pks: 'non-asn', department: null, on: null } as const;

it('without a day lists everybody of the PKS with their status and effective time', async () => {
  const members = await rosterForTerminal(await contextWithRoster(), ALL);
  expect(members).toMatchObject([
    { name: 'CONTOH KELUAR', status: 'left', start: '2025-02-01', end: '2026-01-31' },
    { name: 'CONTOH TETAP', status: 'active', start: '2025-01-01', end: '2026-01-31' },
  ]);
  expect(Object.keys(members[0] ?? {})).toEqual([
    'nik',
    'name',
    'birthDate',
    'sex',
    'department',
    'job',
    'kelurahan',
    'kecamatan',
    'wage',
    'kpj',
    'phone',
    'status',
    'start',
    'end',
  ]);
});

it.each([
  ['2025-01-15', ['CONTOH TETAP']],
  ['2025-05-31', ['CONTOH KELUAR', 'CONTOH TETAP']],
  ['2025-06-01', ['CONTOH TETAP']],
  ['2026-02-01', []],
])('on %s lists those covered on that day, as active', async (on, names) => {
  const members = await rosterForTerminal(await contextWithRoster(), { ...ALL, on });
  expect(members.map((member) => member.name)).toEqual(names);
  expect(members.every((member) => member.status === 'active')).toBe(true);
});

it('narrows to a department by any of its spellings; an unknown one is refused', async () => {
  const context = await contextWithRoster();
  const members = await rosterForTerminal(context, { ...ALL, department: 'dinas satu' });
  expect(members.map((member) => member.name)).toEqual(['CONTOH TETAP']);
  // As files write it: the rules are those of an import.
  const asWritten = { ...ALL, department: 'DINAS KESEHATAN KOTA BAUBAU' };
  expect(await rosterForTerminal(context, asWritten)).toEqual([]);
  await expect(
    rosterForTerminal(context, { ...ALL, department: 'Dinas Tiga' }),
  ).rejects.toMatchObject({ code: 'department-not-found' });
});
