import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { freshFolder } from '../support/database.ts';
import { fillThirdRelease } from '../support/fill-third-release.ts';

const FILE = 'buku-pks.sqlite';

/** Every file of a folder with its bytes, but for the lock, which has none. */
function bytesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== 'buku-pks.lock');
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}

async function closedFolder(): Promise<string> {
  const folder = freshFolder();
  const data = openDatabase(folder);
  await seedDatabase(data.db);
  await data.close();
  return folder;
}

/** As a process leaves them that was killed: what was saved last stands in the log alone. */
async function crashedFolder(): Promise<string> {
  const folder = await closedFolder();
  const data = openDatabase(folder);
  data.raw.exec("UPDATE office SET name = 'Dinas Contoh'");
  const left = [FILE, `${FILE}-wal`].map(
    (name) => [name, readFileSync(join(folder, name))] as const,
  );
  await data.close();
  const crashed = freshFolder();
  for (const [name, bytes] of left) writeFileSync(join(crashed, name), bytes);
  return crashed;
}

function damage(path: string): void {
  const bytes = readFileSync(path);
  for (let page = 2; page < 20; page += 1) bytes.fill(7, page * 4096, page * 4096 + 200);
  writeFileSync(path, bytes);
}

function expectRefused(folder: string, code: string): void {
  const before = bytesIn(folder);
  expect(() => openDatabase(folder)).toThrow(code);
  expect(bytesIn(folder)).toEqual(before);
}

describe('what is not our data is refused and stays as it is', () => {
  it.each([
    ['an empty file', 'database-damaged', FILE, Buffer.alloc(0)],
    ['text', 'database-damaged', FILE, Buffer.from('ini bukan basis data'.repeat(99))],
    ['a log without its file', 'database-missing', `${FILE}-wal`, Buffer.alloc(4096, 1)],
    [
      'the sum of a file that is gone',
      'database-missing',
      `${FILE}.sum`,
      Buffer.from('0'.repeat(64)),
    ],
    ['a copy before a migration alone', 'database-missing', `${FILE}.v3`, Buffer.from('isi')],
    ['a holder without data', 'database-missing', 'buku-pks.holder.json', Buffer.from('{}')],
  ])('%s: %s', (_what, code, name, bytes) => {
    const folder = freshFolder();
    writeFileSync(join(folder, name), bytes);
    expectRefused(folder, code);
  });

  it('a link to data on a drive that is not there', () => {
    const folder = freshFolder();
    symlinkSync(join(folder, 'tidak ada', FILE), join(folder, FILE));
    expect(() => openDatabase(folder)).toThrow('database-missing');
    expect(lstatSync(join(folder, FILE)).isSymbolicLink()).toBe(true);
  });

  it('a folder that stands where the sum should', async () => {
    const folder = await closedFolder();
    rmSync(join(folder, `${FILE}.sum`));
    mkdirSync(join(folder, `${FILE}.sum`));
    expect(() => openDatabase(folder)).toThrow('database-unwritable');
  });

  it('copies without data', () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'cadangan'));
    writeFileSync(join(folder, 'cadangan', 'contoh.sqlite'), 'isi');
    expect(() => openDatabase(folder)).toThrow('database-missing');
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  it("another program's database", () => {
    const folder = freshFolder();
    const other = new Database(join(folder, FILE));
    other.exec('CREATE TABLE t (a)');
    other.close();
    expectRefused(folder, 'database-damaged');
  });

  it('data of a newer version', async () => {
    const folder = freshFolder();
    const data = openDatabase(folder);
    data.raw.pragma('user_version = 99');
    await data.close();
    expectRefused(folder, 'database-newer');
  });

  it.each([0.25, 0.5, 0.9])('the first %f of a file', async (part) => {
    const folder = await closedFolder();
    const file = join(folder, FILE);
    truncateSync(file, Math.floor(readFileSync(file).length * part));
    expectRefused(folder, 'database-damaged');
  });

  it('a damaged file, also without its sum', async () => {
    const folder = await closedFolder();
    damage(join(folder, FILE));
    expectRefused(folder, 'database-damaged');
    rmSync(join(folder, `${FILE}.sum`));
    expectRefused(folder, 'database-damaged');
  });

  it('a damaged file with a log, which is not folded into it', async () => {
    const folder = await crashedFolder();
    damage(join(folder, FILE));
    const before = bytesIn(folder);
    expect(() => openDatabase(folder)).toThrow('database-damaged');
    expect(bytesIn(folder)).toMatchObject(before);
  });

  it('a file that another program has locked', async () => {
    const folder = await closedFolder();
    const other = new Database(join(folder, FILE));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE; COMMIT');
    onTestFinished(() => void other.close());
    expect(() => openDatabase(folder)).toThrow('database-in-use');
  });
});

it('a folder where a file stands is not written over', () => {
  const path = join(freshFolder(), 'data');
  writeFileSync(path, 'isi');
  expect(() => openDatabase(path)).toThrow('database-unwritable');
  expect(readFileSync(path, 'utf8')).toBe('isi');
});

it('what a killed process saved is there, though its file is not as it was closed before', async () => {
  const folder = await crashedFolder();
  const stale = `${'0'.repeat(64)}  ${FILE}\n`;
  writeFileSync(join(folder, `${FILE}.sum`), stale);
  const data = openDatabase(folder);
  expect(data.raw.prepare('SELECT name FROM office').pluck().get()).toBe('Dinas Contoh');
  await data.close();
});

it('what was cut off in a file that has no log yet is taken back', async () => {
  const folder = freshFolder();
  fillThirdRelease(join(folder, FILE), 400);
  const other = new Database(join(folder, FILE));
  other.pragma('journal_mode = DELETE');
  other.pragma('cache_size = 2');
  const before = readFileSync(join(folder, FILE));
  other.exec("BEGIN; UPDATE person SET name = name || 'X', address = hex(zeroblob(900))");
  const cut = freshFolder();
  for (const name of [FILE, `${FILE}-journal`])
    writeFileSync(join(cut, name), readFileSync(join(folder, name)));
  other.close();
  expect(readFileSync(join(cut, FILE)).equals(before)).toBe(false);
  const data = openDatabase(cut);
  const changed = data.raw.prepare("SELECT count(*) FROM person WHERE name LIKE '%X'").pluck();
  expect(changed.get()).toBe(0);
  await data.close();
});

describe('a disk', () => {
  function mounted(options: string): string | null {
    const folder = join(freshFolder(), 'disk');
    mkdirSync(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
      onTestFinished(() => void execFileSync('umount', [folder], { stdio: 'ignore' }));
      return folder;
    } catch {
      return null;
    }
  }

  async function filled(disk: string): Promise<Record<string, string>> {
    const folder = await closedFolder();
    for (const name of [FILE, `${FILE}.sum`])
      writeFileSync(join(disk, name), readFileSync(join(folder, name)));
    return bytesIn(disk);
  }

  it('that cannot be written is told', async ({ skip }) => {
    const disk = mounted('size=8m') ?? skip('no disk can be made here');
    const before = await filled(disk);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(() => openDatabase(disk)).toThrow('database-unwritable');
    expect(bytesIn(disk)).toEqual(before);
  });

  it('that is full when the data are made leaves nothing half-made', ({ skip }) => {
    const disk = mounted('size=64k') ?? skip('no disk can be made here');
    expect(() => openDatabase(disk)).toThrow('disk-full');
    expect(readdirSync(disk)).toEqual(['buku-pks.lock']);
  });

  it('that is full changes nothing in data that are there', async ({ skip }) => {
    const disk = mounted('size=8m') ?? skip('no disk can be made here');
    const before = await filled(disk);
    fill(join(disk, 'penuh'));
    expect(() => openDatabase(disk)).toThrow('disk-full');
    rmSync(join(disk, 'penuh'));
    expect(bytesIn(disk)).toEqual(before);
    const data = openDatabase(disk);
    await data.close();
  });

  function fill(path: string): void {
    try {
      for (let size = 1 << 20; size >= 1; size >>= 1) grow(path, size);
    } catch {
      // Full.
    }
  }

  function grow(path: string, size: number): void {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      } catch {
        return;
      }
    }
  }
});

it('a file that may only be read is told as such', async ({ skip }) => {
  if (process.getuid?.() === 0) skip('root may write everything');
  const folder = await closedFolder();
  chmodSync(join(folder, FILE), 0o444);
  expect(() => openDatabase(folder)).toThrow('database-unwritable');
});
