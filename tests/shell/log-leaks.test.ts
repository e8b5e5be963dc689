import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { logError, openLog } from '../../electron/log.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { freshFolder } from '../support/database.ts';
import { leaksIn, logsIn, passwords, refuseLeaks } from '../support/log-leaks.ts';

const NIK = '7472015509889666';
const NAME = 'WA ODE CONTOH';
const SAID = `${NAME} ${NIK} ${FIRST_ADMINISTRATOR.password}`;

const elsewhere = freshFolder();
afterEach(() => openLog(elsewhere, { quiet: true }));

it('the search finds a NIK, the name of a sample and a password, whatever stands around them', () => {
  expect(leaksIn(`2025 request x: Error "${NIK}"`)).toEqual(['a NIK']);
  expect(leaksIn('at Wa Ode Contoh (file:///x.ts:1:2)')).toEqual(['a name']);
  expect(leaksIn('/rumah/dewi lasimpala.xlsx')).toEqual(['a name']);
  expect(leaksIn(`x${FIRST_ADMINISTRATOR.password}y`)).toEqual(['a password']);
  expect(leaksIn('2025-07-01T02:00:00.000Z backend: Error (SQLITE_FULL)\n at x.ts:1')).toEqual([]);
  expect(passwords().size).toBeGreaterThan(10);
});

it('a folder of data is refused for a log deep in it', () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'data', 'logs'), { recursive: true });
  const log = join(folder, 'data', 'logs', 'buku-pks.old.log');
  writeFileSync(log, `x ${NIK}\n`);
  expect(logsIn(folder)).toEqual([log]);
  expect(() => refuseLeaks(folder)).toThrow(/holds a NIK/u);
  writeFileSync(log, '');
});

const THROWN: Readonly<Record<string, () => unknown>> = {
  'a message': () => new Error(SAID),
  'a message of many lines that looks like a stack': () =>
    new Error(`x\n    at ${NAME} (${NIK})\n    at ${SAID}`),
  'a message changed afterwards': () => {
    const error = new Error(`a\n    at ${SAID}`);
    error.message = 'short';
    return error;
  },
  'a cause of a cause': () =>
    new Error('x', { cause: new TypeError(SAID, { cause: new Error(`\n    at ${SAID}`) }) }),
  'a cause that is no error': () => new Error('x', { cause: SAID }),
  'a cause that is itself': () => {
    const error = new Error(SAID);
    error.cause = error;
    return error;
  },
  'several errors in one': () => new AggregateError([new Error(SAID)], SAID),
  'a name and a code': () =>
    Object.assign(new Error('x'), { name: SAID, code: `SQLITE ${SAID}`, path: SAID }),
  'a stack alone': () => Object.assign(new Error('x'), { stack: `Error: x\n    at ${SAID}\n` }),
  'a text': () => SAID,
  'a thing': () => ({ message: SAID, stack: `    at ${SAID}` }),
  'a rule of the database': () =>
    caught(() => new Database(':memory:').exec(`SELECT "${NAME}" FROM "${SAID}"`)),
  'what a trigger says': () =>
    caught(() =>
      new Database(':memory:').exec(
        `CREATE TABLE t (x); CREATE TRIGGER r BEFORE INSERT ON t BEGIN SELECT RAISE(ABORT, '${SAID}'); END; INSERT INTO t VALUES (1)`,
      ),
    ),
  'a path': () => caught(() => openSync(join(elsewhere, SAID, 'surat.pdf'), 'r')),
  'a JSON': () => caught(() => JSON.parse(`{"nik": "${NIK}" ${NAME}`)),
};

it.each(Object.entries(THROWN))('of %s that holds people nothing is in the log', (_what, make) => {
  const folder = freshFolder();
  openLog(folder, { quiet: true });
  logError('percobaan', make());
  const written = readFileSync(join(folder, 'buku-pks.log'), 'utf8');
  expect(written).toMatch(/percobaan: /u);
  expect(leaksIn(written)).toEqual([]);
});

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
