import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { LATEST_VERSION } from '../../electron/db/migrate.sqlite.ts';
import { lookAtRestore } from '../../electron/flows/copies/look-at-restore.ts';
import { runRestore } from '../../electron/flows/copies/run-restore.ts';
import { saveCopy } from '../../electron/flows/copies/save-copy.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import {
  fillReservedNumber,
  insertLetter,
  reserveNumbers,
  voidLetters,
} from '../../electron/flows/register/register.ts';
import { Failure } from '../../shared/failure.ts';
import {
  contentsOf,
  copiedData,
  counterOf,
  registerOf,
  type CopiedData,
} from '../support/copied-data.ts';
import { freshFolder } from '../support/database.ts';
import { firstReleaseFolder } from '../support/first-release.ts';
import { fillOffice } from '../support/office.ts';
import { issueAll, LETTER_DATE, registered } from '../support/prints.ts';
import { addMembers, aPerson, recordHand } from '../support/roster.ts';
import { secondReleaseFolder } from '../support/second-release.ts';

vi.setConfig({ testTimeout: 240_000 });

async function withPeople(count = 3): Promise<CopiedData> {
  const copied = await copiedData();
  await fillOffice(copied.context());
  await addPeople(copied.context(), count);
  return copied;
}

async function addPeople(context: Context, count: number): Promise<void> {
  await addMembers(
    context.data,
    'non-asn',
    Array.from({ length: count }, () => aPerson()),
  );
  recordHand(context.data);
}

it('tells what would be lost and gained, and changes nothing by telling', async () => {
  const copied = await withPeople();
  const path = await copied.copy();
  await addPeople(copied.context(), 2);
  await issueAll(copied.context());
  await copied.context().data.db.deleteFrom('membership').where('id', '=', 1).execute();
  const before = contentsOf(copied.context());
  const { lost, gained, numbersKept, isOlderVersion } = await copied.look(path);
  expect(lost).toMatchObject({ people: 2, memberships: 2, letters: 5 });
  expect(lost?.names).toHaveLength(2);
  expect(gained).toMatchObject({ people: 0, memberships: 1, letters: 0, auditEntries: 0 });
  expect({ numbersKept, isOlderVersion }).toEqual({ numbersKept: 5, isOlderVersion: false });
  expect(contentsOf(copied.context())).toBe(before);
  await copied.close();
});

it('is what was shown, or nothing: data that changed since are not replaced', async () => {
  const copied = await withPeople();
  const { token } = await copied.look(await copied.copy());
  await addPeople(copied.context(), 1);
  const before = contentsOf(copied.context());
  await expect(copied.run({ token, administrator: null })).rejects.toMatchObject({
    code: 'restore-changed',
  });
  await expect(copied.run({ token: 'f'.repeat(32), administrator: null })).rejects.toMatchObject({
    code: 'restore-changed',
  });
  expect(contentsOf(copied.context())).toBe(before);
  await copied.close();
});

it('gives no number twice, reserved and inserted ones neither', async () => {
  const copied = await withPeople();
  await issueAll(copied.context());
  await reserveNumbers(copied.context(), { date: LETTER_DATE, count: 2, forWhom: 'CONTOH' });
  const path = await copied.copy();

  const reserved = (await registered(copied.context())).filter(
    ({ status }) => status === 'reserved',
  );
  const letter = { addressee: 'CONTOH TUJUAN', about: 'Contoh' };
  await fillReservedNumber(copied.context(), {
    id: reserved[0]?.id ?? 0,
    date: LETTER_DATE,
    ...letter,
  });
  const first = (await registered(copied.context()))[0];
  await insertLetter(copied.context(), { after: first?.id ?? 0, date: LETTER_DATE, ...letter });
  await voidLetters(copied.context(), { letterIds: [first?.id ?? 0], reason: 'contoh batal' });
  await issueAll(copied.context());
  const given = registerOf(copied.context());
  const counter = counterOf(copied.context());

  const { undoName } = await copied.restore(path);
  const now = registerOf(copied.context());
  expect(counterOf(copied.context())).toBe(counter);
  expect([...now.values()].map(({ status }) => status)).toEqual([
    'void', // void since
    'issued',
    'issued',
    'void', // reserved then, given since
    'reserved',
    'void', // inserted since
  ]);
  const gaps = copied
    .context()
    .data.raw.prepare('SELECT from_seq, to_seq, why FROM letter_gap')
    .all();
  expect(gaps).toEqual([{ from_seq: 6, to_seq: 8, why: 'restored' }]);
  expect(await checkData(copied.context())).toEqual({ ok: true, problems: [] });
  await issueAll(copied.context());
  const fresh = [...registerOf(copied.context()).keys()].filter((key) => !now.has(key));
  expect(fresh.filter((key) => given.has(key))).toEqual([]);

  // Undone, the register is as it was, and what was printed in between stays given.
  await copied.restore(join(copied.folder, 'cadangan', undoName ?? ''));
  expect(registerOf(copied.context())).toEqual(given);
  expect(counterOf(copied.context())).toBe(counter + 3);
  expect(await checkData(copied.context())).toEqual({ ok: true, problems: [] });
  await copied.close();
});

it('of a print that was going on takes over what became of it', async () => {
  const copied = await withPeople();
  const { print } = await issueAll(copied.context());
  const cut = (status: 'drawing' | 'done') =>
    copied
      .context()
      .data.db.updateTable('print')
      .set({ status })
      .where('id', '=', print?.id ?? '')
      .execute();
  await cut('drawing');
  const path = await copied.copy();
  await cut('done');
  await copied.restore(path);
  const row = copied.context().data.raw.prepare('SELECT status FROM print').get();
  expect(row).toEqual({ status: 'done' });
  await copied.close();
});

it.each([
  ['first', firstReleaseFolder, 1],
  ['second', secondReleaseFolder, 2],
])('brings data of the %s release to the newest shape', async (_which, make, version) => {
  const copied = await withPeople();
  const { token, copy, isOlderVersion } = await copied.look(join(make(), 'buku-pks.sqlite'));
  expect({ version: copy.version, isOlderVersion }).toEqual({ version, isOlderVersion: true });
  const { people } = await copied.run({ token, administrator: null });
  expect(people).toBe(copy.people);
  expect(copied.context().data.raw.pragma('user_version', { simple: true })).toBe(LATEST_VERSION);
  await copied.close();
});

it('opens a sealed copy on another machine', async () => {
  const copied = await withPeople();
  const path = join(freshFolder(), 'salinan.bpks');
  const passphrase = 'kata sandi cadangan';
  await saveCopy(copied.context(), { path, passphrase }, UNWATCHED);
  const before = contentsOf(copied.context());
  await copied.close();
  const other = await copiedData();
  const { token, copy } = await other.look(path, passphrase);
  expect(copy).toMatchObject({ people: 3, reason: 'by-hand' });
  await other.run({ token, administrator: null });
  expect(contentsOf(other.context())).toBe(before);
  await other.close();
});

it.each([
  ['a text', () => Buffer.from('bukan salinan')],
  ['nothing', () => Buffer.alloc(0)],
  ['half of one', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['one with a page of noise', (bytes: Buffer) => Buffer.from(bytes).fill(7, 8192, 12_288)],
])('refuses %s, and leaves nothing behind', async (_what, spoil) => {
  const copied = await withPeople();
  const path = join(freshFolder(), 'salinan.sqlite');
  writeFileSync(path, spoil(readFileSync(await copied.copy())));
  await expect(copied.look(path)).rejects.toMatchObject({ code: 'copy-damaged' });
  expect(existsSync(join(copied.folder, 'pemulihan'))).toBe(false);
  await copied.close();
});

it('asks an administrator of the copy where nobody can be asked here', async () => {
  const copied = await withPeople();
  const { data } = copied.context();
  const account = { role: 'administrator', password_hash: 'x', created_at: LETTER_DATE } as const;
  await data.db
    .insertInto('account')
    .values({ ...account, username: 'contoh', name: 'Contoh' })
    .execute();
  recordHand(data);
  const path = await copied.copy();
  expect((await copied.look(path)).needsAdministrator).toBe(false);
  await copied.close();

  const other = await copiedData();
  const { token, needsAdministrator } = await other.look(path);
  expect(needsAdministrator).toBe(true);
  await expect(other.run({ token, administrator: null })).rejects.toMatchObject({
    code: 'login-needed',
  });
  const stranger = () => Promise.reject(new Failure('login-wrong'));
  const administrator = { username: 'contoh', password: 'salah' };
  await expect(other.run({ token, administrator }, stranger)).rejects.toMatchObject({
    code: 'login-wrong',
  });
  await other.run({ token, administrator });
  await other.close();
});

it('that cannot copy what is there replaces nothing', async () => {
  const copied = await withPeople();
  const path = await copied.copy();
  await addPeople(copied.context(), 1);
  const before = contentsOf(copied.context());
  const outside = join(freshFolder(), 'salinan.sqlite');
  writeFileSync(outside, readFileSync(path));
  const { token } = await copied.look(outside);
  const folder = join(copied.folder, 'cadangan');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way');
  await expect(copied.run({ token, administrator: null })).rejects.toMatchObject({
    code: 'copy-failed',
  });
  expect(contentsOf(copied.context())).toBe(before);
  await copied.close();
});

it('takes data aside that cannot be read, and never deletes them', async () => {
  const copied = await withPeople();
  const path = await copied.copy();
  const atCopy = contentsOf(copied.context());
  const file = join(copied.folder, 'buku-pks.sqlite');
  await copied.close();
  const damaged = readFileSync(file).fill(9, 0, 100);
  writeFileSync(file, damaged);
  const rescue = await rescueOf(copied.folder);
  const { lost, token } = await rescue.look(path);
  expect(lost).toBeNull();
  const { undoName } = await rescue.run({ token, administrator: null });
  expect(undoName).toBeNull();
  expect(contentsOf(rescue.context())).toBe(atCopy);
  const aside = join(copied.folder, 'karantina');
  const [time = ''] = readdirSync(aside);
  expect(readFileSync(join(aside, time, 'buku-pks.sqlite')).equals(damaged)).toBe(true);
  await rescue.close();
});

/** A folder whose data cannot be opened: other data serve meanwhile as what is closed. */
async function rescueOf(folder: string): Promise<CopiedData> {
  const aside = await copiedData();
  const place = { folder, tools: aside.context().tools, now: () => aside.context().now() };
  let opened: CopiedData = aside;
  return {
    ...aside,
    context: () => opened.context(),
    look: (path, passphrase = null) =>
      lookAtRestore(place, { path, name: basename(path), passphrase }, UNWATCHED),
    run: (wish) =>
      runRestore(place, wish, {
        entry: { actor: 'program', via: 'program', now: new Date() },
        reopen: async (swap) => {
          await swap();
          opened = await copiedData(folder);
        },
        refuseStranger: () => Promise.resolve(),
      }),
    close: async () => {
      await opened.close();
      await aside.close();
    },
  };
}
