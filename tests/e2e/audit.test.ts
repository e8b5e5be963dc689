import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { toShortDay, dayInWita } from '../../shared/domain/values/day.ts';
import { Clerk } from '../support/clerk.ts';
import { testContext } from '../support/context.ts';
import { newDataFolder } from '../support/launch.ts';
import { fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';

// What somebody does at the real window stands in the log afterwards, and the day before as it was.
const NIK = '7472061205909001';
const MASKED = '747206******9001';
const DAY_MS = 86_400_000;
const dataFolder = newDataFolder();
const clerk = new Clerk(dataFolder);
const work = (name: string) => join(inject('work'), name);
const row = (name: RegExp) => clerk.page.getByRole('row', { name });

beforeAll(async () => {
  const data = openDatabase(dataFolder);
  await seedDatabase(data.db);
  await fillOffice(await testContext({ data }));
  await data.db.updateTable('office').set({ started_at: '2025-01-02T00:00:00.000Z' }).execute();
  const others = Array.from({ length: 4 }, (_, index) =>
    aPerson({ nik: `74720612059090${index + 10}`, name: `ORANG CONTOH ${index}` }),
  );
  const edited = aPerson({ nik: NIK, name: 'WA ODE CONTOH', job: 'Perawat' });
  await addMembers(data, 'non-asn', [edited, ...others]);
  await data.close();
  await clerk.open();
});
afterAll(() => clerk.close());

describe('what is done at the window', () => {
  it('begins with a NIK that is shown only when asked for', async () => {
    await clerk.goTo('Daftar Peserta');
    await row(/WA ODE CONTOH/).click();
    await clerk.page.getByText(MASKED, { exact: true }).last().waitFor();
    expect(await clerk.page.getByText(NIK).count()).toBe(0);
    await clerk.button('Tampilkan NIK').click();
    await clerk.page.getByText(NIK, { exact: true }).waitFor();
    await clerk.picture('audit-nik');
    await clerk.button('Sembunyikan NIK').click();
  });

  it('goes on with an edit and an export that says what it is for', async () => {
    await clerk.button('Ubah data').click();
    await clerk.page.getByLabel('Pekerjaan').fill('Sopir');
    await clerk.button('Simpan').click();
    await clerk.button('Ubah data').waitFor();
    await clerk.dialogsAnswer({ save: work('untuk-bpjs.xlsx') });
    await clerk.goTo('Daftar Peserta');
    await clerk.button('Ekspor Excel…').click();
    await clerk.picture('audit-reason');
    await clerk.button('rekonsiliasi BPJS Ketenagakerjaan').click();
    await clerk.button('Lanjut…').click();
    await clerk.page.getByText('5 baris ditulis ke').waitFor();
    expect(existsSync(work('untuk-bpjs.xlsx'))).toBe(true);
  });

  it('is all found in the log, in words, and what changed from what to what', async () => {
    await clerk.goTo('Riwayat');
    await row(/Mengekspor daftar peserta: 5 baris.*rekonsiliasi BPJS/).waitFor();
    await row(/administrator.*Mengubah data peserta: Pekerjaan.*WA ODE CONTOH/).waitFor();
    await row(/administrator.*Melihat NIK lengkap.*WA ODE CONTOH/)
      .first()
      .waitFor();
    await clerk.picture('audit-list');
    await row(/Mengubah data peserta: Pekerjaan/).click();
    await clerk.dialog().getByText('Perawat →').waitFor();
    await clerk.picture('audit-entry');
    await clerk.button('Hanya kegiatan peserta ini').click();
    await clerk.page.getByText(/^\d+ kegiatan cocok$/u).waitFor();
    await row(/Mengekspor/).waitFor({ state: 'detached' });
    await clerk.button('Hapus saringan').click();
    await row(/Mengekspor daftar peserta/).waitFor();
  });

  it('leaves the day before as it was', async () => {
    await clerk.page.getByRole('tab', { name: 'Daftar pada tanggal' }).click();
    await row(/WA ODE CONTOH.*Sopir/).waitFor();
    const yesterday = dayInWita(new Date(Date.now() - DAY_MS));
    await clerk.page.getByLabel('Tanggal', { exact: true }).fill(toShortDay(yesterday));
    await clerk.page.keyboard.press('Tab');
    await row(/WA ODE CONTOH.*Perawat/).waitFor();
    await clerk.picture('audit-roster');
  });

  it('can be taken along as a workbook, for a reason, and that is the newest entry', async () => {
    await clerk.page.getByRole('tab', { name: 'Kegiatan' }).click();
    await clerk.dialogsAnswer({ save: work('riwayat.xlsx') });
    await clerk.button('Ekspor Excel…').click();
    await clerk.button('audit').click();
    await clerk.button('Lanjut…').click();
    await clerk.page.getByText('kegiatan ditulis ke riwayat.xlsx').waitFor();
    const { sheets } = await readWorkbook(work('riwayat.xlsx'));
    const cells = JSON.stringify(sheets);
    expect(cells).toContain('Melihat NIK lengkap');
    expect(cells).not.toContain(NIK);
    await clerk.goTo('Riwayat');
    await row(/Mengekspor riwayat kegiatan.*alasan: audit/).waitFor();
  });

  it('is proved whole by the check of all data', async () => {
    await clerk.button('Periksa keutuhan').click();
    await clerk.page.getByRole('tab', { name: 'Periksa data', selected: true }).waitFor();
    expect(clerk.complaints).toEqual([]);
  });
});
