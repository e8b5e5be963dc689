import { createHash, type Hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { CopyManifest } from '../../../shared/domain/copies.ts';
import { sha256Of } from '../../files/sha256.ts';

export type Contents = Pick<CopyManifest, 'rows' | 'contents'>;

/** What a copy says of itself is no part of what it is a copy of. */
const NOT_PART = 'copy_manifest';

/** So much text is gathered before it is hashed: row by row costs twice the time. */
const PIECE = 1 << 16;

/**
 * The rows of each table, and one SHA-256 (hexadecimal) over all of them: over each table, in the
 * order of their names, the JSON array of its name and columns and then, in the order of its key, the
 * JSON array of each row, every array followed by a line feed. Bytes stand in it as
 * `{"sha256": …}`. Pages, free space and indexes play no part: a copy has the same contents.
 */
export function readContents(raw: Database.Database, without: readonly string[] = []): Contents {
  const rows: Record<string, number> = {};
  const sink = gather(createHash('sha256'));
  const tables = listTables(raw).filter(({ name }) => !without.includes(name));
  for (const { name, columns, key } of tables) {
    sink.add(JSON.stringify([name, ...columns]));
    const statement = raw.prepare<[], unknown[]>(
      `SELECT ${columns.map(quote).join(', ')} FROM ${quote(name)} ORDER BY ${key.map(quote).join(', ')}`,
    );
    let count = 0;
    for (const row of statement.raw().iterate()) {
      sink.add(JSON.stringify(hasBytes(row) ? row.map(withoutBytes) : row));
      count += 1;
    }
    rows[name] = count;
  }
  return { rows, contents: sink.end() };
}

/** The rows of each table alone. */
export function countRows(raw: Database.Database): CopyManifest['rows'] {
  const count = (name: string) =>
    raw
      .prepare<[], number>(`SELECT count(*) FROM ${quote(name)}`)
      .pluck()
      .get() ?? 0;
  return Object.fromEntries(listTables(raw).map(({ name }) => [name, count(name)]));
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

function listTables(raw: Database.Database): Table[] {
  const names = raw
    .prepare<[string], string>(
      String.raw`SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name <> ? AND (name = 'sqlite_sequence' OR name NOT LIKE 'sqlite\_%' ESCAPE '\')
       ORDER BY name`,
    )
    .pluck()
    .all(NOT_PART);
  return names.map((name) => {
    const columns = raw.pragma(`table_info(${quote(name)})`) as { name: string; pk: number }[];
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    return {
      name,
      columns: columns.map((column) => column.name),
      key: key.length > 0 ? key.map((column) => column.name) : ['name'],
    };
  });
}

function gather(hash: Hash) {
  let piece = '';
  return {
    add: (line: string) => {
      piece += `${line}\n`;
      if (piece.length < PIECE) return;
      hash.update(piece);
      piece = '';
    },
    end: () => hash.update(piece).digest('hex'),
  };
}

function hasBytes(row: readonly unknown[]): boolean {
  return row.some((value) => value instanceof Uint8Array);
}

function withoutBytes(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return { sha256: sha256Of(value) };
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
