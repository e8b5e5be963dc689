import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { voidLetters } from '../../electron/flows/register/register.ts';
import { findLetterByCode } from '../../electron/db/letters/proved-letters.ts';
import { capture, launch, newDataFolder } from '../support/launch.ts';
import { pagePicture, scannedPdf } from '../support/page-picture.ts';
import { printLetters, type PrintedLetters } from '../support/printed-letters.ts';

// A letter is checked in the real window, and on the page for a phone that the window saves. The scan has
// a QR that begins like ours and is none.
const scan = join(import.meta.dirname, '../fixtures/scans/ccitt-g4.pdf');
const work = (name: string) => join(inject('work'), name);
let letters: PrintedLetters;
let qr: string;
let app: ElectronApplication;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const dataFolder = newDataFolder();
  letters = await printLetters(2, dataFolder);
  const { context, ids, codes, files } = letters;
  const gone = { letterIds: ids.slice(1), reason: 'nama salah tulis' };
  await voidLetters(context, gone);
  const kept = await findLetterByCode(context.data.db, codes[0] as string);
  qr = kept?.proof?.qr ?? '';
  await context.data.close();
  for (const [index, file] of files.entries())
    writeFileSync(work(`letter-${index}.png`), pagePicture(file));
  ({ app, window: page } = await launch(dataFolder));
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(() => app.close());

/** The system's dialogs cannot be clicked in a test: they answer with this file. */
function dialogsAnswer(file: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, file);
}

async function checkFile(file: string, verdict: string): Promise<void> {
  await dialogsAnswer(file);
  await page.getByRole('button', { name: 'Pilih berkas…' }).click();
  await page.getByRole('heading', { name: verdict }).waitFor();
}

describe('the window', () => {
  it('knows the very file, an altered one, a picture, and a letter that became void', async () => {
    const menu = page.getByRole('navigation', { name: 'Menu utama' });
    await menu.getByRole('button', { name: 'Periksa Surat' }).click();
    await checkFile(letters.paths[0] as string, 'Asli dan berlaku');
    await capture(app, 'test-results/verify.png');
    const altered = work('altered.pdf');
    copyFileSync(letters.paths[0] as string, altered);
    const bytes = readFileSync(altered);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] as number) ^ 1;
    writeFileSync(altered, bytes);
    await checkFile(altered, 'Tidak dapat dianggap asli');
    await checkFile(work('letter-0.png'), 'Asli dan berlaku');
    await checkFile(work('letter-1.png'), 'Sudah dibatalkan');
    await page.getByText('dibatalkan: nama salah tulis', { exact: true }).waitFor();
    await checkFile(scan, 'Tidak dapat dianggap asli');
    await page.getByText(/Kode ini tidak utuh/u).waitFor();
  });

  it('checks a typed code, and opens the letter’s person', async () => {
    const code = (letters.codes[0] as string).toLowerCase();
    await page.getByRole('textbox', { name: 'Kode pada surat' }).fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Asli dan berlaku' }).waitFor();
    await page.getByRole('button', { name: 'Buka peserta' }).click();
    await page.getByRole('button', { name: 'Kembali ke layar sebelumnya' }).click();
    await page.getByRole('heading', { name: 'Periksa surat', exact: true }).waitFor();
  });
});

describe('the page for a phone', () => {
  const file = () => work('periksa-surat.html');

  it('is saved by the window, names nobody, and asks no network for anything', async () => {
    await dialogsAnswer(file());
    await page.getByRole('button', { name: /halaman pemeriksa untuk HP/u }).click();
    await page.getByText(/sudah disimpan. Kirim ke HP/u).waitFor();
    const html = readFileSync(file(), 'utf8');
    expect(html).toContain("default-src 'none'");
    const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups;
    expect(policy?.['policy']).not.toMatch(/https?:|\*|connect-src/u);
    expect(html).not.toContain('<!-- office -->');
    const facts = /id="office-facts">(?<facts>[^<]*)</u.exec(html)?.groups?.['facts'] ?? '';
    expect(Object.keys(JSON.parse(facts) as object)).toEqual(['office', 'asOf', 'keys', 'voids']);
    expect(JSON.parse(facts)).toMatchObject({
      keys: [{ publicKey: expect.stringMatching(/^[0-9a-f]{64}$/u) }],
      voids: [{ code: letters.codes[1], reason: 'nama salah tulis' }],
    });
  });

  it('opened from the disk tells genuine, void, altered and unreadable apart', async () => {
    const phone = await openPhone();
    const answer = phone.locator('#answer');
    const choose = async (picture: string) => {
      await phone.locator('input[type=file]').last().setInputFiles(work(picture));
      await phone.locator('.looking').waitFor({ state: 'detached' });
      return answer.innerText();
    };
    expect(await choose('letter-0.png')).toMatch(/Kode asli[^]*500\.15\/1\/DISNAKER\/2025/u);
    await phone.screenshot({ path: 'test-results/phone-genuine.png' });
    expect(await choose('letter-1.png')).toMatch(/Dibatalkan[^]*nama salah tulis/u);
    await phone.screenshot({ path: 'test-results/phone-void.png' });
    writeFileSync(
      work('white.png'),
      pagePicture(await scannedPdf([], 'Tidak ada apa-apa di sini.')),
    );
    expect(await choose('white.png')).toContain('Tidak ada kode QR yang terbaca');
    const paste = async (text: string) => {
      await phone.locator('#typed').fill(text);
      await phone.locator('#check').click();
      return answer.innerText();
    };
    await phone.locator('summary').click();
    expect(await paste(qr)).toContain('Kode asli');
    const middle = qr.length >> 1;
    const other = qr[middle] === 'A' ? 'B' : 'A';
    expect(await paste(qr.slice(0, middle) + other + qr.slice(middle + 1))).toContain('Tidak asli');
    await phone.screenshot({ path: 'test-results/phone-altered.png' });
    expect(await paste(letters.codes[1] as string)).toContain('Dibatalkan');
    expect(await paste(letters.codes[0] as string)).toContain('Potret kode QR');
    expect(complaints).toEqual([]);
  });

  /** In a window of its own without any network, of the size of a small phone. */
  async function openPhone(): Promise<Page> {
    const [phone] = await Promise.all([
      app.waitForEvent('window'),
      app.evaluate(async ({ BrowserWindow, session }, path) => {
        const alone = session.fromPartition('phone');
        alone.enableNetworkEmulation({ offline: true });
        const window = new BrowserWindow({
          width: 390,
          height: 844,
          useContentSize: true,
          webPreferences: { session: alone, sandbox: true },
        });
        await window.loadFile(path);
      }, file()),
    ]);
    phone.on('pageerror', (error) => complaints.push(error.message));
    phone.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    return phone;
  }
});
