import type Database from 'better-sqlite3';
import type { MergeChange, MergePlan } from '../../../shared/domain/likeness/merge-people.ts';
import type { MergeSnapshot } from './merges.ts';
import type { Db, OpenDatabase } from '../open.sqlite.ts';
import { findTakenBy } from '../places/replacement.ts';
import { preparePlaceTraces } from './place-traces.sqlite.ts';
import { ENDED_PERSON, prepareJournal } from './write-journal.sqlite.ts';
import { prepareValues, type StoredValue } from './write-values.sqlite.ts';

export interface MergeWrite {
  readonly keptId: number;
  readonly goneId: number;
  readonly plan: MergePlan;
  /** Department ids by the names that the plan sets. */
  readonly departments: ReadonlyMap<string, number>;
  readonly note: string;
  readonly actor: string;
  readonly at: string;
}

/**
 * Makes two records one, inside the caller's transaction, and gives the merge's id back. Letters
 * keep what was printed on them; they, the journal and the row keys are the kept one's from now on.
 */
export async function writeMerge(
  trx: Db,
  { raw }: Pick<OpenDatabase, 'raw'>,
  merge: MergeWrite,
): Promise<number> {
  const { keptId, goneId, plan, note, actor, at } = merge;
  const taken = await takeAlong(trx, keptId, goneId, plan);
  await trx.deleteFrom('person').where('id', '=', goneId).execute();
  const set = prepareValues(raw, merge.departments);
  for (const change of plan.changes) set({ ...change, personId: keptId });
  for (const follower of taken.followers) await handOn(trx, plan, follower);
  await touchKept(trx, keptId, Math.min(taken.kept.is_sample, taken.person.is_sample), at);
  const contactsAdded = await foldContacts(trx, keptId, [...taken.keptContacts, ...taken.contacts]);
  traceMoved(raw, merge, taken.memberships);
  const entries = record(raw, merge);
  const { keptContacts: _now, ...rest } = taken;
  const snapshot: MergeSnapshot = { ...rest, plan, contactsAdded, entries };
  const { id } = await trx
    .insertInto('merge')
    .values({ kept_id: keptId, snapshot: JSON.stringify(snapshot), note, actor, at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Reads everything of the one who goes, and hands what outlives them to the kept one. */
async function takeAlong(trx: Db, keptId: number, goneId: number, plan: MergePlan) {
  const read = await readBoth(trx, keptId, goneId, plan);
  const own = { person_id: keptId };
  const isTheirs = ['person_id', '=', goneId] as const;
  const journal = trx
    .updateTable('change')
    .set(own)
    .where(...isTheirs);
  const letters = trx
    .updateTable('letter')
    .set(own)
    .where(...isTheirs);
  const claims = trx
    .updateTable('claim')
    .set(own)
    .where(...isTheirs);
  const keys = trx
    .updateTable('row_key')
    .set(own)
    .where(...isTheirs);
  const merges = trx.updateTable('merge').set({ kept_id: keptId }).where('kept_id', '=', goneId);
  if (plan.moved.length > 0)
    await trx.updateTable('membership').set(own).where('id', 'in', plan.moved).execute();
  return {
    ...read,
    journal: (await journal.returning('id').execute()).map(({ id }) => id),
    letters: (await letters.returning('id').execute()).map(({ id }) => id),
    claims: (await claims.returning('id').execute()).map(({ id }) => id),
    keys: (await keys.returning('key').execute()).map(({ key }) => key),
    merges: (await merges.returning('id').execute()).map(({ id }) => id),
  };
}

async function readBoth(trx: Db, keptId: number, goneId: number, plan: MergePlan) {
  const person = trx.selectFrom('person').where('id', '=', goneId).selectAll();
  const kept = trx
    .selectFrom('person')
    .where('id', '=', keptId)
    .select(['nik', 'is_sample', 'updated_at']);
  const joined = plan.joined.map((pair) => pair.goneId);
  const followers = trx.selectFrom('membership').where('replaces_id', 'in', joined);
  const contacts = (id: number) =>
    trx.selectFrom('contact').selectAll().where('person_id', '=', id).orderBy('position');
  const memberships = trx.selectFrom('membership').selectAll().where('person_id', '=', goneId);
  const lastLetter = trx.selectFrom('letter').select((each) => each.fn.max('id').as('id'));
  return {
    person: await person.executeTakeFirstOrThrow(),
    kept: await kept.executeTakeFirstOrThrow(),
    contacts: await contacts(goneId).execute(),
    keptContacts: await contacts(keptId).execute(),
    memberships: await memberships.orderBy('id').execute(),
    followers: await followers.select(['id', 'replaces_id']).execute(),
    lastLetter: (await lastLetter.executeTakeFirst())?.id ?? 0,
  };
}

/** Who took over a place that ended with its record holds the kept one's, where that was left too. */
async function handOn(
  trx: Db,
  { joined }: MergePlan,
  { id, replaces_id }: { readonly id: number; readonly replaces_id: number | null },
): Promise<void> {
  const place = joined.find(({ goneId }) => goneId === replaces_id)?.keptId;
  if (place === undefined || place === id || (await findTakenBy(trx, place)) !== null) return;
  await trx
    .updateTable('membership')
    .set({ replaces_id: place })
    .where('id', '=', id)
    .where((each) =>
      each.exists(
        each
          .selectFrom('membership as kept')
          .select('kept.id')
          .where('kept.id', '=', place)
          .where('kept.status', '!=', 'active'),
      ),
    )
    .execute();
}

/** Whoever is partly real is no sample any more. */
async function touchKept(trx: Db, keptId: number, isSample: number, at: string): Promise<void> {
  await trx
    .updateTable('person')
    .set({ updated_at: at, is_sample: isSample })
    .where('id', '=', keptId)
    .execute();
}

/** No family contact is lost: those whom the kept one does not have stand behind the others. */
async function foldContacts(
  trx: Db,
  keptId: number,
  known: readonly { name: string | null; relation: string | null; phone: string | null }[],
): Promise<number[]> {
  const now = await trx
    .selectFrom('contact')
    .select(['name', 'position'])
    .where('person_id', '=', keptId)
    .execute();
  const names = new Set(now.map(({ name }) => name?.toLowerCase()));
  let last = Math.max(1, ...now.map(({ position }) => position));
  const added: number[] = [];
  for (const { name, relation, phone } of known) {
    if (name === null || names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    added.push((last += 1));
    const values = { person_id: keptId, position: last, name, relation, phone };
    await trx.insertInto('contact').values(values).execute();
  }
  return added;
}

/** What the journal shows nobody, but must know to tell the roster of any day. */
function traceMoved(
  raw: Database.Database,
  { keptId, goneId, plan, actor, at }: MergeWrite,
  places: MergeSnapshot['memberships'],
): void {
  const write = prepareJournal(raw, { source: 'merge', importId: null, actor, at });
  write({ personId: goneId, ...ENDED_PERSON });
  const trace = preparePlaceTraces(raw, write);
  for (const { id, agreement_id: agreementId } of places)
    if (plan.moved.includes(id)) trace(keptId, agreementId);
}

/** The person's entry stands there even where no value changed: the merge is part of their history. */
function record(raw: Database.Database, { keptId, plan, actor, at }: MergeWrite): number[] {
  const write = prepareJournal(raw, { source: 'merge', importId: null, actor, at });
  const places = new Set(plan.changes.map(({ agreementId }) => agreementId));
  places.delete(null);
  return [null, ...places].map((agreementId) => {
    const own = plan.changes.filter((change) => change.agreementId === agreementId);
    return write({
      personId: keptId,
      agreementId,
      before: valuesOf(own, ({ from }) => from),
      after: valuesOf(own, ({ to }) => to),
    });
  });
}

function valuesOf(changes: readonly MergeChange[], pick: (change: MergeChange) => StoredValue) {
  return Object.fromEntries(changes.map((change) => [change.field, pick(change)]));
}
