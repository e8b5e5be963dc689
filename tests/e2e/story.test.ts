import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { bigRoster } from '../support/big-roster.ts';
import { capture, launch, newDataFolder } from '../support/launch.ts';
import { pageTexts } from '../support/pdf-text.ts';

// The main job as a clerk does it, in the real window, on one data folder from first start to reopening.
const samples = join(import.meta.dirname, '../../resources/samples');
const dataFolder = newDataFolder();
const work = (name: string) => join(inject('work'), name);
let app: ElectronApplication;
let page: Page;
const complaints: string[] = [];

async function open(): Promise<void> {
  ({ app, window: page } = await launch(dataFolder));
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

beforeAll(open);
afterAll(() => app.close());

/** The system's dialogs cannot be clicked in a test: they answer with these files. */
async function dialogsAnswer(files: { open?: string; save?: string }): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer.open ?? ''] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: answer.save ?? '' });
  }, files);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const goTo = (name: string) =>
  page
    .getByRole('navigation', { name: 'Menu utama' })
    .getByRole('button', { name, exact: true })
    .click();
/** Without the notes over it, and after what fades in. */
async function picture(name: string): Promise<void> {
  const notes = page.getByRole('button', { name: 'Tutup pemberitahuan ini' });
  for (const note of await notes.all()) await note.click({ timeout: 1000 }).catch(() => undefined);
  await page.waitForTimeout(500);
  await capture(app, `test-results/${name}.png`);
}

describe('the main job', () => {
  it('starts by asking for the office and its signatory', async () => {
    await page.getByRole('heading', { name: 'Selamat datang di Buku PKS' }).waitFor();
    await page.getByLabel('Alamat', { exact: true }).fill('Jalan Contoh Nomor 1, Kota Baubau');
    await page.getByLabel('Telepon').fill('(0402) 000000');
    await picture('first-start');
    await button('Lanjut').click();
    await page.getByLabel('Nama dan gelar').fill('Drs. La Ode Contoh, M.Si.');
    await page.getByLabel('Jabatan').fill('Kepala Dinas Tenaga Kerja');
    await page.getByLabel('Pangkat, golongan').fill('Pembina Utama Muda, IV/c');
    await page.getByLabel('NIP').fill('196908061996031003');
    await page.getByLabel('Berlaku sejak').fill('01-01-2025');
    await button('Lanjut').click();
    await page.getByText('Buku kosong').click();
    await button('Mulai bekerja').click();
    await page.getByRole('navigation', { name: 'Menu utama' }).waitFor();
    await page.getByText('Nomor PKS').first().waitFor();
    await picture('home-empty');
  });

  it('takes the numbers that both parties gave the agreements', async () => {
    await page.getByText('Belum lengkap').first().waitFor();
    await goTo('Perjanjian (PKS)');
    for (const pks of ['PKS 1 — Pegawai Non-ASN', 'PKS 2 — Pekerja Rentan']) {
      await page.getByRole('tab', { name: pks }).click();
      await button('Ubah').click();
      await page
        .getByLabel('Nomor PKS')
        .first()
        .fill(`100.3.7/CONTOH/${pks.slice(0, 5)}`);
      await page
        .getByLabel('Nomor PKS')
        .last()
        .fill(`PER/CONTOH/${pks.slice(0, 5)}`);
      await button('Simpan').click();
      await page.getByText(`PER/CONTOH/${pks.slice(0, 5)}`).waitFor();
    }
    await picture('agreements');
    expect(await page.getByText('Belum lengkap').count()).toBe(0);
  });

  it('shows every row of a file with its verdict, and saves it whole', async () => {
    await dialogsAnswer({ open: join(samples, 'contoh-2-kop-dan-total.xlsx') });
    await goTo('Impor');
    await page.getByText('PKS 1 — Pegawai Non-ASN').click();
    await picture('import-choose');
    await button('Pilih berkas…').click();
    await page.getByText('45 baris orang').waitFor();
    expect(await page.getByRole('tab', { name: /^Dilewati/ }).innerText()).toMatch(/10$/);
    await picture('import-preview');
    await button('Simpan 42 orang').click();
    await page.getByText('Impor tersimpan').waitFor();
    await picture('import-saved');
  });

  it('takes a roster of three thousand and scrolls through it', async () => {
    const file = work('besar.xlsx');
    writeFileSync(file, bigRoster(3000));
    await dialogsAnswer({ open: file });
    await button('Impor berkas lain').click();
    await page.getByText('PKS 1 — Pegawai Non-ASN').click();
    await button('Pilih berkas…').click();
    await page.getByText('3.000 baris orang').waitFor();
    await picture('import-preview-3000');
    await button('Simpan 3.000 orang').click();
    await page.getByText('Impor tersimpan').waitFor();
    await button('Lihat daftar peserta').click();
    await page.getByText('3.042 peserta').waitFor();
    await picture('roster-3000');
    const rows = page.getByRole('row');
    await rows.nth(5).hover();
    await page.mouse.wheel(0, 1_000_000);
    await page.locator('[aria-rowindex="3043"]').waitFor();
    expect(await rows.count()).toBeLessThan(100);
  });

  it('finds a person while typing, with the NIK masked', async () => {
    const field = page.getByPlaceholder('Cari nama, NIK, atau KPJ');
    await field.fill('marlina djafar');
    await field.fill('LA EDI ABIDIN');
    await page.getByText('1 peserta', { exact: true }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'LA EDI ABIDIN' });
    expect(await row.innerText()).toContain('747203******9140');
    await row.click();
    await page
      .getByLabel(/dari contoh-2-kop-dan-total\.xlsx, lembar Data, baris 7/)
      .first()
      .waitFor();
    await picture('person');
  });

  it('drafts a letter, then issues it with its number and shows it', async () => {
    await button('Cetak surat…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tanggal surat').fill('10-06-2025');
    await dialog.getByText('1 surat siap dicetak').waitFor();
    await picture('letter-dialog');
    await dialog.getByRole('button', { name: /^Terbitkan/ }).click();
    await page.getByText('Terbitkan surat?').waitFor();
    await page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await page.locator('iframe').waitFor();
    await page.waitForTimeout(2500); // the viewer has no event for "the page is painted"
    await picture('letter-viewer');
    const saved = work('surat.pdf');
    await dialogsAnswer({ save: saved });
    await button('Simpan PDF…').click();
    await expect.poll(() => existsSync(saved)).toBe(true);
    const text = pageTexts(readFileSync(saved)).join(' ');
    expect(text).toContain('7472031710709140');
    expect(text).toContain('NOMOR 500.15/1/DISNAKER/2025');
    await button('Tutup').last().click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await button('Tutup').click();
  });

  it('keeps the letter in the register', async () => {
    await goTo('Surat');
    await page.getByText('500.15/1/DISNAKER/2025').waitFor();
    await picture('register');
  });

  it('comes back to a print from the list of prints', async () => {
    await button('Cetakan').click();
    await button(/^Ke printer/).click();
    await page.getByText('0 dari 1 surat sudah keluar.').waitFor();
    await picture('tray');
    await button('Lihat dahulu').click();
    await page.locator('iframe').waitFor();
    await button('Tutup').last().click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await button('Tutup').click();
  });

  it('prints the summary of an agreement', async () => {
    await goTo('Perjanjian (PKS)');
    await button('Cetak ringkasan').click();
    await page.locator('iframe').waitFor();
    await page.waitForTimeout(2500);
    await picture('summary');
    await button('Tutup').click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('exports what the roster shows as a workbook', async () => {
    const saved = work('daftar.xlsx');
    await dialogsAnswer({ save: saved });
    await goTo('Daftar Peserta');
    await button('Ekspor Excel…').click();
    await button('permintaan pimpinan').click();
    await button('Lanjut…').click();
    await page.getByText('3.042 baris ditulis ke').waitFor();
    const { sheets } = await readWorkbook(saved);
    expect(sheets[0]?.rows.length).toBeGreaterThan(3042);
  });

  it('has everything again after it was closed', async () => {
    await app.close();
    await open();
    await goTo('Daftar Peserta');
    await page.getByText('3.042 peserta').waitFor();
    await goTo('Surat');
    await page.getByText('500.15/1/DISNAKER/2025').waitFor();
    await goTo('Beranda');
    await picture('home');
  });

  it('wrote nothing to the console that a developer would have to mend', () => {
    expect(complaints).toEqual([]);
  });
});
