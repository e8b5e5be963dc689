import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logError, openLog } from '../../electron/log.ts';
import { freshFolder } from '../support/database.ts';

it('a folder that cannot be made stops nothing', () => {
  const file = join(freshFolder(), 'berkas');
  writeFileSync(file, '');
  expect(() => openLog(join(file, 'logs'), { quiet: true })).not.toThrow();
  expect(() => logError('percobaan', new Error('x'))).not.toThrow();
});

it('of an error it keeps kind, code and place, never the message', () => {
  const folder = freshFolder();
  openLog(folder, { quiet: true });
  const cause = Object.assign(new TypeError('WA ODE CONTOH'), { code: 'ENOSPC' });
  logError('percobaan', new Error('7472015509889666\n    at WA ODE CONTOH', { cause }));
  const written = readFileSync(join(folder, 'buku-pks.log'), 'utf8');
  expect(written).toMatch(/percobaan: Error\n/);
  expect(written).toContain('caused by TypeError (ENOSPC)');
  expect(written).toContain('log.test.ts');
  expect(written).not.toMatch(/7472015509889666|WA ODE/);
});
