import type { LetterMember } from '../../../shared/domain/letters/letter-values.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';
import { selectMembers } from '../people/roster-query.ts';
import { PERSON_COLUMNS } from '../people/roster-columns.ts';

/** One member as a letter needs them. */
export interface MemberForLetter extends LetterMember {
  readonly membershipId: number;
  readonly personId: number;
  readonly agreementId: number;
  readonly isSample: boolean;
  /** The department itself, where the member's is a unit under one. */
  readonly opd: string | null;
}

/** The members with these ids, in the order of the ids; ids of nobody, and of who was forgotten, are left out. */
export async function listMembersForLetters(
  db: Db,
  membershipIds: readonly number[],
): Promise<MemberForLetter[]> {
  const byId = new Map<number, MemberForLetter>();
  for (const some of inChunks(membershipIds)) {
    const rows = await selectLetterMembers(db)
      .where('membership.id', 'in', some)
      .where('person.forgotten_at', 'is', null)
      .execute();
    for (const { isSample, ...row } of rows)
      byId.set(row.membershipId, { ...row, isSample: isSample === 1 });
  }
  return membershipIds.flatMap((id) => byId.get(id) ?? []);
}

function selectLetterMembers(db: Db) {
  return selectMembers(db)
    .leftJoin('department as parent', 'parent.id', 'department.parent_id')
    .select([
      'membership.id as membershipId',
      'membership.agreement_id as agreementId',
      'membership.job',
      'membership.kpj',
      'membership.status',
      'membership.left_on as leftOn',
      'membership.leave_reason as leaveReason',
      'department.name as department',
      'person.id as personId',
      ...PERSON_COLUMNS,
      'person.died_on as diedOn',
      'person.is_sample as isSample',
    ])
    .select((select) => [
      select.fn.coalesce('parent.name', 'department.name').as('opd'),
      select.fn.coalesce('membership.start_on', 'agreement.coverage_from').as('start'),
      select.fn.coalesce('membership.end_on', 'agreement.coverage_until').as('end'),
    ]);
}
