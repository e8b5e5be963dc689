import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Role } from '../../../shared/domain/account.ts';

/** Looks at the data from outside, as they stand after each message. */
export interface DataWatch {
  /** Whether anything was saved since the last time, but for what is written of tries and deeds. */
  hasChanged(): boolean;
  findAccount(username: string): StoredSeat | null;
  close(): void;
}

interface StoredSeat {
  readonly role: Role;
  readonly department: number | null;
  readonly isTemporary: number;
}

/**
 * A refusal is written down, copies are made in their own time, and the office's key stays once it is
 * made, whether or not the page for which it was made could be written.
 */
const NOT_WATCHED: ReadonlySet<string> = new Set(['audit', 'wrong_login', 'office_key']);

export function watchData(folder: string): DataWatch {
  const raw = new Database(join(folder, 'buku-pks.sqlite'), { readonly: true });
  const account = raw.prepare<[string], StoredSeat>(
    `SELECT role, department_id AS department, is_temporary AS isTemporary
     FROM account WHERE username = ? AND is_active = 1`,
  );
  const saved = () => raw.pragma('data_version', { simple: true });
  let version = saved();
  let digest = digestOf(raw);
  return {
    hasChanged: () => {
      const now = saved();
      if (now === version) return false;
      version = now;
      const before = digest;
      digest = digestOf(raw);
      return digest !== before;
    },
    findAccount: (username) => account.get(username) ?? null,
    close: () => raw.close(),
  };
}

function digestOf(raw: Database.Database): string {
  const hash = createHash('sha256');
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !NOT_WATCHED.has(name) && !name.startsWith('sqlite_'));
  for (const table of tables) {
    hash.update(table);
    for (const row of raw.prepare(`SELECT * FROM "${table}"`).raw().iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}
