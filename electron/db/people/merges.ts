import { sql, type Selectable } from 'kysely';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { JournalRow } from '../../../shared/domain/journal-edits.ts';
import type { MergePlan } from '../../../shared/domain/likeness/merge-people.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { Failure } from '../../../shared/failure.ts';
import type { MergeItem } from '../../../shared/views.ts';
import { refuseForgotten } from './refuse-forgotten.ts';
import { selectJournal, toJournalRow } from './journal.ts';
import type { Db } from '../open.sqlite.ts';
import type { ContactTable, MembershipTable, PersonTable } from '../schema.ts';

/** What is kept of a merge: the one who went wholly, and what of the kept one was changed. */
export interface MergeSnapshot {
  readonly person: Selectable<PersonTable>;
  readonly contacts: readonly Selectable<ContactTable>[];
  readonly memberships: readonly Selectable<MembershipTable>[];
  /** What belonged to the one who went and is the kept one's now, by id or key. */
  readonly journal: readonly number[];
  readonly letters: readonly number[];
  /** Absent in merges of the first releases. */
  readonly claims?: readonly number[];
  /** Who had taken over a place that ended with its record; absent as well. */
  readonly followers?: readonly Pick<Selectable<MembershipTable>, 'id' | 'replaces_id'>[];
  readonly keys: readonly string[];
  readonly merges: readonly number[];
  readonly kept: Pick<Selectable<PersonTable>, 'nik' | 'is_sample' | 'updated_at'>;
  readonly plan: MergePlan;
  /** Places of the family contacts that the kept one got. */
  readonly contactsAdded: readonly number[];
  /** The journal's own entries of the merge. */
  readonly entries: readonly number[];
  /** The last letter there was. */
  readonly lastLetter: number;
}

export interface StoredMerge {
  readonly id: number;
  readonly keptId: number;
  readonly at: string;
  readonly snapshot: MergeSnapshot;
}

/** The newest first. */
export async function listMerges(db: Db): Promise<MergeItem[]> {
  const rows = await selectMerges(db).orderBy('merge.id', 'desc').execute();
  return rows.map(toItem);
}

/** One merge as the list shows it; it must exist. */
export async function getMergeItem(db: Db, id: number): Promise<MergeItem> {
  return toItem(await selectMerges(db).where('merge.id', '=', id).executeTakeFirstOrThrow());
}

/** Failures: merge-not-found, merge-undone, person-forgotten, and merge-not-last where a newer one comes first. */
export async function getMergeToUndo(db: Db, id: number): Promise<StoredMerge> {
  const row = await db
    .selectFrom('merge')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('merge-not-found'));
  if (row.undone_at !== null) throw new Failure('merge-undone');
  await refuseForgotten(db, row.kept_id);
  const newer = await db
    .selectFrom('merge')
    .select('id')
    .where('kept_id', '=', row.kept_id)
    .where('id', '>', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  if (newer) throw new Failure('merge-not-last');
  const snapshot = JSON.parse(row.snapshot) as MergeSnapshot;
  return { id, keptId: row.kept_id, at: row.at, snapshot };
}

/**
 * The person whom somebody said to be one with the bearer of this NIK; null where there is none.
 * Letters that were printed before the merge bear it for ever.
 */
export async function findMergedPerson(
  db: Db,
  nik: string,
): Promise<{ readonly id: number; readonly diedOn: Day | null } | null> {
  const row = await db
    .selectFrom('merge')
    .innerJoin('person', 'person.id', 'merge.kept_id')
    .select(['person.id', 'person.died_on as diedOn'])
    .where('merge.undone_at', 'is', null)
    .where((each) =>
      each.or([
        each(sql`merge.snapshot ->> '$.person.nik'`, '=', nik),
        each(sql`merge.snapshot ->> '$.kept.nik'`, '=', nik),
      ]),
    )
    .orderBy('merge.id', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** What was written of the kept one since the merge, but for what was undone itself. */
export async function listWrittenSince(db: Db, merge: StoredMerge): Promise<JournalRow[]> {
  const rows = await selectJournal(db)
    .where('change.person_id', '=', merge.keptId)
    .where('change.id', '>', Math.max(...merge.snapshot.entries))
    .where('change.source', '!=', 'undo')
    .where(
      sql<boolean>`(change.import_id is null
        or change.import_id in (select id from import where status = 'applied'))`,
    )
    .execute();
  return rows.map(toJournalRow);
}

/** Whether the kept one got a letter for one of these agreements since the merge. */
export async function hasLetterSince(
  db: Db,
  { keptId, snapshot }: StoredMerge,
  agreements: readonly number[],
): Promise<boolean> {
  if (agreements.length === 0) return false;
  const row = await db
    .selectFrom('letter')
    .select('id')
    .where('person_id', '=', keptId)
    .where('id', '>', snapshot.lastLetter)
    .where('agreement_id', 'in', agreements)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a claim was opened about the kept one since the merge. */
export async function hasClaimSince(
  db: Db,
  { keptId, at, snapshot }: StoredMerge,
): Promise<boolean> {
  const rows = await db
    .selectFrom('claim')
    .select('id')
    .where('person_id', '=', keptId)
    .where('created_at', '>', at)
    .execute();
  return rows.some(({ id }) => !snapshot.claims?.includes(id));
}

/** Whether both died by a claim of their own: they are two people, or one of the claims is an error. */
export async function haveTwoDeaths(db: Db, keptId: number, goneId: number): Promise<boolean> {
  const rows = await db
    .selectFrom('claim')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', [keptId, goneId])
    .where('outcome', '=', 'death')
    .where('status', '!=', 'dibatalkan')
    .execute();
  return rows.length > 1;
}

/** The merges that hold of a person, the oldest first. */
export async function listMergesInto(db: Db, personId: number): Promise<MergeSnapshot[]> {
  const rows = await db
    .selectFrom('merge')
    .select('snapshot')
    .where('kept_id', '=', personId)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ snapshot }) => JSON.parse(snapshot) as MergeSnapshot);
}

/** The agreements of the places that became the kept one's. */
export function movedAgreements({ memberships, plan }: MergeSnapshot): number[] {
  return memberships
    .filter((place) => plan.moved.includes(place.id))
    .map((place) => place.agreement_id);
}

function selectMerges(db: Db) {
  return db
    .selectFrom('merge')
    .innerJoin('person', 'person.id', 'merge.kept_id')
    .select([
      'merge.id',
      'merge.kept_id as keptId',
      'person.name as keptName',
      sql<string>`merge.snapshot ->> '$.person.name'`.as('goneName'),
      sql<string>`merge.snapshot ->> '$.person.nik'`.as('goneNik'),
      'merge.note',
      'merge.actor',
      'merge.at',
      'merge.undone_at as undoneAt',
    ]);
}

function toItem({ goneNik, ...row }: Omit<MergeItem, 'goneNikMasked'> & { goneNik: string }) {
  return { ...row, goneNikMasked: maskNik(goneNik) };
}
