import type { ColumnMemory } from '../answers.ts';
import type { ColumnMeaning, ColumnSeen } from '../candidate.ts';
import { type HeaderReading, readHeaderStack } from './headers.ts';
import { foldToKey } from '../values/written.ts';

/**
 * How columns are known again in the next file: by the words over them, folded; the second of the
 * same words is `nama#2`, and a column without any is known by its letter, `@C`.
 */
export function headerKeys(
  columns: readonly { readonly column: string; readonly header: string }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ column, header }) => {
    const words = foldToKey(header);
    if (words === '') return letterKey(column);
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return times === 1 ? words : `${words}#${times}`;
  });
}

/** `@C`: how a column without words over it is known again. */
export function letterKey(column: string): string {
  return `@${column}`;
}

/** The texts over a column from the top one down, as one. */
export function joinHeader(texts: readonly string[]): string {
  return texts.join(' / ');
}

/** What is worth remembering for the next file: what people said, now or before. */
export function columnMemory(seen: readonly ColumnSeen[]): ColumnMemory[] {
  const keys = headerKeys(seen);
  return seen.flatMap(({ meaning, by }, at) =>
    by === 'person' || by === 'memory' ? [{ header: keys[at] as string, meaning }] : [],
  );
}

/** Understands the texts over a column. */
export type ReadHeader = (texts: readonly string[]) => HeaderReading | null;

/** Words that people once explained count like words that everybody knows. */
export function headerReader(memory: ReadonlyMap<string, ColumnMeaning | null>): ReadHeader {
  if (memory.size === 0) return readHeaderStack;
  return (texts) => {
    const meaning = memory.get(foldToKey(joinHeader(texts)));
    if (meaning === undefined) return readHeaderStack(texts);
    return { meaning: meaning ?? 'ignored', weak: false };
  };
}
