/** The same values without the spaces that typing leaves at both ends of texts. */
export function trimmed<T extends object>(values: T): T {
  const entries = Object.entries(values).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(entries) as T;
}
