import type Database from 'better-sqlite3';
import { COPY_REASONS, type CopyManifest } from '../../../shared/domain/copies.ts';
import { Failure } from '../../../shared/failure.ts';

/** What a copy says of itself; null where it says nothing. Failure: copy-damaged. */
export function readManifest(raw: Database.Database): CopyManifest | null {
  if (!hasTable(raw)) return null;
  const text = raw.prepare<[], string>('SELECT manifest FROM copy_manifest').pluck().get();
  if (text === undefined) return null;
  const manifest: unknown = JSON.parse(text);
  if (!isManifest(manifest)) throw new Failure('copy-damaged');
  return manifest;
}

export function writeManifest(raw: Database.Database, manifest: CopyManifest): void {
  raw
    .prepare('INSERT OR REPLACE INTO copy_manifest (id, manifest) VALUES (1, ?)')
    .run(JSON.stringify(manifest));
}

/** Data that were a copy once are none any more. */
export function removeManifest(raw: Database.Database): void {
  raw.exec('DELETE FROM copy_manifest');
}

/** The last entry of the audit log; null where it is empty, or the version has none. */
export function readAuditHead(raw: Database.Database): CopyManifest['audit'] {
  if (!hasTable(raw, 'audit')) return null;
  return (
    raw
      .prepare<[], { id: number; sha256: string }>(
        'SELECT id, sha256 FROM audit ORDER BY id DESC LIMIT 1',
      )
      .get() ?? null
  );
}

function hasTable(raw: Database.Database, name = 'copy_manifest'): boolean {
  return (
    raw.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !==
    undefined
  );
}

function isManifest(value: unknown): value is CopyManifest {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Partial<Record<keyof CopyManifest, unknown>>;
  return (
    given.format === 1 &&
    COPY_REASONS.some((reason) => reason === given.reason) &&
    typeof given.at === 'string' &&
    typeof given.version === 'number' &&
    typeof given.contents === 'string' &&
    typeof given.rows === 'object' &&
    given.rows !== null &&
    typeof given.audit === 'object'
  );
}
