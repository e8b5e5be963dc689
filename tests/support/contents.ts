import Database from 'better-sqlite3';

/** Every row of every table, by the name of the table. */
export function contentsOf(raw: Database.Database): Record<string, object[]> {
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      raw.prepare<[], object>(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
    ]),
  );
}

export function contentsOfFile(path: string): Record<string, object[]> {
  const raw = new Database(path, { readonly: true });
  try {
    return contentsOf(raw);
  } finally {
    raw.close();
  }
}
