import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_ADMINISTRATOR, knock, logIn, makeFirstAccount } from '../support/administrator.ts';
import { Clerk } from '../support/clerk.ts';
import { draftForSamples } from '../support/draft-for-samples.ts';
import { newDataFolder } from '../support/launch.ts';

// Who gets in and what they see there, in the real window, on one data folder from the first start to a disaster.
const dataFolder = newDataFolder();
const clerk = new Clerk(dataFolder);
const TEMPORARY = 'sandi sementara satu';
const OWN = 'jendela kayu jati';
const DEPARTMENT = 'Dinas Kesehatan';
const { username, password } = FIRST_ADMINISTRATOR;

beforeAll(() => clerk.openAtDoor());
afterAll(() => clerk.close());

const field = (label: string) => clerk.page.getByLabel(label, { exact: true });
const heading = (name: string) => clerk.page.getByRole('heading', { name, exact: true });
async function menuEntries(): Promise<readonly string[]> {
  const menu = clerk.page.getByRole('navigation', { name: 'Menu utama' });
  await menu.waitFor();
  return menu.getByRole('button').allTextContents();
}
/** Everything that is in the document, shown or not. */
const document = () => clerk.page.evaluate(() => globalThis.document.documentElement.outerHTML);
const inTheList = async () => (await clerk.page.getByRole('row').nth(1).innerText()).split('\n');

async function leave(): Promise<void> {
  await clerk.page.getByRole('button', { name: /^Akun / }).click();
  await clerk.page.getByRole('menuitem', { name: 'Keluar' }).click();
  await heading('Masuk').waitFor();
}

async function replaceTemporaryPassword(): Promise<void> {
  await heading('Ganti kata sandi sementara').waitFor();
  await field('Kata sandi sementara').fill(TEMPORARY);
  await field('Kata sandi baru').fill(OWN);
  await field('Ketik sekali lagi').fill(OWN);
  await clerk.button('Ganti kata sandi').click();
}

interface NewAccount {
  readonly name: string;
  readonly username: string;
  readonly role: string;
  readonly department?: string;
}

/** As an administrator does it, in the settings. */
async function addAccount(account: NewAccount): Promise<void> {
  await clerk.goTo('Pengaturan');
  await clerk.page.getByRole('tab', { name: 'Pengguna' }).click();
  await clerk.button('Tambah pengguna').click();
  const dialog = clerk.dialog();
  await dialog.getByLabel('Nama lengkap').fill(account.name);
  await dialog.getByLabel('Nama pengguna').fill(account.username);
  await dialog.getByRole('radio', { name: account.role }).check();
  if (account.department)
    await clerk.choose(dialog.getByPlaceholder('Semua OPD'), account.department);
  await dialog.getByLabel('Kata sandi sementara', { exact: true }).fill(TEMPORARY);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
}

describe('the first start', () => {
  it('makes the administrator, whose code is shown once', async () => {
    const before = await clerk.page.evaluate(() => window.buku.request('app.state', undefined));
    expect(before).toEqual({ ok: false, failure: { code: 'login-needed' } });
    const code = await makeFirstAccount(clerk.page);
    expect(code.replaceAll('-', '').length).toBeGreaterThanOrEqual(20);
    expect(await document()).not.toContain(code);
    expect(await draftForSamples(clerk.page)).toMatchObject({ ok: true });
    await clerk.page.reload();
    expect(await menuEntries()).toContain('Riwayat');
  });

  it('an account for a petugas asks the administrator for the password once more', async () => {
    await addAccount({ name: 'Petugas Contoh', username: 'petugas', role: 'Petugas' });
    await clerk.page.getByText('Ketik kata sandi Anda', { exact: true }).waitFor();
    await clerk.dialog().getByLabel('Kata sandi', { exact: true }).fill(password);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.getByRole('row').filter({ hasText: 'Petugas Contoh' }).waitFor();
    await clerk.picture('accounts');
  });
});

describe('a petugas', () => {
  it('replaces the password that was given before anything else', async () => {
    await leave();
    await knock(clerk.page, { username: 'petugas', password: TEMPORARY });
    await replaceTemporaryPassword();
    expect(await menuEntries()).toEqual([
      'Beranda',
      'Daftar Peserta',
      'Impor',
      'Klaim',
      'Iuran',
      'Cocokkan BPJS',
      'Surat',
      'Periksa Surat',
      'Perjanjian (PKS)',
      'Pengaturan',
    ]);
  });

  it('is refused by the data themselves what the window does not offer', async () => {
    const replies = await clerk.page.evaluate(async () => [
      await window.buku.request('account.list', undefined),
      await window.buku.request('register.reserve', {
        date: '2025-07-02',
        count: 1,
        forWhom: 'Contoh',
      }),
    ]);
    const refused = { ok: false, failure: { code: 'not-allowed' } };
    expect(replies).toEqual([refused, refused]);
  });
});

describe('the lock', () => {
  let name: string;

  it('leaves no name of a member in the document, and the data answer nobody', async () => {
    await clerk.goTo('Daftar Peserta');
    await clerk.page.getByRole('row').nth(1).waitFor();
    [name = ''] = (await inTheList()).filter((text) => /^[A-Z][A-Za-z' ]{4,}$/u.test(text));
    expect(await document()).toContain(name);
    await clerk.page.keyboard.press('Control+L');
    await heading('Terkunci').waitFor();
    expect(await document()).not.toContain(name);
    const reply = await clerk.page.evaluate(() =>
      window.buku.request('person.find', { text: 'contoh', limit: 5 }),
    );
    expect(reply).toEqual({ ok: false, failure: { code: 'login-needed' } });
    await clerk.picture('locked');
  });

  it('stays at a wrong password, and makes the next tries wait', async () => {
    await field('Kata sandi').fill('bukan ini');
    await clerk.page.keyboard.press('Enter');
    await clerk.page.getByText('Kata sandi salah. Ketik ulang.').waitFor();
    const waiting = clerk.page.getByRole('button', { name: /^Tunggu \d+ detik$/u });
    await expect
      .poll(
        async () => {
          await field('Kata sandi').fill('bukan ini juga');
          await clerk.page.keyboard.press('Enter');
          return waiting.isVisible();
        },
        { timeout: 30_000, interval: 300 },
      )
      .toBe(true);
    await clerk.picture('login-wait');
    expect(await document()).not.toContain(name);
  });

  it('opens for its person where they were', async () => {
    await clerk.button('Buka kunci').waitFor({ timeout: 30_000 });
    await field('Kata sandi').fill(OWN);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.getByText(name, { exact: true }).first().waitFor();
    await heading('Daftar Peserta').waitFor();
  });

  it('closes by itself when nobody was there for so long', async () => {
    // As if the time that is set had gone by since the last movement.
    await clerk.page.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 11 * 60_000;
    });
    await heading('Terkunci').waitFor();
    expect(await document()).not.toContain(name);
    await clerk.page.reload();
    await heading('Masuk').waitFor();
  });
});

describe('a head of one department', () => {
  it('sees its people and nobody else', async () => {
    await logIn(clerk.page, { username, password });
    const head = { name: 'Kepala Contoh', username: 'kepala', role: 'Kepala' };
    await addAccount({ ...head, department: DEPARTMENT });
    await clerk.page.getByText('Ketik kata sandi Anda', { exact: true }).waitFor();
    await clerk.dialog().getByLabel('Kata sandi', { exact: true }).fill(password);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.getByRole('row').filter({ hasText: head.name }).waitFor();
    await leave();
    await knock(clerk.page, { username: 'kepala', password: TEMPORARY });
    await replaceTemporaryPassword();
    expect(await menuEntries()).toEqual(['Daftar Peserta']);
    const seen = await clerk.page.evaluate(async () => {
      const filter = {
        pks: null,
        departmentId: null,
        kelurahan: null,
        job: null,
        status: null,
        text: '',
      };
      const list = await window.buku.request('roster.list', {
        filter,
        sort: { by: 'name', descending: false },
        offset: 0,
        limit: 500,
      });
      return list.ok ? list.value.lines.map((line) => line.department) : [];
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([DEPARTMENT]));
    await clerk.picture('head-of-department');
    await leave();
  });
});

describe('a disaster', () => {
  it('data that were damaged are restored from the newest copy, by an administrator of it', async () => {
    await logIn(clerk.page, { username, password });
    await clerk.goTo('Pengaturan');
    await clerk.page.getByRole('tab', { name: 'Cadangan' }).click();
    await clerk.button('Buat salinan sekarang').click();
    await clerk.page.getByText(/^Salinan dibuat dan diperiksa/u).waitFor();
    await clerk.close();
    const file = join(dataFolder, 'buku-pks.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x41, 0, bytes.length / 2));

    await clerk.openAtDoor();
    await heading('Data tidak dapat dibuka').waitFor();
    await clerk.picture('rescue');
    const newest = clerk.page.getByRole('region', { name: 'Salinan terbaru yang utuh' });
    await newest.getByRole('button', { name: /^Pulihkan salinan/u }).click();
    await clerk.dialog().getByLabel('Nama pengguna').fill(username);
    await clerk.dialog().getByLabel('Kata sandi', { exact: true }).fill(password);
    await clerk.picture('rescue-restore');
    await clerk.button('Pulihkan salinan ini').click();
    await clerk.page.getByText(/^Pemulihan selesai/u).waitFor();
    await logIn(clerk.page, { username, password });
    await clerk.goTo('Daftar Peserta');
    await clerk.page.getByRole('row').nth(1).waitFor();
    expect(clerk.complaints).toEqual([]);
  });
});
