import type { Selectable } from 'kysely';
import type { Office } from '../../../shared/domain/office.ts';
import type { OfficeInput } from '../../../shared/ipc.ts';
import type { Db } from '../open.sqlite.ts';
import type { OfficeTable } from '../schema.ts';

/** The one office of this data; seeded, so it always exists. */
export async function getOffice(db: Db): Promise<Office> {
  const row = await db.selectFrom('office').selectAll().executeTakeFirstOrThrow();
  return toOffice(row);
}

export async function saveOffice(db: Db, input: OfficeInput): Promise<void> {
  await db
    .updateTable('office')
    .set({
      government: input.government,
      name: input.name,
      address: input.address,
      postal_code: input.postalCode,
      phone: input.phone,
      email: input.email,
      city: input.city,
      paper: input.paper,
      letter_number_pattern: input.letterNumberPattern,
      website: input.website,
      cover_number_pattern: input.coverNumberPattern,
      classification: input.classification,
      unit: input.unit,
      inactive_letters: input.inactiveLetters,
      proof_on_letters: input.proofOnLetters ? 1 : 0,
    })
    .execute();
}

export async function saveCoatOfArms(db: Db, sha256: string | null): Promise<void> {
  await db.updateTable('office').set({ coat_of_arms: sha256 }).execute();
}

/** Whether the first start has been answered. */
export async function hasStarted(db: Db): Promise<boolean> {
  const row = await db.selectFrom('office').select('started_at').executeTakeFirstOrThrow();
  return row.started_at !== null;
}

/** The first answer counts; a later one leaves the moment as it was. */
export async function markStarted(db: Db, at: Date): Promise<void> {
  await db
    .updateTable('office')
    .set({ started_at: at.toISOString() })
    .where('started_at', 'is', null)
    .execute();
}

function toOffice(row: Selectable<OfficeTable>): Office {
  return {
    government: row.government,
    name: row.name,
    address: row.address,
    postalCode: row.postal_code,
    phone: row.phone,
    email: row.email,
    city: row.city,
    paper: row.paper,
    letterNumberPattern: row.letter_number_pattern,
    website: row.website,
    coverNumberPattern: row.cover_number_pattern,
    classification: row.classification,
    unit: row.unit,
    inactiveLetters: row.inactive_letters,
    proofOnLetters: row.proof_on_letters === 1,
    coatOfArms: row.coat_of_arms,
  };
}
