import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { readHoldings } from '../../electron/db/copies/compare-data.sqlite.ts';
import { prepareRestore } from '../../electron/db/copies/prepare-restore.sqlite.ts';
import { takeOver } from '../../electron/db/copies/take-over.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { freshFolder } from '../support/database.ts';

const FILE = 'buku-pks.sqlite';
const ENTRY = { actor: 'uji', via: 'program', now: new Date('2025-08-01T02:00:00Z') } as const;

/** Data whose next number is this one, closed. */
async function upTo(next: number): Promise<string> {
  const folder = freshFolder();
  const data = openDatabase(folder);
  await seedDatabase(data.db);
  const set = `INSERT INTO letter_counter (book, year, next_seq, first_seq) VALUES ('keterangan', 2025, ?, 1)`;
  data.raw.prepare(set).run(next);
  data.raw.exec(
    `INSERT INTO letter_gap VALUES ('keterangan', 2025, 1, ${next - 1}, 'paper', 'uji', '')`,
  );
  await data.close();
  return folder;
}

/** Takes the table away from SQLite's own check: its first page is none any more. */
function damage(folder: string, table: string): void {
  const file = join(folder, FILE);
  const raw = new Database(file, { readonly: true });
  const page = raw
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table);
  raw.close();
  writeFileSync(file, readFileSync(file).fill(7, ((page ?? 2) - 1) * 4096, (page ?? 2) * 4096));
  rmSync(`${file}.sum`);
}

it.each([
  ['damaged elsewhere', (folder: string) => damage(folder, 'person'), 61],
  ['damaged in the numbers, with a newer copy kept', damageNumbers, 51],
  ['gone, with a newer copy kept', removed, 51],
  [
    'of a newer version',
    (folder: string) => {
      const raw = new Database(join(folder, FILE));
      raw.pragma('user_version = 99');
      raw.close();
    },
    61,
  ],
])('numbers that were given stay given though the data are %s', async (_what, lose, next) => {
  const folder = await upTo(61);
  const copy = await upTo(31);
  const kept = await upTo(51);
  mkdirSync(join(folder, 'cadangan'));
  const name = '20250701T020000000Z-daily.sqlite';
  copyFileSync(join(kept, FILE), join(folder, 'cadangan', name));
  lose(folder);
  const staged = join(copy, FILE);
  const present = join(folder, FILE);
  expect(prepareRestore(staged, present)).toMatchObject({ lost: null, numbersKept: next - 31 });
  takeOver(staged, present, { entry: ENTRY, details: {} });
  const raw = new Database(staged, { readonly: true });
  expect(raw.prepare('SELECT next_seq FROM letter_counter').pluck().all()).toEqual([next]);
  const gaps = raw.prepare("SELECT from_seq, to_seq FROM letter_gap WHERE why = 'restored'");
  expect(gaps.raw().all()).toEqual([[31, next - 1]]);
  expect(readHoldings(raw).letters.size).toBe(0);
  raw.close();
});

function damageNumbers(folder: string): void {
  damage(folder, 'letter_counter');
}

function removed(folder: string): void {
  rmSync(join(folder, FILE));
}
