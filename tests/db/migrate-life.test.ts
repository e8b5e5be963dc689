import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../electron/db/audit/check-audit.sqlite.ts';
import { checkFile } from '../../electron/db/check.sqlite.ts';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { SETTING_SEED } from '../../electron/db/office/seed-settings.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { contentsOf, contentsOfFile } from '../support/contents.ts';
import { fourthReleaseFolder } from '../support/fourth-release.ts';

/** These were written in another way, and one key has another name now. */
const REWRITTEN = ['setting', 'sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'];

describe('data of the fourth release', () => {
  it('keep every row as it was, prove themselves, and get the new columns', async () => {
    const folder = fourthReleaseFolder();
    const before = contentsOfFile(join(folder, 'buku-pks.sqlite'));
    const data = openDatabase(folder);
    const after = contentsOf(data.raw);
    for (const [table, rows] of Object.entries(before)) {
      if (REWRITTEN.includes(table)) continue;
      const found = after[table] ?? [];
      expect([table, found.length]).toEqual([table, rows.length]);
      for (const row of rows) expect(found).toContainEqual(expect.objectContaining(row));
    }
    const classes = data.raw.prepare('SELECT segment, jkk_class, funded_by FROM agreement');
    expect(classes.raw().all()).toEqual([
      ['PU', 'sangat-rendah', 'apbd'],
      ['BPU', null, 'apbd'],
    ]);
    expect(checkFile(data)).toMatchObject({ damages: 0, loose: 0, books: [] });
    expect(await checkAudit(data)).toEqual([]);
    expect(await checkRoster(data)).toEqual([]);
    await data.close();
  });

  it('have the figures of the law that new data have', async () => {
    const data = openDatabase(fourthReleaseFolder());
    const stored = data.raw
      .prepare<[], [string, string, string, string]>(
        "SELECT key, valid_from, value, source FROM setting WHERE key <> 'retention' ORDER BY key",
      )
      .raw()
      .all()
      .map(([key, from, value, source]) => ({
        key,
        from,
        value: JSON.parse(value) as unknown,
        source,
      }));
    const seeded = SETTING_SEED.filter(({ key }) => key !== 'retention');
    expect(stored).toEqual(seeded.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
    await data.close();
  });
});
