/** Layouts made before, by what they were made from. */
export type Memory = Map<string, unknown>;

/** Enough for the sentences that letters share; what only one letter says is soon let go. */
const MOST = 2000;

/** The value made earlier for the same key, else a new one. A key belongs to one kind of value. */
export function remember<T>(memory: Memory, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  if (memory.size >= MOST) memory.clear();
  memory.set(key, made);
  return made;
}
