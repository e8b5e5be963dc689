import {
  HELD_CODES,
  type Decision,
  type DecisionAnswer,
  type HeldCode,
} from '../../../shared/domain/answers.ts';
import type { ImportPlan, PlanRow, RowDecision } from '../../../shared/domain/plan.ts';
import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';

/** One thing to decide: a row, and one of the reasons for which it is held. */
export interface HeldItem {
  readonly key: string;
  readonly sheet: string;
  readonly row: PlanRow;
  readonly code: HeldCode;
  readonly decision: RowDecision | null;
}

/**
 * Everything that waits for a decision or has one, by reason, in the order of the file. What was
 * just said counts at once, before the plan that follows from it is there.
 */
export function heldItems(
  { rows, sheets }: Pick<ImportPlan, 'rows' | 'sheets'>,
  said: readonly DecisionAnswer[] = [],
): HeldItem[] {
  const saidOf = new Map(said.map((each) => [`${each.code} ${each.row} ${each.sheet}`, each]));
  return HELD_CODES.flatMap((code) =>
    rows.flatMap((row): HeldItem[] => {
      const planned = row.decisions?.find((each) => each.code === code) ?? null;
      if (row.verdict === 'refused') return [];
      if (planned === null && !row.issues.includes(code)) return [];
      const sheet = sheets[row.sheet]?.name ?? '';
      const answer = saidOf.get(`${code} ${row.row} ${sheet}`);
      const decision =
        answer && isWhole(answer) ? { ...toDecision(answer), rememberedFrom: null } : planned;
      return [{ key: `${code} ${row.sheet} ${row.row}`, sheet, row, code, decision }];
    }),
  );
}

function toDecision({ code, choice, note, on, leaveReason }: Decision): Decision {
  return { code, choice, note, on, leaveReason };
}

/** `leave` needs to know why and when, `move` when; without, nothing is decided yet. */
export function isWhole({ choice, on, leaveReason }: Decision): boolean {
  if (choice === 'move') return on !== null;
  return choice !== 'leave' || (on !== null && leaveReason !== null);
}

/** The same decision for several rows. */
export function answersFor(items: readonly HeldItem[], decision: Decision): DecisionAnswer[] {
  return items.map(({ sheet, row }) => ({ ...toDecision(decision), sheet, row: row.row }));
}

/** The next one without a decision, from here on and then from the top. */
export function nextOpen(items: readonly HeldItem[], current: HeldItem): HeldItem | undefined {
  const from = items.indexOf(current) + 1;
  return [...items.slice(from), ...items.slice(0, from)].find(
    (each) => each.decision === null && each !== current,
  );
}

export interface ComparedField {
  readonly field: RosterField;
  readonly here: string | number | null;
  readonly there: string | number | null;
  readonly differs: boolean;
}

export interface Compared {
  /** Who it is, what differs, then what only one of the two knows. */
  readonly first: readonly ComparedField[];
  readonly same: readonly ComparedField[];
}

/** By these people tell who somebody is: they are looked at whether or not they differ. */
const WHO = new Set<RosterField>(['nik', 'name', 'birthDate']);

function rank({ field, differs }: ComparedField): number {
  if (WHO.has(field)) return 0;
  return differs ? 1 : 2;
}

/** Both records field by field; what neither knows is left out. */
export function compareFields({ person, clash }: PlanRow): Compared {
  const fields = ROSTER_FIELDS.map((field): ComparedField => {
    const here = person[field];
    const there = clash?.values[field] ?? null;
    return { field, here, there, differs: here !== null && there !== null && here !== there };
  }).filter(({ here, there }) => here !== null || there !== null);

  const isSame = ({ field, here, there }: ComparedField) =>
    clash !== null && !WHO.has(field) && here === there;
  return {
    first: fields.filter((each) => !isSame(each)).toSorted((a, b) => rank(a) - rank(b)),
    same: fields.filter(isSame),
  };
}
