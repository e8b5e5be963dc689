/** Lists of things that are edited, moved and taken out; each keeps its id, so that its field keeps the cursor. */
export interface Keyed {
  readonly id: number;
}

let last = 0;

export function newKey(): number {
  last += 1;
  return last;
}

export function withChanged<T extends Keyed>(
  list: readonly T[],
  id: number,
  change: Partial<T>,
): readonly T[] {
  return list.map((item) => (item.id === id ? { ...item, ...change } : item));
}

export function without<T extends Keyed>(list: readonly T[], id: number): readonly T[] {
  return list.filter((item) => item.id !== id);
}

/** One place up (-1) or down (1); at the end of the list it stays where it is. */
export function withMoved<T extends Keyed>(
  list: readonly T[],
  id: number,
  by: -1 | 1,
): readonly T[] {
  const at = list.findIndex((item) => item.id === id);
  const item = list[at];
  const to = at + by;
  if (!item || to < 0 || to >= list.length) return list;
  return list.toSpliced(at, 1).toSpliced(to, 0, item);
}
