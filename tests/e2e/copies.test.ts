import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { FIRST_ADMINISTRATOR, logIn } from '../support/administrator.ts';
import { bigRoster } from '../support/big-roster.ts';
import { Clerk } from '../support/clerk.ts';
import { testContext } from '../support/context.ts';
import { launchAtDoor, newDataFolder } from '../support/launch.ts';
import { fillOffice } from '../support/office.ts';

// Copies in the real window: made, restored, the restore undone, and carried to another machine.
const PEOPLE = 120;
const PASSPHRASE = 'lima kata acak yang panjang';
const dataFolder = newDataFolder();
const clerk = new Clerk(dataFolder);
const work = (name: string) => join(inject('work'), name);
const sealed = work('cadangan.bpks');

beforeAll(async () => {
  await startedOffice();
  writeFileSync(work('cadangan.xlsx'), bigRoster(PEOPLE));
  await clerk.open();
});
afterAll(() => clerk.close());

/** An office that has answered the questions of the first start. */
async function startedOffice(): Promise<void> {
  const data = openDatabase(dataFolder);
  await seedDatabase(data.db);
  await fillOffice(await testContext({ data }));
  await data.db.updateTable('office').set({ started_at: '2025-01-02T00:00:00.000Z' }).execute();
  await data.close();
}

async function openCopies(): Promise<void> {
  await clerk.goTo('Pengaturan');
  await clerk.page.getByRole('tab', { name: 'Cadangan' }).click();
  await clerk.page.getByRole('heading', { name: 'Salinan di komputer ini' }).waitFor();
}

async function importPeople(): Promise<void> {
  await clerk.dialogsAnswer({ open: work('cadangan.xlsx') });
  await clerk.goTo('Impor');
  await clerk.page.getByText('PKS 1 — Pegawai Non-ASN').click();
  await clerk.button('Pilih berkas…').click();
  await clerk.button(`Simpan ${PEOPLE} orang`).click();
  await clerk.page.getByText('Impor tersimpan').waitFor();
}

/** The password may have been typed a moment ago. */
async function confirmAndLogIn(page: Page): Promise<void> {
  const again = page.getByRole('dialog', { name: 'Ketik kata sandi Anda' });
  const door = page.getByRole('button', { name: 'Masuk', exact: true });
  await again.or(door).waitFor();
  if (await again.isVisible()) {
    await again.getByLabel('Kata sandi', { exact: true }).fill(FIRST_ADMINISTRATOR.password);
    await again.getByRole('button', { name: 'Lanjutkan' }).click();
  }
  await door.waitFor();
  await page.getByText(/^Pemulihan selesai/u).waitFor();
  await logIn(page, FIRST_ADMINISTRATOR);
}

const peopleSeen = (page: Page, count: number) =>
  page.getByText(`${count} peserta`, { exact: true }).waitFor();

describe('a copy of the data', () => {
  it('is made when somebody asks for it, and proves itself', async () => {
    await openCopies();
    await clerk.button('Buat salinan sekarang').click();
    await clerk.page.getByText('Salinan dibuat dan diperiksa: 0 orang.').waitFor();
    await clerk.page.getByRole('row').filter({ hasText: 'atas permintaan' }).waitFor();
  });

  it('tells what restoring it loses before it is restored, and then the people are gone', async () => {
    await importPeople();
    await openCopies();
    const made = clerk.page.getByRole('row').filter({ hasText: 'atas permintaan' });
    await made.waitFor();
    await clerk.picture('copies');
    await made.getByRole('button').click();
    const lost = clerk.dialog().getByRole('region', { name: 'Hilang dari data sekarang' });
    await lost.getByText(`${PEOPLE} orang`, { exact: true }).waitFor();
    await clerk.picture('copies-restore');
    await clerk.button('Pulihkan salinan ini').click();
    await confirmAndLogIn(clerk.page);
    await clerk.goTo('Daftar Peserta');
    await peopleSeen(clerk.page, 0);
  });

  it('that was made before a restore takes it back', async () => {
    await openCopies();
    await clerk.button(/^Batalkan pemulihan/u).click();
    const gained = clerk.dialog().getByRole('region', { name: 'Kembali dari salinan' });
    await gained.getByText(`${PEOPLE} orang`, { exact: true }).waitFor();
    await clerk.button('Kembalikan data sebelum pemulihan').click();
    await confirmAndLogIn(clerk.page);
    await clerk.goTo('Daftar Peserta');
    await peopleSeen(clerk.page, PEOPLE);
  });

  it('is sealed into a file that tells nothing', async () => {
    await clerk.dialogsAnswer({ save: sealed });
    await openCopies();
    await clerk.button('Simpan ke berkas…').click();
    await clerk.page.getByLabel('Kata sandi cadangan', { exact: true }).fill(PASSPHRASE);
    await clerk.page.getByLabel('Ketik sekali lagi').fill(PASSPHRASE);
    await clerk.button('Pilih tempat dan simpan…').click();
    await clerk.page.getByText(/^cadangan\.bpks .* disimpan dan diperiksa\.$/u).waitFor();
    expect(readFileSync(sealed).includes('SQLite format')).toBe(false);
  });

  it('comes to life on another machine with its passphrase and one of its administrators', async () => {
    const { app, window: page } = await launchAtDoor(newDataFolder());
    try {
      await restoreOnNewMachine(app, page);
      const menu = page.getByRole('navigation', { name: 'Menu utama' });
      await menu.getByRole('button', { name: 'Daftar Peserta', exact: true }).click();
      await peopleSeen(page, PEOPLE);
    } finally {
      await app.close();
    }
  });

  it('left nothing in the window that a developer would have to mend', () => {
    expect(clerk.complaints).toEqual([]);
  });
});

async function restoreOnNewMachine(app: ElectronApplication, page: Page): Promise<void> {
  const { username, password } = FIRST_ADMINISTRATOR;
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, sealed);
  await page.getByRole('button', { name: 'Pulihkan dari berkas…' }).click();
  await page.getByLabel('Kata sandi cadangan', { exact: true }).fill('kata yang keliru');
  await page.getByRole('button', { name: 'Buka salinan' }).click();
  await page.getByText('Kata sandi cadangan salah. Ketik ulang kata sandinya.').waitFor();
  await page.getByLabel('Kata sandi cadangan', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Buka salinan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama pengguna').fill(username);
  await dialog.getByLabel('Kata sandi', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: 'Pulihkan salinan ini' }).click();
  await confirmAndLogIn(page);
}
