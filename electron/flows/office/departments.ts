import { createDepartmentMatcher } from '../../../shared/domain/lists/departments.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { DepartmentView, PlaceView } from '../../../shared/views.ts';
import { Failure } from '../../../shared/failure.ts';
import * as stored from '../../db/lists/departments.ts';
import { listKelurahan } from '../../db/lists/places.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';

export function listDepartments(context: Context): Promise<DepartmentView[]> {
  return stored.listDepartments(context.data.db, context.access.departmentId);
}

/** Failures: values-invalid, department-taken, department-not-found. */
export async function changeDepartment(
  context: Context,
  input: RequestInput<'department.save'>,
): Promise<DepartmentView> {
  const { db } = context.data;
  const id = await db.transaction().execute(async (trx) => {
    // A plan names departments as they were: it must be made again.
    await raiseRosterRevision(trx);
    const by = { actor: context.actor, at: context.now().toISOString() };
    const find = async (wanted: number | null) =>
      (await stored.listDepartments(trx)).find((each) => each.id === wanted) ?? null;
    const before = await find(input.id);
    const saved = await stored.saveDepartment(trx, input, by);
    const details = { id: saved, ...differenceOf(before, await find(saved)) };
    note(context, { kind: 'department-saved', details });
    return saved;
  });
  const saved = (await stored.listDepartments(db)).find((department) => department.id === id);
  if (!saved) throw new Failure('department-not-found');
  return saved;
}

export function listPlaces(context: Context): Promise<PlaceView[]> {
  return listKelurahan(context.data.db);
}

/** A department by any of its spellings, by the rules of an import. Failure: department-not-found. */
export async function findDepartmentId(context: Context, name: string): Promise<number> {
  const { db } = context.data;
  const { departments } = await stored.listPlaces(db);
  const canonical = createDepartmentMatcher(departments).match(name) ?? name;
  const found = await stored.findDepartment(db, canonical);
  if (!found) throw new Failure('department-not-found', [name]);
  return found.id;
}
