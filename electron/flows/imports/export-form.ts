import type { Pks } from '../../../shared/domain/agreement.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import {
  type FormWords,
  toDepartmentForm,
} from '../../../shared/domain/sending/department-form.ts';
import { getDepartmentName, listPlaces } from '../../db/lists/departments.ts';
import { getOffice } from '../../db/office/office.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listRosterFacets } from '../../db/people/roster-facets.ts';
import { noteFile } from '../audit/note-file.ts';
import { type Context, type Job, refuseIfCancelled } from '../context.ts';

/**
 * Writes the empty form that departments fill in; for one department its name stands in every row.
 * Failures: department-not-found, target-locked, target-not-writable, disk-full, cancelled.
 */
export async function exportDepartmentForm(
  context: Context,
  request: { readonly pks: Pks; readonly departmentId: number | null; readonly path: string },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { db } = context.data;
  const { pks, departmentId, path } = request;
  const department = departmentId === null ? null : await getDepartmentName(db, departmentId);
  const everybody = { pks, departmentId: null, kelurahan: null, job: null, status: null, text: '' };
  const facets = await listRosterFacets(db, everybody);
  const content = toDepartmentForm({
    pks,
    department,
    formId: context.newId(),
    members: facets.departments.find(({ id }) => id === departmentId)?.count ?? 0,
    words: await gatherWords(db),
    office: await getOffice(db),
    createdOn: dayInWita(context.now()),
  });
  refuseIfCancelled(job);
  job.progress('writing', 0, content.keys.length);
  await context.tools.writeDepartmentForm({ path, content }, job);
  const rows = content.keys.length;
  await noteFile(context, path, { kind: 'form-exported', details: { pks, department, rows } });
  return { rows };
}

async function gatherWords(db: Db): Promise<FormWords> {
  const lists = await listPlaces(db);
  return {
    departments: names(lists.departments),
    kelurahan: lists.kelurahan.map(({ kelurahan }) => kelurahan),
    kecamatan: lists.kelurahan.map(({ kecamatan }) => kecamatan),
    jobs: names(lists.jobs),
    relations: names(lists.relations),
  };
}

function names(list: readonly { readonly name: string }[]): string[] {
  return list.map(({ name }) => name);
}
