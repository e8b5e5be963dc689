import { mapDepartments } from '../../db/lists/department-words.ts';
import type { Db } from '../../db/open.sqlite.ts';

/** Of so many of its rows a file is somebody's. */
const MOST = 0.6;

/** How many rows name each department; null = none. */
export type NamedDepartments = ReadonlyMap<string | null, number>;

/** From whom a file comes, and whom its rows name. */
export interface Sender {
  /** Null where it comes from several, or names none. */
  readonly id: number | null;
  /** How many rows name each department, by its id. */
  readonly people: ReadonlyMap<number, number>;
}

/**
 * The department that sent a file: the one that somebody chose, else the one that most rows name,
 * else the one under whose units most of them stand.
 */
export async function findSender(
  db: Db,
  named: NamedDepartments,
  chosen: number | null,
): Promise<Sender> {
  const known = await mapDepartments(db);
  const people = new Map<number, number>();
  const underHeads = new Map<number, number>();
  let rows = 0;
  for (const [name, count] of named) {
    rows += count;
    const place = name === null ? undefined : known.get(name.toLowerCase());
    if (place === undefined) continue;
    add(people, place.id, count);
    add(underHeads, place.parentId ?? place.id, count);
  }
  const id = chosen ?? largest(people, MOST * rows) ?? largest(underHeads, MOST * rows);
  return { id, people };
}

/** Counts one more row of a department. */
export function countDepartment(named: Map<string | null, number>, name: string | null): void {
  add(named, name, 1);
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function largest(counts: ReadonlyMap<number, number>, atLeast: number): number | null {
  for (const [id, people] of counts) if (people >= atLeast) return id;
  return null;
}
