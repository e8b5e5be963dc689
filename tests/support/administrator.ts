import type { Page } from 'playwright-core';

/** Whom the tests make the first administrator of their data. */
export const FIRST_ADMINISTRATOR = {
  name: 'Administrator Contoh',
  username: 'administrator',
  password: 'perahu layar sore',
};

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Through the door of a window that was just opened: makes the account, or logs in. */
export async function enter(page: Page): Promise<void> {
  const door = page.getByRole('button', { name: /^(?:Buat akun|Masuk)$/u });
  await door.waitFor();
  if ((await door.textContent()) === 'Masuk') return logIn(page, FIRST_ADMINISTRATOR);
  await makeFirstAccount(page);
}

export async function makeFirstAccount(page: Page): Promise<string> {
  const { name, username, password } = FIRST_ADMINISTRATOR;
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByLabel('Ketik sekali lagi').fill(password);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  const code = await page.getByLabel('Kode pemulihan', { exact: true }).textContent();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await inside(page);
  return code ?? '';
}

export async function logIn(page: Page, credentials: Credentials): Promise<void> {
  await knock(page, credentials);
  await inside(page);
}

/** Types both and presses the button, whatever comes of it. */
export async function knock(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

/** The menu of whoever is logged in, or the questions of the first start. */
async function inside(page: Page): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  await menu.or(page.getByRole('heading', { name: 'Selamat datang di Buku PKS' })).waitFor();
}

/** The same without the window, for tests that only ask. */
export function enterByRequest(page: Page): Promise<boolean> {
  return page.evaluate(async (administrator) => {
    const made = await window.buku.request('account.first', administrator);
    if (made.ok) return true;
    const { username, password } = administrator;
    return (await window.buku.request('session.login', { username, password })).ok;
  }, FIRST_ADMINISTRATOR);
}
