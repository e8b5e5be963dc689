import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isAltered } from '../../electron/db/opening/clean-sum.ts';
import { MIGRATIONS } from '../../electron/db/migrate.sqlite.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { Failure } from '../../shared/failure.ts';
import { randomNumbers } from '../support/big-roster.ts';
import { freshFolder } from '../support/database.ts';
import { fillThirdRelease } from '../support/fill-third-release.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILE = 'buku-pks.sqlite';
const PEOPLE = 400;

let closed = '';
let bytes: Buffer;
let sum: Buffer;

beforeAll(async () => {
  closed = freshFolder();
  fillThirdRelease(join(closed, FILE), PEOPLE);
  await openDatabase(closed).close();
  bytes = readFileSync(join(closed, FILE));
  sum = readFileSync(join(closed, `${FILE}.sum`));
});

/** The closed data in a folder of their own, with other bytes in their place. */
function folderWith(changed: Buffer): string {
  const folder = freshFolder();
  writeFileSync(join(folder, FILE), changed);
  writeFileSync(join(folder, `${FILE}.sum`), sum);
  return folder;
}

function refusal(folder: string): string {
  try {
    void openDatabase(folder).close();
    return 'opened';
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
}

describe('a bit that turned over since the data were closed', () => {
  it('is found wherever it is, 300 times of 300, and nothing is changed by the look', () => {
    const random = randomNumbers(20_250_101);
    const folder = folderWith(bytes);
    const file = join(folder, FILE);
    const found: Record<string, number> = {};
    for (let time = 0; time < 300; time += 1) {
      const flipped = Buffer.from(bytes);
      const at = Math.floor(random() * bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(file, flipped);
      const code = refusal(folder);
      found[code] = (found[code] ?? 0) + 1;
      expect(readFileSync(file).equals(flipped)).toBe(true);
      expect(readFileSync(`${file}.sum`).equals(sum)).toBe(true);
    }
    const { 'database-altered': altered = 0, 'database-damaged': damaged = 0 } = found;
    expect(altered + damaged).toBe(300);
    // What the database's own check does not see.
    expect(altered).toBeGreaterThan(30);
  });

  it('may be used as found where the file is sound, and stands in the next sum', async () => {
    const changed = Buffer.from(bytes);
    // A name in a row and nowhere else: no index knows it.
    const at = changed.indexOf('contoh.example');
    changed.write('conton', at);
    const folder = folderWith(changed);
    expect(refusal(folder)).toBe('database-altered');
    const data = openDatabase(folder, { asFound: true });
    const found = data.raw.prepare("SELECT count(*) FROM office WHERE website = 'conton.example'");
    expect(found.pluck().get()).toBe(1);
    await data.close();
    await openDatabase(folder).close();
  });
});

describe('the sum', () => {
  it('is written as sha256sum reads it', () => {
    expect(sum.toString()).toMatch(/^[0-9a-f]{64} {2}buku-pks\.sqlite\n$/);
    expect(isAltered(join(closed, FILE))).toBe(false);
  });

  it('is gone while the data are open, so that a crash accuses nobody', async () => {
    const folder = folderWith(bytes);
    const data = openDatabase(folder);
    expect(existsSync(join(folder, `${FILE}.sum`))).toBe(false);
    await data.close();
    expect(existsSync(join(folder, `${FILE}.sum`))).toBe(true);
  });

  it('is not written while somebody reads on in a log that cannot be folded', async () => {
    const folder = folderWith(bytes);
    const keeper = openDatabase(folder);
    const reader = openDatabase(folder, { readOnlyIfHeld: true, hold: null });
    reader.raw.exec('BEGIN');
    reader.raw.prepare('SELECT count(*) FROM person').get();
    keeper.raw.exec("UPDATE office SET name = 'Dinas Baru'");
    await keeper.close();
    expect(existsSync(join(folder, `${FILE}.sum`))).toBe(false);
    reader.raw.exec('COMMIT');
    await reader.close();
    const again = openDatabase(folder);
    expect(again.raw.prepare('SELECT name FROM office').pluck().get()).toBe('Dinas Baru');
    await again.close();
  });

  it.each([
    ['cut off', ''],
    ['of another program', 'bukan jumlah'],
  ])('that is %s says nothing', async (_what, text) => {
    const folder = folderWith(bytes);
    writeFileSync(join(folder, `${FILE}.sum`), text);
    await openDatabase(folder).close();
  });

  it('beside which the log of other data lies accuses them, and nothing is mixed', async () => {
    const folder = folderWith(bytes);
    const other = folderWith(bytes);
    const data = openDatabase(other);
    data.raw.exec("UPDATE office SET name = 'Dinas Lain'");
    copyFileSync(join(other, `${FILE}-wal`), join(folder, `${FILE}-wal`));
    await data.close();
    expect(refusal(folder)).toBe('database-altered');
    expect(readFileSync(join(folder, FILE)).equals(bytes)).toBe(true);
    rmSync(join(folder, `${FILE}-wal`));
    expect(refusal(folder)).toBe('opened');
  });

  it('of data that were killed while they were brought to the newest shape accuses nobody', async () => {
    const folder = freshFolder();
    fillThirdRelease(join(folder, FILE), 2);
    const steps = MIGRATIONS.slice(0, 3);
    await openDatabase(folder, { steps }).close();
    const [file, old] = ['', '.sum'].map((end) => readFileSync(join(folder, FILE + end)));
    const data = openDatabase(folder);
    const log = readFileSync(join(folder, `${FILE}-wal`));
    await data.close();
    const killed = freshFolder();
    for (const [end, left] of [
      ['', file],
      ['.sum', old],
      ['-wal', log],
    ] as const)
      writeFileSync(join(killed, FILE + end), left ?? '');
    expect(refusal(killed)).toBe('opened');
  });

  it('of other data accuses them', () => {
    const folder = folderWith(bytes);
    writeFileSync(join(folder, `${FILE}.sum`), `${'a'.repeat(64)}  ${FILE}\n`);
    expect(refusal(folder)).toBe('database-altered');
    rmSync(join(folder, `${FILE}.sum`));
    copyFileSync(join(closed, `${FILE}.sum`), join(folder, `${FILE}.sum`));
    expect(refusal(folder)).toBe('opened');
  });
});
