import type { GoneAnswer } from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import { nameKey } from '../values/name.ts';
import type { RosterValues } from '../person.ts';
import type { LeftPerson, PlanRow, RosterEntry } from '../plan.ts';

/** The people of a file, each row with what it means. */
export interface FilePeople {
  readonly candidates: readonly Candidate[];
  readonly rows: readonly PlanRow[];
  /** By sheet: the department chosen for it; null = those that its rows name. */
  readonly departments: readonly (string | null)[];
}

export interface LeftPeople {
  readonly left: readonly LeftPerson[];
  /** Active members of the departments of the file. */
  readonly members: number;
}

/**
 * Active members of the departments in a file who do not stand in the file: a question to the
 * department, never a removal. No department counts as one of its own.
 */
export function findLeftPeople(
  { candidates, rows, departments }: FilePeople,
  roster: readonly RosterEntry[],
  answers: readonly GoneAnswer[],
): LeftPeople {
  const named = new Set(
    candidates.map(({ sheet, values }) => departments[sheet] ?? values.department),
  );
  const niks = new Set(candidates.map(({ values }) => values.nik));
  const recognised = new Set(rows.filter(hasOtherNik).map(({ personId }) => personId));
  const unsure = new Set(candidates.filter(hasNikError).flatMap(({ values }) => likeness(values)));
  const answerOf = new Map(answers.map((answer) => [answer.personId, answer]));
  const members = roster.filter(
    ({ values, status }) => status === 'active' && named.has(values.department),
  );
  const left = members.filter(
    ({ personId, values }) =>
      !niks.has(values.nik) &&
      !recognised.has(personId) &&
      !(unsure.size > 0 && likeness(values).some((key) => unsure.has(key))),
  );
  return {
    members: members.length,
    left: left.map(({ personId, values: { nik, name, department } }) => ({
      personId,
      nik,
      name,
      department,
      answer: toAnswer(answerOf.get(personId)),
    })),
  };
}

/** Who leaves does so on a day and for a reason; anything less is no answer yet. */
function toAnswer(answer: GoneAnswer | undefined): GoneAnswer | null {
  if (!answer) return null;
  return answer.choice === 'leave' && (answer.on === null || answer.reason === null)
    ? null
    : answer;
}

/** A row that somebody said is a stored person, whose NIK it corrects. */
function hasOtherNik({ changes, personId }: PlanRow): boolean {
  return personId !== null && changes.some(({ field }) => field === 'nik');
}

function hasNikError({ issues }: Candidate): boolean {
  return issues.some(({ severity, field }) => severity === 'error' && field === 'nik');
}

/** Somebody whose NIK is spoilt in the file is still in the file: known by name and birth date. */
function likeness({ name, birthDate }: RosterValues): readonly string[] {
  return name === null || birthDate === null ? [] : [`${nameKey(name)} ${birthDate}`];
}
