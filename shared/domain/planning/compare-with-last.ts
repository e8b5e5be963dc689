import { isGone } from './decide-row.ts';
import type {
  Comparison,
  FieldChange,
  ImportMemory,
  LeftPerson,
  PlanComparison,
  PlanRow,
  RosterEntry,
} from '../plan.ts';

/**
 * Who a row is to the office: somebody who was never a member here, one who comes back, one of
 * another department, one with other values, or the same as ever. Back is who left or died, and
 * who did not stand in the last file.
 */
export function compareRow(
  nik: string | null,
  subject: RosterEntry | null,
  changes: readonly FieldChange[],
  last: ImportMemory['last'],
): Comparison {
  if (subject === null || subject.status === null) return 'new';
  if (isGone(subject)) return 'back';
  if (changes.some(({ field, from }) => field === 'department' && from !== null)) return 'moved';
  const niks = [subject.values.nik, nik ?? ''];
  if (last !== null && !niks.some((each) => last.niks.has(each))) return 'back';
  return changes.length > 0 ? 'changed' : 'same';
}

/** More than this share of a department gone at once is rather a file that is not complete. */
const MANY_GONE = 0.1;

/** The file as a whole beside the last one and the members of its departments. */
export function compareWithLast(
  rows: readonly PlanRow[],
  gone: {
    readonly left: readonly LeftPerson[];
    readonly members: number;
    readonly isComplete: boolean | null;
  },
  last: ImportMemory['last'],
): PlanComparison {
  const counts: Record<Comparison, number> = { new: 0, back: 0, moved: 0, changed: 0, same: 0 };
  for (const { comparison } of rows) if (comparison !== null) counts[comparison] += 1;
  return {
    last: last && { fileName: last.fileName, at: last.at },
    counts,
    members: gone.members,
    asksWhetherComplete: gone.isComplete === null && gone.left.length > gone.members * MANY_GONE,
  };
}
