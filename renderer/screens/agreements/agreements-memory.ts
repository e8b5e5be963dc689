import type { QueryClient } from '@tanstack/react-query';
import type { Pks } from '../../../shared/domain/agreement.ts';

/** Which series, and which period of each, was looked at last; without one, the newest. */
export interface AgreementsView {
  readonly pks: Pks;
  readonly shown: Readonly<Partial<Record<Pks, number>>>;
}

const REMEMBERED = 20;

/** As long-lived as the answers themselves: one memory for each window. */
const memories = new WeakMap<QueryClient, Map<number, AgreementsView>>();

/** Kept by visit: coming back from the quota or the renewal finds the same agreement. */
export function rememberAgreements(client: QueryClient, visit: number, view: AgreementsView): void {
  const memory = memories.get(client) ?? new Map<number, AgreementsView>();
  memories.set(client, memory);
  memory.delete(visit);
  memory.set(visit, view);
  for (const old of memory.keys()) if (memory.size > REMEMBERED) memory.delete(old);
}

export function recallAgreements(client: QueryClient, visit: number): AgreementsView | null {
  return memories.get(client)?.get(visit) ?? null;
}
