import type Database from 'better-sqlite3';
import type { Author } from '../author.ts';
import { movedAgreements, type MergeSnapshot, type StoredMerge } from './merges.ts';
import type { Db, OpenDatabase } from '../open.sqlite.ts';
import { preparePlaceTraces } from './place-traces.sqlite.ts';
import { prepareJournal } from './write-journal.sqlite.ts';
import { prepareValues } from './write-values.sqlite.ts';

/**
 * Makes one record two again, inside the caller's transaction: each has what it had. `departments`
 * knows the ids of the names that the kept one gets back.
 */
export async function writeUnmerge(
  trx: Db,
  { raw }: Pick<OpenDatabase, 'raw'>,
  merge: StoredMerge,
  departments: ReadonlyMap<string, number>,
  { actor, at }: Author,
): Promise<void> {
  const { id, keptId, snapshot } = merge;
  const set = prepareValues(raw, departments);
  // First: the kept one may bear the NIK of the one who comes back.
  for (const { from, ...change } of snapshot.plan.changes.toReversed())
    set({ ...change, personId: keptId, to: from });
  await setBackKept(trx, merge);
  await trx.insertInto('person').values(snapshot.person).execute();
  await giveBack(trx, keptId, snapshot);
  traceReturn(raw, merge, { actor, at });
  await trx.updateTable('merge').set({ undone_at: at }).where('id', '=', id).execute();
}

/** The journal shows nobody that there ever was a merge; the log must know what became of the roster. */
function traceReturn(raw: Database.Database, { keptId, snapshot }: StoredMerge, by: Author): void {
  const { person, plan } = snapshot;
  const write = prepareJournal(raw, { source: 'undo', importId: null, ...by });
  const isTrace = true;
  const moved = movedAgreements(snapshot);
  for (const agreementId of moved)
    write({ personId: keptId, agreementId, before: {}, after: {}, ended: 'membership', isTrace });
  for (const { field, agreementId, from, to } of plan.changes.toReversed()) {
    // Of a place that is the other one's again its own entry tells.
    if (agreementId !== null && moved.includes(agreementId)) continue;
    const change = { before: { [field]: to }, after: { [field]: from } };
    write({ personId: keptId, agreementId, ...change, isTrace });
  }
  const after = { nik: person.nik, name: person.name };
  write({ personId: person.id, agreementId: null, before: {}, after, made: 'person', isTrace });
  const trace = preparePlaceTraces(raw, write);
  for (const { agreement_id: agreementId } of snapshot.memberships) trace(person.id, agreementId);
}

async function setBackKept(trx: Db, { keptId, at, snapshot }: StoredMerge): Promise<void> {
  const { kept, contactsAdded, entries } = snapshot;
  if (contactsAdded.length > 0)
    await trx
      .deleteFrom('contact')
      .where('person_id', '=', keptId)
      .where('position', 'in', contactsAdded)
      .execute();
  // What the merge wrote stays in the journal, but tells of nobody any more.
  await trx
    .updateTable('change')
    .set({ person_id: null })
    .where('id', 'in', entries)
    .where('source', '=', 'merge')
    .execute();
  await trx
    .updateTable('person')
    .set({ is_sample: kept.is_sample })
    .where('id', '=', keptId)
    .execute();
  await trx
    .updateTable('person')
    .set({ updated_at: kept.updated_at })
    .where('id', '=', keptId)
    .where('updated_at', '=', at)
    .execute();
}

async function giveBack(
  trx: Db,
  keptId: number,
  {
    person,
    contacts,
    memberships,
    journal,
    letters,
    claims = [],
    followers = [],
    keys,
    merges,
    plan,
  }: MergeSnapshot,
): Promise<void> {
  const own = { person_id: person.id };
  if (contacts.length > 0)
    await trx
      .insertInto('contact')
      .values([...contacts])
      .execute();
  for (const { id, ...place } of memberships)
    if (plan.moved.includes(id))
      await trx.updateTable('membership').set(own).where('id', '=', id).execute();
    else await insertPlace(trx, id, place);
  for (const { id, replaces_id } of followers) await giveFollower(trx, plan, { id, replaces_id });
  await updateSome(journal, (ids) =>
    trx.updateTable('change').set(own).where('id', 'in', ids).where('person_id', '=', keptId),
  );
  await updateSome(letters, (ids) =>
    trx.updateTable('letter').set(own).where('id', 'in', ids).where('person_id', '=', keptId),
  );
  await updateSome(claims, (ids) =>
    trx.updateTable('claim').set(own).where('id', 'in', ids).where('person_id', '=', keptId),
  );
  await updateSome(keys, (some) =>
    trx.updateTable('row_key').set(own).where('key', 'in', some).where('person_id', '=', keptId),
  );
  await updateSome(merges, (ids) =>
    trx.updateTable('merge').set({ kept_id: person.id }).where('id', 'in', ids),
  );
}

/** Under the old id, unless a place that was made since has it. */
async function insertPlace(
  trx: Db,
  id: number,
  place: Omit<MergeSnapshot['memberships'][number], 'id'>,
): Promise<void> {
  const isThere = async (one: number) =>
    (await trx.selectFrom('membership').select('id').where('id', '=', one).execute()).length > 0;
  const followed = place.replaces_id ?? null;
  const replaces_id = followed !== null && (await isThere(followed)) ? followed : null;
  const whole = { ...place, replaces_id };
  await trx
    .insertInto('membership')
    .values((await isThere(id)) ? whole : { id, ...whole })
    .execute();
}

/** Who had taken over the place has it again, unless that was said otherwise since. */
async function giveFollower(
  trx: Db,
  { joined }: MergeSnapshot['plan'],
  { id, replaces_id }: { readonly id: number; readonly replaces_id: number | null },
): Promise<void> {
  const handedOn = joined.find(({ goneId }) => goneId === replaces_id)?.keptId ?? null;
  await trx
    .updateTable('membership')
    .set({ replaces_id })
    .where('id', '=', id)
    .where((each) => each.or([each('replaces_id', 'is', null), each('replaces_id', '=', handedOn)]))
    .where((each) =>
      each.exists(
        each
          .selectFrom('membership as place')
          .select('place.id')
          .where('place.id', '=', replaces_id),
      ),
    )
    .execute();
}

async function updateSome<Id>(
  ids: readonly Id[],
  update: (ids: readonly Id[]) => { execute(): Promise<unknown> },
): Promise<void> {
  if (ids.length > 0) await update(ids).execute();
}
