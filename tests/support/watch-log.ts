/** For every file of tests: what the code under test logs goes into a log that is looked through at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openLog } from '../../electron/log.ts';
import { refuseLeaks } from './log-leaks.ts';

const folder = mkdtempSync(join(tmpdir(), 'buku-pks-log-'));
openLog(folder);

afterAll(() => {
  try {
    refuseLeaks(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
