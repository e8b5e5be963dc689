import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { COPY_REASONS } from '../../shared/domain/copies.ts';
import { copiesToKeep, type DatedCopy } from '../../shared/domain/copies-to-keep.ts';
import { copyName, readCopyName } from '../../shared/domain/copy-name.ts';
import { dayFrom1970, daysBetween } from '../../shared/domain/values/day.ts';

const TODAY = '2025-07-01';
const DAY_MS = 86_400_000;

function copyAt(hoursAgo: number, reason: DatedCopy['reason'] = 'daily'): DatedCopy {
  const at = new Date(Date.parse(`${TODAY}T20:00:00.000Z`) - hoursAgo * 3_600_000).toISOString();
  return { name: copyName({ at, reason }), at, day: at.slice(0, 10), reason };
}

const anyCopies = fc.array(
  fc
    .record({
      hours: fc.integer({ min: -100, max: 24 * 800 }),
      reason: fc.constantFrom(...COPY_REASONS),
    })
    .map(({ hours, reason }) => copyAt(hours, reason)),
  { maxLength: 60 },
);

it('three of today, one of each day of the week, one of each month of the year', () => {
  const hourly = Array.from({ length: 24 * 500 }, (_, hours) => copyAt(hours));
  const kept = copiesToKeep(hourly, TODAY);
  expect(kept.filter(({ day }) => day === TODAY)).toHaveLength(3);
  const ofWeek = kept.filter(({ day }) => daysBetween(day, TODAY) < 7 && day !== TODAY);
  expect(ofWeek.map(({ day }) => day)).toEqual([...new Set(ofWeek.map(({ day }) => day))]);
  expect(ofWeek).toHaveLength(6);
  expect(new Set(kept.map(({ day }) => day.slice(0, 7))).size).toBe(12);
  // The newest of June is of this week, and that of July of today.
  expect(kept).toHaveLength(3 + 6 + 10);
});

it('the newest copy stays, whatever the clock says', () => {
  fc.assert(
    fc.property(anyCopies, fc.integer({ min: 0, max: 40_000 }), (copies, today) => {
      const kept = copiesToKeep(copies, dayFrom1970(today) ?? TODAY);
      const newest = copies
        .map(({ at }) => at)
        .toSorted()
        .at(-1);
      return newest === undefined || kept.some(({ at }) => at === newest);
    }),
  );
});

it('a copy made before a restore stays for thirty days', () => {
  fc.assert(
    fc.property(anyCopies, (copies) => {
      const kept = new Set(copiesToKeep(copies, TODAY));
      const own = copies.filter(
        ({ day, reason }) => reason === 'before-restore' && daysBetween(day, TODAY) <= 30,
      );
      return own.every((copy) => kept.has(copy));
    }),
  );
});

it('what is kept would be kept again: nothing goes by thinning out twice', () => {
  fc.assert(
    fc.property(anyCopies, (copies) => {
      const kept = copiesToKeep(copies, TODAY);
      expect(copiesToKeep(kept, TODAY)).toEqual(kept);
    }),
  );
});

it('day by day for two years, there is always a copy of each of the last twelve months', () => {
  let copies: DatedCopy[] = [];
  for (let day = 730; day >= 0; day -= 1) {
    const today = new Date(Date.parse(TODAY) - day * DAY_MS).toISOString().slice(0, 10);
    copies = copiesToKeep([...copies, copyAt(day * 24)], today);
  }
  expect(new Set(copies.map(({ day }) => day.slice(0, 7))).size).toBe(12);
});

it('a name tells when and why, and other names tell nothing', () => {
  const stamp = { at: '2025-07-01T02:03:04.005Z', reason: 'before-import' } as const;
  expect(copyName(stamp)).toBe('20250701T020304005Z-before-import.sqlite');
  expect(readCopyName(copyName(stamp))).toEqual(stamp);
  expect(readCopyName(copyName(stamp, 'bpks'))).toEqual(stamp);
  for (const other of ['catatan.sqlite', '20259901T020304005Z-daily.sqlite', '../x-daily.sqlite'])
    expect(readCopyName(other)).toBeNull();
});
