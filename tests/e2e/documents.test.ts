import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { bigRoster, rosterLines, type RosterLine } from '../support/big-roster.ts';
import { aCertificate, PASSPHRASE } from '../support/certificates.ts';
import { Clerk } from '../support/clerk.ts';
import { testContext } from '../support/context.ts';
import { aPng } from '../support/image.ts';
import { newDataFolder } from '../support/launch.ts';
import { fillOffice } from '../support/office.ts';
import { pageText, pageTexts, pdfInfo } from '../support/pdf-text.ts';
import { pdfsig } from '../support/signed-pdf.ts';

// A whole PKS becomes letters in the real window: worded, signed, printed, cut off, gone on with, checked.
const PEOPLE = 992;
const SECRET = 'sandi contoh';
const people = [...rosterLines(PEOPLE)];
const dataFolder = newDataFolder();
const clerk = new Clerk(dataFolder);
const work = (name: string) => join(inject('work'), name);
const folder = (name: string) => {
  mkdirSync(work(name), { recursive: true });
  return work(name);
};
const number = (nth: number | string) => `500.15/${nth}/DISNAKER/2025`;
const MICROMETRES_F4 = { width: 215_000, height: 330_000 };

beforeAll(async () => {
  await startedOffice();
  writeFileSync(work('rentan.xlsx'), bigRoster(PEOPLE));
  writeFileSync(work('tanda-tangan.png'), aPng(300, 120));
  writeFileSync(work('kepala.p12'), aCertificate().bytes);
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

/** Opens the print dialog for all of PKS 2 from the start screen; the day is typed as well. */
async function wishForAll(day: string, ready = '992 surat siap dicetak'): Promise<void> {
  await clerk.goTo('Beranda');
  await clerk.button('Cetak surat semua peserta PKS 2').click();
  await clerk.dialog().getByLabel('Tanggal surat').fill(day);
  await clerk.dialog().getByText(ready).waitFor();
}

async function wishForOne({ nik }: RosterLine, day: string): Promise<void> {
  await clerk.goTo('Daftar Peserta');
  const search = clerk.page.getByPlaceholder('Cari nama, NIK, atau KPJ');
  await search.fill(nik);
  await clerk.page.getByText('1 peserta', { exact: true }).waitFor();
  await clerk.page.getByRole('row').nth(1).click();
  await clerk.button('Cetak surat…').click();
  await clerk.dialog().getByLabel('Tanggal surat').fill(day);
  await clerk.dialog().getByText('1 surat siap dicetak').waitFor();
}

async function issue(): Promise<void> {
  await clerk
    .dialog()
    .getByRole('button', { name: /^Terbitkan \d/u })
    .click();
  await clerk.page.getByText('Terbitkan surat?').waitFor();
  await clerk.button('Terbitkan').click();
}

/** Pauses while pages are drawn, when the numbers have been taken: by hand one would be too slow. */
async function issueAndPause(): Promise<void> {
  const pressed = clerk.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const bar = [...document.querySelectorAll('output')];
          if (!bar.some(({ textContent }) => / dari 992/u.test(textContent ?? ''))) return;
          const buttons = [...document.querySelectorAll('button')];
          buttons.find(({ textContent }) => textContent === 'Jeda')?.click();
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );
  await issue();
  await pressed;
  await clerk.page.getByText('Dijeda').waitFor();
}

async function lettersInRegister(sentence: string): Promise<void> {
  await clerk.goTo('Surat');
  await clerk.page.getByText(sentence, { exact: true }).waitFor();
}

describe('before the first letter', () => {
  it('the roster comes from a file', async () => {
    await clerk.goTo('Impor');
    await clerk.dialogsAnswer({ open: work('rentan.xlsx') });
    await clerk.page.getByText('PKS 2 — Pekerja Rentan').click();
    await clerk.button('Pilih berkas…').click();
    await clerk.button('Simpan 992 orang').click();
    await clerk.page.getByText('Impor tersimpan').waitFor();
  });

  it('the office says how its letters are numbered and where it is', async () => {
    await clerk.goTo('Pengaturan');
    await clerk.page.getByLabel('Laman').fill('disnaker.contoh.go.id');
    await clerk.page
      .getByLabel('Pola nomor surat pengantar')
      .fill('{klasifikasi}/P-{nomor}/{unit}/{tahun}');
    await clerk.picture('documents-office');
    await clerk.button('Simpan').click();
    await clerk.page.getByText('Tersimpan.').waitFor();
  });

  it('a scanned signature is sealed with a passphrase', async () => {
    await clerk.page.getByRole('tab', { name: 'Penanda tangan' }).click();
    await clerk.button(/^Pasang tanda tangan pindaian/u).click();
    await clerk.dialogsAnswer({ open: work('tanda-tangan.png') });
    const dialog = clerk.dialog();
    await dialog.getByRole('button', { name: 'Pilih gambar…' }).click();
    await dialog.getByAltText('Gambar yang dipilih').waitFor();
    await dialog.getByLabel('Kata sandi', { exact: true }).fill(SECRET);
    await dialog.getByLabel('Ulangi kata sandi').fill(SECRET);
    await clerk.picture('documents-signature');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await clerk.page.getByText('terpasang').waitFor();
  });

  it('a sentence of the letter is the office’s own, and is seen on the page before it is saved', async () => {
    await clerk.button('Naskah surat').click();
    const text = clerk.page.getByRole('textbox', { name: 'Paragraf 5' });
    await text.fill('Demikian surat ini dibuat untuk {nama} tanpa dipungut biaya.');
    await expect.poll(previewText, { timeout: 10_000 }).toContain('tanpa dipungut biaya.');
    await text.fill('Demikian surat ini dibuat untuk {namanya}.');
    await clerk.page.getByText('hal perlu diperbaiki sebelum disimpan').waitFor();
    expect(await clerk.button('Simpan versi baru').isDisabled()).toBe(true);
    await clerk.picture('documents-wording');
    await text.fill('Demikian surat ini dibuat untuk {nama} tanpa dipungut biaya.');
    await clerk.button('Simpan versi baru').click();
    await clerk.page.getByText('Tersimpan sebagai versi 1.').waitFor();
  });

  async function previewText(): Promise<string> {
    return pageTexts(await clerk.shownPdf()).join(' ');
  }
});

describe('a whole PKS', () => {
  it('stopped in the middle gives its numbers back', async () => {
    await wishForAll('10-06-2025');
    await issueAndPause();
    await clerk.picture('documents-paused');
    await clerk.dialog().getByRole('button', { name: 'Batal' }).click();
    await clerk.dialog().getByText('992 surat siap dicetak').waitFor();
    await clerk.dialog().getByText(number(1)).waitFor();
    await clerk.page.keyboard.press('Escape');
    await lettersInRegister('0 surat dalam register');
  });

  it('is one PDF in three presses, the day aside, paused and gone on with', async () => {
    await wishForAll('10-06-2025');
    await clerk.picture('documents-dialog');
    await issueAndPause();
    await clerk.button('Lanjutkan').click();
    const pdf = await clerk.shownPdf();
    expect(pdfInfo(pdf)['Pages']).toBe(String(PEOPLE));
    for (const page of [1, 500, PEOPLE]) {
      expect(pageText(pdf, page)).toContain(`NOMOR ${number(page)} `);
      expect(pageText(pdf, page)).toContain('tanpa dipungut biaya.');
    }
    await clerk.closeDocument();
    await clerk.picture('documents-done');
  });

  it('goes to the printer a tray at a time', async () => {
    await clerk.button('Cetak 50 berikutnya…').click();
    await clerk.button('Cetak 50 surat').click();
    await clerk.page.getByText('Printer tidak', { exact: false }).waitFor();
    await clerk.plugInPrinter();
    await clerk.button('Cetak 50 surat').click();
    await clerk.picture('documents-tray');
    await clerk.button('Ya, semua keluar').click();
    await clerk.page.getByText('50 dari 992 surat sudah keluar.').waitFor();
    const [paper] = await clerk.sentToPrinter();
    expect(Math.abs((paper?.width ?? 0) - MICROMETRES_F4.width)).toBeLessThan(200);
    expect(Math.abs((paper?.height ?? 0) - MICROMETRES_F4.height)).toBeLessThan(200);
    await clerk.page.keyboard.press('Escape');
  });
});

describe('in other shapes', () => {
  it('one file each, with the scanned signature: a wrong passphrase costs no number', async () => {
    const target = folder('satu-satu');
    await clerk.dialogsAnswer({ open: target });
    await wishForOne(people[6] as RosterLine, '11-06-2025');
    const dialog = clerk.dialog();
    await dialog.getByText('Satu berkas per orang').click();
    await dialog.getByText('Pindaian', { exact: true }).click();
    await dialog.getByLabel('Kata sandi tanda tangan').fill('salah sekali');
    await issue();
    await dialog.getByText(/Kata sandi.*(?:salah|cocok)/u).waitFor();
    await clerk.picture('documents-passphrase');
    await dialog.getByLabel('Kata sandi tanda tangan').fill(SECRET);
    await issue();
    await clerk.page.getByText('1 surat diterbitkan').waitFor();
    expect(readdirSync(target)).toHaveLength(1);
    const [text = ''] = pageTexts(readFileSync(join(target, readdirSync(target)[0] ?? '')));
    expect(text).toContain(`NOMOR ${number(PEOPLE + 1)}`);
    await clerk.button('Tutup').last().click();
  });

  it('signed with a certificate, as pdfsig finds it good', async () => {
    const target = folder('sertifikat');
    await wishForOne(people[7] as RosterLine, '11-06-2025');
    const dialog = clerk.dialog();
    await dialog.getByText('Satu berkas per orang').click();
    await dialog.getByText('Sertifikat', { exact: true }).click();
    await clerk.dialogsAnswer({ open: work('kepala.p12') });
    await dialog.getByRole('button', { name: 'Pilih berkas…' }).click();
    await dialog.getByLabel('Kata sandi sertifikat').fill(PASSPHRASE);
    await dialog.getByRole('button', { name: 'Periksa' }).click();
    await dialog.getByText(/Atas nama Wa Contoh Penandatangan/u).waitFor();
    await clerk.picture('documents-certificate');
    await clerk.dialogsAnswer({ open: target });
    await issue();
    await clerk.page.getByText('1 surat diterbitkan').waitFor();
    const [file = ''] = readdirSync(target);
    expect(pdfsig(readFileSync(join(target, file)))).toContain('Signature is Valid.');
    await clerk.button('Tutup').last().click();
  });

  it('one PDF for each department, with a cover letter from a book of its own', async () => {
    const target = folder('per-opd');
    await clerk.dialogsAnswer({ open: target });
    await clerk.goTo('Surat');
    await clerk.button('Cetak surat baru').click();
    await clerk.dialog().getByText('PKS 2 — Pekerja Rentan').click();
    await clerk.choose(clerk.dialog().getByRole('combobox', { name: 'OPD' }), /^Dinas Kesehatan/u);
    await clerk.dialog().getByRole('button', { name: 'Lanjut' }).click();
    await clerk.dialog().getByLabel('Tanggal surat').fill('12-06-2025');
    await clerk.dialog().getByText('Satu PDF per OPD').click();
    await issue();
    await clerk.page.getByText(`${number(PEOPLE + 3)} s.d. `).waitFor();
    const pdf = readFileSync(join(target, readdirSync(target)[0] ?? ''));
    expect(pageText(pdf, 1)).toContain('500.15/P-1/DISNAKER/2025');
    const covers = Number(/Halaman \d+ dari (\d+)/u.exec(pageText(pdf, 2))?.[1]);
    expect(pageText(pdf, covers + 1)).toContain(`NOMOR ${number(PEOPLE + 3)} `);
    await clerk.button('Tutup').last().click();
  });
});

describe('another day', () => {
  it('a print that was cut off goes on with its numbers', async () => {
    await wishForAll('13-06-2025');
    await issueAndPause();
    await clerk.cutOff();
    await clerk.open();
    await clerk.goTo('Surat');
    await clerk.page.getByText('Cetakan 992 surat terputus').waitFor();
    await clerk.picture('documents-cut-off');
    await clerk.button('Lanjutkan').click();
    const pdf = await clerk.shownPdf();
    expect(pdfInfo(pdf)['Pages']).toBe(String(PEOPLE));
    await clerk.closeDocument();
    await clerk.page.getByText('Cetakan 992 surat terputus').waitFor({ state: 'detached' });
    const state = await clerk.page.evaluate(() =>
      window.buku.request('register.state', { date: '2025-06-13' }),
    );
    expect(state).toMatchObject({ value: { gaps: [], explained: [], reserved: 0 } });
  });

  it('the tray goes on behind what has come out', async () => {
    await clerk.plugInPrinter();
    await clerk.button('Cetakan').click();
    await clerk.picture('documents-prints');
    await clerk.button(new RegExp(`^Ke printer… ${number(1)} s.d.`, 'u')).click();
    await clerk.page.getByText('50 dari 992 surat sudah keluar.').waitFor();
    expect(await clerk.dialog().getByLabel('Dari surat ke-').inputValue()).toBe('51');
    await clerk.button('Cetak 50 surat').click();
    await clerk.dialog().getByLabel('Keluar sampai surat ke-').fill('80');
    await clerk.dialog().getByRole('button', { name: 'Simpan' }).click();
    await clerk.page.getByText('80 dari 992 surat sudah keluar.').waitFor();
    await clerk.page.keyboard.press('Escape');
  });

  it('every use of the scanned signature is on record, the refused one too', async () => {
    await clerk.goTo('Pengaturan');
    await clerk.page.getByRole('tab', { name: 'Penanda tangan' }).click();
    await clerk.button('Riwayat pemakaian').click();
    await clerk.dialog().getByRole('cell', { name: 'Kata sandi salah' }).waitFor();
    await clerk.dialog().getByRole('cell', { name: 'Cetak surat' }).waitFor();
    await clerk.picture('documents-uses');
    expect(clerk.complaints).toEqual([]);
  });
});
