import { isMembershipField, type JournalField } from '../../shared/domain/membership.ts';
import { ROSTER_FIELDS, type RosterField } from '../../shared/domain/person.ts';
import type { Recorded } from '../../shared/domain/undo.ts';
import type { HistoryEntry, ValueOrigin } from '../../shared/views.ts';
import type { Db } from './open.sqlite.ts';

/** The journal of a person, the oldest first. */
export async function listJournal(db: Db, personId: number): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('change')
    .leftJoin('agreement', 'agreement.id', 'change.agreement_id')
    .leftJoin('import', 'import.id', 'change.import_id')
    .select((each) => [
      'change.at',
      'change.actor',
      'change.source',
      'agreement.pks',
      'import.file_name as fileName',
      // Of an import of one sheet the journal does not repeat its name.
      each.fn.coalesce('change.sheet', 'import.sheet').as('sheet'),
      'change.sheet_row as row',
      'change.made',
      'change.before',
      'change.after',
    ])
    .where('change.person_id', '=', personId)
    .orderBy('change.id')
    .execute();
  return rows.map(({ before, after, ...where }) => ({ ...where, changes: toSteps(before, after) }));
}

/**
 * Where each value of a person came from: the last change of each field, and for what belongs to
 * a place in an agreement, the last one there.
 */
export function toOrigins(journal: readonly HistoryEntry[]): ValueOrigin[] {
  const origins = new Map<string, ValueOrigin>();
  for (const { changes, source, pks, fileName, sheet, row, at } of journal)
    for (const { field, from } of changes) {
      if (!isRosterField(field)) continue;
      const place = isMembershipField(field) ? pks : null;
      const where = { source, fileName, sheet, row, at };
      origins.set(`${field} ${place}`, { field, pks: place, ...where, before: from });
    }
  return [...origins.values()];
}

/** From what to what, field by field; what was empty and stayed so was given by nobody. */
function toSteps(before: string | null, after: string): HistoryEntry['changes'] {
  const earlier = JSON.parse(before ?? '{}') as Recorded;
  return Object.entries(JSON.parse(after) as Recorded)
    .map(([name, to]) => {
      const field = name as JournalField;
      return { field, from: earlier[field] ?? null, to };
    })
    .filter(({ from, to }) => from !== null || to !== null);
}

function isRosterField(field: JournalField): field is RosterField {
  return (ROSTER_FIELDS as readonly JournalField[]).includes(field);
}
