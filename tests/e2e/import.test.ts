import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { RosterLine } from '../support/big-roster.ts';
import { departmentFile, departmentPeople, type Slips } from '../support/department-file.ts';
import { capture, launch, newDataFolder } from '../support/launch.ts';

// A department sends its list, then a later one with slips, in the real window: mended, saved, taken back.
const dataFolder = newDataFolder();
const work = (name: string) => join(inject('work'), name);
const people = departmentPeople(3000);
const person = (place: number) => people[place] as RosterLine;
const gone = person(0);
const mended = person(1);
const refused = person(2);
const dead = person(3);
const typist = person(4);
const [wrongDay, otherDay] = [person(5), person(6)];
const raised = person(7);
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

beforeAll(async () => {
  await startedOffice();
  await writeFiles();
  await open();
});
afterAll(() => app?.close());

/** An office that has answered the questions of the first start. */
async function startedOffice(): Promise<void> {
  const data = openDatabase(dataFolder);
  await seedDatabase(data.db);
  await data.db.updateTable('office').set({ started_at: '2025-01-02T00:00:00.000Z' }).execute();
  await data.close();
}

async function writeFiles(): Promise<void> {
  const slips = new Map<RosterLine, Slips>([
    [mended, { nik: mended.nik.slice(0, 15) }],
    [refused, { nik: refused.nik.slice(0, 15) }],
    [dead, { remark: 'meninggal 3 Mei 2025' }],
    [typist, { job: 'Juru Ketik Lapangan' }],
    [wrongDay, { birthDate: '1980-01-01' }],
    [otherDay, { birthDate: '1981-02-02' }],
    [raised, { wage: raised.wage + 50_000 }],
  ]);
  const jobHeader = 'Sebutan di Dinkes'; // a name that no list of headers can know
  const later = people.filter((each) => each !== gone);
  const files = {
    'dinkes-januari.xlsx': departmentFile({ people }),
    'dinkes-juni.xlsx': departmentFile({ people: later, jobHeader, slips }),
    'dinkes-juli.xlsx': departmentFile({ people: later, jobHeader }),
  };
  for (const [name, file] of Object.entries(files)) writeFileSync(work(name), await file);
}

/** The system's dialogs cannot be clicked in a test: they answer with these files. */
async function dialogsAnswer(files: { open?: string; save?: string }): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer.open ?? ''] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: answer.save ?? '' });
  }, files);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tab = (name: RegExp) => page.getByRole('tab', { name });
const rowOf = ({ name }: RosterLine) => page.getByRole('row').filter({ hasText: name });
const sum = (text: string) => page.getByRole('button', { name: text, exact: true });
const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Menu utama' }).getByRole('button', { name }).click();

async function picture(name: string): Promise<void> {
  const notes = page.getByRole('button', { name: 'Tutup pemberitahuan ini' });
  for (const note of await notes.all()) await note.click({ timeout: 1000 }).catch(() => undefined);
  await page.waitForTimeout(500); // for what fades in
  await capture(app, `test-results/${name}.png`);
}

/** Chooses the PKS and a file; what is pressed is counted by whoever asks. */
async function choose(file: string, press = (what: Locator) => what.click()): Promise<void> {
  await dialogsAnswer({ open: work(file) });
  await press(page.getByText('PKS 1 — Pegawai Non-ASN'));
  await press(button('Pilih berkas…'));
}

/** The whole roster as the window exports it. */
async function exportedRoster(name: string): Promise<unknown> {
  await dialogsAnswer({ save: work(name) });
  await goTo('Daftar Peserta');
  await button('Ekspor Excel…').click();
  await button('audit').click();
  await button('Lanjut…').click();
  await page.getByText(`baris ditulis ke ${name}`).waitFor();
  const { sheets } = await readWorkbook(work(name));
  return sheets.map(({ rows }) => rows);
}

describe('the lists of a department', () => {
  let before: unknown;

  it('a clean one of 3,000 people is saved in three presses', async () => {
    let presses = 0;
    const press = (what: Locator) => {
      presses += 1;
      return what.click();
    };
    await goTo('Impor');
    await choose('dinkes-januari.xlsx', press);
    await page.getByText('3.000 baris orang').waitFor();
    await press(button('Simpan 3.000 orang'));
    await page.getByText('Impor tersimpan').waitFor();
    expect(presses).toBeLessThanOrEqual(3);
    before = await exportedRoster('sebelum.xlsx');
  });

  it('a later one shows what is wrong with it, and whom it leaves out', async () => {
    await goTo('Impor');
    await choose('dinkes-juni.xlsx');
    await page.getByText('2.999 baris orang').waitFor();
    await sum('2 ditolak').waitFor();
    await sum('1 ditahan').waitFor();
    await tab(/Tidak ada di berkas/).waitFor();
    await picture('import-slips');
  });

  it('a column that nobody knows is given its meaning', async () => {
    await tab(/^Kolom/).click();
    await picture('import-columns');
    const meaning = page.getByRole('combobox', { name: 'Kolom J dibaca sebagai' });
    expect(await meaning.inputValue()).toBe('Tidak dipakai');
    await meaning.click();
    await page.getByRole('option', { name: 'Pekerjaan', exact: true }).click();
    await tab(/Kata baru/)
      .getByText('1')
      .waitFor();
  });

  it('an unknown word is answered once', async () => {
    await tab(/Kata baru/).click();
    await page.getByRole('combobox', { name: 'Arti Juru Ketik Lapangan' }).click();
    await page.getByRole('option', { name: 'Tambahkan sebagai entri baru' }).click();
    await picture('import-words');
    await tab(/^Kata baru$/).waitFor();
  });

  it('a value is corrected where it stands, and a kind of suggestion taken at once', async () => {
    await tab(/Baris orang/).click();
    await rowOf(mended)
      .getByRole('button', { name: /^Perbaiki NIK/ })
      .click();
    await page.getByLabel(/^NIK, Baris/).fill(mended.nik);
    await page.keyboard.press('Enter');
    await sum('1 ditolak').waitFor();
    await page.keyboard.press('Escape');
    const suggestions = page.getByRole('region', { name: 'Saran perbaikan' });
    await picture('import-rows');
    await suggestions.getByRole('button', { name: 'Terapkan semua' }).click();
    await suggestions.waitFor({ state: 'detached' });
  });

  it('a held row is decided with both records in sight', async () => {
    await tab(/Perlu diputuskan/).click();
    await picture('import-held');
    await page.getByRole('radio', { name: /^Tetap peserta/ }).click();
    await button('Putuskan').click();
    await sum('0 ditahan').or(page.getByText('Tidak akan disimpan: 1 ditolak.')).first().waitFor();
  });

  it('who is gone leaves with a reason and a day, and only when somebody says so', async () => {
    await tab(/Tidak ada di berkas/).click();
    await page.getByRole('checkbox', { name: gone.name }).click();
    await button('Keluar…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan keluar').click();
    await page.getByRole('option', { name: 'Mengundurkan diri' }).click();
    await dialog.getByLabel('Keluar sejak').fill('31-05-2025');
    await dialog.getByRole('button', { name: 'Keluarkan 1 orang' }).click();
    await page.getByText(/1 orang keluar/).waitFor();
    await picture('import-left');
  });

  it('what is left wrong goes back to the department in its own workbook', async () => {
    await page.getByRole('button', { name: /^Simpan \d/ }).click();
    await page.getByText('Impor tersimpan').waitFor();
    const file = work('catatan.xlsx');
    await dialogsAnswer({ save: file });
    await button('Berkas catatan untuk OPD…').click();
    await page.getByText(/baris diberi catatan: catatan\.xlsx/).waitFor();
    await picture('import-saved-slips');
    const { sheets } = await readWorkbook(file);
    const texts = JSON.stringify(sheets);
    expect(texts).toContain('Catatan perbaikan');
    expect(texts).toContain(refused.nik.slice(0, 15));
  });

  it('the next one needs no answer again', async () => {
    await button('Impor berkas lain').click();
    await choose('dinkes-juli.xlsx');
    await page.getByText('2.999 baris orang').waitFor();
    await tab(/^Kata baru$/).waitFor();
    await tab(/^Kolom/).click();
    await page
      .getByText(/berkas sebelumnya/)
      .first()
      .waitFor();
    await picture('import-remembered');
    await button('Buang pratinjau').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Buang pratinjau' }).click();
    await page.getByRole('grid', { name: 'Riwayat impor' }).waitFor();
  });

  it('a person tells what came with which file', async () => {
    expect(await exportedRoster('antara.xlsx')).not.toEqual(before);
    await page.getByPlaceholder('Cari nama, NIK, atau KPJ').fill(raised.name);
    await rowOf(raised).first().click();
    const history = page.getByRole('table', { name: 'Riwayat data' });
    await history
      .getByText('dari dinkes-juni.xlsx, lembar Honorer, baris', { exact: false })
      .waitFor();
    await history.getByText('Upah').first().waitFor();
    await history.scrollIntoViewIfNeeded();
    await picture('person-history');
  });

  it('after days and a restart the later one is taken back, and the roster is as before', async () => {
    await app.close();
    await open();
    await goTo('Impor');
    await page.getByText('Riwayat impor').click();
    await picture('imports');
    await page.getByRole('row', { name: /dinkes-juni/ }).click();
    await button('Batalkan impor…').click();
    await page.getByText(/orang kembali ke isi sebelumnya/).waitFor();
    await picture('import-undo');
    await page.getByRole('button', { name: /^Batalkan impor, / }).click();
    await page.getByText(/^Impor dibatalkan/).waitFor();
    await picture('import-undone');
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click();
    await page.getByRole('row', { name: /Dibatalkan/ }).waitFor();
    expect(await exportedRoster('sesudah.xlsx')).toEqual(before);
  });

  it('the one taken back is taken up again with what was said about it', async () => {
    await goTo('Impor');
    await page.getByText('Riwayat impor').click();
    await page.getByRole('row', { name: /Dibatalkan/ }).click();
    await button('Impor lagi').click();
    await button(/^Simpan \d/).waitFor();
    await sum('1 ditolak').waitFor();
    await sum('0 ditahan').waitFor();
    await tab(/^Kata baru$/).waitFor();
    await picture('import-again');
  });

  it('wrote nothing to the console that a developer would have to mend', () => {
    expect(complaints).toEqual([]);
  });
});
