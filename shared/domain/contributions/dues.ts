import type { LawOn } from '../law.ts';
import type { Membership } from '../membership.ts';
import type { Month } from '../values/month.ts';
import type { Sen } from '../values/sen.ts';
import { contributionOf, isDueIn, type ContributionTerms } from './contribution.ts';

/** Members whom the rule cannot tell apart: the same wage and the same time in the agreement. */
export interface DueGroup extends Pick<Membership, 'start' | 'end' | 'status' | 'leftOn' | 'wage'> {
  readonly people: number;
}

/** A month with the figures that hold on its first day. */
export interface MonthWithLaw {
  readonly month: Month;
  readonly law: LawOn;
}

/** What the roster is due for one month. */
export interface MonthDue {
  readonly month: Month;
  readonly people: number;
  readonly due: Sen;
  /** People whose due cannot be computed with what is known: not in the sum. */
  readonly withoutWage: number;
  /** The due of each person, where it is the same for all of them and known. */
  readonly perPerson: Sen | null;
}

/**
 * What an agreement is due month by month: the sum of what its members are due, each computed and
 * rounded on their own. Where nobody is a member, `perPerson` is that of somebody without a wage.
 */
export function duesOf(
  terms: ContributionTerms,
  groups: readonly DueGroup[],
  months: readonly MonthWithLaw[],
): MonthDue[] {
  return months.map(({ month, law }) => {
    const dueOf = remembered((wage) => contributionOf(terms, wage, law, month).due);
    const members = groups.filter((group) => isDueIn(group, month));
    let [people, due, withoutWage] = [0, 0, 0];
    const each = new Set<Sen | null>();
    for (const group of members) {
      const one = dueOf(group.wage);
      each.add(one);
      people += group.people;
      if (one === null) withoutWage += group.people;
      else due += one * group.people;
    }
    if (members.length === 0) each.add(dueOf(null));
    return { month, people, due, withoutWage, perPerson: onlyOf([...each]) };
  });
}

/** A sum in which nobody's due is known is not known either, and never 0. */
export function knownSum(
  sum: Sen,
  { people, withoutWage }: Pick<MonthDue, 'people' | 'withoutWage'>,
): Sen | null {
  return people > 0 && withoutWage === people ? null : sum;
}

/** What all of them have, or null where they differ. */
export function onlyOf<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function remembered(find: (wage: number | null) => Sen | null) {
  const known = new Map<number | null, Sen | null>();
  return (wage: number | null): Sen | null => {
    const before = known.get(wage);
    if (before !== undefined) return before;
    const found = find(wage);
    known.set(wage, found);
    return found;
  };
}
