import { describe, expect, it } from 'vitest';
import { getCurrentAgreement, listAgreements } from '../../electron/db/agreements/agreements.ts';
import { addDepartmentAlias, confirmDepartment } from '../../electron/db/lists/department-words.ts';
import {
  ensureDepartments,
  listPlaces,
  saveDepartment,
} from '../../electron/db/lists/departments.ts';
import { listKelurahan } from '../../electron/db/lists/places.ts';
import { getOffice } from '../../electron/db/office/office.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { findLawSetting } from '../../electron/db/office/settings.ts';
import { saveTerm } from '../../electron/db/lists/terms.ts';
import { JOB_SEED, RELATION_SEED } from '../../shared/domain/lists/word-lists.ts';
import { freshDatabase } from '../support/database.ts';

it('both agreements stand ready with what is known, and nothing that is not', async () => {
  const { db } = await freshDatabase();
  const nonAsn = await getCurrentAgreement(db, 'non-asn');
  const rentan = await getCurrentAgreement(db, 'rentan');
  expect(nonAsn).toMatchObject({
    signedOn: '2025-06-05',
    coverageFrom: '2025-01-01',
    coverageUntil: '2026-01-31',
    coverageDaysKnown: false,
    programmes: ['JKK', 'JKM'],
    quota: 3000,
    quotaIsMinimum: true,
    moneySource: null,
  });
  expect(rentan).toMatchObject({
    coverageFrom: '2025-05-01',
    coverageUntil: '2026-05-31',
    quota: 992,
    quotaIsMinimum: false,
    moneySource: 'Insentif fiskal untuk penanggulangan kemiskinan',
  });
  for (const agreement of [nonAsn, rentan]) {
    expect(agreement).toMatchObject({ paidMonths: null, monthlyContribution: null, budget: null });
    expect(agreement.government).toMatchObject({ number: null, signatory: null, nip: null });
    expect(agreement.bpjs).toMatchObject({ number: null, signatory: 'Musriati', nip: null });
  }
});

it('the office has no address before somebody gives one', async () => {
  const { db } = await freshDatabase();
  expect(await getOffice(db)).toMatchObject({ address: '', phone: '', email: '', paper: 'F4' });
});

it('seeding twice adds nothing', async () => {
  const { db } = await freshDatabase();
  await seedDatabase(db);
  expect(await listAgreements(db)).toHaveLength(2);
});

it('a figure of the law holds from its own day on', async () => {
  const { db } = await freshDatabase();
  expect(await findLawSetting(db, 'jkm.bpu-waiting', '2025-01-31')).toBeNull();
  const found = await findLawSetting(db, 'jkm.bpu-waiting', '2025-08-01');
  expect(found?.value).toEqual({ months: 3, benefit: 10_000_000 });
  expect(found?.source).toContain('Permenaker 1/2025');
});

it('the city has 43 kelurahan in 8 kecamatan', async () => {
  const { db } = await freshDatabase();
  const places = await listKelurahan(db);
  expect(places).toHaveLength(43);
  expect(new Set(places.map((place) => place.kecamatan)).size).toBe(8);
});

it('a department is found by any spelling, and one that nobody knows waits for somebody', async () => {
  const { db } = await freshDatabase();
  const before = (await listPlaces(db)).departments.length;
  const ids = await ensureDepartments(db, [
    'DINKES',
    'Dinas Kesehatan',
    'Dinas Contoh',
    'dinas contoh',
  ]);
  expect(ids.get('DINKES')).toBe(ids.get('Dinas Kesehatan'));
  expect(ids.get('Dinas Contoh')).toBe(ids.get('dinas contoh'));
  expect((await listPlaces(db)).departments).toHaveLength(before);
});

describe('the lists of occupations and relations', () => {
  const by = { actor: 'tests', at: '2025-07-01T02:00:00.000Z' };

  it('begin with what is shipped', async () => {
    const { db } = await freshDatabase();
    const { jobs, relations, otherPlaces, meaningless } = await listPlaces(db);
    expect(jobs.map(({ name }) => name)).toEqual(JOB_SEED.map(({ name }) => name));
    expect(relations.map(({ name }) => name)).toEqual(RELATION_SEED.map(({ name }) => name));
    expect([otherPlaces, meaningless]).toEqual([[], []]);
  });

  it('take in what people add: entries of their own, and words that count before those shipped', async () => {
    const { db } = await freshDatabase();
    const [first] = JOB_SEED.filter(({ aliases }) => aliases.length > 0);
    const alias = first?.aliases[0] ?? '';
    await saveTerm(db, { kind: 'job', term: 'Juru Contoh', means: 'Juru Contoh' }, by);
    await saveTerm(db, { kind: 'job', term: alias.toUpperCase(), means: 'juru contoh' }, by);
    const { jobs } = await listPlaces(db);
    const named = (name: string) => jobs.find((entry) => entry.name === name);
    expect(named('Juru Contoh')).toEqual({ name: 'Juru Contoh', aliases: [alias.toUpperCase()] });
    expect(named(first?.name ?? '')?.aliases).not.toContain(alias);
    expect(jobs).toHaveLength(JOB_SEED.length + 1);
  });
});

it('an alias of a department keeps who gave it when others are changed in the settings', async () => {
  const { db } = await freshDatabase();
  const by = { actor: 'tests', at: '2025-07-01T02:00:00.000Z' };
  const id = await confirmDepartment(db, 'Dinas Sosial');
  await addDepartmentAlias(db, 'Dinas Contoh', id, by);
  const input = { id, name: 'Dinas Sosial', parentId: null, aliases: ['Dinas Contoh', 'Dinso'] };
  await saveDepartment(db, input, { actor: 'lain', at: '2025-08-01T02:00:00.000Z' });
  const aliases = await db
    .selectFrom('department_alias')
    .select(['alias', 'actor'])
    .where('department_id', '=', id)
    .orderBy('alias')
    .execute();
  expect(aliases).toEqual([
    { alias: 'Dinas Contoh', actor: 'tests' },
    { alias: 'Dinso', actor: 'lain' },
  ]);
});
