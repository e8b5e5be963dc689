import { coverValues } from '../../shared/domain/letters/cover-values.ts';
import type { LetterKind } from '../../shared/domain/letter.ts';
import type { LetterValues } from '../../shared/domain/letter-form.ts';
import { groupBy } from '../../shared/domain/values/group-by.ts';
import type { GatheredLetters, ReadyMember } from './gather-letters.ts';

/** A letter of a print in its order, before it has a number. */
export type PlannedLetter =
  | { readonly kind: 'cover'; readonly department: string | null; readonly covers: number }
  | (ReadyMember & { readonly department: string | null });

/** Letters in print order; with cover letters the people of a department follow its own. */
export function planLetters(
  { ready }: Pick<GatheredLetters, 'ready'>,
  withCovers: boolean,
): PlannedLetter[] {
  if (!withCovers) return ready.map((each) => ({ ...each, department: each.member.opd }));
  const departments = groupBy(ready, ({ member }) => member.opd);
  return [...departments]
    .toSorted(([a], [b]) => byName(a, b))
    .flatMap(([department, members]) => [
      { kind: 'cover' as const, department, covers: members.length },
      ...members.map((each) => ({ ...each, department })),
    ]);
}

/** What a cover letter says of the letters that follow it. */
export function valuesOfCover(
  department: string | null,
  letters: readonly {
    readonly number: string;
    readonly kind: LetterKind;
    readonly name: string;
    readonly nik: string | null;
  }[],
): LetterValues {
  return coverValues({
    department: department ?? NO_DEPARTMENT,
    letters: letters.map(({ nik, ...letter }) => ({ ...letter, nik: nik ?? '' })),
  });
}

/** Whoever has no department goes together, under these words. */
export const NO_DEPARTMENT = 'peserta tanpa OPD';

/** Those without a department come last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'id');
}
