import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../electron/db/check.sqlite.ts';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { LATEST_VERSION, MIGRATIONS } from '../../electron/db/migrate.sqlite.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { contentsOf, contentsOfFile } from '../support/contents.ts';
import { firstReleaseFolder } from '../support/first-release.ts';
import { fourthReleaseFolder } from '../support/fourth-release.ts';
import { secondReleaseFolder } from '../support/second-release.ts';
import { GONE } from '../support/fill-third-release.ts';
import { thirdReleaseFolder } from '../support/third-release.ts';

const FILE = 'buku-pks.sqlite';
const RELEASES = [
  [1, firstReleaseFolder],
  [2, secondReleaseFolder],
  [3, thirdReleaseFolder],
  [4, fourthReleaseFolder],
] as const;

/** Figures of the law that came later; and what the journal did not tell of a merge: an end and a place that came. */
const NEW_ROWS: Readonly<Record<string, number>> = { setting: 12, change: 2 };

describe('data of the third release', () => {
  it('keep every row as it was, and get only what is new', async () => {
    const folder = thirdReleaseFolder();
    const before = contentsOfFile(join(folder, FILE));
    const data = openDatabase(folder);
    const after = contentsOf(data.raw);
    for (const [table, rows] of Object.entries(before)) {
      if (table === 'sqlite_sequence') continue;
      const found = after[table] ?? [];
      for (const row of rows) expect(found).toContainEqual(expect.objectContaining(row));
      expect([table, found.length - rows.length]).toEqual([table, NEW_ROWS[table] ?? 0]);
    }
    expect(before['letter']).toHaveLength(4);
    expect(data.raw.pragma('foreign_key_check')).toEqual([]);
    expect(checkFile(data)).toMatchObject({ damages: 0, loose: 0, books: [] });
    expect(await checkRoster(data)).toEqual([]);
    await data.close();
  });

  it('know of each entry of the journal of whom it was written, and seal it by itself', async () => {
    const data = openDatabase(thirdReleaseFolder());
    const sql =
      'SELECT about_id, person_id, made, ended FROM change WHERE length(salt) = 16 ORDER BY id';
    expect(data.raw.prepare(sql).raw().all()).toEqual([
      [1, 1, 'person', null],
      [GONE, 1, null, null],
      [2, 2, 'person', null],
      [2, 2, null, null],
      [GONE, null, null, 'person'],
      [1, null, 'membership', null],
    ]);
    await data.close();
  });

  it('give no number of the journal again', async () => {
    const data = openDatabase(thirdReleaseFolder());
    const given = data.raw.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'change'").pluck();
    expect(given.get()).toBe(6);
    await data.close();
  });
});

it.each(RELEASES)(
  'data of version %i are copied before they are changed',
  async (version, make) => {
    const folder = make();
    const before = contentsOfFile(join(folder, FILE));
    await openDatabase(folder).close();
    const copy = join(folder, `${FILE}.v${version}`);
    expect(contentsOfFile(copy)).toEqual(before);
    const raw = new Database(join(folder, FILE), { readonly: true });
    expect(raw.pragma('user_version', { simple: true })).toBe(LATEST_VERSION);
    raw.close();
  },
);

describe.each(RELEASES)('a step that fails leaves data of version %i', (_version, make) => {
  it.each([
    ['in the middle of its work', 'DROP TABLE change; CREATE TABLE office (a)'],
    [
      'with a reference that leads nowhere',
      'PRAGMA defer_foreign_keys = ON; DELETE FROM agreement',
    ],
  ])('byte for byte as they were: %s', (_what, step) => {
    const folder = make();
    // As each release left it.
    const released = new Database(join(folder, FILE));
    released.pragma('journal_mode = WAL');
    released.close();
    const before = readFileSync(join(folder, FILE));
    const steps = [...MIGRATIONS, step];
    expect(() => openDatabase(folder, { steps })).toThrow('migration-failed');
    expect(readFileSync(join(folder, FILE)).equals(before)).toBe(true);
    expect(existsSync(join(folder, `${FILE}-wal`))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });
});

it('a step that fails leaves what was saved and not yet folded in, too', async () => {
  const folder = thirdReleaseFolder();
  const steps = MIGRATIONS.slice(0, 3);
  // Of a process that ended without closing: file and log as they lay there.
  const data = openDatabase(folder, { steps });
  data.raw.exec("UPDATE office SET name = 'Dinas Baru'");
  const [file, log] = ['', '-wal'].map((end) => readFileSync(join(folder, FILE + end)));
  await data.close();
  const crashed = thirdReleaseFolder();
  writeFileSync(join(crashed, FILE), file ?? '');
  writeFileSync(join(crashed, `${FILE}-wal`), log ?? '');
  const broken = [...MIGRATIONS, 'salah'];
  expect(() => openDatabase(crashed, { steps: broken })).toThrow('migration-failed');
  expect(readFileSync(join(crashed, FILE)).equals(file ?? Buffer.alloc(0))).toBe(true);
  expect(readFileSync(join(crashed, `${FILE}-wal`)).equals(log ?? Buffer.alloc(0))).toBe(true);
  const after = openDatabase(crashed);
  expect(after.raw.prepare('SELECT name FROM office').pluck().get()).toBe('Dinas Baru');
  await after.close();
});
