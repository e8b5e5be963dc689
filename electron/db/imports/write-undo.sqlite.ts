import type Database from 'better-sqlite3';
import type { UndoStep } from '../../../shared/domain/planning/plan-undo.ts';
import { ENDED_PERSON, prepareJournal } from '../people/write-journal.sqlite.ts';
import { prepareValues } from '../people/write-values.sqlite.ts';

/** What all steps of one undoing have in common. */
export interface UndoWrite {
  readonly importId: string;
  /** Department ids by the names that are set back. */
  readonly departments: ReadonlyMap<string, number>;
  readonly actor: string;
  readonly at: string;
}

type Restore = Extract<UndoStep, { readonly kind: 'restore' }>;

/**
 * Steps in an order that no rule of the tables forbids: who came goes first, then values return in
 * the reverse order of their writing, so that a NIK is free again before its first owner takes it.
 */
export function inSafeOrder(steps: readonly UndoStep[]): readonly UndoStep[] {
  const restores = steps.filter((step) => step.kind === 'restore');
  return [...steps.filter((step) => step.kind !== 'restore'), ...restores.toReversed()];
}

/**
 * Makes the function that takes steps back and writes down, for people who stay, what was taken
 * back. Call it only inside a transaction that holds the connection.
 */
export function prepareUndo(
  raw: Database.Database,
  write: UndoWrite,
): (steps: readonly UndoStep[]) => void {
  const { importId, actor, at } = write;
  const setValue = prepareValues(raw, write.departments);
  const record = prepareJournal(raw, { source: 'undo', importId, actor, at });
  // What hangs on a person goes with them: contacts, places, keys of rows. The journal stays.
  const removePerson = raw.prepare('DELETE FROM person WHERE id = ?');
  const removePlace = preparePlaceRemoval(raw);
  return (steps) => {
    const restores: Restore[] = [];
    for (const step of steps) {
      if (step.kind === 'remove-person') {
        removePerson.run(step.personId);
        record({ personId: step.personId, ...ENDED_PERSON });
      } else if (step.kind === 'remove-membership')
        record({ ...step, ...removePlace(step.personId, step.agreementId) });
      else {
        setValue(step);
        restores.push(step);
      }
    }
    for (const group of byPlace(restores)) record(group);
  };
}

/** Takes a place away and gives back what stood in it. */
function preparePlaceRemoval(raw: Database.Database) {
  const where = 'WHERE person_id = ? AND agreement_id = ?';
  const read = raw.prepare<[number, number], Record<string, string | number | null>>(
    `SELECT (SELECT name FROM department WHERE id = department_id) AS department, job, wage, kpj
     FROM membership ${where}`,
  );
  const remove = raw.prepare(`DELETE FROM membership ${where}`);
  return (personId: number, agreementId: number) => {
    const before = read.get(personId, agreementId) ?? {};
    remove.run(personId, agreementId);
    const after = { department: null, job: null, wage: null, kpj: null };
    return { before, after, ended: 'membership' as const };
  };
}

/** One entry of the journal for what a person, and each of their places, gets back. */
function byPlace(restores: readonly Restore[]) {
  const groups = new Map<
    string,
    {
      readonly personId: number;
      readonly agreementId: number | null;
      readonly before: Record<string, string | number | null>;
      readonly after: Record<string, string | number | null>;
    }
  >();
  for (const { personId, agreementId, field, from, to } of restores) {
    const key = `${personId} ${agreementId}`;
    const group = groups.get(key) ?? { personId, agreementId, before: {}, after: {} };
    group.before[field] = from;
    group.after[field] = to;
    groups.set(key, group);
  }
  return groups.values();
}
