import type { Agreement } from '../../../shared/domain/agreement.ts';
import { agreementStanding } from '../../../shared/domain/agreement-standing.ts';
import { agreementsOfDay } from '../../../shared/domain/overview/agreements-of-day.ts';
import { memberCounts, whoAre } from '../../../shared/domain/overview/member-counts.ts';
import { tallyMembers } from '../../../shared/domain/overview/tally-members.ts';
import { dayInWita, timeInWita, type Day } from '../../../shared/domain/values/day.ts';
import { addMonths, monthOf, monthsBetween } from '../../../shared/domain/values/month.ts';
import type { Overview, OverviewAgreement } from '../../../shared/requests/overview.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
import { countMembers } from '../../db/agreements/agreement-counts.ts';
import { listAgeLimits } from '../../db/overview/age-limits.ts';
import { countClaims } from '../../db/overview/claim-counts.ts';
import { listDepartmentsOver } from '../../db/overview/departments-over.ts';
import { countFlow } from '../../db/overview/flow.ts';
import { listCountedMembers } from '../../db/overview/member-rows.sqlite.ts';
import type { Context } from '../context.ts';

const MONTHS_SHOWN = 12;

/** The whole at a glance, as it is on a day: every number with the list that it counts. */
export async function getOverview(context: Context, on: Day): Promise<Overview> {
  const { data } = context;
  const { db } = data;
  const now = context.now();
  const agreements = agreementsOfDay(await listAgreements(db), on);
  const ofDay = agreements.filter((each, index) => agreements[index - 1]?.pks !== each.pks);
  const departments = await listDepartmentsOver(db);
  const limitOf = await listAgeLimits(db);
  const members = listCountedMembers(
    data,
    ofDay.map(({ id }) => id),
    on,
  );
  const counts = memberCounts(tallyMembers(members, { on, limitOf }), {
    on,
    agreements: ofDay,
    departmentOver: (id) => departments.get(id) ?? { id, name: '' },
  });
  const inPlaces =
    agreements.length > ofDay.length
      ? await countMembers(db, { today: dayInWita(now) })
      : new Map();
  return {
    on,
    at: timeInWita(now),
    agreements: agreements.map((agreement) => {
      const isOfDay = ofDay.includes(agreement);
      const isFollowed = agreements.some((each) => isAfter(each, agreement));
      const places = isOfDay
        ? (counts.byPks[ofDay.indexOf(agreement)]?.value ?? 0)
        : (inPlaces.get(agreement.id)?.active ?? 0);
      return toOverviewAgreement(agreement, { on, isOfDay, isFollowed, places });
    }),
    ...counts,
    flow: await flowUntil(context, on),
    claims: await countClaims(db, on, dayInWita(now)),
  };
}

function isAfter(each: Agreement, { pks, coverageFrom }: Agreement): boolean {
  return each.pks === pks && each.coverageFrom > coverageFrom;
}

function toOverviewAgreement(
  agreement: Agreement,
  {
    on,
    isOfDay,
    isFollowed,
    places,
  }: {
    readonly on: Day;
    readonly isOfDay: boolean;
    readonly isFollowed: boolean;
    readonly places: number;
  },
): OverviewAgreement {
  const { id: agreementId, pks, government, bpjs, quota, quotaIsMinimum } = agreement;
  return {
    agreementId,
    pks,
    number: government.number ?? bpjs.number,
    from: agreement.coverageFrom,
    until: agreement.coverageUntil,
    daysKnown: agreement.coverageDaysKnown,
    standing: agreementStanding(agreement, on),
    isFollowed,
    members: {
      label: 'Peserta',
      value: places,
      filter: isOfDay
        ? whoAre({ on }, { pks })
        : whoAre({ agreementId }, { pks, status: 'active' }),
    },
    quota,
    quotaIsMinimum,
  };
}

async function flowUntil({ data }: Context, on: Day): Promise<Overview['flow']> {
  const until = monthOf(on);
  const from = addMonths(until, 1 - MONTHS_SHOWN);
  const { joined, left } = await countFlow(data.db, from, until);
  return monthsBetween(from, until).map((month) => ({
    month,
    joined: {
      label: 'Masuk',
      value: joined.get(month) ?? 0,
      filter: whoAre({ joinedIn: month }),
    },
    left: { label: 'Keluar', value: left.get(month) ?? 0, filter: whoAre({ leftIn: month }) },
  }));
}
