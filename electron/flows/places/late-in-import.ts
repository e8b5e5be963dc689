import { beginsLate } from '../../../shared/domain/places/start.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { LateInImport } from '../../../shared/requests/places.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { getImportDay, listPlacesOfImport } from '../../db/places/late-places.ts';
import type { Context } from '../context.ts';

/**
 * Whom an import brought into an agreement that had been running for more than its first month: they
 * count as members from its first day, until somebody says otherwise. Failure: import-not-found.
 */
export async function findLateInImport(context: Context, importId: string): Promise<LateInImport> {
  const { db } = context.data;
  const saved = await getImportDay(db, importId);
  const { id, pks, coverageFrom, coverageUntil } = await getAgreement(db, saved.agreementId);
  const savedOn = saved.at === null ? null : dayInWita(new Date(saved.at));
  const isLate = savedOn !== null && beginsLate({ coverageFrom, coverageUntil }, savedOn);
  const membershipIds = isLate ? await listPlacesOfImport(db, importId) : [];
  return { agreementId: id, pks, from: coverageFrom, until: coverageUntil, savedOn, membershipIds };
}
