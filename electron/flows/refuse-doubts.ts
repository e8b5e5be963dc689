import type { Doubt } from '../../shared/domain/doubt.ts';
import { Failure } from '../../shared/failure.ts';

/** Doubts need the reason of a person. Failure: decision-needed, with what is doubtful. */
export function refuseDoubts(doubts: readonly Doubt[], decision: string | null): void {
  if (doubts.length > 0 && decision === null) throw new Failure('decision-needed', doubts);
}

/** For the log: why it was done all the same. */
export function decidedDetails(
  doubts: readonly Doubt[],
  decision: string | null,
): { readonly doubts?: readonly Doubt[]; readonly reason?: string } {
  return doubts.length > 0 && decision !== null ? { doubts, reason: decision } : {};
}
