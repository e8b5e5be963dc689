import { Failure } from '../../shared/failure.ts';
import type { Context, Job } from './context.ts';

/** Writes the department's own workbook with the faults of an import marked. */
export async function exportErrors(
  _context: Context,
  _request: { readonly importId: string; readonly path: string },
  _job: Job,
): Promise<{ readonly marked: number }> {
  throw new Failure('not-yet');
}
