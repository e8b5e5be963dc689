import type { ColumnSeen } from '../candidate.ts';
import { type Header, isTick } from './find-header.ts';
import { headerKeys, joinHeader, letterKey } from './header-memory.ts';
import type { HeaderMeaning } from './header-phrases.ts';
import { readHeaderStack } from './headers.ts';
import type { SheetHints } from './sheet-hints.ts';
import { columnLetter } from '../sheet.ts';

/** What a column is said to hold, and by whom. */
export interface Claim {
  readonly column: number;
  readonly meaning: HeaderMeaning;
  readonly by: NonNullable<ColumnSeen['by']>;
  /** The smaller wins. */
  readonly rank: number;
}

const BY_PERSON = 0;
const BY_MEMORY = 1;
const BY_PLAIN_WORDS = 2;
const BY_WEAK_WORDS = 3;
/** A letter says nothing where words do: the next file may have one column more. */
const BY_LETTER = 4;

/** One claim for each column of which anything is said; what a person says silences the rest. */
export function claimColumns(
  { stacks }: Header,
  { columns, memory }: SheetHints,
): ReadonlyMap<number, Claim> {
  const claims = new Map<number, Claim>();
  stacks.forEach((stack, column) => {
    if (isTick(stack.texts)) return;
    const reading = readHeaderStack(stack.texts);
    if (reading === null) return;
    const rank = reading.weak || stack.shared ? BY_WEAK_WORDS : BY_PLAIN_WORDS;
    claims.set(column, { column, meaning: reading.meaning, by: 'words', rank });
  });
  for (const claim of claimsOfMemory(stacks, memory)) claims.set(claim.column, claim);
  for (const [letter, meaning] of columns) {
    const column = columnNumber(letter);
    claims.set(column, { column, meaning: meaning ?? 'ignored', by: 'person', rank: BY_PERSON });
  }
  return claims;
}

function claimsOfMemory(stacks: Header['stacks'], memory: SheetHints['memory']): readonly Claim[] {
  if (memory.size === 0) return [];
  const keys = headerKeys(
    stacks.map(({ texts }, at) => ({ column: columnLetter(at), header: joinHeader(texts) })),
  );
  const byWords = keys.flatMap((key, column) =>
    key.startsWith('@') ? [] : (claimOf(memory.get(key), column, BY_MEMORY) ?? []),
  );
  const byLetter = [...memory].flatMap(([key, meaning]) => {
    const column = key.startsWith('@') ? columnNumber(key.slice(1)) : -1;
    const isBlank = column >= 0 && (keys[column] ?? letterKey(columnLetter(column))) === key;
    return isBlank ? (claimOf(meaning, column, BY_LETTER) ?? []) : [];
  });
  return [...byWords, ...byLetter];
}

function claimOf(
  meaning: Claim['meaning'] | null | undefined,
  column: number,
  rank: number,
): Claim | null {
  return meaning === undefined
    ? null
    : { column, meaning: meaning ?? 'ignored', by: 'memory', rank };
}

/** 0 for `A`, 27 for `AB`. */
function columnNumber(letter: string): number {
  let column = 0;
  for (const sign of letter) column = column * 26 + (sign.codePointAt(0) as number) - 64;
  return column - 1;
}
