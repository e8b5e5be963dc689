import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { addAccount, addAccounts, credentialsOf } from '../support/accounts.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { freshFolder } from '../support/database.ts';
import { openToldOffice } from '../support/told-office.ts';
import { openAsAdministrator, openWindow, type TestWindow } from '../support/window.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What it was answered: `done`, or the code of the refusal. */
const outcome = (reply: Promise<unknown>) =>
  reply.then(
    () => 'done',
    ({ code }: { readonly code: string }) => code,
  );

function entriesOf({ folder }: TestWindow, kind: string): unknown[] {
  const raw = new Database(join(folder, 'buku-pks.sqlite'), { readonly: true });
  const rows = raw
    .prepare('SELECT actor, details FROM audit WHERE kind = ? ORDER BY id')
    .raw()
    .all(kind);
  raw.close();
  return rows;
}

describe('asked at the same time', () => {
  it('two first accounts are one, and the other is told no', async () => {
    const window = await openWindow();
    const made = [FIRST_ADMINISTRATOR, { ...FIRST_ADMINISTRATOR, username: 'lain' }];
    const answers = await Promise.all(
      made.map((account) => outcome(window.ask('account.first', account))),
    );
    expect(answers.toSorted()).toEqual(['done', 'not-allowed']);
    expect(await window.ask('account.list', undefined)).toHaveLength(1);
    await window.backend.close();
  });

  it('a password typed again by one opens nothing for another who takes the seat meanwhile', async () => {
    const window = await openAsAdministrator();
    await addAccount(window, { username: 'kedua', role: 'administrator', departmentId: null });
    const { password } = credentialsOf('kepala');
    const { username, password: own } = FIRST_ADMINISTRATOR;
    const login = outcome(window.ask('session.login', { username: 'kedua', password }));
    const confirm = outcome(window.ask('session.confirm', { password: own }));
    expect(await Promise.all([login, confirm])).toEqual(['done', 'done']);
    const state = await window.ask('session.state', undefined);
    expect(state.account?.username).not.toBe(username);
    expect(await outcome(window.ask('recovery.renew', undefined))).toBe('password-again-needed');
    await window.backend.close();
  });

  it('a recovery code is used once, and a wrong one is written down', async () => {
    const window = await openWindow();
    const { recoveryCode: code } = await window.ask('account.first', FIRST_ADMINISTRATOR);
    const { username } = FIRST_ADMINISTRATOR;
    const uses = ['perahu layar malam', 'perahu layar pagi'].map((password) =>
      outcome(window.ask('session.recover', { username, code, password })),
    );
    expect((await Promise.all(uses)).toSorted()).toEqual(['done', 'recovery-wrong']);
    expect(entriesOf(window, 'recovery-used')).toHaveLength(1);
    await window.ask('session.lock', undefined);
    const again = { username, code, password: 'perahu layar senja' };
    expect(await outcome(window.ask('session.recover', again))).toBe('recovery-wrong');
    expect(entriesOf(window, 'login-failed')).toEqual([['jendela', '{"withCode":true}']]);
    await window.backend.close();
  });
});

it('a document that was drawn for more rights is not shown to whoever has less by now', async () => {
  const office = await openToldOffice();
  const { window, raw, department } = office;
  const filter = { text: '', year: null, status: null, kind: null };
  await window.ask('session.login', credentialsOf('kepala'));
  const { document } = await window.ask('register.print', { job: 'j', filter });
  expect(window.backend.documentBytes(document)).not.toBeNull();
  raw.prepare("UPDATE account SET department_id = ? WHERE username = 'kepala'").run(department.own);
  expect(window.backend.documentBytes(document)).toBeNull();
  window.grant('dokumen', join(freshFolder(), 'dokumen.pdf'));
  expect(await outcome(window.ask('document.save', { document, target: 'dokumen' }))).toBe(
    'file-missing',
  );
  await office.close();
});

describe('the department of a head', () => {
  it('stays when the import that brought it is undone, and the head sees nobody', async () => {
    const window = await openAsAdministrator();
    const path = join(freshFolder(), 'daftar.csv');
    const header = 'NIK;Nama;Tanggal Lahir;OPD;Upah';
    writeFileSync(
      path,
      [header, '7472061205909101;CONTOH SATU;12-05-1990;Dinas Contoh Sekali;1000000'].join('\n'),
    );
    window.grant('daftar', path);
    const wish = { job: 'j', grant: 'daftar', pks: 'non-asn' as const, departmentId: null };
    const { importId, mark } = await window.ask('import.preview', wish);
    await window.ask('import.apply', { job: 'j', importId, mark });
    const departments = await window.ask('department.list', undefined);
    const brought = departments.find(({ name }) => /sekali/iu.test(name));
    if (!brought) throw new Error('The import brought no department');
    await addAccounts(window, brought.id);
    const { revision } = await window.ask('import.undo-preview', { importId });
    expect(await outcome(window.ask('import.undo', { job: 'j', importId, revision }))).toBe('done');
    await window.ask('session.login', credentialsOf('kepala-opd'));
    const { account } = await window.ask('session.state', undefined);
    expect(account).toMatchObject({ departmentId: brought.id, departmentName: brought.name });
    expect(await window.ask('person.find', { text: 'CONTOH', limit: 9 })).toEqual([]);
    await window.backend.close();
  });
});
