import type { Agreement } from '../../../shared/domain/agreement.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { quotaUse, type PlaceInQuota } from '../../../shared/domain/places/quota.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { Leaver, QuotaView } from '../../../shared/requests/places.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { listPlacesInQuota } from '../../db/places/quota-places.ts';
import type { Context } from '../context.ts';

/** How the agreed places are used today. Failure: agreement-not-found. */
export async function readQuota(context: Context, agreementId: number): Promise<QuotaView> {
  const { db } = context.data;
  const agreement = await getAgreement(db, agreementId);
  const places = await listPlacesInQuota(db, agreementId);
  const { leavers, ...use } = quotaUse(agreement, places, dayInWita(context.now()));
  return {
    agreementId,
    pks: agreement.pks,
    quota: agreement.quota,
    ...use,
    leavers: leavers.map((place) => toLeaver(agreement, place)),
  };
}

function toLeaver({ coverageFrom }: Agreement, place: PlaceInQuota): Leaver {
  const { membershipId, personId, name, department, leaveReason, leftOn } = place;
  const { nextId, nextPersonId, nextName, nextStart } = place;
  const next = nextId !== null && nextPersonId !== null && nextName !== null;
  return {
    membershipId,
    personId,
    name,
    nikMasked: maskNik(place.nik),
    department,
    reason: leaveReason,
    leftOn,
    replacedBy: next
      ? {
          membershipId: nextId,
          personId: nextPersonId,
          name: nextName,
          start: nextStart ?? coverageFrom,
        }
      : null,
  };
}
