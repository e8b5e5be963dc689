import type { Doubt } from '../../../shared/domain/doubt.ts';

/** What was noted, with the reason why something doubtful was done all the same. */
export function withReason(
  noted: string,
  doubts: readonly Doubt[],
  decision: string | null,
): string {
  const reason = doubts.length === 0 ? null : decision;
  return [noted, reason].filter((text) => text !== null && text !== '').join('; ');
}
