import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { listRosterFacets } from '../../electron/db/people/roster-facets.ts';
import { listMembershipIds, listRosterPage } from '../../electron/db/people/roster.ts';
import type { RosterFilter, RosterSort } from '../../shared/ipc.ts';
import { freshDatabase } from '../support/database.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const EVERYBODY: RosterFilter = {
  pks: null,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};
const BY_NAME: RosterSort = { by: 'name', descending: false };

let data: OpenDatabase;

beforeAll(async () => {
  data = await freshDatabase();
  await addMembers(data, 'non-asn', [
    aPerson({ name: 'wa contoh beta', department: 'Dinas Satu', job: 'Satpam', wage: 900_000 }),
    aPerson({
      name: 'LA CONTOH ALFA',
      department: 'Unit Satu A',
      job: 'SATPAM',
      kelurahan: 'Lipu',
    }),
    aPerson({ name: 'LA CONTOH GAMA', department: 'Dinas Dua', job: 'Sopir', wage: null }),
    aPerson({ name: 'LA 100% _CONTOH_', department: null, job: null, kelurahan: null }),
  ]);
  await addMembers(data, 'rentan', [
    aPerson({
      name: 'CONTOH NELAYAN',
      nik: '7472061205909701',
      department: null,
      job: 'Nelayan',
      kpj: '10000000001',
    }),
  ]);
  const parent = data.db.selectFrom('department').select('id').where('name', '=', 'Dinas Satu');
  await data.db
    .updateTable('department')
    .set({ parent_id: parent })
    .where('name', '=', 'Unit Satu A')
    .execute();
});

async function namesOf(filter: Partial<RosterFilter>, sort = BY_NAME): Promise<string[]> {
  const request = { filter: { ...EVERYBODY, ...filter }, sort, offset: 0, limit: 100 };
  const page = await listRosterPage(data.db, request);
  expect(page.total).toBe(page.lines.length);
  return page.lines.map((line) => line.name);
}

async function departmentId(name: string): Promise<number> {
  const row = await data.db
    .selectFrom('department')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.id;
}

describe('a page of the roster', () => {
  it('hides the middle of every NIK', async () => {
    const filter = { ...EVERYBODY, text: 'nelayan' };
    const page = await listRosterPage(data.db, { filter, sort: BY_NAME, offset: 0, limit: 10 });
    expect(page.lines[0]).toMatchObject({
      nikMasked: '747206******9701',
      pks: 'rentan',
      kpj: '10000000001',
    });
    expect(JSON.stringify(page)).not.toContain('7472061205909701');
  });

  it('counts everybody though it shows a stretch', async () => {
    const filter = { ...EVERYBODY };
    const page = await listRosterPage(data.db, { filter, sort: BY_NAME, offset: 3, limit: 1 });
    expect(page).toMatchObject({ total: 5, lines: [{ name: 'LA CONTOH GAMA' }] });
  });

  it('sorts without regard to large and small letters', async () => {
    expect(await namesOf({})).toEqual([
      'CONTOH NELAYAN',
      'LA 100% _CONTOH_',
      'LA CONTOH ALFA',
      'LA CONTOH GAMA',
      'wa contoh beta',
    ]);
  });

  it.each([true, false])(
    'puts members without the value last (descending: %s)',
    async (descending) => {
      const names = await namesOf({ pks: 'non-asn' }, { by: 'wage', descending });
      expect(names.at(-1)).toBe('LA CONTOH GAMA');
    },
  );
});

describe('a filter', () => {
  it('by PKS shows that PKS alone', async () => {
    expect(await namesOf({ pks: 'rentan' })).toEqual(['CONTOH NELAYAN']);
  });

  it('by department shows its units too', async () => {
    const names = await namesOf({ departmentId: await departmentId('Dinas Satu') });
    expect(names).toEqual(['LA CONTOH ALFA', 'wa contoh beta']);
  });

  it('by job takes spellings in large and small letters for one', async () => {
    expect(await namesOf({ job: 'satpam' })).toEqual(['LA CONTOH ALFA', 'wa contoh beta']);
  });

  it.each([
    ['part of a name, spaces folded', '  contoh   ALF', ['LA CONTOH ALFA']],
    ['part of a NIK, with spaces', '7472 0612 0590 9701', ['CONTOH NELAYAN']],
    ['part of a KPJ', '0000000001', ['CONTOH NELAYAN']],
    ['a percent sign that means itself', '100%', ['LA 100% _CONTOH_']],
    ['an underline that means itself', '_contoh', ['LA 100% _CONTOH_']],
    ['nothing that anybody has', 'zzz', []],
  ])('by text finds %s', async (_, text, names) => {
    expect(await namesOf({ text })).toEqual(names);
  });
});

describe('facets', () => {
  it('count with the other filters, not with themselves', async () => {
    const facets = await listRosterFacets(data.db, { ...EVERYBODY, pks: 'non-asn', job: 'Satpam' });
    expect(facets.jobs).toEqual([
      { name: 'SATPAM', count: 2 },
      { name: 'Sopir', count: 1 },
    ]);
    expect(facets.kelurahan).toEqual([
      { name: 'Lipu', count: 1 },
      { name: 'Wajo', count: 1 },
    ]);
    expect(facets.statuses).toEqual([{ status: 'active', count: 2 }]);
  });

  it('each promise as many members as choosing it shows', async () => {
    const facets = await listRosterFacets(data.db, EVERYBODY);
    for (const { id, count } of facets.departments)
      expect(await namesOf({ departmentId: id })).toHaveLength(count);
    for (const { name, count } of facets.jobs)
      expect(await namesOf({ job: name })).toHaveLength(count);
    expect(facets.departments.map((department) => [department.name, department.count])).toEqual([
      ['Dinas Dua', 1],
      ['Dinas Satu', 2],
      ['Unit Satu A', 1],
    ]);
  });
});

describe('the print order', () => {
  it('is by department, then name, those without a department last', async () => {
    const ids = await listMembershipIds(data.db, { filter: EVERYBODY });
    expect(await namesInOrder(ids)).toEqual([
      'LA CONTOH GAMA',
      'wa contoh beta',
      'LA CONTOH ALFA',
      'CONTOH NELAYAN',
      'LA 100% _CONTOH_',
    ]);
  });

  it('holds for a selection too, whatever the order of clicking', async () => {
    const ids = await listMembershipIds(data.db, { filter: EVERYBODY });
    const clicked = ids.toReversed().slice(0, 3);
    const chosen = await listMembershipIds(data.db, { membershipIds: clicked });
    expect(chosen).toEqual(ids.slice(2));
  });
});

async function namesInOrder(membershipIds: readonly number[]): Promise<string[]> {
  const rows = await data.db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['membership.id', 'person.name'])
    .execute();
  return membershipIds.flatMap((id) => rows.find((row) => row.id === id)?.name ?? []);
}
