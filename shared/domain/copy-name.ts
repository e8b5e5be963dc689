import { COPY_REASONS, type CopyReason } from './copies.ts';

/** What the name of a kept copy tells without opening it. */
export interface CopyStamp {
  /** An instant in UTC: `2025-07-01T02:00:00.000Z`. */
  readonly at: string;
  readonly reason: CopyReason;
}

// 20250701T020000000Z-before-import.sqlite: no colons, which Windows does not allow.
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z-]+)\.(sqlite|bpks)$/;

/** The name of a copy's file; names in their order are copies in their order. */
export function copyName({ at, reason }: CopyStamp, ending: 'sqlite' | 'bpks' = 'sqlite'): string {
  return `${at.replace(/[-:.]/g, '')}-${reason}.${ending}`;
}

/** Null for a file that is none of the program's copies. */
export function readCopyName(name: string): CopyStamp | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, thousandth, given] = match;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`;
  const reason = COPY_REASONS.find((each) => each === given);
  return reason && !Number.isNaN(Date.parse(at)) ? { at, reason } : null;
}
