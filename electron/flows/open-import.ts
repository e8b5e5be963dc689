import { Failure } from '../../shared/failure.ts';
import type { ImportPreview } from '../../shared/views.ts';
import type { Context, Job } from './context.ts';

/** An import as it was shown last. Failure: import-not-found. */
export async function openImport(
  _context: Context,
  _importId: string,
  _job: Job,
): Promise<ImportPreview> {
  throw new Failure('not-yet');
}

/** Takes a plan that nobody saved out of the list. */
export async function forgetImport(_context: Context, _importId: string): Promise<null> {
  throw new Failure('not-yet');
}
