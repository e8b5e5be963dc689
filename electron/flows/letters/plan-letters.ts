import { coverValues } from '../../../shared/domain/letters/cover-values.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import type { LetterValues } from '../../../shared/domain/letter-form.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import type { GatheredLetters, ReadyMember } from './gather-letters.ts';

/** A letter of a print in its order, before it has a number. */
export type PlannedLetter =
  | { readonly kind: 'cover'; readonly department: string; readonly covers: number }
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
      ...coverOf(department, members.length),
      ...members.map((each) => ({ ...each, department })),
    ]);
}

/** Nobody is there to be written to where people have no department. */
function coverOf(department: string | null, covers: number): PlannedLetter[] {
  return department === null ? [] : [{ kind: 'cover', department, covers }];
}

/** What a cover letter says of the letters that follow it. */
export function valuesOfCover(
  department: string,
  letters: readonly {
    readonly number: string;
    readonly kind: LetterKind;
    readonly name: string;
    readonly nik: string | null;
  }[],
): LetterValues {
  return coverValues({
    department,
    letters: letters.map(({ nik, ...letter }) => ({ ...letter, nik: nik ?? '' })),
  });
}

/** Those without a department come last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'id');
}
