import { sql } from 'kysely';
import type { AuditDetail, AuditKind } from '../../../shared/domain/audit.ts';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Db } from '../open.sqlite.ts';

/** An entry of the audit log, as a person's record tells of it. */
export interface Act {
  readonly at: string;
  readonly actor: string;
  readonly kind: AuditKind;
  readonly details: { readonly [key: string]: AuditDetail };
}

/** Everything in the log about a person, and about records that were made one with theirs; the oldest first. */
export async function listActsAbout(db: Db, personId: number): Promise<Act[]> {
  const merged = sql`select snapshot ->> '$.person.id' from merge
    where kept_id = ${personId} and undone_at is null`;
  const rows = await selectActs(db)
    .where(sql<boolean>`(person_id = ${personId} or person_id in (${merged}))`)
    .execute();
  return rows.map(toAct);
}

const WRITTEN_OUT = [
  'roster-exported',
  'summary-printed',
  'contributions-exported',
  'claims-exported',
  'differences-exported',
] as const;

/** What wrote members of these agreements out of the program since an instant; the oldest first. */
export async function listExportsOf(db: Db, pks: readonly Pks[], since: string): Promise<Act[]> {
  const rows = await selectActs(db)
    .where('at', '>=', since)
    .where('kind', 'in', WRITTEN_OUT)
    .execute();
  return rows.map(toAct).filter((act) => tellsOf(act, pks));
}

/** A list of all agreements tells of these too; a summary names nobody but in its annex. */
function tellsOf({ kind, details }: Act, pks: readonly Pks[]): boolean {
  const { filter, annex } = details;
  if (kind === 'summary-printed') return annex === true && isOneOf(details['pks'], pks);
  const isObject = typeof filter === 'object' && filter !== null && !Array.isArray(filter);
  const of = isObject ? (filter as { readonly pks?: AuditDetail }).pks : null;
  return of === null || of === undefined || isOneOf(of, pks);
}

function isOneOf(value: AuditDetail | undefined, pks: readonly Pks[]): boolean {
  return pks.some((one) => one === value);
}

function selectActs(db: Db) {
  return db.selectFrom('audit').select(['at', 'actor', 'kind', 'details']).orderBy('id');
}

function toAct({ details, ...act }: Omit<Act, 'details'> & { readonly details: string }): Act {
  return { ...act, details: JSON.parse(details) as Act['details'] };
}
