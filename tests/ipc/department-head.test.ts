import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestInput } from '../../shared/ipc.ts';
import { addAccounts, sit } from '../support/accounts.ts';
import { openAsAdministrator, type TestWindow } from '../support/window.ts';

const FILTER = {
  pks: null,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};
const PAGE = { sort: { by: 'name', descending: false }, offset: 0, limit: 50 } as const;

let window: TestWindow;
const department = { id: 0, name: '', unit: 0, other: 0 };
const people = { inside: 0, inUnit: 0, outside: 0 };

const ownDepartments = () => new Set([department.id, department.unit]);

beforeAll(async () => {
  window = await openAsAdministrator();
  const [own, other] = await window.ask('department.list', undefined);
  if (!own || !other) throw new Error('There are no departments');
  const unitName = 'UPTD Contoh';
  const unit = await window.ask('department.save', {
    id: null,
    name: unitName,
    parentId: own.id,
    aliases: [],
  });
  Object.assign(department, { id: own.id, name: own.name, unit: unit.id, other: other.id });
  people.inside = await addPerson('7472055205909001', 'ORANG DALAM', own.name);
  people.inUnit = await addPerson('7472055205909002', 'ORANG UNIT', unitName);
  people.outside = await addPerson('7472055205909003', 'ORANG LUAR', other.name);
  await addAccounts(window, own.id);
});
afterAll(() => window.backend.close());

async function addPerson(nik: string, name: string, departmentName: string): Promise<number> {
  const values: RequestInput<'person.save'>['values'] = {
    nik,
    name,
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'P',
    address: '',
    kelurahan: '',
    kecamatan: '',
    department: departmentName,
    job: 'Perawat',
    wage: '1500000',
    kpj: '',
    phone: '081200000000',
    heirName: 'AHLI CONTOH',
    heirRelation: 'anak',
  };
  const saved = { personId: null, pks: 'non-asn', values, confirmed: true } as const;
  return (await window.ask('person.save', saved)).personId;
}

describe('the head of a department', () => {
  beforeAll(() => sit(window, 'kepala-opd'));

  it('sees its people and those of its units in the roster, whatever is filtered for', async () => {
    const { total, lines } = await window.ask('roster.list', { filter: FILTER, ...PAGE });
    expect([total, lines.map(({ name }) => name)]).toEqual([2, ['ORANG DALAM', 'ORANG UNIT']]);
    const of = (departmentId: number) => ({ ...FILTER, departmentId });
    const other = await window.ask('roster.list', { filter: of(department.other), ...PAGE });
    expect(other).toEqual({ total: 0, lines: [] });
    const unit = await window.ask('roster.list', { filter: of(department.unit), ...PAGE });
    expect(unit.total).toBe(1);
  });

  it('is counted only its own, in filters, agreements and departments', async () => {
    const facets = await window.ask('roster.facets', { filter: FILTER });
    expect(facets.jobs).toEqual([{ name: 'Perawat', count: 2 }]);
    expect(new Set(facets.departments.map(({ id }) => id))).toEqual(ownDepartments());
    const [agreement] = await window.ask('agreement.list', undefined);
    expect(agreement).toMatchObject({ active: 2, departments: 2 });
    const { agreements } = await window.ask('app.state', undefined);
    expect(agreements[0]).toMatchObject({ active: 2 });
    const departments = await window.ask('department.list', undefined);
    expect(new Set(departments.map(({ id }) => id))).toEqual(ownDepartments());
  });

  it('finds nobody else, by name or by NIK', async () => {
    const find = (text: string) => window.ask('person.find', { text, limit: 50 });
    expect((await find('ORANG')).map(({ name }) => name)).toEqual(['ORANG DALAM', 'ORANG UNIT']);
    expect(await find('LUAR')).toEqual([]);
    expect(await find('7472055205909003')).toEqual([]);
  });

  it('is told that somebody outside is not there, and not covered', async () => {
    const { outside: id } = people;
    const gone = { code: 'person-not-found' };
    await expect(window.ask('person.get', { id })).rejects.toEqual(gone);
    await expect(window.ask('person.reveal', { id })).rejects.toEqual(gone);
    const day = '2025-07-01';
    await expect(window.ask('coverage.on', { personId: id, day })).rejects.toEqual(gone);
    const unknown = await window.ask('coverage.on', { nik: '7472999999999999', day });
    expect(await window.ask('coverage.on', { nik: '7472055205909003', day })).toEqual(unknown);
    const own = await window.ask('coverage.on', { nik: '7472055205909001', day });
    expect(own).not.toEqual(unknown);
  });

  it('sees the NIK of its own people, which is written down', async () => {
    expect(await window.ask('person.reveal', { id: people.inUnit })).toEqual({
      nik: '7472055205909002',
    });
  });
});

describe('family and telephone', () => {
  it.each(['kepala', 'kepala-opd'] as const)(
    '%s sees none, in no value and no history',
    async (seat) => {
      await sit(window, seat);
      const person = await window.ask('person.get', { id: people.inside });
      expect(person.values).toMatchObject({ phone: null, heirName: null, heirRelation: null });
      expect(person.values.name).toBe('ORANG DALAM');
      expect(person.history.length).toBeGreaterThan(0);
      expect(JSON.stringify(person)).not.toMatch(/AHLI|0812|heirName":"|phone":"/);
      expect(person.origins.map(({ field }) => field)).not.toContain('heirName');
    },
  );

  it.each(['petugas', 'administrator', 'pemeriksa'] as const)('%s sees them', async (seat) => {
    await sit(window, seat);
    const person = await window.ask('person.get', { id: people.inside });
    expect(person.values).toMatchObject({ phone: '081200000000', heirName: 'AHLI CONTOH' });
  });
});
