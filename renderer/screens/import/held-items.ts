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

/** Everything that waits for a decision or has one, by reason, in the order of the file. */
export function heldItems({ rows, sheets }: ImportPlan): HeldItem[] {
  return HELD_CODES.flatMap((code) =>
    rows.flatMap((row): HeldItem[] => {
      const decision = row.decisions?.find((each) => each.code === code) ?? null;
      if (row.verdict === 'refused') return [];
      if (decision === null && !row.issues.includes(code)) return [];
      const sheet = sheets[row.sheet]?.name ?? '';
      return [{ key: `${code} ${row.sheet} ${row.row}`, sheet, row, code, decision }];
    }),
  );
}

/** `leave` needs to know why and when, `move` when; without, nothing is decided yet. */
export function isWhole({ choice, on, leaveReason }: Decision): boolean {
  if (choice === 'move') return on !== null;
  return choice !== 'leave' || (on !== null && leaveReason !== null);
}

/** The same decision for several rows. */
export function answersFor(items: readonly HeldItem[], decision: Decision): DecisionAnswer[] {
  return items.map(({ sheet, row }) => ({ ...decision, sheet, row: row.row }));
}

export interface ComparedField {
  readonly field: RosterField;
  readonly here: string | number | null;
  readonly there: string | number | null;
  readonly differs: boolean;
}

/** Both records field by field; what neither knows is left out. */
export function compareFields({ person, clash }: PlanRow): ComparedField[] {
  return ROSTER_FIELDS.map((field) => {
    const here = person[field];
    const there = clash?.values[field] ?? null;
    return { field, here, there, differs: here !== null && there !== null && here !== there };
  }).filter(({ here, there }) => here !== null || there !== null);
}
