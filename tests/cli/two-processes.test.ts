import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { resourcePath } from '../../electron/resources.ts';
import { freshFolder } from '../support/database.ts';
import { dataForLetters, startLetters } from '../support/letters-to-kill.ts';

vi.setConfig({ testTimeout: 120_000 });

const PEOPLE = 999;

it('two processes that ask for a thousand numbers at once never get the same one, and who is refused is told', async () => {
  const folder = freshFolder();
  const data = await dataForLetters(folder, PEOPLE);
  const cache = freshFolder();
  const start = (name: string) =>
    startLetters(data, ['--out-dir', join(folder, name)], cache).ended;
  const both = await Promise.all([start('satu'), start('dua')]);
  const refused = both.filter(({ code }) => code === 4);
  const codes = both.map(({ code }) => String(code)).toSorted();
  // The second may come so late that the first has ended; both then have their numbers.
  expect(['0,0', '0,4']).toContain(codes.join());
  for (const { out } of refused)
    expect(JSON.parse(out)).toMatchObject({ failure: { code: 'database-in-use' } });
  // Whoever was refused asks again.
  const again = refused.length > 0 ? await start('tiga') : { code: 0 };
  expect(again.code).toBe(0);
  const open = openDatabase(data);
  const seqs = open.raw.prepare('SELECT seq FROM letter ORDER BY seq').pluck().all();
  await open.close();
  expect(seqs).toEqual(Array.from({ length: 2 * PEOPLE }, (_, index) => index + 1));
  const files = ['satu', 'dua', 'tiga'].flatMap((name) => namesIn(join(folder, name)));
  expect(files).toHaveLength(2 * PEOPLE);
  expect(new Set(files).size).toBe(2 * PEOPLE);
});

it('who only reads is answered while another process keeps the data; who would write is told', async () => {
  const folder = freshFolder();
  const keeper = openDatabase(folder, { program: 'window' });
  await seedDatabase(keeper.db);
  const question = ['status', '7472051205900001', '--on', '2025-06-01'];
  const read = await cli(...question, '--data', folder);
  expect(read).toMatchObject({ code: 0, value: { covered: false } });
  const file = resourcePath('samples', 'contoh-1-rapi.xlsx');
  const write = await cli('import', file, '--pks', 'non-asn', '--apply', '--data', folder);
  expect(write).toMatchObject({ code: 4, value: { failure: { code: 'database-in-use' } } });
  // The one that keeps them was not disturbed.
  await keeper.db.updateTable('office').set({ name: 'Dinas Contoh' }).execute();
  await keeper.close();
  expect((await cli('check', '--data', folder)).code).toBe(0);
});

async function cli(...args: string[]) {
  const command = ['electron/cli.ts', ...args, '--json'];
  const child = spawn(process.execPath, command, { cwd: join(import.meta.dirname, '../..') });
  const [out, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return { code, value: JSON.parse(out) as unknown };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
