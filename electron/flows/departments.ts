import type { DepartmentView, PlaceView, RequestInput } from '../../shared/ipc.ts';
import { Failure } from '../../shared/failure.ts';
import * as stored from '../db/departments.ts';
import { listKelurahan } from '../db/places.ts';
import type { Context } from './context.ts';

export function listDepartments(context: Context): Promise<DepartmentView[]> {
  return stored.listDepartments(context.data.db);
}

/** Failures: values-invalid, department-taken, department-not-found. */
export async function changeDepartment(
  context: Context,
  input: RequestInput<'department.save'>,
): Promise<DepartmentView> {
  const { db } = context.data;
  const id = await db.transaction().execute((trx) => stored.saveDepartment(trx, input));
  const saved = (await stored.listDepartments(db)).find((department) => department.id === id);
  if (!saved) throw new Failure('department-not-found');
  return saved;
}

export function listPlaces(context: Context): Promise<PlaceView[]> {
  return listKelurahan(context.data.db);
}
