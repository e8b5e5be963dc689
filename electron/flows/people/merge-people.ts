import { findEdits, groupOf } from '../../../shared/domain/journal-edits.ts';
import { type MergeSide, planMerge } from '../../../shared/domain/likeness/merge-people.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { MergeItem } from '../../../shared/views.ts';
import { ensureDepartments } from '../../db/lists/departments.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import {
  getMergeItem,
  getMergeToUndo,
  hasClaimSince,
  hasLetterSince,
  haveTwoDeaths,
  listMerges as listStoredMerges,
  listWrittenSince,
  movedAgreements,
  type StoredMerge,
} from '../../db/people/merges.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { findPersonByNik, getStoredPerson } from '../../db/people/people.ts';
import { refuseForgotten } from '../../db/people/refuse-forgotten.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { writeMerge } from '../../db/people/write-merge.ts';
import { writeUnmerge } from '../../db/people/write-unmerge.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';

/**
 * Makes two records one; can be undone. Values, places and family contacts that only the other one
 * has are not lost. Failures: merge-same-person, person-not-found, died-already (a death claim of each).
 */
export async function mergePeople(
  context: Context,
  { keptId, goneId, fromGone, note: why }: RequestInput<'same-person.merge'>,
): Promise<MergeItem> {
  if (keptId === goneId) throw new Failure('merge-same-person');
  const by = { actor: context.actor, at: context.now().toISOString() };
  return context.data.db.transaction().execute(async (trx) => {
    if (await haveTwoDeaths(trx, keptId, goneId)) throw new Failure('died-already');
    const plan = planMerge(await sideOf(trx, keptId), await sideOf(trx, goneId), fromGone);
    const departments = await departmentsOf(
      trx,
      plan.changes.map(({ field, to }) => ({ field, name: to })),
    );
    const merge = { keptId, goneId, plan, departments, note: why.trim(), ...by };
    const id = await writeMerge(trx, context.data, merge);
    await raiseRosterRevision(trx);
    note(context, { kind: 'people-merged', personId: keptId, details: { merge: id, goneId } });
    return getMergeItem(trx, id);
  });
}

/** The newest first. */
export function listMerges(context: Context): Promise<MergeItem[]> {
  return listStoredMerges(context.data.db);
}

/**
 * Makes one record two again, each as it was; what was edited of the kept one apart from the merge
 * stays theirs. Failures: merge-not-found, merge-undone, merge-not-last, merge-edited-since with
 * the fields (what was edited could belong to either of the two), nik-taken.
 */
export async function undoMerge(context: Context, id: number): Promise<null> {
  return context.data.db.transaction().execute(async (trx) => {
    const merge = await getMergeToUndo(trx, id);
    await refuseEdited(trx, merge);
    await refuseTaken(trx, merge);
    const departments = await departmentsOf(
      trx,
      merge.snapshot.plan.changes.map(({ field, from }) => ({ field, name: from })),
    );
    const by = { actor: context.actor, at: context.now().toISOString() };
    await writeUnmerge(trx, context.data, merge, departments, by);
    await raiseRosterRevision(trx);
    const details = { merge: id, goneId: merge.snapshot.person.id };
    note(context, { kind: 'people-unmerged', personId: merge.keptId, details });
    return null;
  });
}

async function sideOf(trx: Db, id: number): Promise<MergeSide> {
  await refuseForgotten(trx, id);
  const { values, diedOn } = await getStoredPerson(trx, id);
  return { personId: id, values, diedOn, memberships: await listMemberships(trx, id) };
}

function departmentsOf(
  trx: Db,
  changes: readonly { readonly field: string; readonly name: string | number | null }[],
): Promise<ReadonlyMap<string, number>> {
  const names = changes.flatMap(({ field, name }) =>
    field === 'department' && name !== null ? String(name) : [],
  );
  return ensureDepartments(trx, names);
}

async function refuseEdited(trx: Db, merge: StoredMerge): Promise<void> {
  const { snapshot } = merge;
  const moved = movedAgreements(snapshot);
  const merged = new Set(snapshot.plan.changes.map(groupOf));
  const edited = findEdits(await listWrittenSince(trx, merge)).filter(
    (edit) =>
      merged.has(groupOf(edit)) || (edit.agreementId !== null && moved.includes(edit.agreementId)),
  );
  const fields: string[] = [...new Set(edited.map(({ field }) => field))];
  if (await hasLetterSince(trx, merge, moved)) fields.push('letters');
  if (await hasClaimSince(trx, merge)) fields.push('claims');
  if (fields.length > 0) throw new Failure('merge-edited-since', fields);
}

/** Somebody else may have come under a NIK that is free since the merge. */
async function refuseTaken(trx: Db, { keptId, snapshot }: StoredMerge): Promise<void> {
  for (const nik of [snapshot.person.nik, snapshot.kept.nik]) {
    const bearer = await findPersonByNik(trx, nik);
    if (bearer !== null && bearer.id !== keptId) throw new Failure('nik-taken');
  }
}
