import type { AuditVia } from '../../shared/domain/audit.ts';

/** Who writes in the data, through what, and when. */
export interface Entry {
  readonly actor: string;
  readonly via: AuditVia;
  readonly now: Date;
}
