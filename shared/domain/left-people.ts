import type { Candidate } from './candidate.ts';
import { nameKey } from './name.ts';
import type { RosterValues } from './person.ts';
import type { LeftPerson, RosterEntry } from './plan.ts';

/**
 * Active members of the departments in a file who do not stand in the file: a question to the
 * department, never a removal. No department counts as one of its own.
 */
export function findLeftPeople(
  candidates: readonly Candidate[],
  roster: readonly RosterEntry[],
  chosenDepartment: string | null,
): LeftPerson[] {
  const departments = new Set(
    chosenDepartment === null
      ? candidates.map(({ values }) => values.department)
      : [chosenDepartment],
  );
  const niks = new Set(candidates.map(({ values }) => values.nik));
  const unsure = new Set(candidates.filter(hasNikError).flatMap(({ values }) => likeness(values)));
  return roster
    .filter(
      ({ values, status }) =>
        status === 'active' &&
        departments.has(values.department) &&
        !niks.has(values.nik) &&
        !likeness(values).some((key) => unsure.has(key)),
    )
    .map(({ personId, values: { nik, name, department } }) => ({
      personId,
      nik,
      name,
      department,
      answer: null,
    }));
}

function hasNikError({ issues }: Candidate): boolean {
  return issues.some(({ severity, field }) => severity === 'error' && field === 'nik');
}

/** Somebody whose NIK is spoilt in the file is still in the file: known by name and birth date. */
function likeness({ name, birthDate }: RosterValues): readonly string[] {
  return name === null || birthDate === null ? [] : [`${nameKey(name)} ${birthDate}`];
}
