import type { Agreement } from '../../../shared/domain/agreement.ts';
import {
  contributionOf,
  paidMonthsOf,
  type Contribution,
} from '../../../shared/domain/contributions/contribution.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { firstDayOf, type Month } from '../../../shared/domain/values/month.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ContributionLine } from '../../../shared/requests/contributions.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import {
  countDueMembers,
  listDueMembers,
  type DueMember,
} from '../../db/contributions/due-members.ts';
import { listLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context } from '../context.ts';

/** Somebody with what they are due. */
export type DuePerson = DueMember & Contribution;

/** One stretch of the people who are due for a month; nobody in a month that is not paid for. */
export async function listDuePeople(
  context: Context,
  { agreementId, month, offset, limit }: RequestInput<'contribution.members'>,
): Promise<{ readonly total: number; readonly lines: readonly ContributionLine[] }> {
  const { db } = context.data;
  const agreement = await getAgreement(db, agreementId);
  if (!paidMonthsOf(agreement).includes(month)) return { total: 0, lines: [] };
  const page = { offset, limit };
  const people = await withDue(
    db,
    agreement,
    month,
    await listDueMembers(db, agreementId, month, page),
  );
  return { total: await countDueMembers(db, agreementId, month), lines: people.map(toLine) };
}

/** Everybody who is due for a month. */
export async function listAllDuePeople(
  db: Db,
  agreement: Agreement,
  month: Month,
): Promise<DuePerson[]> {
  if (!paidMonthsOf(agreement).includes(month)) return [];
  return withDue(db, agreement, month, await listDueMembers(db, agreement.id, month));
}

async function withDue(
  db: Db,
  agreement: Agreement,
  month: Month,
  members: readonly DueMember[],
): Promise<DuePerson[]> {
  const law = await listLawOn(db, firstDayOf(month));
  return members.map((member) => ({
    ...member,
    ...contributionOf(agreement, member.wage, law, month),
  }));
}

function toLine(person: DuePerson): ContributionLine {
  const { membershipId, personId, name, nik, department, base, jkk, jkm, due } = person;
  return { membershipId, personId, name, nikMasked: maskNik(nik), department, base, jkk, jkm, due };
}
