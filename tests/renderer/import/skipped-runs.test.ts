import { expect, it } from 'vitest';
import { skippedRuns } from '../../../renderer/screens/import/skipped-runs.ts';

it('rows that follow each other for one reason are one run, and none is lost', () => {
  const empty = (row: number, sheet = 0) => ({ sheet, row, why: 'empty-looking' }) as const;
  const title = { sheet: 0, row: 1, why: 'title' } as const;
  expect(skippedRuns([title, empty(2), empty(3), empty(5), empty(6, 1)])).toEqual([
    { ...title, last: 1 },
    { ...empty(2), last: 3 },
    { ...empty(5), last: 5 },
    { ...empty(6, 1), last: 6 },
  ]);
});
