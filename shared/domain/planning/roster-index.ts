import type { Candidate } from '../candidate.ts';
import { type Like, type LikeSearch, searchLikes } from '../likeness/like-search.ts';
import { type Likable, weigh } from '../likeness/likeness.ts';
import { areNearlySame, toNameForm } from '../likeness/nearly-same-names.ts';
import { nikSlip } from '../likeness/nik-slip.ts';
import { pairMark } from '../likeness/pair-mark.ts';
import type { ImportMemory, RosterEntry } from '../plan.ts';

/** The stored people, found by NIK and by likeness. */
export interface RosterIndex {
  readonly findByNik: (nik: string) => RosterEntry | null;
  /** The one with another NIK who is most likely the person of this row. */
  readonly findLike: (candidate: Candidate) => Like<RosterEntry> | null;
}

export interface IndexInput {
  readonly roster: readonly RosterEntry[];
  readonly memory: Pick<ImportMemory, 'differentPeople' | 'personByKey'>;
  readonly isInFile: (nik: string) => boolean;
}

/** What only somebody new needs is made when somebody new comes: most imports bring nobody. */
export function indexRoster({ roster, memory, isInFile }: IndexInput): RosterIndex {
  const byNik = new Map(roster.map((entry) => [entry.values.nik, entry]));
  let likes: LikeSearch<RosterEntry> | null = null;
  const findByKey = searchByKey(roster, memory.personByKey);
  const findLike = (candidate: Candidate): Like<RosterEntry> | null => {
    const row = roster.length === 0 ? null : toLikable(candidate);
    if (row === null) return null;
    likes ??= searchLikes(roster, byNik);
    const owner = findByKey(candidate.key ?? null);
    const found = [...likes.find(row)];
    // A row copied within a form brings its key along: its owner stands in the file anyway.
    if (owner !== null && !isInFile(owner.values.nik) && mayBeOwner(row, owner))
      found.push(withKey(likes.compare(row, owner)));
    return likeliest(
      found.filter(
        ({ person }) => !memory.differentPeople.has(pairMark(row.nik, person.values.nik)),
      ),
    );
  };
  return { findByNik: (nik) => byNik.get(nik) ?? null, findLike };
}

function toLikable({ values, fromNik, familyCard = null }: Candidate): Likable | null {
  const { nik, name, birthDate } = values;
  if (nik === null || name === null) return null;
  const isDateOfNik = fromNik?.includes('birthDate') ?? false;
  return { nik, name: toNameForm(name), birthDate, familyCard, isDateOfNik };
}

/** Finds to whom the row key of a form belongs. */
function searchByKey(
  roster: readonly RosterEntry[],
  personByKey: ReadonlyMap<string, number>,
): (key: string | null) => RosterEntry | null {
  let byId: ReadonlyMap<number, RosterEntry> | null = null;
  return (key) => {
    const id = key === null ? undefined : personByKey.get(key);
    if (id === undefined) return null;
    byId ??= new Map(roster.map((entry) => [entry.personId, entry]));
    return byId.get(id) ?? null;
  };
}

/**
 * A key alone says nothing: one empty form goes to many departments, and a row is used again for
 * whoever comes after somebody. With it, half of what else makes two records alike is enough.
 */
function mayBeOwner(row: Likable, { values }: RosterEntry): boolean {
  if (row.birthDate !== null && row.birthDate === values.birthDate) return true;
  return areNearlySame(row.name, toNameForm(values.name)) || nikSlip(row.nik, values.nik) !== null;
}

function withKey({ person, why }: Like<RosterEntry>): Like<RosterEntry> {
  return { person, why: ['same-row-key', ...why] };
}

/** The first of those for whom most speaks. */
function likeliest<Person>(likes: readonly Like<Person>[]): Like<Person> | null {
  let best: Like<Person> | null = null;
  for (const like of likes) if (best === null || weigh(like.why) > weigh(best.why)) best = like;
  return best;
}
