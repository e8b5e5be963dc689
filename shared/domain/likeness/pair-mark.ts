/** Names two NIKs in either order: what is remembered of two people who look like one and are two. */
export function pairMark(one: string, other: string): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}
