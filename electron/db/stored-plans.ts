import { createHash, type Hash } from 'node:crypto';
import { type ImportAnswers, NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { SheetOffer } from '../../shared/domain/candidate.ts';
import type { ImportPlan, PlanRow } from '../../shared/domain/plan.ts';
import { Failure } from '../../shared/failure.ts';
import { fromFirstPlan } from './first-plan.ts';
import type { Db } from './open.sqlite.ts';

/** A plan with everything it was made of; each answer makes a new one. */
export interface PlanToStore {
  readonly plan: ImportPlan;
  readonly answers: ImportAnswers;
  /** Every sheet of the file. */
  readonly offers: readonly SheetOffer[];
  /** The roster's revision that the plan was made on. */
  readonly revision: number;
}

/** A stored plan of which only the rows are still to be read. */
export interface PlanFrame {
  readonly plan: ImportPlan;
  readonly answers: ImportAnswers;
  readonly offers: readonly SheetOffer[];
  /** Its fingerprint: whoever saves it names what they were shown. */
  readonly mark: string;
}

/** The shape in which plans are stored today; the first release's was 1. */
const FORMAT = 2;

/** Rows in one text: all those of a large roster together would fill the memory. */
const ROWS_TOGETHER = 1000;

/** Stores a plan in the place of the one before, and gives its fingerprint back. */
export async function storePlan(trx: Db, importId: string, planned: PlanToStore): Promise<string> {
  await trx.deleteFrom('import_plan').where('import_id', '=', importId).execute();
  await trx.deleteFrom('import_plan_part').where('import_id', '=', importId).execute();
  const { rows, ...frame } = planned.plan;
  const hash = createHash('sha256');
  for (let part = 0; part * ROWS_TOGETHER < rows.length; part += 1) {
    const text = JSON.stringify(rows.slice(part * ROWS_TOGETHER, (part + 1) * ROWS_TOGETHER));
    hash.update(text);
    await trx
      .insertInto('import_plan_part')
      .values({ import_id: importId, part, rows: text })
      .execute();
  }
  const plan = JSON.stringify({ ...frame, rows: [] });
  const answers = JSON.stringify(planned.answers);
  const sheets = JSON.stringify(planned.offers);
  const sha256 = finish(hash, { plan, answers, format: FORMAT });
  await trx
    .insertInto('import_plan')
    .values({ import_id: importId, plan, answers, sheets, sha256, format: FORMAT })
    .execute();
  return sha256;
}

interface StoredTexts {
  readonly plan: string;
  readonly answers: string;
  readonly format: number;
}

/** What is applied: the rows, the plan, and the answers from which words and columns are kept. */
function finish(hash: Hash, { plan, answers, format }: StoredTexts): string {
  hash.update(plan);
  return (format < 2 ? hash : hash.update(answers)).digest('hex');
}

/** Failures: import-not-found; database-damaged where anything is no longer what was stored. */
export async function getPlanFrame(db: Db, importId: string): Promise<PlanFrame> {
  const stored = await db
    .selectFrom('import_plan')
    .selectAll()
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow(() => new Failure('import-not-found'));
  const hash = createHash('sha256');
  for await (const text of partTexts(db, importId)) hash.update(text);
  if (finish(hash, stored) !== stored.sha256) throw new Failure('database-damaged');
  const plan: unknown = JSON.parse(stored.plan);
  return {
    plan: stored.format < 2 ? fromFirstPlan(plan) : (plan as ImportPlan),
    answers: { ...NO_ANSWERS, ...(JSON.parse(stored.answers) as Partial<ImportAnswers>) },
    offers: JSON.parse(stored.sheets) as SheetOffer[],
    mark: stored.sha256,
  };
}

/** The rows of a plan, one part after the other; those of the first release stand in its frame. */
export async function* listPlanRows(
  db: Db,
  { id, plan }: { readonly id: string; readonly plan: ImportPlan },
): AsyncGenerator<readonly PlanRow[]> {
  if (plan.rows.length > 0) yield plan.rows;
  for await (const text of partTexts(db, id)) yield JSON.parse(text) as PlanRow[];
}

async function* partTexts(db: Db, importId: string): AsyncGenerator<string> {
  for (let part = 0; ; part += 1) {
    const found = await db
      .selectFrom('import_plan_part')
      .select('rows')
      .where('import_id', '=', importId)
      .where('part', '=', part)
      .executeTakeFirst();
    if (found === undefined) return;
    yield found.rows;
  }
}
