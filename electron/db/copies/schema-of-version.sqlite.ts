import Database from 'better-sqlite3';
import { migrate, MIGRATIONS } from '../migrate.sqlite.ts';

/**
 * Whether the tables, indexes and triggers are exactly those of a version. A file with others is none
 * of ours, or somebody added what would act on the data by itself.
 */
export function hasSchemaOf(raw: Database.Database, version: number): boolean {
  return schemaOf(raw) === expected(version);
}

const known = new Map<number, string>();

function expected(version: number): string {
  const before = known.get(version);
  if (before !== undefined) return before;
  const raw = new Database(':memory:');
  try {
    migrate(raw, MIGRATIONS.slice(0, version));
    const schema = schemaOf(raw);
    known.set(version, schema);
    return schema;
  } finally {
    raw.close();
  }
}

function schemaOf(raw: Database.Database): string {
  const rows = raw
    .prepare(
      String.raw`SELECT type, name, tbl_name, sql FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type, name`,
    )
    .raw()
    .all();
  return JSON.stringify(rows);
}
