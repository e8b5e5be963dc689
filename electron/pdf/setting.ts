import type { Faces } from './fonts.ts';
import type { Memory } from './memory.ts';
import type { Proportions } from './parts/letterhead.ts';

/** What the layout of all pages of one print shares. */
export interface Setting {
  readonly faces: Faces;
  readonly memory: Memory;
  /** Proportions of the images (coats of arms, signatures) by their SHA-256. */
  readonly coats: ReadonlyMap<string, Proportions>;
}
