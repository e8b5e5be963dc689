import { sql } from 'kysely';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import { addendumLine } from '../../../shared/domain/renewal/next-agreement.ts';
import type { RenewalUse } from '../../../shared/domain/renewal/renewal-use.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Author } from '../author.ts';
import { deleteUnusedFiles } from '../imports/import-files.ts';
import type { Db } from '../open.sqlite.ts';
import { writeAddenda } from './addenda.ts';
import { getAgreement } from './agreements.ts';

/** How an agreement was made, as the audit log tells it. */
export interface Renewal {
  readonly from: Day;
  readonly until: Day;
  readonly asAddendum: boolean;
  /** The last row of the journal that was written with it. */
  readonly lastChange: number;
}

/** Null for an agreement that was not made by a renewal. */
export async function findRenewal(db: Db, agreementId: number): Promise<Renewal | null> {
  const row = await db
    .selectFrom('audit')
    .select(['details', 'last_change'])
    .where('kind', '=', 'agreement-renewed')
    .where(sql<boolean>`details ->> '$.agreement' = ${agreementId}`)
    .executeTakeFirst();
  if (!row) return null;
  const { from, until, asAddendum } = JSON.parse(row.details) as Omit<Renewal, 'lastChange'>;
  return { from, until, asAddendum, lastChange: row.last_change };
}

/** What stands on an agreement, so that it cannot go. */
export async function listUses(
  db: Db,
  id: number,
  { lastChange }: Pick<Renewal, 'lastChange'>,
): Promise<RenewalUse[]> {
  const { rows } = await sql<{ readonly use: RenewalUse }>`
    select 'laterPeriod' as use where exists
      (select 1 from agreement where continues_id = ${id} and taken_back_at is null)
    union all select 'letters' where exists (select 1 from letter where agreement_id = ${id})
    union all select 'claims' where exists (select 1 from claim where agreement_id = ${id})
    union all select 'bills' where exists (select 1 from bill where agreement_id = ${id})
    union all select 'imports' where exists
      (select 1 from import where agreement_id = ${id} and status = 'applied')
    union all select 'comparisons' where exists
      (select 1 from bpjs_comparison where agreement_id = ${id})
    union all select 'places' where exists
      (select 1 from change where agreement_id = ${id} and id > ${lastChange}
        and about_id in (select id from person))
      or exists (select 1 from membership where agreement_id = ${id} and not exists
        (select 1 from membership as other
         where other.person_id = membership.person_id and other.id <> membership.id))
    union all select 'merges' where exists
      (select 1 from merge, json_each(snapshot, '$.memberships') as place
       where undone_at is null and place.value ->> '$.agreement_id' = ${id})`.execute(db);
  return rows.map(({ use }) => use);
}

/**
 * Takes a renewal back, inside the caller's transaction: its places, its parties, plans of imports into
 * it and the line of an addendum go. The journal, which only grows, names the agreement for ever: its
 * row stays behind, and nobody is shown it. Gives back how many places there were.
 */
export async function writeRenewalUndo(
  trx: Db,
  agreement: Agreement,
  renewal: Renewal,
  { actor, at }: Author,
): Promise<number> {
  const { id } = agreement;
  await sql`insert into change
      (person_id, about_id, agreement_id, source, ended, before, after, actor, at)
    select person_id, person_id, agreement_id, 'undo', 'membership',
      json_object('department', department.name, 'job', job, 'wage', wage, 'kpj', kpj),
      json_object('department', null, 'job', null, 'wage', null, 'kpj', null), ${actor}, ${at}
    from membership left join department on department.id = department_id
    where agreement_id = ${id} order by membership.id`.execute(trx);
  const places = await trx
    .deleteFrom('membership')
    .where('agreement_id', '=', id)
    .executeTakeFirst();
  await trx.deleteFrom('decision').where('agreement_id', '=', id).execute();
  await trx
    .deleteFrom('import')
    .where('agreement_id', '=', id)
    .where('status', '=', 'planned')
    .execute();
  await deleteUnusedFiles(trx);
  if (agreement.continuesId !== null && renewal.asAddendum)
    await removeAddendumLine(trx, agreement.continuesId, renewal);
  await writeAddenda(trx, id, []);
  await trx.deleteFrom('agreement_party').where('agreement_id', '=', id).execute();
  await trx.updateTable('agreement').set({ taken_back_at: at }).where('id', '=', id).execute();
  return Number(places.numDeletedRows);
}

/** Whatever was filled in since, the line says what it is about. */
async function removeAddendumLine(trx: Db, id: number, renewal: Renewal): Promise<void> {
  const { addenda } = await getAgreement(trx, id);
  const { about } = addendumLine(renewal);
  const at = addenda.findLastIndex((line) => line.about === about);
  if (at >= 0) await writeAddenda(trx, id, addenda.toSpliced(at, 1));
}
