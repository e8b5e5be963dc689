import { findLikeness, type Likable } from './likeness.ts';
import { toNameForm } from './nearly-same-names.ts';
import { searchBySlip } from './nik-slip.ts';
import type { RosterValues } from '../person.ts';
import type { LikenessReason } from '../same-person.ts';

/** One stored person as far as they can be mistaken for another. */
export interface Lookalike {
  readonly personId: number;
  readonly values: Pick<RosterValues, 'birthDate'> & {
    readonly nik: string;
    readonly name: string;
  };
}

/** Somebody stored who may be the person asked for. */
export interface Like<Person> {
  readonly person: Person;
  readonly why: readonly LikenessReason[];
}

export interface LikeSearch<Person> {
  /** Everybody stored after this one with another NIK who may be this person. */
  readonly find: (asked: Likable, after?: number) => readonly Like<Person>[];
  readonly compare: (asked: Likable, person: Person) => Like<Person>;
}

/**
 * Makes the search for likenesses among stored people. Names are compared only within a birth date
 * and within one slip in the NIK, so that the work grows with the roster, not with its square.
 */
export function searchLikes<Person extends Lookalike>(
  people: readonly Person[],
  byNik: ReadonlyMap<string, Person> = new Map(people.map((person) => [person.values.nik, person])),
): LikeSearch<Person> {
  const bornOn = groupByBirthDate(people);
  const findBySlip = searchBySlip(byNik.keys());
  const likables = new Map<Person, Likable>();
  const compare = (asked: Likable, person: Person): Like<Person> => {
    const known = likables.get(person) ?? toLikable(person);
    likables.set(person, known);
    return { person, why: findLikeness(asked, known) };
  };
  return {
    compare,
    find: (asked, after = 0) => {
      const found: Like<Person>[] = [];
      const add = (person: Person | undefined) => {
        if (person === undefined || person.personId <= after) return;
        if (person.values.nik === asked.nik) return;
        const like = compare(asked, person);
        if (like.why.length > 0) found.push(like);
      };
      for (const person of bornOn.get(asked.birthDate ?? '') ?? []) add(person);
      for (const nik of findBySlip(asked.nik)) {
        const person = byNik.get(nik);
        if (asked.birthDate === null || person?.values.birthDate !== asked.birthDate) add(person);
      }
      return found;
    },
  };
}

/** A stored person in the form in which likenesses are looked for. */
export function toLikable({ values: { nik, name, birthDate } }: Lookalike): Likable {
  return { nik, name: toNameForm(name), birthDate };
}

function groupByBirthDate<Person extends Lookalike>(
  people: readonly Person[],
): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const { birthDate } = person.values;
    if (birthDate === null) continue;
    const group = groups.get(birthDate);
    if (group) group.push(person);
    else groups.set(birthDate, [person]);
  }
  return groups;
}
