import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { findLastFile } from '../../electron/db/imports/import-people.ts';
import { migrate } from '../../electron/db/migrate.sqlite.ts';
import { FIRST } from '../../electron/db/migrations/001-first.ts';
import { IMPORTS } from '../../electron/db/migrations/002-imports.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { exportErrors } from '../../electron/flows/imports/export-errors.ts';
import { openImport } from '../../electron/flows/imports/open-import.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { firstReleaseFolder } from '../support/first-release.ts';

const FILE = 'buku-pks.sqlite';

/** Every row of every table, but for those that the second version adds or changes. */
function contentsOf(raw: Database.Database): Record<string, unknown[]> {
  const tables = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  );
}

/** What letters say is kept elsewhere since the third version, which has tests of its own. */
function withoutContent(row: unknown): object {
  const { content: _content, ...rest } = row as { content?: string };
  return rest;
}

function contentsOfFile(path: string): Record<string, unknown[]> {
  const raw = new Database(path, { readonly: true });
  try {
    return contentsOf(raw);
  } finally {
    raw.close();
  }
}

describe('data of the first release', () => {
  it('keep every row, and lose only what was never saved', async () => {
    const folder = firstReleaseFolder();
    const before = contentsOfFile(join(folder, FILE));
    const data = openDatabase(folder);
    const after = contentsOf(data.raw);
    const { change, import: imports, import_plan: plans, setting: settings, ...same } = before;
    for (const [table, rows] of Object.entries(same))
      expect([table, after[table]]).toEqual([
        table,
        rows.map((row) => expect.objectContaining(withoutContent(row)) as unknown),
      ]);
    // Figures of the law came later.
    for (const row of settings ?? []) expect(after['setting']).toContainEqual(row);
    const saved = (row: unknown) => (row as { id?: string; import_id?: string }).id !== 'seen';
    expect(after['import']).toEqual(
      imports
        ?.filter(saved)
        .map((row) => ({ ...(row as object), undone_at: null, forgotten_at: null })),
    );
    expect(after['import_plan']).toHaveLength(Number(plans?.length) - 1);
    expect(after['change']).toEqual(
      change?.map((row) => expect.objectContaining(row as object) as unknown),
    );
    expect(data.raw.pragma('foreign_key_check')).toEqual([]);
    expect(data.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(await checkRoster(data)).toEqual([]);
    await data.close();
  });

  it('learn of each entry of the journal what came to be with it', async () => {
    const data = openDatabase(firstReleaseFolder());
    const made = data.raw.prepare('SELECT made FROM change ORDER BY id').pluck().all();
    expect(made).toEqual(['person', 'membership', null, null, 'person']);
    await data.close();
  });

  it('know whom each saved file named, so that the next one is compared with it', async () => {
    const data = openDatabase(firstReleaseFolder());
    const people = data.raw.prepare('SELECT * FROM import_people').all();
    expect(people).toEqual([{ import_id: 'saved', niks: '7472061205909001 7472061205909002' }]);
    const departments = data.raw.prepare('SELECT * FROM import_department').all();
    expect(departments).toEqual([{ import_id: 'saved', department_id: 1, people: 2 }]);
    const last = await findLastFile(data.db, 1, [1]);
    expect(last).toMatchObject({
      fileName: 'contoh.xlsx',
      niks: new Set(['7472061205909001', '7472061205909002']),
    });
    await data.close();
  });

  it('are copied before, and the copy is what they were', async () => {
    const folder = firstReleaseFolder();
    const before = contentsOfFile(join(folder, FILE));
    await openDatabase(folder).close();
    const left = ['buku-pks.lock', FILE, `${FILE}.sum`, `${FILE}.v1`];
    expect(readdirSync(folder).toSorted()).toEqual(left);
    expect(contentsOfFile(join(folder, `${FILE}.v1`))).toEqual(before);
    // Opened again they are of this version, and nothing is copied.
    await openDatabase(folder).close();
    expect(readdirSync(folder).toSorted()).toEqual(left);
  });

  it('show a saved import as it was, in the shape of today, and know that its file is not kept', async () => {
    const data = openDatabase(firstReleaseFolder());
    const context = await testContext({ data });
    const preview = await openImport(context, 'saved', UNWATCHED);
    expect(preview).toMatchObject({ status: 'applied', hasFile: false, pks: 'non-asn' });
    expect(preview.answers).toMatchObject({ cells: [], isComplete: null });
    const { plan } = preview;
    expect(plan.sheets).toEqual([
      { name: 'Data', headerRow: 1, columns: { nik: 'B', name: 'C' }, seen: [] },
    ]);
    expect(plan.rows.map(({ sheet, row, verdict }) => [sheet, row, verdict])).toEqual([
      [0, 2, 'new'],
      [0, 3, 'held'],
    ]);
    expect(plan.rows[1]?.clash?.values).toMatchObject({
      nik: expect.stringMatching(/^747206.*9001$/) as string,
      kpj: null,
    });
    expect(plan.issues[0]).toMatchObject({ sheet: 0, code: 'nik-cleaned' });
    expect(plan.left[0]).toMatchObject({ personId: 2, answer: null });
    const request = { importId: 'saved', path: join(freshFolder(), 'salah.xlsx') };
    await expect(exportErrors(context, request, UNWATCHED)).rejects.toMatchObject({
      code: 'import-file-missing',
    });
    await data.close();
  });
});

it.each([
  ['fails in the middle', IMPORTS.replace('CREATE TABLE row_key', 'CREATE TABLE person')],
  ['fails at its end', `${IMPORTS}; INSERT INTO nowhere VALUES (1);`],
  [
    'breaks a reference',
    `${IMPORTS}; PRAGMA defer_foreign_keys = ON; UPDATE contact SET person_id = 99;`,
  ],
])('a step that %s leaves the data as they were', (_what, step) => {
  const path = join(firstReleaseFolder(), FILE);
  const before = contentsOfFile(path);
  const bytes = readFileSync(path);
  const raw = new Database(path);
  expect(() => migrate(raw, [FIRST, step])).toThrow();
  expect(raw.pragma('user_version', { simple: true })).toBe(1);
  raw.close();
  expect(contentsOfFile(path)).toEqual(before);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
