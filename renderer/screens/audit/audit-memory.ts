import type { QueryClient } from '@tanstack/react-query';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import { WHOLE_LOG } from './audit-filter.ts';

export type AuditViewName = 'list' | 'roster';

/** What of this screen should still be there after a look at a person. */
export interface AuditView {
  readonly view: AuditViewName;
  readonly filter: AuditFilter;
  readonly firstRow: number;
  /** The roster of a day; null = today. */
  readonly day: Day | null;
  readonly pks: Pks;
  readonly text: string;
}

const AFRESH: AuditView = {
  view: 'list',
  filter: WHOLE_LOG,
  firstRow: 0,
  day: null,
  pks: 'non-asn',
  text: '',
};

/** As long-lived as the answers themselves. The last visit only: going back leads to no older one twice. */
const memories = new WeakMap<QueryClient, { readonly visit: number; readonly view: AuditView }>();

export function rememberAudit(client: QueryClient, visit: number, part: Partial<AuditView>): void {
  memories.set(client, { visit, view: { ...recallAudit(client, visit), ...part } });
}

export function recallAudit(client: QueryClient, visit: number): AuditView {
  const memory = memories.get(client);
  return memory?.visit === visit ? memory.view : AFRESH;
}
