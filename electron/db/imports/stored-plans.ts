import { createHash, type Hash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { type ImportAnswers, NO_ANSWERS } from '../../../shared/domain/answers.ts';
import type { SheetOffer } from '../../../shared/domain/candidate.ts';
import type { ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import { Failure } from '../../../shared/failure.ts';
import { fromFirstPlan } from './first-plan.ts';
import type { Db } from '../open.sqlite.ts';

/** A plan with everything it was made of; each answer makes a new one. */
export interface PlanToStore {
  readonly plan: ImportPlan;
  readonly answers: ImportAnswers;
  /** Every sheet of the file. */
  readonly offers: readonly SheetOffer[];
  /** The roster's revision that the plan was made on. */
  readonly revision: number;
}

/** A stored plan of which mostly only the rows are still to be read. */
export interface PlanFrame {
  readonly plan: ImportPlan;
  /** The rows are there already: of the first release, or still in memory. */
  readonly isWhole: boolean;
  readonly answers: ImportAnswers;
  readonly offers: readonly SheetOffer[];
  /** Its fingerprint: whoever saves it names what they were shown. */
  readonly mark: string;
}

/** The shape in which plans are stored today; the first release's was 1. */
const FORMAT = 2;

/** Rows in one text: all those of a large roster together would fill the memory. */
const ROWS_TOGETHER = 1000;

/** More rows would be held in memory for nothing but the second of reading them again. */
const MOST_ROWS_KEPT = 20_000;

interface KeptPlan extends Pick<PlanFrame, 'plan' | 'answers' | 'mark'> {
  readonly importId: string;
}

/**
 * The plan stored last, which is mostly the one that is saved next. It only spares parsing: what is
 * stored is fingerprinted all the same, and this counts only where it is still the same.
 */
let last: KeptPlan | null = null;

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
  const kept = { importId, plan: planned.plan, answers: planned.answers, mark: sha256 };
  last = rows.length > MOST_ROWS_KEPT ? null : kept;
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
  for await (const bytes of readParts(db, importId, PART_BYTES)) hash.update(bytes);
  const mark = finish(hash, stored);
  if (mark !== stored.sha256) throw new Failure('database-damaged');
  const offers = JSON.parse(stored.sheets) as SheetOffer[];
  if (last?.importId === importId && last.mark === mark)
    return { plan: last.plan, answers: last.answers, offers, mark, isWhole: true };
  const plan: unknown = JSON.parse(stored.plan);
  const answers = JSON.parse(stored.answers) as Partial<ImportAnswers>;
  const isFirst = stored.format < 2;
  return {
    plan: isFirst ? fromFirstPlan(plan) : (plan as ImportPlan),
    answers: { ...NO_ANSWERS, ...answers },
    offers,
    mark,
    isWhole: isFirst,
  };
}

/** The rows of a plan, one part after the other. */
export async function* listPlanRows(
  db: Db,
  { id, plan, isWhole }: Pick<PlanFrame, 'plan' | 'isWhole'> & { readonly id: string },
): AsyncGenerator<readonly PlanRow[]> {
  if (isWhole) yield plan.rows;
  else for await (const text of readParts(db, id, PART_TEXT)) yield JSON.parse(text) as PlanRow[];
}

const PART_TEXT = sql<string>`rows`;
/** As they stand in the file: no text need be made of them for a fingerprint. */
const PART_BYTES = sql<Uint8Array>`cast(rows as blob)`;

async function* readParts<Form extends string | Uint8Array>(
  db: Db,
  importId: string,
  form: RawBuilder<Form>,
): AsyncGenerator<Form> {
  for (let part = 0; ; part += 1) {
    const found = await db
      .selectFrom('import_plan_part')
      .select(form.as('rows'))
      .where('import_id', '=', importId)
      .where('part', '=', part)
      .executeTakeFirst();
    if (found === undefined) return;
    yield found.rows as Form;
  }
}
