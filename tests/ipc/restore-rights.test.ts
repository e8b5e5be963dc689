import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { liveData } from '../../electron/live-data.ts';
import type { RestorePreview } from '../../shared/trust-views.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { freshFolder } from '../support/database.ts';
import { thirdReleaseFolder } from '../support/third-release.ts';
import { openAsAdministrator, openWindow } from '../support/window.ts';

vi.setConfig({ testTimeout: 120_000 });

const FILE = 'buku-pks.sqlite';
const STRANGER = { username: 'orang.asing', password: 'kunci orang asing' };
const { username, password } = FIRST_ADMINISTRATOR;

/** People, an administrator, and a kept copy of both; closed. */
async function officeFolder(): Promise<string> {
  const folder = thirdReleaseFolder();
  const window = await openAsAdministrator(folder);
  await window.ask('copies.make', { job: 'j' });
  await window.backend.close();
  return folder;
}

/** What anybody can bring along: a copy whose administrator they are. */
async function strangersCopy(): Promise<string> {
  const window = await openWindow();
  await window.ask('account.first', { ...STRANGER, name: 'CONTOH ASING' });
  const path = join(freshFolder(), 'asing.bpks');
  window.grant('salinan', path);
  await window.ask('copies.save', { job: 'j', target: 'salinan', passphrase: null });
  await window.backend.close();
  return path;
}

/** The window of a folder, nobody logged in, and a copy that was chosen. */
function atTheDoor(folder: string, path: string) {
  const live = liveData(folder, () => {});
  live.grant('berkas', path);
  const source = { kind: 'file', file: 'berkas', passphrase: null };
  return {
    live,
    look: () => live.route('restore.look', { job: 'j', source }),
    run: (token: string, administrator: unknown) =>
      live.route('restore.run', { job: 'j', token, administrator }),
  };
}

/** Looks, is told nobody's name, and restores with nobody, with the stranger, with the administrator. */
async function restoreAsEach(folder: string, path: string) {
  const { live, look, run } = atTheDoor(folder, path);
  const looked = await look();
  if (!looked.ok) throw new Error(looked.failure.code);
  const { token, needsAdministrator, lost, gained } = looked.value as RestorePreview;
  const answers = [
    await run(token, null),
    await run(token, STRANGER),
    await run(token, { username: ` ${username.toUpperCase()} `, password }),
  ].map((reply) => (reply.ok ? 'restored' : reply.failure.code));
  await live.close();
  return {
    needsAdministrator,
    named: [lost, gained].flatMap((side) => side?.names ?? []),
    answers,
  };
}

it('who says that changed data may be replaced is an administrator of those data', async () => {
  const folder = await officeFolder();
  writeFileSync(join(folder, `${FILE}.sum`), `${'a'.repeat(64)}  ${FILE}\n`);
  expect(await restoreAsEach(folder, await strangersCopy())).toMatchObject({
    needsAdministrator: true,
    named: [],
    answers: ['login-needed', 'login-wrong', 'restored'],
  });
});

it('where they cannot be read it is one of the newest kept copy, of a copy without accounts too', async () => {
  for (const path of [await strangersCopy(), join(thirdReleaseFolder(), FILE)]) {
    const folder = await officeFolder();
    writeFileSync(join(folder, FILE), 'rusak'.repeat(2000));
    const { needsAdministrator, answers } = await restoreAsEach(folder, path);
    expect(needsAdministrator).toBe(true);
    expect(answers).toEqual(['login-needed', 'login-wrong', 'restored']);
  }
});

it('data with people of a release without accounts are neither compared nor replaced before the first account', async () => {
  const { live, look, run } = atTheDoor(thirdReleaseFolder(), await strangersCopy());
  const state = await live.route('session.state', undefined);
  expect(state).toMatchObject({ value: { stage: 'first-account' } });
  const refused = { ok: false, failure: { code: 'login-needed' } };
  expect(await look()).toEqual(refused);
  expect(await run('0'.repeat(32), STRANGER)).toEqual(refused);
  expect(await live.route('roster.list', undefined)).toEqual(refused);
  await live.close();
});

it('on a new machine an administrator of the copy is asked, and nobody is named before', async () => {
  const folder = await officeFolder();
  const { live, look, run } = atTheDoor(freshFolder(), join(folder, FILE));
  const looked = await look();
  const { token, gained } = (looked as { value: RestorePreview }).value;
  expect(gained).toMatchObject({ people: 2, names: [] });
  expect(await run(token, STRANGER)).toMatchObject({ failure: { code: 'login-wrong' } });
  expect(await run(token, { username, password })).toMatchObject({ ok: true });
  expect(await live.route('session.state', undefined)).toMatchObject({
    value: { stage: 'logged-out' },
  });
  await live.close();
});
