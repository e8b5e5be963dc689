import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { resourcePath } from '../../electron/resources.ts';
import { addAccounts, credentialsOf, type Seat } from '../support/accounts.ts';
import { freshFolder } from '../support/database.ts';
import { openAsAdministrator, openWindow, quickGate } from '../support/window.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = freshFolder();
const data = join(folder, 'data');
const cache = freshFolder();
const DEPARTMENT = 'Dinas Sosial';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** What a command answers to somebody; null: nobody says who they are. */
async function as(who: Credentials | null, ...args: readonly string[]) {
  const root = join(import.meta.dirname, '..', '..');
  const { BUKU_PKS_USER: _user, BUKU_PKS_PASSWORD: _password, ...rest } = process.env;
  const own = who ? { BUKU_PKS_USER: who.username, BUKU_PKS_PASSWORD: who.password } : {};
  const env = { ...rest, ...own, NODE_COMPILE_CACHE: cache };
  const all = ['electron/cli.ts', ...args, '--data', data, '--json'];
  const child = spawn(process.execPath, all, { cwd: root, env });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, value: JSON.parse(out) as Record<string, unknown> };
}

const seat = (who: Exclude<Seat, 'nobody'>) => credentialsOf(who);
const refused = (code: string) => ({ code: 4, value: { failure: { code } } });

beforeAll(async () => {
  const file = resourcePath('samples', 'contoh-1-rapi.xlsx');
  // As long as nobody has an account, the terminal may do everything.
  await as(null, 'import', file, '--pks', 'non-asn', '--apply');
  const window = await openAsAdministrator(data);
  const departments = await window.ask('department.list', undefined);
  await addAccounts(window, departments.find(({ name }) => name === DEPARTMENT)?.id ?? 0);
  await window.backend.close();
}, 60_000);

describe('once somebody has an account', () => {
  it('a command without a name, or with a wrong password, is refused', async () => {
    expect(await as(null, 'roster', '--pks', 'non-asn')).toMatchObject(refused('login-needed'));
    const wrong = { ...seat('petugas'), password: 'bukan kata sandinya' };
    expect(await as(wrong, 'check')).toMatchObject(refused('login-wrong'));
    const stranger = { username: 'siapa', password: 'bukan kata sandinya' };
    expect(await as(stranger, 'check')).toMatchObject(refused('login-wrong'));
  });

  it('the same table holds as in the window', async () => {
    const out = join(folder, 'surat.pdf');
    const letters = ['letters', '--pks', 'non-asn', '--date', '2025-08-01', '--out', out];
    expect(await as(seat('petugas'), ...letters)).toMatchObject(refused('not-allowed'));
    expect(existsSync(out)).toBe(false);
    expect(await as(seat('kepala'), 'import', out, '--pks', 'rentan')).toMatchObject(
      refused('not-allowed'),
    );
    const list = ['export', '--pks', 'non-asn', '--out', join(folder, 'daftar.xlsx')];
    expect(await as(seat('pemeriksa'), ...list)).toMatchObject(refused('not-allowed'));
    expect((await as(seat('kepala'), ...list)).code).toBe(0);
    const form = ['export', '--layout', 'template', '--pks', 'non-asn', '--out', out];
    expect(await as(seat('kepala'), ...form)).toMatchObject(refused('not-allowed'));
    expect((await as(seat('pemeriksa'), 'check')).code).toBe(0);
  });

  it('what is done bears the username, and NIKs that were told are written down', async () => {
    const { value } = await as(seat('petugas'), 'roster', '--pks', 'non-asn');
    expect(value['members']).toHaveLength(30);
    const open = openDatabase(data);
    const last = open.raw
      .prepare('SELECT actor, via, kind FROM audit ORDER BY id DESC LIMIT 2')
      .all();
    await open.close();
    expect(last).toEqual([
      { actor: 'petugas', via: 'terminal', kind: 'nik-seen' },
      { actor: 'petugas', via: 'terminal', kind: 'login' },
    ]);
  });

  it('the head of a department is answered about that department, without telephones', async () => {
    const all = (await as(seat('administrator'), 'roster', '--pks', 'non-asn')).value;
    const own = (await as(seat('kepala-opd'), 'roster', '--pks', 'non-asn')).value;
    type Member = {
      readonly nik: string;
      readonly department: string;
      readonly phone: string | null;
    };
    const members = own['members'] as readonly Member[];
    const everybody = all['members'] as readonly Member[];
    expect(members.length).toBeGreaterThan(0);
    expect(members.length).toBeLessThan(everybody.length);
    expect(new Set(members.map(({ department }) => department))).toEqual(new Set([DEPARTMENT]));
    expect(everybody.some(({ phone }) => phone !== null)).toBe(true);
    expect(members.every(({ phone }) => phone === null)).toBe(true);
    const other = everybody.find(({ department }) => department !== DEPARTMENT);
    const found = await as(seat('kepala-opd'), 'find', other?.nik ?? '');
    expect(found.value).toEqual({ people: [] });
    const status = await as(seat('kepala-opd'), 'status', other?.nik ?? '', '--on', '2025-08-01');
    expect(status.value).toMatchObject({ covered: false });
  });

  it('wrong tries count here too, and the right password waits with them', async () => {
    const who = seat('pemeriksa');
    const wrong = { ...who, password: 'bukan kata sandinya' };
    await as(wrong, 'check');
    // At the window, on a clock by which enough time lies between: the next wait is long.
    let hours = 0;
    const gate = quickGate(() => (hours += 1) * 3_600_000);
    const window = await openWindow(data, { gate });
    for (let at = 0; at < 9; at += 1) await window.route('session.login', wrong);
    await window.backend.close();
    const open = openDatabase(data);
    const tries = open.raw.prepare('SELECT tries FROM wrong_try ORDER BY tries DESC').pluck().get();
    await open.close();
    expect(tries).toBe(10);
    expect(await as(who, 'check')).toMatchObject(refused('login-wait'));
  });

  it('while a window has the data, what only reads is answered and what writes is refused', async () => {
    const window = await openWindow(data);
    const status = await as(seat('kepala'), 'status', '7472015509889666', '--on', '2025-08-01');
    const list = await as(seat('kepala'), 'roster', '--pks', 'non-asn');
    await window.backend.close();
    expect(status.code).toBe(0);
    expect(list).toMatchObject(refused('database-in-use'));
  });
});
