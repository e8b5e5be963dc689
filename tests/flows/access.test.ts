import { describe, expect, it } from 'vitest';
import { listAccounts, saveAccount } from '../../electron/flows/access/accounts.ts';
import { changePassword } from '../../electron/flows/access/change-password.ts';
import { makeFirstAccount } from '../../electron/flows/access/first-account.ts';
import { setLockMinutes } from '../../electron/flows/access/lock-minutes.ts';
import { logIn } from '../../electron/flows/access/log-in.ts';
import { recover, renewRecovery } from '../../electron/flows/access/recovery.ts';
import { createSecrets } from '../../electron/flows/access/secrets.ts';
import { readSessionState } from '../../electron/flows/access/session-state.ts';
import { createGate } from '../../electron/flows/access/gate.ts';
import type { Context } from '../../electron/flows/context.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { testContext } from '../support/context.ts';
import { quickGate } from '../support/window.ts';

const { username, password } = FIRST_ADMINISTRATOR;
const gate = quickGate();

/** An office with its first administrator, who acts. */
async function office() {
  const fresh = await testContext({ actor: 'jendela', source: 'hand' });
  const { id, code } = await makeFirstAccount(fresh, gate, FIRST_ADMINISTRATOR);
  return { fresh, context: { ...fresh, actor: username }, id, code };
}

const PETUGAS = {
  id: null,
  username: 'siti',
  name: 'WA SITI CONTOH',
  role: 'petugas',
  departmentId: null,
  isActive: true,
  password: 'sementara biru tua',
} as const satisfies RequestInput<'account.save'>;

function logOf({ data }: Context) {
  const rows = data.raw.prepare('SELECT actor, kind, details FROM audit ORDER BY id').all() as {
    readonly actor: string;
    readonly kind: string;
    readonly details: string;
  }[];
  return rows.map(({ actor, kind, details }) => [actor, kind, JSON.parse(details) as unknown]);
}

describe('the first account', () => {
  it('is an administrator; the code is told once and kept as nobody can read it', async () => {
    const { context, code } = await office();
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    const kept = JSON.stringify(context.data.raw.prepare('SELECT * FROM recovery_code').all());
    expect(kept).not.toContain(code.slice(0, 5));
    expect(logOf(context).map(([actor, kind]) => [actor, kind])).toEqual([
      [username, 'account-added'],
      [username, 'recovery-made'],
      [username, 'login'],
    ]);
  });

  it('is made once', async () => {
    const { context } = await office();
    await expect(
      makeFirstAccount(context, gate, { ...FIRST_ADMINISTRATOR, username: 'lain' }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('two that are made at once are one', async () => {
    const context = await testContext();
    const both = await Promise.allSettled(
      ['satu', 'dua'].map((name) =>
        makeFirstAccount(context, gate, { ...FIRST_ADMINISTRATOR, username: name }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await listAccounts(context)).toHaveLength(1);
  });

  it.each(['jendela', 'terminal', 'program', 'a', 'dua kata', '<b>', '-x'])(
    'nobody is called %s',
    async (name) => {
      const context = await testContext();
      await expect(
        makeFirstAccount(context, gate, { ...FIRST_ADMINISTRATOR, username: name }),
      ).rejects.toMatchObject({ code: 'values-invalid', details: ['username'] });
    },
  );
});

describe('logging in', () => {
  it('however the name is written', async () => {
    const { fresh, id } = await office();
    const account = await logIn(fresh, gate, { username: ` ${username.toUpperCase()} `, password });
    expect(account.id).toBe(id);
  });

  it('whichever way the keyboard writes letters with accents', async () => {
    const context = await testContext();
    await makeFirstAccount(context, gate, { ...FIRST_ADMINISTRATOR, password: 'mélodie di bukit' });
    const typed = 'mélodie di bukit'.normalize('NFD');
    await expect(logIn(context, gate, { username, password: typed })).resolves.toBeDefined();
  });

  it.each([
    ['a wrong password', username, 'perahu layar pagi'],
    ['a name that nobody has', 'siapa', password],
    ['nothing as a name', '   ', password],
    ['an SQL text', "' OR 1=1 --", "' OR 1=1 --"],
  ])('%s: the same answer', async (_what, name, typed) => {
    const { fresh } = await office();
    const trying = logIn(fresh, quickGate(), { username: name, password: typed });
    await expect(trying).rejects.toMatchObject({ code: 'login-wrong' });
  });

  it('writes down a failure without what was typed, with the name of who exists', async () => {
    const { fresh } = await office();
    for (const name of [username, 'rahasia yang diketik sebagai nama'])
      await logIn(fresh, gate, { username: name, password: 'salah sama sekali' }).catch(() => {});
    const failed = logOf(fresh).filter(([, kind]) => kind === 'login-failed');
    expect(failed).toEqual([
      ['jendela', 'login-failed', { username }],
      ['jendela', 'login-failed', {}],
    ]);
    const everything = fresh.data.raw.serialize().toString('latin1');
    expect(everything).not.toContain('rahasia yang diketik');
    expect(everything).not.toContain('salah sama sekali');
    expect(everything).not.toContain(password);
  });

  it('an account that may not log in is refused like one that nobody has', async () => {
    const { fresh, context } = await office();
    const made = await saveAccount(context, gate, PETUGAS);
    await saveAccount(context, gate, { ...PETUGAS, id: made.id, isActive: false, password: null });
    await expect(
      logIn(fresh, gate, { username: 'siti', password: PETUGAS.password }),
    ).rejects.toMatchObject({ code: 'login-wrong' });
  });

  it('raises what guessing costs where it is less than today', async () => {
    const { fresh } = await office();
    const stored = () =>
      fresh.data.raw.prepare('SELECT password_hash FROM account').pluck().get() as string;
    expect(stored()).toMatch(/^\$scrypt\$ln=4,r=1,p=1\$/);
    await logIn(fresh, createGate(createSecrets({ logN: 5, r: 1, p: 1 })), { username, password });
    expect(stored()).toMatch(/^\$scrypt\$ln=5,r=1,p=1\$/);
    await logIn(fresh, gate, { username, password });
    expect(stored()).toMatch(/^\$scrypt\$ln=5,r=1,p=1\$/);
  });
});

describe('accounts', () => {
  it('a password that somebody else gave is replaced by its owner', async () => {
    const { fresh, context } = await office();
    const { id } = await saveAccount(context, gate, PETUGAS);
    expect((await readSessionState(fresh, id)).account).toMatchObject({ mustChangePassword: true });
    const own = { ...fresh, actor: 'siti' };
    await changePassword(own, gate, { current: PETUGAS.password, next: 'hujan di atas genting' });
    expect((await readSessionState(fresh, id)).account).toMatchObject({
      mustChangePassword: false,
    });
    await expect(
      changePassword(own, gate, { current: PETUGAS.password, next: 'apa saja yang lain' }),
    ).rejects.toMatchObject({ code: 'login-wrong' });
    await expect(
      changePassword(own, gate, {
        current: 'hujan di atas genting',
        next: 'hujan di atas genting',
      }),
    ).rejects.toMatchObject({ code: 'password-weak' });
  });

  it('the last administrator stays one', async () => {
    const { context, id } = await office();
    const own = { id, username, name: 'CONTOH', departmentId: null, password: null } as const;
    for (const end of [
      { ...own, role: 'petugas', isActive: true },
      { ...own, role: 'administrator', isActive: false },
    ] as const)
      await expect(saveAccount(context, gate, end)).rejects.toMatchObject({
        code: 'account-last-administrator',
      });
  });

  it('nobody changes the own role; another administrator does', async () => {
    const { context, id } = await office();
    const second = await saveAccount(context, gate, { ...PETUGAS, role: 'administrator' });
    const own = { id, username, name: 'CONTOH', departmentId: null, password: null } as const;
    const down = { ...own, role: 'petugas', isActive: true } as const;
    await expect(saveAccount(context, gate, down)).rejects.toMatchObject({ code: 'not-allowed' });
    const other = { ...context, actor: second.username };
    expect(await saveAccount(other, gate, down)).toMatchObject({ role: 'petugas' });
  });

  it('a name is taken however it is written, and a department belongs to heads alone', async () => {
    const { context } = await office();
    await expect(
      saveAccount(context, gate, { ...PETUGAS, username: username.toUpperCase() }),
    ).rejects.toMatchObject({ code: 'account-taken' });
    await expect(saveAccount(context, gate, { ...PETUGAS, departmentId: 1 })).rejects.toMatchObject(
      { code: 'values-invalid' },
    );
    await expect(
      saveAccount(context, gate, { ...PETUGAS, role: 'kepala', departmentId: 9999 }),
    ).rejects.toMatchObject({ code: 'department-not-found' });
    await expect(saveAccount(context, gate, { ...PETUGAS, id: 99 })).rejects.toMatchObject({
      code: 'account-not-found',
    });
  });

  it('the log tells from what to what, and never a password', async () => {
    const { context } = await office();
    const { id } = await saveAccount(context, gate, PETUGAS);
    await saveAccount(context, gate, { ...PETUGAS, id, role: 'pemeriksa' });
    const [added, changed] = logOf(context).slice(-2);
    expect(added).toEqual([
      username,
      'account-added',
      { username: 'siti', name: PETUGAS.name, role: 'petugas', departmentId: null, isActive: true },
    ]);
    expect(changed).toEqual([
      username,
      'account-changed',
      {
        username: 'siti',
        before: { role: 'petugas' },
        after: { role: 'pemeriksa' },
        password: true,
      },
    ]);
  });

  it('the minutes of the lock are written down from what to what', async () => {
    const { context } = await office();
    await setLockMinutes(context, 5);
    expect(logOf(context).at(-1)).toEqual([
      username,
      'setting-changed',
      { before: { lockMinutes: 10 }, after: { lockMinutes: 5 } },
    ]);
  });
});

describe('recovery', () => {
  it('against the code an administrator gets a new password, once; another code takes its place', async () => {
    const { fresh, code } = await office();
    const typed = {
      username,
      code: code.toLowerCase().replaceAll('-', ' '),
      password: 'hujan di atas genting',
    };
    const { code: next } = await recover(fresh, gate, typed);
    expect(next).not.toBe(code);
    await expect(logIn(fresh, gate, typed)).resolves.toMatchObject({ username });
    await expect(recover(fresh, gate, typed)).rejects.toMatchObject({ code: 'recovery-wrong' });
    await expect(recover(fresh, gate, { ...typed, code: next })).resolves.toBeDefined();
  });

  it('letters that the code has not are read as the digits they look like', async () => {
    const { fresh, code } = await office();
    const misread = code.replaceAll('0', 'O').replaceAll('1', 'l');
    const typed = { username, code: misread, password: 'hujan di atas genting' };
    await expect(recover(fresh, gate, typed)).resolves.toBeDefined();
  });

  it('is for administrators, and a renewed code ends the one before', async () => {
    const { fresh, context, code } = await office();
    await saveAccount(context, gate, PETUGAS);
    const typed = { code, password: 'hujan di atas genting' };
    await expect(recover(fresh, gate, { ...typed, username: 'siti' })).rejects.toMatchObject({
      code: 'recovery-wrong',
    });
    const renewed = await renewRecovery(context, gate);
    await expect(recover(fresh, gate, { ...typed, username })).rejects.toMatchObject({
      code: 'recovery-wrong',
    });
    await expect(
      recover(fresh, gate, { ...typed, username, code: renewed }),
    ).resolves.toBeDefined();
  });

  it('forgives the wrong tries under the name, for the password is another', async () => {
    const { fresh, code } = await office();
    const own = quickGate();
    for (let tries = 0; tries < 8; tries += 1)
      await logIn(fresh, own, { username, password: 'salah sama sekali' }).catch(() => {});
    await expect(logIn(fresh, own, { username, password })).rejects.toMatchObject({
      code: 'login-wait',
    });
    const typed = { username, code, password: 'hujan di atas genting' };
    await recover(fresh, own, typed);
    await expect(logIn(fresh, own, typed)).resolves.toBeDefined();
  });

  it('a weak password does not use up the code', async () => {
    const { fresh, code } = await office();
    await expect(
      recover(fresh, gate, { username, code, password: 'administrator1' }),
    ).rejects.toMatchObject({ code: 'password-weak' });
    await expect(
      recover(fresh, gate, { username, code, password: 'hujan di atas genting' }),
    ).resolves.toBeDefined();
  });
});
