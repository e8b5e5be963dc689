/** A roster names the same few departments and places thousands of times. */
const REMEMBERED = 10_000;

/** The same function, which works out what each text means only once. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const answer = find(text);
    if (found.size < REMEMBERED) found.set(text, answer);
    return answer;
  };
}
