import type { RosterFilter } from '../../../shared/ipc.ts';
import { listMembers, type Member } from '../../db/people/members.ts';
import type { Context } from '../context.ts';
import { withoutFamily } from './within-access.ts';

/** The members that a filter shows, as far as they are for these eyes. */
export async function listMembersFor(
  context: Context,
  agreementIds: readonly number[],
  filter: RosterFilter,
): Promise<Member[]> {
  const within = context.access.departmentId;
  const members = await listMembers(context.data.db, agreementIds, { ...filter, within });
  return members.map((member) => ({ ...member, values: withoutFamily(context, member.values) }));
}
