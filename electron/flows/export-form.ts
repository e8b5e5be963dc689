import type { Pks } from '../../shared/domain/agreement.ts';
import { Failure } from '../../shared/failure.ts';
import type { Context, Job } from './context.ts';

/** Writes the empty form that departments fill in. */
export async function exportDepartmentForm(
  _context: Context,
  _request: { readonly pks: Pks; readonly departmentId: number | null; readonly path: string },
  _job: Job,
): Promise<{ readonly rows: number }> {
  throw new Failure('not-yet');
}
