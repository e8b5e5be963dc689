import { isMembershipField } from '../../../shared/domain/membership.ts';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import { listLaterPeriods, type LaterPeriod } from '../../db/agreements/agreement-of-person.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { RowToWrite } from '../../db/people/roster-write.ts';

/** A row as it is written for another period. */
export interface FollowingRow {
  readonly agreementId: number;
  readonly row: RowToWrite;
}

/**
 * What a row that was typed by hand means for periods that are agreed on but come later: their places
 * were copied from this one, so somebody new is in them too, and a corrected value is corrected there
 * where it is still the same.
 */
export async function followLater(
  trx: Db,
  agreement: Agreement,
  personId: number,
  row: RowToWrite,
): Promise<FollowingRow[]> {
  const later = await listLaterPeriods(trx, agreement, personId);
  return later.flatMap((period) => {
    const following = rowIn(period, personId, row);
    return following === null ? [] : [{ agreementId: period.agreementId, row: following }];
  });
}

function rowIn({ place }: LaterPeriod, personId: number, row: RowToWrite): RowToWrite | null {
  if (place === null) return row.verdict === 'new' ? { ...row, personId, changes: [] } : null;
  const changes = row.changes.filter(
    ({ field, from }) => isMembershipField(field) && place[field] === from,
  );
  return changes.length === 0 ? null : { ...row, personId, changes, verdict: 'changed' };
}
