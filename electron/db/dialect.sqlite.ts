import type Database from 'better-sqlite3';
import { SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';

/** Kysely's own way to SQLite, but for the end of a transaction that SQLite has given up itself. */
export function sqliteDialect(raw: Database.Database): SqliteDialect {
  return new (class extends SqliteDialect {
    override createDriver(): Driver {
      return new TolerantDriver(raw);
    }
  })({ database: raw });
}

/**
 * On a full disk SQLite rolls back by itself. A second rollback then fails with an error of its
 * own, and people would read of a fault in the program instead of the full disk.
 */
class TolerantDriver extends SqliteDriver {
  readonly #raw: Database.Database;

  constructor(raw: Database.Database) {
    super({ database: raw });
    this.#raw = raw;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}
