import { impossibleParts } from '../../../shared/domain/law-values.ts';
import type { LawFigure, LawKey } from '../../../shared/domain/law.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { LAW_VALUES } from '../../../shared/requests/law-values.ts';

/** A value while it is typed: each part by its name; a number that was emptied is ''. */
export type LawDraft = Readonly<Record<string, unknown>>;

/** Rows of a table within a draft. */
export type DraftRows = readonly Readonly<Record<string, unknown>>[];

/** The figure that a draft is, or null while it is not yet one or contradicts itself. */
export function toFigure(
  key: LawKey,
  draft: LawDraft,
  from: Day,
): RequestInput<'law.save'>['figure'] | null {
  const checked = LAW_VALUES.safeParse({ key, value: draft });
  if (!checked.success) return null;
  const figure = { ...checked.data, from, source: '' } as LawFigure;
  return impossibleParts(figure).length === 0 ? checked.data : null;
}
