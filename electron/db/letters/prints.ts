import { sql, type Selectable } from 'kysely';
import type { PrintItem } from '../../../shared/letter-views.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Entry } from '../entry.ts';
import type { Db } from '../open.sqlite.ts';
import type { PrintTable } from '../schema-letters.ts';

/** A print as it stands in the data. */
export interface StoredPrint extends Omit<PrintItem, 'targetName'> {
  /** Of what was asked for: the same again goes on with a print that was cut off. */
  readonly requestSha256: string;
  /** The whole path. */
  readonly target: string | null;
  /** Holder and issuer of the certificate that it is signed with. */
  readonly signedBy: string | null;
}

export type NewPrint = Pick<
  StoredPrint,
  'id' | 'requestSha256' | 'date' | 'shape' | 'target' | 'signing' | 'signedBy' | 'letters'
>;

/** How many prints a person looks back at. */
const LISTED = 100;

/** Enters a print whose letters take their numbers in the same transaction. */
export async function insertPrint(trx: Db, print: NewPrint, entry: Entry): Promise<void> {
  await trx
    .insertInto('print')
    .values({
      id: print.id,
      request_sha256: print.requestSha256,
      date: print.date,
      shape: print.shape,
      target: print.target,
      signing: print.signing,
      signed_by: print.signedBy,
      letters: print.letters,
      status: 'drawing',
      actor: entry.actor,
      created_at: entry.now.toISOString(),
    })
    .execute();
}

/** The prints that were cut off or are under way, the oldest first. */
export async function listUnfinishedPrints(db: Db): Promise<StoredPrint[]> {
  const rows = await selectPrints(db)
    .where('print.status', '=', 'drawing')
    .orderBy('print.created_at')
    .execute();
  return rows.map(toPrint);
}

/** Unfinished and finished prints, the newest first; those that were given back are told by the register. */
export async function listPrints(db: Db): Promise<StoredPrint[]> {
  const rows = await selectPrints(db)
    .where('print.status', '!=', 'given-back')
    .orderBy('print.created_at', 'desc')
    .limit(LISTED)
    .execute();
  return rows.map(toPrint);
}

/** Failure: print-not-found. */
export async function getPrint(db: Db, id: string): Promise<StoredPrint> {
  const row = await selectPrints(db).where('print.id', '=', id).executeTakeFirst();
  if (!row) throw new Failure('print-not-found');
  return toPrint(row);
}

/** Its files are in place, or its numbers back. */
export async function endPrint(
  db: Db,
  id: string,
  status: 'done' | 'given-back',
  now: Date,
): Promise<void> {
  await db
    .updateTable('print')
    .set({ status, finished_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

/** How far the paper has got; never beyond its letters. */
export async function setPrinted(db: Db, id: string, printed: number): Promise<void> {
  await db
    .updateTable('print')
    .set({ printed: sql<number>`min(${printed}, letters)` })
    .where('id', '=', id)
    .execute();
}

function selectPrints(db: Db) {
  return db
    .selectFrom('print')
    .selectAll()
    .select((print) => {
      const numbers = print
        .selectFrom('letter')
        .select('letter.number')
        .whereRef('letter.print_id', '=', 'print.id')
        .limit(1);
      // Cover letters may have a book of their own: from and to are told of one book.
      const book = print
        .selectFrom('letter as last')
        .select('last.book')
        .whereRef('last.print_id', '=', 'print.id')
        .orderBy('last.position', 'desc')
        .limit(1);
      return [
        numbers.where('letter.book', '=', book).orderBy('letter.position', 'asc').as('firstNumber'),
        numbers.orderBy('letter.position', 'desc').as('lastNumber'),
      ];
    });
}

function toPrint(
  row: Selectable<PrintTable> & { firstNumber: string | null; lastNumber: string | null },
): StoredPrint {
  return {
    id: row.id,
    requestSha256: row.request_sha256,
    date: row.date,
    shape: row.shape,
    target: row.target,
    signing: row.signing,
    signedBy: row.signed_by,
    letters: row.letters,
    printed: row.printed,
    status: row.status,
    firstNumber: row.firstNumber ?? '',
    lastNumber: row.lastNumber ?? '',
    createdAt: row.created_at,
  };
}
