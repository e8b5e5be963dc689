import { areNearlySame, type NameForm, toNameForm } from './name.ts';
import type { RosterValues } from './person.ts';
import type { RosterEntry } from './plan.ts';

/** The stored people, found by NIK and by likeness. */
export interface RosterIndex {
  readonly findByNik: (nik: string) => RosterEntry | null;
  /** Somebody with another NIK, the same birth date and nearly the same name. */
  readonly findLike: (person: RosterValues) => RosterEntry | null;
}

interface Named {
  readonly entry: RosterEntry;
  readonly name: NameForm;
}

/** Names are compared only within a birth date, so that the work grows with the roster, not its square. */
export function indexRoster(roster: readonly RosterEntry[]): RosterIndex {
  const byNik = new Map(roster.map((entry) => [entry.values.nik, entry]));
  let byBirthDate: ReadonlyMap<string, readonly Named[]> | null = null;
  return {
    findByNik: (nik) => byNik.get(nik) ?? null,
    findLike: ({ nik, name, birthDate }) => {
      if (name === null || birthDate === null) return null;
      // Most imports bring nobody new, and then this index is never needed.
      byBirthDate ??= groupByBirthDate(roster);
      const bornThen = byBirthDate.get(birthDate);
      if (bornThen === undefined) return null;
      const form = toNameForm(name);
      const like = bornThen.find(
        (stored) => stored.entry.values.nik !== nik && areNearlySame(form, stored.name),
      );
      return like?.entry ?? null;
    },
  };
}

function groupByBirthDate(roster: readonly RosterEntry[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const entry of roster) {
    const { birthDate, name } = entry.values;
    if (birthDate === null) continue;
    const group = groups.get(birthDate) ?? [];
    group.push({ entry, name: toNameForm(name) });
    groups.set(birthDate, group);
  }
  return groups;
}
