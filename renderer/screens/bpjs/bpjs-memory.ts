import type { QueryClient } from '@tanstack/react-query';
import type { BpjsComparison } from '../../../shared/requests/bpjs.ts';
import type { Grant } from '../../../shared/ipc.ts';
import type { ResultTab } from './result-tabs.tsx';

/** What is compared: still there after a look at a person. */
export interface BpjsView {
  readonly agreementId: number;
  readonly month: string;
  readonly file: Grant | null;
  readonly result: BpjsComparison | null;
  readonly tab: ResultTab;
}

/** As long-lived as the answers themselves; of the last visit alone, for a result may be large. */
const memories = new WeakMap<QueryClient, { readonly visit: number; readonly view: BpjsView }>();

export function rememberBpjs(client: QueryClient, visit: number, view: BpjsView): void {
  memories.set(client, { visit, view });
}

export function recallBpjs(client: QueryClient, visit: number): BpjsView | null {
  const memory = memories.get(client);
  return memory?.visit === visit ? memory.view : null;
}
