import {
  DECISION_CHOICES,
  type ImportAnswers,
  type WordAnswer,
} from '../../../shared/domain/answers.ts';
import { createKnownPlaces } from '../../../shared/domain/lists/known-places.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { listPlaces } from '../../db/lists/departments.ts';
import { getFile } from '../../db/imports/import-files.ts';
import { getImportFacts, type ImportFacts, replacePlan } from '../../db/imports/imports.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context, Job } from '../context.ts';
import { toImportPreview } from './import-preview.ts';
import { planFile } from './plan-file.ts';

/**
 * Makes the plan of an import anew with everything that has been said about its file, and with the
 * roster as it is now. Answers about rows that the file has not are heard and mean nothing.
 * Failures: import-not-found, import-already-applied, import-file-missing, request-invalid,
 * workbook-no-such-sheet, cancelled.
 */
export async function answerImport(
  context: Context,
  importId: string,
  answers: ImportAnswers,
  job: Job,
): Promise<ImportPreview> {
  refuseImpossible(answers);
  const { db } = context.data;
  const facts = await getImportFacts(db, importId);
  if (facts.status !== 'planned') throw new Failure('import-already-applied');
  return planAgain(context, facts, await inWordsOfLists(db, answers), job);
}

/** A short name typed for a department or a place means the entry that bears it, not a new one. */
async function inWordsOfLists(db: Db, answers: ImportAnswers): Promise<ImportAnswers> {
  if (answers.words.length === 0) return answers;
  const { departments, kelurahan } = createKnownPlaces(await listPlaces(db));
  const find = ({ kind, word, means }: WordAnswer): string | null => {
    if (means === null || means === word) return means;
    if (kind === 'department') return departments.match(means) ?? means;
    return (kind === 'kelurahan' ? kelurahan.kelurahan(means) : null) ?? means;
  };
  return { ...answers, words: answers.words.map((said) => ({ ...said, means: find(said) })) };
}

/**
 * The same file with these answers, stored in the place of the plan before. Failures:
 * import-file-missing, import-already-applied, workbook-no-such-sheet, cancelled.
 */
export async function planAgain(
  context: Context,
  facts: ImportFacts,
  answers: ImportAnswers,
  job: Job,
): Promise<ImportPreview> {
  const { db } = context.data;
  const { id, fileName, fileSha256: sha256, departmentId, agreementId } = facts;
  const bytes = await getFile(db, sha256);
  const source = { kind: 'kept', fileName, sha256, bytes } as const;
  const agreement = await getAgreement(db, agreementId);
  const planned = await planFile(context, { source, agreement, departmentId, answers }, job);
  const { plan, revision, read, department } = planned;
  const renewed = { ...facts, department, revision, plan, answers, offers: read.sheets };
  const mark = await db.transaction().execute(async (trx) => {
    // Somebody may have saved it while it was being read.
    const { status } = await getImportFacts(trx, id);
    if (status !== 'planned') throw new Failure('import-already-applied');
    return replacePlan(trx, id, renewed, context.now().toISOString());
  });
  return toImportPreview(db, { ...renewed, mark });
}

/** What lacks its day or reason is no decision yet; a choice that is not offered is a mistake. */
function refuseImpossible({ decisions }: ImportAnswers): void {
  if (!decisions.every(({ code, choice }) => DECISION_CHOICES[code].includes(choice)))
    throw new Failure('request-invalid');
}
