import { isMembershipField } from '../../shared/domain/membership.ts';
import type { RosterField } from '../../shared/domain/person.ts';
import type { ValueOrigin } from '../../shared/views.ts';
import type { Db } from './open.sqlite.ts';

type Recorded = Readonly<Record<string, string | number | null>>;

/**
 * Where each value of a person came from: the last change of each field, and for what belongs to
 * a place in an agreement, the last one there.
 */
export async function listOrigins(db: Db, personId: number): Promise<ValueOrigin[]> {
  const origins = new Map<string, ValueOrigin>();
  for (const { before, after, pks, ...where } of await selectChanges(db, personId).execute()) {
    const earlier = JSON.parse(before ?? '{}') as Recorded;
    for (const [name, value] of Object.entries(JSON.parse(after) as Recorded)) {
      const was = earlier[name] ?? null;
      // Nobody gave this value: it was empty and stayed so.
      if (value === null && was === null) continue;
      const field = name as RosterField;
      const origin = { field, pks: isMembershipField(field) ? pks : null, ...where, before: was };
      origins.set(`${field} ${origin.pks}`, origin);
    }
  }
  return [...origins.values()];
}

function selectChanges(db: Db, personId: number) {
  return db
    .selectFrom('change')
    .leftJoin('agreement', 'agreement.id', 'change.agreement_id')
    .leftJoin('import', 'import.id', 'change.import_id')
    .select([
      'change.before',
      'change.after',
      'agreement.pks',
      'change.source',
      'import.file_name as fileName',
      'import.sheet',
      'change.sheet_row as row',
      'change.at',
    ])
    .where('change.person_id', '=', personId)
    .orderBy('change.id');
}
