import Database from 'better-sqlite3';
import type { CopyManifest } from '../../../shared/domain/copies.ts';
import { Failure } from '../../../shared/failure.ts';
import { APPLICATION_ID, LATEST_VERSION } from '../migrate.sqlite.ts';
import { readContents, type Contents } from './contents.sqlite.ts';
import { readManifest } from './manifest.sqlite.ts';
import { hasSchemaOf } from './schema-of-version.sqlite.ts';

export interface ExaminedCopy extends Contents {
  /** The shape of the data. */
  readonly version: number;
  /** Null for files that were copied by hand, and those of releases that wrote none. */
  readonly manifest: CopyManifest | null;
}

/**
 * Reads a whole copy: that it is one of ours, that its pages, references and tables are sound, and
 * that it holds what it says of itself. Nothing is written. Failures: copy-damaged, copy-newer.
 */
export function examineCopy(path: string): ExaminedCopy {
  return readCopy(path, (raw) => {
    const version = versionOf(raw);
    const verdict: unknown = raw.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok' || !hasSchemaOf(raw, version)) throw new Failure('copy-damaged');
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0)
      throw new Failure('copy-damaged');
    const contents = readContents(raw);
    const manifest = readManifest(raw);
    if (manifest && !isTrue(manifest, { ...contents, version })) throw new Failure('copy-damaged');
    return { ...contents, version, manifest };
  });
}

/**
 * Lets something be read in a copy, which stays as it is. What SQLite cannot read is damaged.
 * Failures: copy-damaged, those of `read`.
 */
export function readCopy<T>(path: string, read: (raw: Database.Database) => T): T {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { readonly: true, fileMustExist: true });
    // A file of somebody else's may bring triggers and views along: they are read, never run.
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cell_size_check = ON');
    return read(raw);
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : '';
    // No room for the index of its log says nothing about the copy.
    if (/^SQLITE_(CORRUPT|NOTADB|ERROR|CANTOPEN|READONLY|IOERR(?!_SHM)|SCHEMA)/.test(code))
      throw new Failure('copy-damaged', undefined, { cause: error });
    throw error;
  } finally {
    raw?.close();
  }
}

/** Failures: copy-damaged, copy-newer. */
export function versionOf(raw: Database.Database): number {
  const version = raw.pragma('user_version', { simple: true }) as number;
  if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID || version < 1)
    throw new Failure('copy-damaged');
  if (version > LATEST_VERSION) throw new Failure('copy-newer');
  return version;
}

function isTrue(manifest: CopyManifest, found: Contents & { readonly version: number }): boolean {
  const { rows, contents, version } = manifest;
  const tables = Object.keys(found.rows);
  return (
    version === found.version &&
    contents === found.contents &&
    tables.length === Object.keys(rows).length &&
    tables.every((table) => rows[table] === found.rows[table])
  );
}
