import { sql } from 'kysely';
import type { PlanCounts, Verdict } from '../../../shared/domain/plan.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db, OpenDatabase } from '../open.sqlite.ts';
import { getPlanFrame, listPlanRows, type PlanFrame } from './stored-plans.ts';

/**
 * Tests what the database's own checks cannot see: stored plans are still what was shown, counts
 * agree with what they count, nobody is stored without a place. One sentence for each problem.
 */
export async function checkRoster(data: OpenDatabase): Promise<string[]> {
  const { db } = data;
  const problems: string[] = [];
  const found = (count: number, sentence: (count: number) => string) => {
    if (count > 0) problems.push(sentence(count));
  };
  const imports = await checkImports(db);
  found(imports.altered, (n) => `${n} rencana impor tidak lagi sama dengan saat disimpan.`);
  found(imports.miscounted, (n) => `Jumlah baris pada ${n} impor tidak cocok dengan isinya.`);
  found(imports.unrecorded, (n) => `Riwayat perubahan dari ${n} impor tidak lengkap.`);
  found(await countWronglyMade(db), (n) => `Riwayat ${n} orang tidak cocok dengan asalnya.`);
  found(await countWithoutPlace(db), (n) => `${n} orang tersimpan tanpa kepesertaan PKS.`);
  return problems;
}

async function checkImports(db: Db) {
  const counted = { altered: 0, miscounted: 0, unrecorded: 0 };
  const imports = await selectImports(db).execute();
  // One at a time, and each in parts: a plan of a large roster is megabytes.
  for (const { id, counts, status, ...record } of imports) {
    const stored = await findUnaltered(db, id);
    if (stored === null) {
      counted.altered += 1;
      continue;
    }
    const found = await countVerdicts(db, { id, ...stored });
    if (!isLawful(stored.plan.counts, found) || counts !== JSON.stringify(stored.plan.counts))
      counted.miscounted += 1;
    const written = found.new + found.changed;
    if (status === 'applied' && record.changes !== written && !mayHaveLost(record, written))
      counted.unrecorded += 1;
  }
  return counted;
}

async function findUnaltered(db: Db, id: string): Promise<PlanFrame | null> {
  try {
    return await getPlanFrame(db, id);
  } catch (error) {
    if (error instanceof Failure && error.code === 'database-damaged') return null;
    throw error;
  }
}

function selectImports(db: Db) {
  return (
    db
      .selectFrom('import')
      .select((each) => [
        'id',
        'counts',
        'status',
        each
          .selectFrom('import as undone')
          .whereRef('undone.undone_at', '>=', 'import.applied_at')
          .select((undone) => undone.fn.countAll<number>().as('count'))
          .as('undoneSince'),
        each
          .selectFrom('change')
          .whereRef('change.import_id', '=', 'import.id')
          // One for each row written; what else it did (a place in the other PKS ended) comes beside.
          .whereRef('change.agreement_id', '=', 'import.agreement_id')
          .where('change.sheet_row', 'is not', null)
          .select((change) => change.fn.countAll<number>().as('count'))
          .as('changes'),
      ])
      // Those older than the retention have lost their plan.
      .where('forgotten_at', 'is', null)
      .orderBy('id')
  );
}

async function countVerdicts(
  db: Db,
  stored: PlanFrame & { readonly id: string },
): Promise<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, held: 0, refused: 0 };
  for await (const rows of listPlanRows(db, stored))
    for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/**
 * Of somebody whose making was undone later, the journal goes too: also what this import had changed
 * of them, where that was changed back before.
 */
function mayHaveLost(
  { changes, undoneSince }: { changes: number | null; undoneSince: number | null },
  written: number,
): boolean {
  return (undoneSince ?? 0) > 0 && (changes ?? 0) < written;
}

/** Everybody came to be once, and once more for each record that was made one with theirs. */
async function countWronglyMade(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from (
      select change.person_id from change where made is not null and person_id is not null
      group by change.person_id
      having sum(made = 'person') > 1 + (
          select count(*) from merge where kept_id = change.person_id and undone_at is null)
        or sum(made = 'person' and before is not null) > 0
        or sum(made = 'membership' and (before is null or agreement_id is null)) > 0)`.execute(db);
  return rows[0]?.count ?? 0;
}

/** rowsRead = new + changed + same + held + refused, and each is the number of its rows. */
function isLawful(counts: PlanCounts, found: Readonly<Record<Verdict, number>>): boolean {
  const verdicts = Object.keys(found) as Verdict[];
  const sum = verdicts.reduce((total, verdict) => total + found[verdict], 0);
  return verdicts.every((verdict) => counts[verdict] === found[verdict]) && counts.rowsRead === sum;
}

async function countWithoutPlace(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('membership')
            .whereRef('membership.person_id', '=', 'person.id')
            .select('membership.id'),
        ),
      ),
    )
    .select((each) => each.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
