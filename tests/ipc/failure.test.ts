import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { toFailureFacts } from '../../electron/ipc/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'buku-pks-failure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

const withCode = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_BUSY', 'database-in-use'],
  ['SQLITE_BUSY_SNAPSHOT', 'database-in-use'],
  ['SQLITE_CORRUPT_VTAB', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_READONLY', 'database-unwritable'],
  ['SQLITE_IOERR_WRITE', 'database-unwritable'],
  ['EBUSY', 'target-locked'],
  ['EPERM', 'target-locked'],
  ['EACCES', 'target-locked'],
  ['EROFS', 'target-not-writable'],
  ['ENOENT', 'file-missing'],
  ['SQLITE_CONSTRAINT', 'internal'],
  ['', 'internal'],
])('the code %s becomes %s', (code, failure) => {
  expect(toFailureFacts(withCode(code))).toEqual({ code: failure });
});

it('the errors of SQLite and of the file system themselves are known', () => {
  const locked = join(folder, 'locked.sqlite');
  const first = new Database(locked);
  first.exec('CREATE TABLE t (a); BEGIN EXCLUSIVE');
  const second = new Database(locked, { timeout: 0 });
  const busy = thrownBy(() => second.exec('INSERT INTO t VALUES (1)'));
  second.close();
  first.close();
  expect(toFailureFacts(busy)).toEqual({ code: 'database-in-use' });
  const missing = thrownBy(() => readFileSync(join(folder, 'nothing.xlsx')));
  expect(toFailureFacts(missing)).toEqual({ code: 'file-missing' });
});

it('work that was stopped is cancelled', () => {
  expect(toFailureFacts(AbortSignal.abort().reason)).toEqual({ code: 'cancelled' });
});

it('what is thrown and is no error at all is a bug', () => {
  expect(toFailureFacts('text')).toEqual({ code: 'internal' });
});
