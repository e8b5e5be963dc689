import { type DepartmentPlace, mapDepartments } from '../db/department-words.ts';
import type { Db } from '../db/open.sqlite.ts';

/** Of so many of its rows a file is somebody's. */
const MOST = 0.6;

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
  named: readonly (string | null)[],
  chosen: number | null,
): Promise<Sender> {
  const known = await mapDepartments(db);
  const places = named.flatMap((name) =>
    name === null ? [] : (known.get(name.toLowerCase()) ?? []),
  );
  const people = count(places, ({ id }) => id);
  const most = MOST * named.length;
  const id = chosen ?? largest(people, most) ?? largest(count(places, headOf), most);
  return { id, people };
}

function headOf({ id, parentId }: DepartmentPlace): number {
  return parentId ?? id;
}

function count(
  places: readonly DepartmentPlace[],
  key: (place: DepartmentPlace) => number,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(key(place), (counts.get(key(place)) ?? 0) + 1);
  return counts;
}

function largest(counts: ReadonlyMap<number, number>, atLeast: number): number | null {
  for (const [id, people] of counts) if (people >= atLeast) return id;
  return null;
}
