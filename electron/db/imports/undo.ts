import { sql, type NotNull } from 'kysely';
import type { JournalRow } from '../../../shared/domain/journal-edits.ts';
import type { UndoInput } from '../../../shared/domain/planning/plan-undo.ts';
import { Failure } from '../../../shared/failure.ts';
import { selectJournal, toJournalRow } from '../people/journal.ts';
import type { Db } from '../open.sqlite.ts';

/** A saved import, as undoing asks for it. */
export interface SavedImport {
  readonly id: string;
  readonly fileName: string;
  readonly appliedAt: string;
}

/** Failures: import-not-found, import-not-saved, import-undone. */
export async function getSavedImport(db: Db, id: string): Promise<SavedImport> {
  const row = await db
    .selectFrom('import')
    .select(['id', 'file_name as fileName', 'status', 'applied_at as appliedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('import-not-found'));
  if (row.status === 'undone') throw new Failure('import-undone');
  if (row.appliedAt === null) throw new Failure('import-not-saved');
  return { id, fileName: row.fileName, appliedAt: row.appliedAt };
}

/**
 * All that undoing an import must know: what it wrote, and what has become of it since. A few
 * queries for everybody: asking for four thousand people one by one takes seconds.
 */
export async function readUndoInput(db: Db, saved: SavedImport): Promise<UndoInput> {
  const rows = await listWritten(db, saved.id);
  return {
    rows,
    later: await listLater(db, saved.id),
    letters: await listLettersOn(db, saved, rows),
    withClaim: await listWithClaim(db, saved.id),
    carriedOver: await listCarriedOver(db, saved.id),
    people: await listPeople(db, saved.id),
    takenNiks: await listTakenNiks(db, saved.id),
  };
}

/** Call it when everything is taken back: from then on the journal counts the import no more. */
export async function markImportUndone(trx: Db, id: string, at: string): Promise<void> {
  await trx
    .updateTable('import')
    .set({ status: 'undone', undone_at: at })
    .where('id', '=', id)
    .execute();
}

/**
 * Whoever was last touched by an import that is undone was last touched by what stood before it.
 */
export async function setBackTouched(trx: Db, importId: string): Promise<void> {
  const last = sql<string>`(select change.at from change where change.person_id = person.id
    and change.source <> 'undo'
    and (change.made = 'person' or change.source = 'merge' or change.before <> '{}')
    and (change.import_id is null
      or change.import_id not in (select id from import where status = 'undone'))
    order by change.id desc limit 1)`;
  await trx
    .updateTable('person')
    .set({ updated_at: sql<string>`coalesce(${last}, person.created_at)` })
    .where('person.id', 'in', writtenPeople(trx, importId))
    .where(
      sql<boolean>`person.updated_at in
        (select own.at from change as own where own.person_id = person.id
         and own.import_id = ${importId} and own.source <> 'undo')`,
    )
    .execute();
}

async function listWritten(db: Db, importId: string): Promise<JournalRow[]> {
  const rows = await selectJournal(db)
    .where('change.import_id', '=', importId)
    .where('change.source', 'in', ['import', 'sample'])
    .execute();
  return rows.map(toJournalRow);
}

/** What was written of the same people since, but for what was undone itself. */
async function listLater(db: Db, importId: string): Promise<UndoInput['later']> {
  const rows = await selectJournal(db)
    .innerJoin(firstWritten(db, importId).as('own'), 'own.person_id', 'change.person_id')
    .whereRef('change.id', '>', 'own.first')
    .where('change.source', '!=', 'undo')
    .where(
      sql<boolean>`(change.import_id is null or change.import_id in
        (select id from import where status = 'applied' and id <> ${importId}))`,
    )
    .execute();
  return rows.map((row) => ({ ...toJournalRow(row), isMerge: row.source === 'merge' }));
}

/**
 * The letters that were printed with what the import wrote: those since it was saved and, whatever
 * the clock said, those of a person or place that came to be with it. An older letter shows what
 * stood there before, to which undoing leads back.
 */
async function listLettersOn(
  db: Db,
  saved: SavedImport,
  rows: readonly JournalRow[],
): Promise<UndoInput['letters']> {
  const letters = await db
    .selectFrom('letter')
    .select(['person_id as personId', 'agreement_id as agreementId', 'created_at as at'])
    .where('letter.person_id', 'in', writtenPeople(db, saved.id))
    // A letter about a person is one about their place in an agreement.
    .$narrowType<{ personId: NotNull; agreementId: NotNull }>()
    .execute();
  const made = new Set(rows.filter((row) => row.made === 'person').map((row) => row.personId));
  const places = new Set(rows.filter((row) => row.made === 'membership').map(placeOf));
  return letters.filter(
    (letter) =>
      letter.at >= saved.appliedAt || made.has(letter.personId) || places.has(placeOf(letter)),
  );
}

function placeOf(row: { readonly personId: number; readonly agreementId: number | null }): string {
  return `${row.personId} ${row.agreementId}`;
}

/** A claim is about somebody and their place: whoever has one stays as they are. */
async function listWithClaim(db: Db, importId: string): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('claim')
    .select('person_id')
    .where('person_id', 'in', writtenPeople(db, importId).$narrowType<{ person_id: NotNull }>())
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

/** In the order in which the import wrote them. */
async function listPeople(db: Db, importId: string): Promise<UndoInput['people']> {
  const people = await db
    .selectFrom('person')
    .innerJoin(firstWritten(db, importId).as('own'), 'own.person_id', 'person.id')
    .select(['person.id as personId', 'person.nik', 'person.name'])
    // Whoever was forgotten stays so.
    .where('person.forgotten_at', 'is', null)
    .orderBy('own.first')
    .execute();
  const places = await db
    .selectFrom('membership')
    .select(['person_id', 'agreement_id'])
    .where('person_id', 'in', writtenPeople(db, importId))
    .execute();
  const agreements = new Map<number, number[]>(people.map(({ personId }) => [personId, []]));
  for (const place of places) agreements.get(place.person_id)?.push(place.agreement_id);
  return people.map((person) => ({
    ...person,
    agreements: agreements.get(person.personId) ?? [],
  }));
}

/** Of everybody whom the import wrote, where its journal begins. */
function firstWritten(db: Db, importId: string) {
  return db
    .selectFrom('change as own')
    .select((each) => ['own.person_id', each.fn.min('own.id').as('first')])
    .where('own.import_id', '=', importId)
    .groupBy('own.person_id');
}

function writtenPeople(db: Db, importId: string) {
  return db
    .selectFrom('change as own')
    .select('own.person_id')
    .where('own.import_id', '=', importId);
}

/** NIKs that the import corrected, and that somebody else bears by now. */
async function listTakenNiks(db: Db, importId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('person', (join) => join.on('person.nik', '=', sql`change.before ->> '$.nik'`))
    .select('person.nik')
    .where('change.import_id', '=', importId)
    .whereRef('person.id', '!=', 'change.person_id')
    .execute();
  return new Set(rows.map(({ nik }) => nik));
}

/** Whose place that the import made was carried over, by hand, into a later period of the series. */
async function listCarriedOver(db: Db, importId: string): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('change as own')
    .innerJoin('agreement as here', 'here.id', 'own.agreement_id')
    .innerJoin('change as later', 'later.person_id', 'own.person_id')
    .innerJoin('agreement as there', 'there.id', 'later.agreement_id')
    .select('own.person_id')
    .distinct()
    .where('own.import_id', '=', importId)
    .where('own.made', 'is not', null)
    .where('later.made', '=', 'membership')
    .where('later.import_id', 'is', null)
    .where('later.source', 'in', ['hand', 'terminal'])
    .whereRef('later.id', '>', 'own.id')
    .whereRef('there.pks', '=', 'here.pks')
    .whereRef('there.coverage_from', '>', 'here.coverage_from')
    .where('there.taken_back_at', 'is', null)
    .$narrowType<{ person_id: NotNull }>()
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
