import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it, vi } from 'vitest';
import { examineCopy } from '../../electron/db/copies/examine-copy.sqlite.ts';
import { freshFolder } from '../support/database.ts';
import { bigRoster } from '../support/big-roster.ts';
import { killOnce, runUndisturbed, type Killed } from '../support/kills.ts';
import { backupToKill, restoreToKill } from '../support/things-to-kill.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '..', '..');
const PASSPHRASE = 'kata sandi cadangan';
/** `npm run torture -- backup`, `npm run torture -- restore` do it a hundred times each. */
const TIMES = 6;
const PEOPLE = 300;

let folder: string;
let data: string;

beforeAll(() => {
  folder = freshFolder();
  data = join(folder, 'data');
  const roster = join(folder, 'daftar.xlsx');
  writeFileSync(roster, bigRoster(PEOPLE));
  run(['import', roster, '--pks', 'non-asn', '--apply']);
});

function run(args: readonly string[], env: Record<string, string> = {}, where = data) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['electron/cli.ts', ...args, '--json', '--data', where],
    { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { status, json: JSON.parse(stdout) as Record<string, unknown> };
}

it('backup: a plain file, or with a passphrase a sealed one', () => {
  const plain = join(folder, 'salinan.sqlite');
  const { status, json } = run(['backup', '--out', plain]);
  expect(status).toBe(0);
  expect(json).toMatchObject({ file: plain, people: PEOPLE, letters: 0, sealed: false });
  expect(json['sha256']).toMatch(/^[0-9a-f]{64}$/);
  expect(examineCopy(plain).rows['person']).toBe(PEOPLE);

  const sealed = join(folder, 'salinan.bpks');
  const other = run(['backup', '--out', sealed], { BUKU_PKS_PASSPHRASE: PASSPHRASE });
  expect(other.json).toMatchObject({ sealed: true });
  expect(readFileSync(sealed).toString('latin1', 0, 4)).toBe('BPKS');
  const short = run(['backup', '--out', sealed], { BUKU_PKS_PASSPHRASE: 'pendek' });
  expect(short).toMatchObject({ status: 3, json: { failure: { code: 'copy-passphrase-short' } } });
});

it('restore: on an empty folder, with the passphrase, and back again', () => {
  const sealed = join(folder, 'lain.bpks');
  run(['backup', '--out', sealed], { BUKU_PKS_PASSPHRASE: PASSPHRASE });
  const empty = join(folder, 'mesin-lain');
  expect(run(['restore', sealed], {}, empty).json).toMatchObject({
    failure: { code: 'copy-passphrase-needed' },
  });
  expect(
    run(['restore', sealed], { BUKU_PKS_PASSPHRASE: 'bukan sandinya' }, empty).json,
  ).toMatchObject({
    failure: { code: 'copy-passphrase-wrong' },
  });
  const { status, json } = run(['restore', sealed], { BUKU_PKS_PASSPHRASE: PASSPHRASE }, empty);
  expect(status).toBe(0);
  expect(json).toMatchObject({
    restored: { people: PEOPLE },
    gained: { people: PEOPLE },
    lost: { people: 0 },
  });
  expect(run(['check'], {}, empty)).toMatchObject({ status: 0, json: { ok: true, problems: [] } });
  const undo = join(empty, 'cadangan', String(json['undo']));
  expect(run(['restore', undo], {}, empty).json).toMatchObject({ lost: { people: PEOPLE } });
});

it('restore: data that are damaged are taken aside; check says what is wrong before and after', () => {
  const copy = join(folder, 'utuh.sqlite');
  const damaged = join(folder, 'rusak');
  run(['backup', '--out', copy]);
  run(['restore', copy], {}, damaged);
  const file = join(damaged, 'buku-pks.sqlite');
  writeFileSync(file, readFileSync(file).fill(3, 0, 200));
  expect(run(['check'], {}, damaged)).toMatchObject({ status: 1, json: { ok: false } });
  const { status, json } = run(['restore', copy], {}, damaged);
  expect(status).toBe(0);
  expect(json).toMatchObject({ restored: { people: PEOPLE }, lost: null, undo: null });
  expect(readdirSync(join(damaged, 'karantina'))).toHaveLength(1);
  expect(run(['check'], {}, damaged)).toMatchObject({ status: 0, json: { ok: true } });
});

it('restore: what is no copy changes nothing', () => {
  const text = join(folder, 'catatan.txt');
  writeFileSync(text, 'bukan salinan');
  expect(run(['restore', text])).toMatchObject({
    status: 3,
    json: { failure: { code: 'copy-damaged' } },
  });
  expect(run(['restore', join(folder, 'tiada')])).toMatchObject({
    json: { failure: { code: 'copy-not-found' } },
  });
  expect(run(['find', 'tidak ada']).status).toBe(0);
});

it('check: a kept copy that is damaged is named', () => {
  const where = join(folder, 'disalin');
  run(['restore', join(folder, 'utuh.sqlite')], {}, where);
  const kept = join(where, 'cadangan');
  const [name = ''] = readdirSync(kept);
  const path = join(kept, name);
  writeFileSync(path, readFileSync(path).fill(5, 4096, 8192));
  const { status, json } = run(['check'], {}, where);
  expect(status).toBe(1);
  expect(String(json['problems'])).toContain('Salinan cadangan');
});

it('a restore that is killed at any moment leaves the old data or the new', async () => {
  const killing = await restoreToKill(freshFolder(), PEOPLE);
  const undisturbed = await runUndisturbed(killing);
  expect(undisturbed.after).not.toBe(undisturbed.before);
  const killed: Killed[] = [];
  for (let index = 0; index < TIMES; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  expect(killed.some(({ wasRunning }) => wasRunning)).toBe(true);
});

it('a backup that is killed at any moment leaves a whole file or none', async () => {
  const killing = await backupToKill(freshFolder(), PEOPLE);
  const undisturbed = await runUndisturbed(killing);
  const killed: Killed[] = [];
  for (let index = 0; index < TIMES; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  expect(killed.some(({ wasRunning, hadWritten }) => wasRunning && hadWritten)).toBe(true);
});
