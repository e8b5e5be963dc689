import { sql } from 'kysely';
import type { JournalValues } from '../../../shared/domain/journal-edits.ts';
import { isMembershipField, type JournalField } from '../../../shared/domain/membership.ts';
import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import type { HistoryEntry, ValueOrigin } from '../../../shared/views.ts';
import { listMergesInto, movedAgreements } from './merges.ts';
import type { Db } from '../open.sqlite.ts';

/** What the journal tells of a person. */
export interface PersonJournal {
  /** The newest first. */
  readonly history: readonly HistoryEntry[];
  readonly origins: readonly ValueOrigin[];
}

/**
 * What became of a person's values, and where those that stand there came from; of agreements that may
 * be seen.
 */
export async function readJournal(
  db: Db,
  personId: number,
  isSeen: (agreementId: number | null) => boolean = () => true,
): Promise<PersonJournal> {
  const isOwn = await createOwnership(db, personId);
  const origins = new Map<string, ValueOrigin>();
  const history: HistoryEntry[] = [];
  for (const { id, agreementId, before, after, ...where } of await listChanges(db, personId)) {
    if (!isSeen(agreementId)) continue;
    const entry = { ...where, changes: toSteps(before, after) };
    const origin = { ...entry, agreementId };
    history.unshift(entry);
    for (const { field, from } of entry.changes)
      if (isRosterField(field) && isOwn(id, isMembershipField(field) ? agreementId : null))
        keepOrigin(origins, origin, field, from);
  }
  return { history, origins: [...origins.values()] };
}

/**
 * Where each value came from: the last change of each field, and for what belongs to a place in an
 * agreement, the last one there.
 */
function keepOrigin(
  origins: Map<string, ValueOrigin>,
  entry: HistoryEntry & { readonly agreementId: number | null },
  field: RosterField,
  before: string | number | null,
): void {
  const { source, fileName, sheet, row, at } = entry;
  const place = isMembershipField(field);
  const [pks, agreementId] = place ? [entry.pks, entry.agreementId] : [null, null];
  const where = { source, fileName, sheet, row, at };
  origins.set(`${field} ${agreementId}`, { field, pks, agreementId, ...where, before });
}

/**
 * What was written of somebody who was merged into this person tells of the values that were
 * theirs: it is the origin of nothing here but what stands in places that came along.
 */
async function createOwnership(db: Db, personId: number) {
  const merges = await listMergesInto(db, personId);
  const foreign = merges.map((merge) => ({
    journal: new Set(merge.journal),
    moved: new Set<number | null>(movedAgreements(merge)),
  }));
  return (changeId: number, agreementId: number | null): boolean =>
    foreign.every(({ journal, moved }) => !journal.has(changeId) || moved.has(agreementId));
}

function listChanges(db: Db, personId: number) {
  return db
    .selectFrom('change')
    .leftJoin('agreement', 'agreement.id', 'change.agreement_id')
    .leftJoin('import', 'import.id', 'change.import_id')
    .select([
      'change.id',
      'change.agreement_id as agreementId',
      'change.at',
      'change.actor',
      'change.source',
      'agreement.pks',
      // Of a list that is no import the journal names the file where others name the sheet.
      sql<string | null>`coalesce(import.file_name,
        case when change.import_id is null then change.sheet end)`.as('fileName'),
      // Of an import of one sheet the journal does not repeat its name.
      sql<string | null>`case when change.import_id is not null
        then coalesce(change.sheet, import.sheet) end`.as('sheet'),
      'change.sheet_row as row',
      'change.made',
      'change.before',
      'change.after',
    ])
    .where('change.person_id', '=', personId)
    .orderBy('change.id')
    .execute();
}

/** From what to what, field by field; what was empty and stayed so was given by nobody. */
export function toSteps(before: string | null, after: string): HistoryEntry['changes'] {
  const earlier = JSON.parse(before ?? '{}') as JournalValues;
  return Object.entries(JSON.parse(after) as JournalValues)
    .map(([name, to]) => {
      const field = name as JournalField;
      return { field, from: earlier[field] ?? null, to };
    })
    .filter(({ from, to }) => from !== null || to !== null);
}

function isRosterField(field: JournalField): field is RosterField {
  return (ROSTER_FIELDS as readonly JournalField[]).includes(field);
}
