import type { SkippedRow } from '../../../shared/domain/candidate.ts';

/** Rows that follow each other and were skipped for one reason; `last` may equal `row`. */
export interface SkippedRun extends SkippedRow {
  readonly last: number;
}

/** One line for the hundreds of prepared rows of a form: each row still stands in exactly one run. */
export function skippedRuns(skipped: readonly SkippedRow[]): SkippedRun[] {
  const runs: SkippedRun[] = [];
  for (const each of skipped) {
    const before = runs.at(-1);
    if (
      before &&
      before.sheet === each.sheet &&
      before.why === each.why &&
      before.last + 1 === each.row
    )
      runs[runs.length - 1] = { ...before, last: each.row };
    else runs.push({ ...each, last: each.row });
  }
  return runs;
}
