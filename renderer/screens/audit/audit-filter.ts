import type { AuditFilter } from '../../../shared/trust-shapes.ts';

export const WHOLE_LOG: AuditFilter = {
  group: null,
  actor: null,
  from: null,
  until: null,
  personId: null,
};

export function isNarrowed(filter: AuditFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}
