import { mm } from '../paper.ts';
import { remember, type Memory } from '../memory.ts';
import type { TextStyle } from '../text-layout.ts';

/** How much room a page takes for its text, in points. */
export interface Spacing {
  readonly size: number;
  readonly leading: number;
  /** Above and below the title. */
  readonly title: number;
  readonly paragraph: number;
  readonly row: number;
  /** Above the signature, and above the list of copies. */
  readonly closing: number;
}

const AIRY: Spacing = {
  size: 11,
  leading: 16.5,
  title: mm(9),
  paragraph: 9,
  row: 1.5,
  closing: 20,
};
const TIGHT: Spacing = {
  size: 11,
  leading: 13.2,
  title: mm(5),
  paragraph: 4.5,
  row: 0,
  closing: 9,
};
/** Then the letters become smaller, by half points. */
const SMALLER: readonly Spacing[] = [
  { size: 11, leading: 12.6, title: mm(4), paragraph: 3.5, row: 0, closing: 8 },
  { size: 10.5, leading: 12.1, title: mm(3.5), paragraph: 3.5, row: 0, closing: 7 },
  { size: 10, leading: 11.6, title: mm(3.5), paragraph: 3, row: 0, closing: 7 },
  { size: 10, leading: 11.2, title: mm(3), paragraph: 2, row: 0, closing: 6.5 },
];

const STEPS = 8;

/** From airy to tight, all in the size of letters. */
export const FULL_SIZE: readonly Spacing[] = Array.from({ length: STEPS + 1 }, (_, step) =>
  between(step / STEPS),
);

/** And smaller at last. */
export const ANY_SIZE: readonly Spacing[] = [...FULL_SIZE, ...SMALLER];

function between(share: number): Spacing {
  const mixed = (key: keyof Spacing) => AIRY[key] + share * (TIGHT[key] - AIRY[key]);
  return {
    size: mixed('size'),
    leading: mixed('leading'),
    title: mixed('title'),
    paragraph: mixed('paragraph'),
    row: mixed('row'),
    closing: mixed('closing'),
  };
}

export function bodyStyle(spacing: Spacing): TextStyle {
  return { face: 'regular', size: spacing.size, leading: spacing.leading };
}

/**
 * The pages with the airiest spacing that holds them on one page; what needs several pages anyway
 * is set airily. A print's letters are much alike, so the search begins where the last one of the
 * same `sort` ended; what is found does not depend on where it begins.
 */
export function setOnOnePage<T>(
  memory: Memory,
  sort: string,
  spacings: readonly Spacing[],
  layOut: (spacing: Spacing) => readonly T[],
): readonly T[] {
  const last = remember(memory, `spacing|${spacings.length}|${sort}`, () => ({ found: 0 }));
  const tried = new Map<number, readonly T[]>();
  const pagesAt = (at: number) => {
    const known = tried.get(at);
    if (known) return known;
    const pages = layOut(spacings[at] as Spacing);
    tried.set(at, pages);
    return pages;
  };
  const fits = (at: number) => pagesAt(at).length === 1;
  last.found = firstFitting(fits, last.found, spacings.length);
  return pagesAt(last.found < spacings.length ? last.found : 0);
}

/** The first of so many that fits, or their count where none does. */
function firstFitting(fits: (at: number) => boolean, begin: number, count: number): number {
  let at = begin;
  while (at > 0 && fits(at - 1)) at -= 1;
  if (at === begin) while (at < count && !fits(at)) at += 1;
  return at;
}
