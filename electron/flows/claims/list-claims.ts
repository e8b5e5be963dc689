import { claimState, type ClaimState } from '../../../shared/domain/claims/steps.ts';
import type { ClaimFilter, ClaimLine, ClaimList } from '../../../shared/requests/claims.ts';
import { listClaims, listClaimsOf } from '../../db/claims/claims.ts';
import type { Context } from '../context.ts';
import { gatherClaims, type ClaimCase } from './gather-claims.ts';
import { toLine } from './judge-claim.ts';

/**
 * The claims that a filter shows, the newest event first, without causes and families. The counts are
 * of all that kind, text and person show, whatever the state; the sums are of the lines.
 */
export async function listClaimLines(
  { data: { db }, now }: Pick<Context, 'data' | 'now'>,
  { state, kind, text, personId }: ClaimFilter,
): Promise<ClaimList> {
  const claims = await (personId === undefined ? listClaims(db) : listClaimsOf(db, personId));
  const found = (await gatherClaims(db, claims)).filter(
    (each) => (kind === null || each.claim.kind === kind) && isFound(each, text),
  );
  const lines = found
    .filter((each) => state === null || stateOf(each) === state)
    .map((each) => toLine(each, now()));
  const count = (one: ClaimState) => found.filter((each) => stateOf(each) === one).length;
  return {
    counts: { open: count('open'), paid: count('paid'), closed: count('closed') },
    expected: sum(lines, ({ expected }) => expected ?? 0),
    paid: sum(lines, ({ paid }) => paid),
    lines,
  };
}

function stateOf({ claim }: ClaimCase): ClaimState {
  return claimState(claim.status);
}

/** By name, NIK or KPJ, as people are searched. */
function isFound({ person, places }: ClaimCase, text: string): boolean {
  const folded = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  if (folded === '' || person.name.toLowerCase().includes(folded)) return true;
  const digits = folded.replaceAll(/[\s.'-]/g, '');
  if (!/^\d+$/.test(digits)) return false;
  const kpjs = places.flatMap(({ membership }) => membership.kpj ?? []);
  return [person.nik, ...kpjs].some((number) => number.includes(digits));
}

function sum(lines: readonly ClaimLine[], of: (line: ClaimLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}
