import { sql, type Expression, type SqlBool } from 'kysely';

/** A search as it is typed, made ready for LIKE: where it may stand, and how it would begin. */
export interface SearchPattern {
  readonly anywhere: string;
  readonly atStart: string;
  /** The digits alone where nothing but digits and their separators was typed: a NIK or KPJ. */
  readonly digits: string | null;
}

/** Spaces are folded as in stored names; null where nothing was typed. */
export function toSearchPattern(text: string): SearchPattern | null {
  const folded = text.trim().replaceAll(/\s+/g, ' ');
  if (folded === '') return null;
  const literal = folded.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const bare = folded.replaceAll(/[\s.'-]/g, '');
  return {
    anywhere: `%${literal}%`,
    atStart: `${literal}%`,
    digits: /^\d+$/.test(bare) ? bare : null,
  };
}

/** LIKE of SQLite does not tell apart large and small Latin letters, which is what a search wants. */
export function isLike(column: Expression<unknown>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`;
}
