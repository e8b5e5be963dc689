import type { WordKind } from '../../../shared/domain/answers.ts';
import type { ListEntry } from '../../../shared/domain/lists/managed-list.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';
import type { TermTable } from '../imports/import-tables.ts';

type Term = Pick<TermTable, 'kind' | 'term' | 'means'>;

/** What people have added to the lists of occupations, relations and places outside the city. */
export function listTerms(db: Db): Promise<Term[]> {
  return db.selectFrom('term').select(['kind', 'term', 'means']).orderBy('term').execute();
}

/** Words of which somebody said that they name nothing of their kind. */
export function listMeaninglessWords(
  db: Db,
): Promise<{ readonly kind: WordKind; readonly word: string }[]> {
  return db.selectFrom('meaningless_word').select(['kind', 'word']).orderBy('word').execute();
}

/**
 * The shipped entries with what people have added: entries of their own, and words for entries,
 * which count before what was shipped.
 */
export function withTerms(shipped: readonly ListEntry[], terms: readonly Term[]): ListEntry[] {
  const said = new Set(terms.map(({ term }) => term.toLowerCase()));
  const entries = new Map<string, { readonly name: string; readonly aliases: string[] }>();
  for (const { name, aliases } of shipped) {
    const kept = aliases.filter((alias) => !said.has(alias.toLowerCase()));
    entries.set(name.toLowerCase(), { name, aliases: kept });
  }
  for (const { term, means } of terms) {
    const entry = entries.get(means.toLowerCase()) ?? { name: means, aliases: [] };
    entries.set(means.toLowerCase(), entry);
    if (term.toLowerCase() !== means.toLowerCase()) entry.aliases.push(term);
  }
  return [...entries.values()];
}

/** A term that means itself is an entry of the list; another one is a word for that entry. */
export async function saveTerm(trx: Db, { kind, term, means }: Term, by: Author): Promise<void> {
  const said = { means, actor: by.actor, at: by.at };
  await trx
    .insertInto('term')
    .values({ kind, term, ...said })
    .onConflict((conflict) => conflict.columns(['kind', 'term']).doUpdateSet(said))
    .execute();
}

/** Said again, it is whose it was said by last. */
export async function saveMeaninglessWord(
  trx: Db,
  kind: WordKind,
  word: string,
  { actor, at }: Author,
): Promise<void> {
  await trx
    .insertInto('meaningless_word')
    .values({ kind, word, actor, at })
    .onConflict((conflict) => conflict.columns(['kind', 'word']).doUpdateSet({ actor, at }))
    .execute();
}

/** A word that has found a meaning is meaningless no more. */
export async function removeMeaninglessWord(trx: Db, kind: WordKind, word: string): Promise<void> {
  await trx
    .deleteFrom('meaningless_word')
    .where('kind', '=', kind)
    .where('word', '=', word)
    .execute();
}
