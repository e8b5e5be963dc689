import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { listMembers, type Member } from '../../db/people/members.ts';
import type { FilterWithin } from '../../db/people/within.ts';
import type { Context } from '../context.ts';
import { withoutFamily } from './within-access.ts';

/** The members that a filter shows, as far as they are for these eyes. */
export async function listMembersFor(
  context: Context,
  agreementIds: readonly number[],
  filter: RosterFilter,
): Promise<Member[]> {
  const members = await listMembers(context.data.db, agreementIds, filterFor(context, filter));
  return members.map((member) => ({ ...member, values: withoutFamily(context, member.values) }));
}

/** The filter as it is meant here: of what may be seen, and as things stand today. */
export function filterFor(context: Context, filter: RosterFilter): FilterWithin {
  return { ...filter, within: context.access.departmentId, today: dayInWita(context.now()) };
}
