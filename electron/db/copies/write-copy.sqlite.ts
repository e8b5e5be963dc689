import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { CopyManifest } from '../../../shared/domain/copies.ts';
import type { CopyStamp } from '../../../shared/domain/copy-name.ts';
import { Failure } from '../../../shared/failure.ts';
import { toDisk } from '../../files/to-disk.ts';
import { countRows } from './contents.sqlite.ts';
import { examineCopy } from './examine-copy.sqlite.ts';
import { readAuditHead, writeManifest } from './manifest.sqlite.ts';

export interface CopyRequest extends CopyStamp {
  /** The file of the data, which another connection may be writing in meanwhile. */
  readonly source: string;
  /** A name that nothing has yet. */
  readonly target: string;
  readonly appVersion: string;
}

/** Pages copied in one go. */
const STEP = 2048;

/**
 * Copies data as they stand at one moment into a file, through SQLite itself, and proves the copy: it is
 * opened again, examined, compared with the data and given its manifest. Through a connection of its
 * own, so that it may run beside the one that writes. Whatever fails, nothing remains.
 * Failures: disk-full and the like as SQLite tells them; copy-damaged.
 */
export async function writeCopy(request: CopyRequest): Promise<CopyManifest> {
  const { target } = request;
  try {
    const rows = await copyPages(request);
    const { version, ...found } = examineCopy(target);
    if (JSON.stringify(rows) !== JSON.stringify(found.rows)) throw new Failure('copy-damaged');
    const manifest = stamp(request, { version, rows: found.rows, contents: found.contents });
    await toDisk(target);
    await toDisk(dirname(target));
    return manifest;
  } catch (error) {
    for (const ending of ['', '-journal', '-wal', '-shm'])
      rmSync(`${target}${ending}`, { force: true });
    throw error;
  }
}

/** Gives the rows back that the data had at that very moment. */
async function copyPages({ source, target }: CopyRequest): Promise<CopyManifest['rows']> {
  const raw = new Database(source, { readonly: true, fileMustExist: true });
  try {
    // Held open while the pages are copied: all are of this moment, whatever is saved meanwhile.
    raw.exec('BEGIN');
    const rows = countRows(raw);
    await raw.backup(target, { progress: () => STEP });
    raw.exec('COMMIT');
    return rows;
  } finally {
    raw.close();
  }
}

function stamp(
  { at, reason, target, appVersion }: CopyRequest,
  found: Pick<CopyManifest, 'version' | 'rows' | 'contents'>,
): CopyManifest {
  const raw = new Database(target, { fileMustExist: true });
  try {
    // One file alone: a copy has no log beside it, and can be read where nothing can be written.
    raw.pragma('journal_mode = DELETE');
    raw.pragma('synchronous = FULL');
    const audit = readAuditHead(raw);
    const manifest: CopyManifest = { format: 1, reason, at, appVersion, ...found, audit };
    writeManifest(raw, manifest);
    return manifest;
  } finally {
    raw.close();
  }
}
