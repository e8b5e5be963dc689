import type { Sen } from '../values/sen.ts';

/** What a family may expect. BPJS decides. */
export interface Estimate {
  /** Null where a part is not known (a wage that nobody has filled in). */
  readonly total: Sen | null;
  readonly parts: readonly EstimatePart[];
  /** Which rule gave these parts, with its source, in one or two Indonesian sentences. */
  readonly rule: string;
  /** What may come on top, year by year: at most so much. */
  readonly scholarship: { readonly atMost: Sen; readonly rule: string } | null;
}

export interface EstimatePart {
  /** Indonesian, as BPJS names it. */
  readonly name: string;
  readonly amount: Sen | null;
}
