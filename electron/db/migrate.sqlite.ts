import type Database from 'better-sqlite3';
import { Failure } from '../../shared/failure.ts';
import { FIRST } from './migrations/001-first.ts';
import { IMPORTS } from './migrations/002-imports.ts';
import { DOCUMENTS } from './migrations/003-documents.ts';
import { TRUST } from './migrations/004-trust.ts';
import { LIFE } from './migrations/005-life.ts';

/** Marks the file as ours: "BPKS" in ASCII. */
export const APPLICATION_ID = 0x42504b53;

/** In order; the version of a file is how many of them it has been through. */
export const MIGRATIONS: readonly string[] = [FIRST, IMPORTS, DOCUMENTS, TRUST, LIFE];

export const LATEST_VERSION = MIGRATIONS.length;

/**
 * Brings a file to the newest shape: all pending steps in one transaction, so that a step that
 * fails leaves the file as it was. (Kysely's own migrator does not run in a transaction on SQLite.)
 * Refuses a file that a newer version of the app has written.
 */
export function migrate(raw: Database.Database, steps: readonly string[] = MIGRATIONS): void {
  const version = raw.pragma('user_version', { simple: true }) as number;
  if (version > steps.length) throw new Failure('database-newer');
  const owner = raw.pragma('application_id', { simple: true }) as number;
  if (version > 0 && owner !== APPLICATION_ID) throw new Failure('database-damaged');
  if (version === steps.length) return;
  raw
    .transaction(() => {
      for (const step of steps.slice(version)) raw.exec(step);
      const broken = raw.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error('a migration left a broken foreign key');
      raw.pragma(`application_id = ${APPLICATION_ID}`);
      raw.pragma(`user_version = ${steps.length}`);
    })
    .immediate();
}
