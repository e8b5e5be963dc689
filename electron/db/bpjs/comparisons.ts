import type { ComparisonCounts } from '../../../shared/domain/bpjs/compare-lists.ts';
import type { Month } from '../../../shared/domain/values/month.ts';
import type { PastComparison } from '../../../shared/requests/bpjs.ts';
import type { Db } from '../open.sqlite.ts';

/** How the lists stood, without anybody who stands in them. */
export interface ComparisonToKeep {
  readonly agreementId: number;
  readonly month: Month;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly counts: ComparisonCounts;
  readonly actor: string;
  readonly at: string;
}

/** Keeps what came of a comparison; of the same file for the same month only the last. */
export async function keepComparison(trx: Db, kept: ComparisonToKeep): Promise<void> {
  await trx
    .deleteFrom('bpjs_comparison')
    .where('agreement_id', '=', kept.agreementId)
    .where('month', '=', kept.month)
    .where('file_sha256', '=', kept.fileSha256)
    .execute();
  await trx
    .insertInto('bpjs_comparison')
    .values({
      agreement_id: kept.agreementId,
      month: kept.month,
      file_name: kept.fileName,
      file_sha256: kept.fileSha256,
      counts: JSON.stringify(kept.counts),
      actor: kept.actor,
      at: kept.at,
    })
    .execute();
}

/** The newest month first, and in it the last comparison. */
export async function listComparisons(db: Db, agreementId: number): Promise<PastComparison[]> {
  const rows = await db
    .selectFrom('bpjs_comparison')
    .select(['id', 'month', 'file_name as fileName', 'counts', 'actor', 'at'])
    .where('agreement_id', '=', agreementId)
    .orderBy('month', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, counts: JSON.parse(row.counts) as ComparisonCounts }));
}
