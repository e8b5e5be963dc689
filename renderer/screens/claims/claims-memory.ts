import type { QueryClient } from '@tanstack/react-query';
import type { ClaimFilter } from '../../../shared/requests/claims.ts';

/** What of the list should still be there after a look at a claim. */
export interface ClaimsView {
  readonly filter: ClaimFilter;
  readonly firstRow: number;
  /** The row that was opened, -1 for none: there the keyboard goes on. */
  readonly opened: number;
}

const OPEN_CLAIMS: ClaimFilter = { state: 'open', kind: null, text: '' };

const AFRESH: ClaimsView = { filter: OPEN_CLAIMS, firstRow: 0, opened: -1 };

/** As long-lived as the answers themselves. The last visit only: going back leads to no older one twice. */
const memories = new WeakMap<QueryClient, { readonly visit: number; readonly view: ClaimsView }>();

export function rememberClaims(
  client: QueryClient,
  visit: number,
  part: Partial<ClaimsView>,
): void {
  memories.set(client, { visit, view: { ...recallClaims(client, visit), ...part } });
}

export function recallClaims(
  client: QueryClient,
  visit: number,
  state: ClaimFilter['state'] = 'open',
): ClaimsView {
  const memory = memories.get(client);
  if (memory?.visit === visit) return memory.view;
  return { ...AFRESH, filter: { ...OPEN_CLAIMS, state } };
}
