import { expect, it } from 'vitest';
import { getCurrentAgreement, listAgreements } from '../../electron/db/agreements.ts';
import { ensureDepartments, listPlaces } from '../../electron/db/departments.ts';
import { listKelurahan } from '../../electron/db/places.ts';
import { getOffice } from '../../electron/db/office.ts';
import { seedDatabase } from '../../electron/db/seed.ts';
import { findLawSetting } from '../../electron/db/settings.ts';
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
