import type { WordingKind, Wordings } from '../wording.ts';

/** Whether two wordings say the same, whatever the order of their keys. */
export function isSameWording<K extends WordingKind>(a: Wordings[K], b: Wordings[K]): boolean {
  return asText(a) === asText(b);
}

function asText(wording: unknown): string {
  return JSON.stringify(wording, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
