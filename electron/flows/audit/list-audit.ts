import type { RequestInput } from '../../../shared/ipc.ts';
import type { TrustReplies } from '../../../shared/trust-views.ts';
import { listChangesOf, listEntries } from '../../db/audit/entries.ts';
import type { Context } from '../context.ts';

/** What a filter shows of the log, the newest first; days are days in Baubau. */
export function listAudit(
  { data }: Context,
  { filter, ...page }: RequestInput<'audit.list'>,
): Promise<TrustReplies['audit.list']> {
  return listEntries(data.db, filter, page);
}

/** What an entry changed of people, without NIKs in full; nothing where there is no such entry. */
export function listAuditChanges(
  { data }: Context,
  { id, ...page }: RequestInput<'audit.changes'>,
): Promise<TrustReplies['audit.changes']> {
  return listChangesOf(data.db, id, page);
}
