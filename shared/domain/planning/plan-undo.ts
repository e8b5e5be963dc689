import {
  type Edit,
  findEdits,
  groupOf,
  type JournalRow,
  type JournalValue,
} from '../journal-edits.ts';
import type { JournalField } from '../membership.ts';
import type { KeptPerson, UndoPlan } from '../undo.ts';

export type { JournalValues } from '../journal-edits.ts';

/** An entry that was written after the import. A merge counts even where it changed no value. */
export interface LaterRow extends JournalRow {
  readonly isMerge: boolean;
}

/** Somebody whom the import touched, as they are now. */
export interface UndoPerson {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  /** The agreements in which they have a place. */
  readonly agreements: readonly number[];
}

export interface UndoInput {
  /** What the import wrote. */
  readonly rows: readonly JournalRow[];
  /** What was written of the same people since, by anything else, in its order. */
  readonly later: readonly LaterRow[];
  /** The letters, void ones too, that were printed with what the import wrote. */
  readonly letters: readonly { readonly personId: number; readonly agreementId: number }[];
  /** Of these people, those about whom there is a claim. */
  readonly withClaim: ReadonlySet<number>;
  /** Of these people, those whose place that the import made was carried over into the next period. */
  readonly carriedOver?: ReadonlySet<number>;
  /** Those of these people who are still stored. */
  readonly people: readonly UndoPerson[];
  /** Of the NIKs that stand in `before` of the import's rows, those that are somebody else's now. */
  readonly takenNiks: ReadonlySet<string>;
}

/** One thing to do in the database; the order does not matter. */
export type UndoStep =
  | { readonly kind: 'remove-person'; readonly personId: number }
  | { readonly kind: 'remove-membership'; readonly personId: number; readonly agreementId: number }
  | {
      readonly kind: 'restore';
      readonly personId: number;
      /** Null for what belongs to the person. */
      readonly agreementId: number | null;
      readonly field: JournalField;
      readonly from: JournalValue;
      readonly to: JournalValue;
    };

/** The plan that is shown, and how it is done. */
export interface UndoWork extends UndoPlan {
  readonly steps: readonly UndoStep[];
}

/**
 * What taking back an import would do. What it made goes, unless it was edited since or has a letter
 * or a claim;
 * what it changed is set back value by value, unless that value was edited since. An edit that was
 * itself taken back is none.
 */
export function planUndo(input: UndoInput): UndoWork {
  const rows = groupByPerson(input.rows);
  const later = groupByPerson(input.later);
  const withLetter = new Set(input.letters.map(({ personId }) => personId));
  const undone = input.people.map((person) =>
    undoPerson({
      person,
      rows: rows.get(person.personId) ?? [],
      later: later.get(person.personId) ?? [],
      hasLetter: withLetter.has(person.personId),
      hasClaim: input.withClaim.has(person.personId),
      isCarriedOver: input.carriedOver?.has(person.personId) ?? false,
      takenNiks: input.takenNiks,
    }),
  );
  const removed = undone.filter(({ steps }) => steps.some(({ kind }) => kind !== 'restore')).length;
  return {
    removed,
    restored: undone.filter(({ steps }) => steps.length > 0).length - removed,
    kept: undone.flatMap(({ kept }) => kept ?? []),
    steps: undone.flatMap(({ steps }) => steps),
  };
}

function groupByPerson<Row extends { readonly personId: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}

/** All that concerns one person. */
interface Case {
  readonly person: UndoPerson;
  readonly rows: readonly JournalRow[];
  readonly later: readonly LaterRow[];
  readonly hasLetter: boolean;
  readonly hasClaim: boolean;
  readonly isCarriedOver: boolean;
  readonly takenNiks: ReadonlySet<string>;
}

interface Undone {
  readonly steps: readonly UndoStep[];
  readonly kept: KeptPerson | null;
}

function undoPerson(each: Case): Undone {
  const { person, later } = each;
  if (each.hasLetter) return keep(person, 'has-letter', []);
  if (each.hasClaim) return keep(person, 'has-claim', []);
  if (each.isCarriedOver) return keep(person, 'carried-over', []);
  const made = placesMade(each);
  // Whoever would be left without any place goes: what made the person may be undone already.
  const goes = made.length > 0 && made.length === person.agreements.length;
  const edits = findEdits(later);
  // Whoever stays keeps what was edited of them; only an edit of the place itself holds it.
  const held = edits.filter(({ agreementId }) =>
    agreementId === null ? goes : made.includes(agreementId),
  );
  // What was merged holds the values of two records: that is taken back first.
  const isMerged = later.some((row) => row.isMerge);
  if (held.length > 0 || isMerged) return keep(person, 'edited-since', held);
  const { personId } = person;
  if (goes) return { steps: [{ kind: 'remove-person', personId }], kept: null };
  const { restores, kept } = setBack(each, made, edits);
  const removes = made.map((agreementId) => ({
    kind: 'remove-membership' as const,
    personId,
    agreementId,
  }));
  const steps = [...removes, ...restores];
  return kept.length > 0 ? { ...keep(person, 'edited-since', kept), steps } : { steps, kept: null };
}

/** The agreements in which the person still has the place that the import made. */
function placesMade({ person, rows }: Case): readonly number[] {
  const made = new Set(rows.filter((row) => row.made).map((row) => row.agreementId));
  return person.agreements.filter((agreement) => made.has(agreement));
}

function keep(
  { personId, nik, name }: UndoPerson,
  why: KeptPerson['why'],
  edits: readonly { readonly field: JournalField }[],
): Undone {
  const fields = [...new Set(edits.map(({ field }) => field))];
  return { steps: [], kept: { personId, nik, name, why, fields } };
}

type Restore = Extract<UndoStep, { readonly kind: 'restore' }>;

/** Sets back what the import changed of somebody who stays, but for what was edited since. */
function setBack(
  { person, rows, takenNiks }: Case,
  made: readonly number[],
  edits: readonly Edit[],
): { readonly restores: readonly Restore[]; readonly kept: readonly Edit[] } {
  const { personId, agreements } = person;
  const edited = new Set(edits.map(groupOf));
  const restores: Restore[] = [];
  const kept: Edit[] = [];
  for (const edit of findEdits(rows.map(withoutMade))) {
    const { agreementId, field, from: to, to: from } = edit;
    if (agreementId !== null && (made.includes(agreementId) || !agreements.includes(agreementId)))
      continue;
    const isTaken = field === 'nik' && takenNiks.has(String(to));
    if (edited.has(groupOf(edit)) || isTaken) kept.push(edit);
    else restores.push({ kind: 'restore', personId, agreementId, field, from, to });
  }
  return { restores, kept };
}

/** Of an entry by which something came to be, only what it changed beside that. */
function withoutMade(row: JournalRow): JournalRow {
  return row.made === 'person' ? { ...row, after: {} } : row;
}
