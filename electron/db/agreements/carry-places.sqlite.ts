import type Database from 'better-sqlite3';
import { MEMBERSHIP_FIELDS } from '../../../shared/domain/membership.ts';
import type { CarriedMember } from '../../../shared/domain/renewal/plan-renewal.ts';
import { prepareInsert } from '../prepare-insert.sqlite.ts';
import type { ChangeTable } from '../schema.ts';

/**
 * Gives the carried members their places in the new agreement, with what they had in the old one, and
 * tells the journal of each. The old places stay as they are; starts are the agreement's. Only inside
 * a transaction that holds the connection.
 */
export function carryPlaces(
  raw: Database.Database,
  agreementId: number,
  carried: readonly CarriedMember[],
  by: Pick<ChangeTable, 'source' | 'actor' | 'at'>,
): void {
  const insertPlaces = prepareInsert<CarriedMember>(
    raw,
    'membership',
    ['person_id', 'department_id', 'job', 'wage', 'kpj', 'status', 'leave_reason', 'left_on'],
    { agreement_id: agreementId },
    ({ member: { personId, departmentId, job, wage, kpj }, standing }, values) => {
      const { status, leaveReason, leftOn } = standing;
      values.push(personId, departmentId, job, wage, kpj, status, leaveReason, leftOn);
    },
  );
  const insertChanges = prepareInsert<CarriedMember>(
    raw,
    'change',
    ['person_id', 'about_id', 'after'],
    { agreement_id: agreementId, import_id: null, made: 'membership', before: '{}', ...by },
    (each, values) => {
      const { personId } = each.member;
      values.push(personId, personId, JSON.stringify(valuesOf(each)));
    },
  );
  insertPlaces(carried);
  insertChanges(carried);
}

/** As the journal tells of a new place; how it stands only where it has ended already. */
function valuesOf({ member, standing }: CarriedMember) {
  const values = Object.fromEntries(MEMBERSHIP_FIELDS.map((field) => [field, member[field]]));
  return standing.status === 'active' ? values : { ...values, ...standing };
}
