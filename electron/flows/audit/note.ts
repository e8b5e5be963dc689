import type { AuditDetail, AuditEvent } from '../../../shared/domain/audit.ts';
import { record } from '../../db/audit/record.sqlite.ts';
import { entryOf, type Context } from '../context.ts';

type Author = Pick<Context, 'data' | 'actor' | 'source' | 'now'>;

/**
 * Writes down in the audit log what is being done, and gives the entry's number back. Only at the end
 * of the transaction that does it: kept with it, or gone with it.
 */
export function note(context: Author, event: AuditEvent): number {
  return record(context.data.raw, entryOf(context), event);
}

/** The same for what changes no data (a file, a look), when it has been done. */
export function noteAlone(context: Author, event: AuditEvent): Promise<number> {
  return context.data.db.transaction().execute(async () => note(context, event));
}

/** From what to what: only what differs of two records of the same shape. */
export function differenceOf(
  before: object | null,
  after: object | null,
): { readonly before: AuditDetail; readonly after: AuditDetail } {
  const [from, to] = [toFields(before), toFields(after)];
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]),
  );
  const pick = (of: Fields) =>
    Object.fromEntries(fields.map((field) => [field, of[field] ?? null]));
  return { before: before && pick(from), after: after && pick(to) };
}

type Fields = { readonly [key: string]: AuditDetail };

function toFields(values: object | null): Fields {
  return JSON.parse(JSON.stringify(values ?? {})) as Fields;
}
