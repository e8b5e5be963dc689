import type { ImportAnswers } from '../../shared/domain/answers.ts';
import { Failure } from '../../shared/failure.ts';
import type { ImportPreview } from '../../shared/views.ts';
import type { Context, Job } from './context.ts';

/** Makes the plan of an import anew with everything that has been said about its file. */
export async function answerImport(
  _context: Context,
  _importId: string,
  _answers: ImportAnswers,
  _job: Job,
): Promise<ImportPreview> {
  throw new Failure('not-yet');
}
