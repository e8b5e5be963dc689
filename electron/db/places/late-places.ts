import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';

/** For which agreement an import was and when it was saved; null = it is not. Failure: import-not-found. */
export async function getImportDay(
  db: Db,
  importId: string,
): Promise<{ readonly agreementId: number; readonly at: string | null }> {
  const { agreementId, status, appliedAt } = await db
    .selectFrom('import')
    .select(['agreement_id as agreementId', 'status', 'applied_at as appliedAt'])
    .where('id', '=', importId)
    .executeTakeFirstOrThrow(() => new Failure('import-not-found'));
  return { agreementId, at: status === 'applied' ? appliedAt : null };
}

/** The places that an import made and that have no first day of their own, while they are held. */
export async function listPlacesOfImport(db: Db, importId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'change.person_id')
        .onRef('membership.agreement_id', '=', 'change.agreement_id'),
    )
    .select('membership.id')
    .distinct()
    .where('change.import_id', '=', importId)
    .where('change.source', 'in', ['import', 'sample'])
    .where('change.made', 'is not', null)
    .where('membership.start_on', 'is', null)
    .where('membership.status', '=', 'active')
    .orderBy('membership.id')
    .execute();
  return rows.map(({ id }) => id);
}
