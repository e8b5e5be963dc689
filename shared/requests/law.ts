/** Figures of the law and holidays: dated, with their source, for the office to keep. */
import { z } from 'zod';
import type { LawFigure, LawKey } from '../domain/law.ts';
import type { Day } from '../domain/values/day.ts';
import { day, text } from '../settings-shapes.ts';
import { LAW_VALUES } from './law-values.ts';

export const LAW_REQUESTS = {
  'law.list': z.void(),
  /** A new figure from a day on, or another value for a day that has one. */
  'law.save': z.strictObject({ from: day, source: text(400).min(3), figure: LAW_VALUES }),
  'law.remove': z.strictObject({ key: z.string().max(60), from: day }),
  'holiday.list': z.void(),
  'holiday.save': z.strictObject({ day, name: text(120).min(2), source: text(300) }),
  'holiday.remove': z.strictObject({ day }),
} as const;

export interface LawReplies {
  'law.list': readonly LawFigure[];
  'law.save': readonly LawFigure[];
  'law.remove': readonly LawFigure[];
  'holiday.list': readonly Holiday[];
  'holiday.save': readonly Holiday[];
  'holiday.remove': readonly Holiday[];
}
export type { LawKey };

export interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly source: string;
}
