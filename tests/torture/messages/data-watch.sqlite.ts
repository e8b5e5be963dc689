import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Role } from '../../../shared/domain/account.ts';

/** Looks at the data from outside, as they stand after each message. */
export interface DataWatch {
  /** Whether anything was saved since the last time, but for what is written of tries and deeds. */
  hasChanged(): boolean;
  findAccount(id: number): StoredSeat | null;
  /** Whoever belongs to a department, by every name they bore: a message may have merged people, or moved them. */
  namesWithin(departmentId: number): ReadonlySet<string>;
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
const NOT_WATCHED: ReadonlySet<string> = new Set(['audit', 'wrong_try', 'office_key']);

export function watchData(folder: string): DataWatch {
  const raw = new Database(join(folder, 'buku-pks.sqlite'), { readonly: true });
  const account = raw.prepare<[number], StoredSeat>(
    `SELECT role, department_id AS department, is_temporary AS isTemporary
     FROM account WHERE id = ? AND is_active = 1`,
  );
  const names = raw
    .prepare<[{ own: number }], string>(
      `WITH own AS (SELECT person_id AS id FROM membership WHERE department_id IN
         (SELECT id FROM department WHERE id = @own OR parent_id = @own))
       SELECT name FROM person WHERE id IN own
       UNION SELECT after ->> '$.name' FROM change WHERE person_id IN own
       UNION SELECT before ->> '$.name' FROM change WHERE person_id IN own`,
    )
    .pluck();
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
    findAccount: (id) => account.get(id) ?? null,
    namesWithin: (own) => new Set(names.all({ own })),
    close: () => raw.close(),
  };
}

/** How the last copy elsewhere went, which is written when it ends and not when it was asked for. */
const NOT_WATCHED_OF: Readonly<Record<string, readonly string[]>> = {
  second_place: ['copied_at', 'problem'],
};

function digestOf(raw: Database.Database): string {
  const hash = createHash('sha256');
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !NOT_WATCHED.has(name) && !name.startsWith('sqlite_'));
  for (const table of tables) {
    hash.update(table);
    const not = new Set(NOT_WATCHED_OF[table]);
    const rows = raw.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`);
    for (const row of rows.iterate())
      hash.update(JSON.stringify(Object.entries(row).filter(([column]) => !not.has(column))));
  }
  return hash.digest('hex');
}
