import { Failure } from '../../shared/failure.ts';
import type { ImportUndone, UndoPreview } from '../../shared/views.ts';
import type { Context, Job } from './context.ts';

/** What undoing a saved import would do. Failures: import-not-found, import-not-saved. */
export async function previewUndo(_context: Context, _importId: string): Promise<UndoPreview> {
  throw new Failure('not-yet');
}

/**
 * Takes back a whole import: exactly what was shown, or nothing. Null = whatever it is by now.
 * Failures: import-not-found, import-not-saved, roster-changed, cancelled.
 */
export async function undoImport(
  _context: Context,
  _importId: string,
  _revision: number | null,
  _job: Job,
): Promise<ImportUndone> {
  throw new Failure('not-yet');
}
