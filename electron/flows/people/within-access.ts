import { seesFamily } from '../../../shared/domain/account.ts';
import type { JournalField } from '../../../shared/domain/membership.ts';
import { Failure } from '../../../shared/failure.ts';
import { isPersonWithin } from '../../db/people/within.ts';
import type { Context } from '../context.ts';

/** Whom somebody may not see is not there. Failure: person-not-found. */
export async function refuseOutside(context: Context, personId: number): Promise<void> {
  const { data, access } = context;
  if (!(await isPersonWithin(data.db, personId, access.departmentId)))
    throw new Failure('person-not-found');
}

const FAMILY: ReadonlySet<JournalField> = new Set(['phone', 'heirName', 'heirRelation', 'note']);

/** Whether a value of somebody, or what it was before, is for these eyes. */
export function mayShowField({ access }: Context, field: JournalField): boolean {
  return seesFamily(access) || !FAMILY.has(field);
}

type Family = { phone: string | null; heirName: string | null; heirRelation: string | null };

/** Who only reads and counts needs no telephone and no family: there they stay empty. */
export function withoutFamily<T extends { readonly [K in keyof Family]: Family[K] }>(
  { access }: Context,
  values: T,
): T {
  return seesFamily(access)
    ? values
    : { ...values, phone: null, heirName: null, heirRelation: null };
}
