import { sql } from 'kysely';
import { AUDIT_KINDS, type AuditDetail } from '../../../shared/domain/audit.ts';
import { maskSteps } from '../../../shared/domain/mask-journal.ts';
import { startInWita } from '../../../shared/domain/values/day.ts';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import type { AuditChangeView, AuditEntryView } from '../../../shared/trust-views.ts';
import type { Db } from '../open.sqlite.ts';
import { toSteps } from '../people/person-journal.ts';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** What a filter shows of the log, the newest first. */
export async function listEntries(
  db: Db,
  filter: AuditFilter,
  page: Page,
): Promise<{ readonly total: number; readonly entries: AuditEntryView[] }> {
  const found = select(db, filter);
  const { total } = await found
    .select((each) => each.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(['audit.id', 'audit.at', 'audit.actor', 'audit.via', 'audit.kind', 'audit.details'])
    .select(['audit.person_id as aboutId', 'audit.sha256'])
    .select([personId('audit.person_id').as('personId'), nameOf('audit.person_id').as('name')])
    .select(
      sql<
        string | null
      >`(select file_name from import where id = audit.details ->> '$.importId')`.as('fileName'),
    )
    .select(
      sql<number>`(select count(*) from change where change.id <= audit.last_change and change.id >
        coalesce((select before.last_change from audit as before where before.id < audit.id
          order by before.id desc limit 1), 0))`.as('changes'),
    )
    .orderBy('audit.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const entries = rows.map(({ aboutId, personId: id, name, fileName, details, ...entry }) => ({
    ...entry,
    details: {
      ...(JSON.parse(details) as { readonly [key: string]: AuditDetail }),
      // As it stands with the import: a name that tells of somebody who was forgotten went there.
      ...(fileName === null ? {} : { fileName }),
    },
    person: aboutId === null ? null : { id, name: name ?? '' },
  }));
  return { total, entries };
}

/** What an entry changed of people, in the order of its writing, without NIKs in full. */
export async function listChangesOf(
  db: Db,
  id: number,
  page: Page,
): Promise<{ readonly total: number; readonly changes: AuditChangeView[] }> {
  const found = db.selectFrom('change').where(
    sql<boolean>`change.id <= (select last_change from audit where id = ${id})
        and change.id > coalesce((select last_change from audit where id < ${id}
          order by id desc limit 1), 0)`,
  );
  const { total } = await found
    .select((each) => each.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .leftJoin('agreement', 'agreement.id', 'change.agreement_id')
    .select(['change.made', 'change.ended', 'change.before', 'change.after', 'agreement.pks'])
    .select([personId('change.about_id').as('personId'), nameOf('change.about_id').as('name')])
    .orderBy('change.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const changes = rows.map(({ before, after, name, ...row }) => ({
    ...row,
    name: name ?? '',
    changes: maskSteps(toSteps(before, after)),
  }));
  return { total, changes };
}

/** Null where nobody has this id any more. */
function personId(column: 'audit.person_id' | 'change.about_id') {
  return sql<number | null>`(select person.id from person where person.id = ${sql.ref(column)})`;
}

/** As stored now; of somebody who is gone as the journal remembers; null of somebody forgotten. */
function nameOf(column: 'audit.person_id' | 'change.about_id') {
  const id = sql.ref(column);
  return sql<string | null>`coalesce((select person.name from person where person.id = ${id}),
    (select own.after ->> '$.name' from change as own where own.about_id = ${id}
      and own.after ->> '$.name' is not null order by own.id desc limit 1))`;
}

function select(db: Db, { group, actor, from, until, personId: about }: AuditFilter) {
  let found = db.selectFrom('audit');
  if (group !== null) found = found.where('audit.kind', 'in', [...AUDIT_KINDS[group]]);
  if (actor !== null) found = found.where(sql<boolean>`audit.actor = ${actor} collate nocase`);
  if (from !== null) found = found.where('audit.at', '>=', startInWita(from));
  if (until !== null) found = found.where('audit.at', '<', startInWita(until, 1));
  if (about === null) return found;
  return found.where((each) =>
    each.or([each('audit.person_id', '=', about), each('audit.id', 'in', entriesOf(about))]),
  );
}

/** The entries that rows of somebody's journal were written with. */
function entriesOf(about: number) {
  return sql<number>`(select (select own.id from audit as own where own.last_change >= change.id
      order by own.last_change, own.id limit 1)
    from change where change.about_id = ${about} or change.person_id = ${about})`;
}
