import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { Clerk } from '../support/clerk.ts';
import { newDataFolder } from '../support/launch.ts';
import { pagePicture } from '../support/page-picture.ts';
import { pageTexts } from '../support/pdf-text.ts';
import { printLetters, type PrintedLetters } from '../support/printed-letters.ts';

// The buku agenda in the real window: void, reserved, filled, inserted, looked for, exported; then the letters again.
const LETTERS = 6;
const dataFolder = newDataFolder();
const clerk = new Clerk(dataFolder);
const work = (name: string) => join(inject('work'), name);
const number = (nth: number | string) => `500.15/${nth}/DISNAKER/2025`;
let printed: PrintedLetters;

beforeAll(async () => {
  printed = await printLetters(LETTERS, dataFolder);
  await printed.context.data.db
    .updateTable('office')
    .set({ started_at: '2025-01-02T00:00:00.000Z' })
    .execute();
  await printed.context.data.close();
  await clerk.open();
  await clerk.goTo('Surat');
});
afterAll(() => clerk.close());

const row = (text: string) => clerk.page.getByRole('row').filter({ hasText: text });

/** Ticks one line and says what is to be done with it. */
async function withLetter(nth: number | string, action: string): Promise<void> {
  await row(number(nth)).getByRole('checkbox').click();
  await clerk.button(action).click();
}

describe('the register', () => {
  it('a letter becomes void with a reason, and keeps its number', async () => {
    await withLetter(2, 'Batalkan nomor…');
    const dialog = clerk.dialog();
    await dialog.getByRole('button', { name: 'Batalkan nomor' }).click();
    await dialog.getByText('Perlu diisi.').waitFor();
    await dialog.getByLabel('Alasan').fill('Nama salah tulis');
    await clerk.picture('register-void');
    await dialog.getByRole('button', { name: 'Batalkan nomor' }).click();
    await row(number(2)).getByText('Batal', { exact: true }).waitFor();
  });

  it('numbers are kept for letters by hand, and one is filled', async () => {
    await clerk.button('Nomor').click();
    await clerk.page.getByRole('menuitem', { name: 'Cadangkan nomor…' }).click();
    const dialog = clerk.dialog();
    await dialog.getByLabel('Banyaknya nomor').fill('3');
    await dialog.getByLabel('Tanggal').fill('02-07-2025');
    await dialog.getByLabel('Untuk siapa').fill('Bidang Hubungan Industrial');
    await dialog.getByText(number(7)).waitFor();
    await clerk.picture('register-reserve');
    await dialog.getByRole('button', { name: 'Cadangkan 3 nomor' }).click();
    await clerk.page.getByText(`${number(7)} s.d. ${number(9)}`).waitFor();
    await clerk.dialog().getByRole('button', { name: 'Tutup', exact: true }).last().click();
    await withLetter(8, 'Isi nomor cadangan…');
    await fillHand('Camat Wolio', 'Undangan rapat koordinasi');
    await clerk.dialog().getByRole('button', { name: 'Simpan surat' }).click();
    await row(number(8)).getByText('Terbit').waitFor();
  });

  it('a letter that was forgotten takes a number in between', async () => {
    await withLetter(8, 'Sisipkan surat…');
    await clerk.dialog().getByText(number('8.a')).waitFor();
    await fillHand('Lurah Wale', 'Jawaban surat');
    await clerk.picture('register-insert');
    await clerk.dialog().getByRole('button', { name: 'Ambil nomor dan simpan' }).click();
    await row(number('8.a')).getByText('Lurah Wale').waitFor();
  });

  it('is searched and filtered, and found again after a restart', async () => {
    await clerk.close();
    await clerk.open();
    await clerk.goTo('Surat');
    const search = clerk.page.getByPlaceholder('Cari nomor, nama, NIK, atau perihal');
    await search.fill('undangan rapat');
    await clerk.page.getByText('1 surat cocok').waitFor();
    await search.fill('tidak ada yang begini');
    await clerk.page.getByText('Tidak ada surat yang cocok.').waitFor();
    await clerk.picture('register-nothing');
    await clerk.button('Hapus saringan').last().click();
    await clerk.choose(clerk.page.getByRole('combobox', { name: 'Status' }), 'Dicadangkan');
    await clerk.page.getByText('2 surat cocok').waitFor();
    await clerk.picture('register-reserved');
    await clerk.button('Hapus saringan').first().click();
    await clerk.page.getByText('10 surat dalam register').waitFor();
    await clerk.picture('register-whole');
  });

  it('leaves as a workbook and on paper with every number', async () => {
    await clerk.dialogsAnswer({ save: work('agenda.xlsx') });
    await clerk.button('Buku agenda').click();
    await clerk.page.getByRole('menuitem', { name: 'Ekspor Excel…' }).click();
    await clerk.button('audit').click();
    await clerk.button('Lanjut…').click();
    await clerk.page.getByText('10 surat ditulis ke agenda.xlsx.').waitFor();
    const { sheets } = await readWorkbook(work('agenda.xlsx'));
    const cells = JSON.stringify(sheets);
    await clerk.button('Buku agenda').click();
    await clerk.page.getByRole('menuitem', { name: 'Cetak buku agenda' }).click();
    const paper = pageTexts(await clerk.shownPdf()).join(' ');
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, '8.a', 9]) {
      expect(cells).toContain(number(nth));
      expect(paper).toContain(number(nth));
    }
    for (const text of [cells, paper]) expect(text).toContain('Nama salah tulis');
    await clerk.closeDocument();
  });

  async function fillHand(addressee: string, about: string): Promise<void> {
    const dialog = clerk.dialog();
    await dialog.getByLabel('Tanggal surat').fill('03-07-2025');
    await dialog.getByLabel('Tujuan surat').fill(addressee);
    await dialog.getByLabel('Perihal').fill(about);
  }
});

describe('its letters', () => {
  it('are printed again as they were, or marked SALINAN', async () => {
    await row(number(3)).getByRole('checkbox').click();
    await reprint('Sama seperti cetakan pertama');
    const [first] = pageTexts(printed.files[2] as Buffer);
    expect(pageTexts(await clerk.shownPdf())).toEqual([first]);
    await clerk.closeDocument();
    await reprint('Bertanda SALINAN');
    const [copy] = pageTexts(await clerk.shownPdf());
    expect(copy).toContain('SALINAN');
    expect(copy?.replace('SALINAN', '').trim().split(/ +/u).toSorted()).toEqual(
      first?.split(' ').toSorted(),
    );
    await clerk.picture('register-copy');
    await clerk.closeDocument();
  });

  it('prove themselves by file, code and picture; the void one says why it is void', async () => {
    await clerk.goTo('Periksa Surat');
    await clerk.picture('verify-empty');
    await check(printed.paths[2] as string, 'Asli dan berlaku');
    writeFileSync(work('halaman.png'), pagePicture(printed.files[2] as Buffer));
    await check(work('halaman.png'), 'Asli dan berlaku');
    await check(printed.paths[1] as string, 'Sudah dibatalkan');
    await clerk.page.getByText('dibatalkan: Nama salah tulis', { exact: true }).waitFor();
    await clerk.picture('verify-void');
    await clerk.page.getByRole('textbox', { name: 'Kode pada surat' }).fill(printed.codes[3] ?? '');
    await clerk.page.keyboard.press('Enter');
    await clerk.page.getByText(number(4)).first().waitFor();
  });

  it('and their agreement is summed up, with everybody in the annex', async () => {
    await clerk.goTo('Perjanjian (PKS)');
    await clerk.page.getByRole('checkbox', { name: 'Dengan lampiran daftar peserta' }).click();
    await clerk.button('Cetak ringkasan').click();
    const pdf = await clerk.shownPdf();
    const text = pageTexts(pdf).join(' ');
    expect(text).toContain('RINGKASAN');
    expect(text).toContain('LAMPIRAN');
    await clerk.dialogsAnswer({ save: work('ringkasan.pdf') });
    await clerk.button('Simpan PDF…').click();
    await expect.poll(() => existsSync(work('ringkasan.pdf'))).toBe(true);
    expect(readFileSync(work('ringkasan.pdf')).equals(pdf)).toBe(true);
    await clerk.closeDocument();
    expect(clerk.complaints).toEqual([]);
  });

  async function reprint(how: string): Promise<void> {
    await clerk.button('Cetak ulang').click();
    await clerk.page.getByRole('menuitem', { name: how }).click();
  }

  async function check(file: string, verdict: string): Promise<void> {
    await clerk.dialogsAnswer({ open: file });
    await clerk.button('Pilih berkas…').click();
    await clerk.page.getByRole('heading', { name: verdict }).waitFor();
  }
});
