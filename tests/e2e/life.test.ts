import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { bigRoster } from '../support/big-roster.ts';
import { testContext } from '../support/context.ts';
import { Desk, workFile } from '../support/desk.ts';
import { aPng } from '../support/image.ts';
import { newDataFolder } from '../support/launch.ts';
import { fillOffice } from '../support/office.ts';
import { closeBudget } from './life/budget.ts';
import { settleClaim } from './life/claim.ts';
import { tellOfDeath } from './life/death.ts';
import { listOfNiks, NON_ASN, PPPK, vulnerableRoster } from './life/files.ts';
import { renewWithoutPppk, replaceDead } from './life/renewal.ts';
import { reportWhole, talkWithBpjs } from './life/whole.ts';

// The life of the agreements as a clerk meets it, in the real window, one part after the other on one data
// folder: a budget is closed to the rupiah, a death is called in and paid, PKS 1 goes on without those who
// became PPPK, the head of the office gets the report. Both coverages are over whenever this runs.
const dataFolder = newDataFolder();
const desk = new Desk(dataFolder);

beforeAll(async () => {
  const data = openDatabase(dataFolder);
  await seedDatabase(data.db);
  await fillOffice(await testContext({ data }));
  await data.db.updateTable('office').set({ started_at: '2025-01-02T00:00:00.000Z' }).execute();
  await data.close();
  writeFileSync(workFile('non-asn.xlsx'), bigRoster(NON_ASN.length));
  writeFileSync(workFile('rentan.xlsx'), await vulnerableRoster());
  writeFileSync(workFile('pppk.xlsx'), await listOfNiks(PPPK));
  writeFileSync(workFile('akta.png'), aPng(600, 800));
  await desk.open();
});
afterAll(() => desk.close());

describe('two rosters', () => {
  it('come in whole from their files', async () => {
    await desk.readRoster('non-asn.xlsx', 'PKS 1 — Pegawai Non-ASN');
    await desk.button('Simpan 3.042 orang').click({ timeout: 20_000 });
    await desk.sees('Impor tersimpan');
    await desk.readRoster('rentan.xlsx', 'PKS 2 — Pekerja Rentan');
    await desk.button('Simpan 992 orang').click({ timeout: 20_000 });
    await desk.sees('Impor tersimpan');
  });

  it('belong to agreements that ended, which the first screen says with their people', async () => {
    await desk.goTo('Beranda');
    const first = desk.region('PKS 1 — Pegawai Non-ASN');
    await first.getByText(/^BERAKHIR .* hari lalu$/u).waitFor();
    await first.getByText('3.042 peserta tidak lagi terlindungi oleh PKS ini.').waitFor();
    const second = desk.region('PKS 2 — Pekerja Rentan');
    await second.getByText(/^BERAKHIR .* hari lalu$/u).waitFor();
    await second.getByText('992 peserta tidak lagi terlindungi oleh PKS ini.').waitFor();
    await desk.picture('life-home-ended');
  });
});

closeBudget(desk);
tellOfDeath(desk);
settleClaim(desk);
renewWithoutPppk(desk);
replaceDead(desk);
reportWhole(desk);
talkWithBpjs(desk);

it('leaves nothing in the console that a developer would have to mend', () => {
  expect(desk.complaints).toEqual([]);
});
