import { SETTING_SEED } from '../../electron/db/office/seed-settings.ts';
import type { LawFigure, SourcedLaw } from '../../shared/domain/law.ts';
import type { Day } from '../../shared/domain/values/day.ts';

/** The shipped figures that hold on a day, with their sources. */
export function shippedLawOn(day: Day): SourcedLaw {
  return Object.fromEntries(
    SETTING_SEED.filter(({ from }) => from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ key, value, source }) => [key, { value, source }]),
  );
}

/** All of them. */
export function shippedFigures(): readonly LawFigure[] {
  return SETTING_SEED;
}
