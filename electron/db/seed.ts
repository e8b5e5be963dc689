import { AGREEMENT_SEED } from './seed-agreements.ts';
import { insertAgreement } from './agreements.ts';
import type { Db } from './open.sqlite.ts';
import { SETTING_SEED } from './seed-settings.ts';

/**
 * Fills an empty database with what every office starts from: both agreements, the law's figures,
 * the places and offices of the city. Does nothing where that has been done before.
 */
export async function seedDatabase(db: Db): Promise<void> {
  const seeded = await db.selectFrom('office').select('id').executeTakeFirst();
  if (seeded) return;
  await db.transaction().execute(async (trx) => {
    await seedOffice(trx);
    for (const agreement of AGREEMENT_SEED) await insertAgreement(trx, agreement);
    await seedSettings(trx);
  });
}

/** Only what is certain, and a number pattern as a proposal; the first start asks for the rest. */
async function seedOffice(trx: Db): Promise<void> {
  await trx
    .insertInto('office')
    .values({
      id: 1,
      government: 'Pemerintah Kota Baubau',
      name: 'Dinas Tenaga Kerja',
      address: '',
      postal_code: '',
      phone: '',
      email: '',
      city: 'Baubau',
      paper: 'F4',
      letter_number_pattern: '500.15/{nomor}/DISNAKER/{tahun}',
      coat_of_arms: null,
      started_at: null,
    })
    .execute();
}

async function seedSettings(trx: Db): Promise<void> {
  const rows = SETTING_SEED.map(({ key, from, value, source }) => ({
    key,
    valid_from: from,
    value: JSON.stringify(value),
    source,
  }));
  await trx.insertInto('setting').values(rows).execute();
}
