import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import { answerCoverage } from '../../../shared/domain/answer-coverage.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import type { MembershipStatus } from '../../../shared/domain/membership.ts';
import type { RosterValues } from '../../../shared/domain/person.ts';
import { getAgreementOn, listAgreements } from '../../db/agreements/agreements.ts';
import type { Member } from '../../db/people/members.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context } from '../context.ts';
import { findDepartmentId } from '../office/departments.ts';
import { listMembersFor } from './members-for.ts';

/** A member as other programs read it; the NIK stands in full. */
export interface TerminalMember extends Omit<
  RosterValues,
  'birthPlace' | 'address' | 'heirName' | 'heirRelation'
> {
  readonly status: MembershipStatus;
  readonly start: Day;
  readonly end: Day;
}

export interface TerminalRosterRequest {
  readonly pks: Pks;
  /** Name or alias; its units are included. */
  readonly department: string | null;
  /** Only those covered on this day; null = everybody on the roster, with their status. */
  readonly on: Day | null;
}

/** The members of a PKS. Failure: department-not-found. */
export async function rosterForTerminal(
  context: Context,
  request: TerminalRosterRequest,
): Promise<TerminalMember[]> {
  const { db } = context.data;
  const agreements = await agreementsAsked(db, request, dayInWita(context.now()));
  const members = await listMembersFor(
    context,
    agreements.map((agreement) => agreement.id),
    {
      pks: request.pks,
      departmentId:
        request.department === null ? null : await findDepartmentId(context, request.department),
      kelurahan: null,
      job: null,
      status: null,
      text: '',
    },
  );
  const shown = request.on === null ? members : coveredOn(request.on, agreements, members);
  return shown.map(toTerminalMember);
}

/** On a day, an older agreement of the series may be the one that covered. */
async function agreementsAsked(
  db: Db,
  { pks, on }: TerminalRosterRequest,
  today: Day,
): Promise<readonly Agreement[]> {
  if (on === null) return [await getAgreementOn(db, pks, today)];
  return (await listAgreements(db)).filter((agreement) => agreement.pks === pks);
}

/**
 * Each person once, though two agreements of a chain may share a day; active on that day even where
 * they left since.
 */
function coveredOn(day: Day, agreements: readonly Agreement[], members: readonly Member[]) {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const covered = members.filter((membership) => {
    const agreement = byId.get(membership.agreementId);
    // Who is known to leave later is active today, and is not on that day.
    const isToLeave = membership.status === 'active' && membership.leftOn !== null;
    const place = isToLeave ? { ...membership, status: 'left' as const } : membership;
    const places = agreement ? [{ agreement, membership: place }] : [];
    return answerCoverage({ diedOn: membership.diedOn, places }, day).kind === 'covered';
  });
  const once = new Map(covered.map((member) => [member.personId, member]));
  return [...once.values()].map((member) => ({ ...member, status: 'active' as const }));
}

function toTerminalMember({ values, status, start, end }: Member): TerminalMember {
  const { nik, name, birthDate, sex, department, job, kelurahan, kecamatan, wage, kpj, phone } =
    values;
  const person = { nik, name, birthDate, sex, department, job, kelurahan, kecamatan };
  return { ...person, wage, kpj, phone, status, start, end };
}
