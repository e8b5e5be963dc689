import { DEPARTMENT_SEED } from '../../../shared/domain/lists/departments.ts';
import { KELURAHAN } from '../../../shared/domain/lists/places.ts';
import { insertAgreement } from '../agreements/agreements.ts';
import { insertDepartment, replaceAliases } from '../lists/departments.ts';
import type { Db } from '../open.sqlite.ts';
import { AGREEMENT_SEED } from './seed-agreements.ts';
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
    await seedDepartments(trx);
    await seedKelurahan(trx);
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

/** Departments before their units, for a unit names its department by id. */
async function seedDepartments(trx: Db): Promise<void> {
  const ids = new Map<string, number>();
  for (const { name, parent, aliases } of DEPARTMENT_SEED) {
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    const id = await insertDepartment(trx, { name, parent_id: parentId, confirmed: 1 });
    ids.set(name, id);
    await replaceAliases(trx, id, aliases);
  }
}

async function seedKelurahan(trx: Db): Promise<void> {
  const rows = KELURAHAN.map(({ code, kelurahan, kecamatan, postalCode }) => ({
    code,
    name: kelurahan,
    kecamatan,
    postal_code: postalCode,
  }));
  const aliases = KELURAHAN.flatMap(({ code, aliases: spellings }) =>
    spellings.map((alias) => ({ alias, kelurahan_code: code })),
  );
  await trx.insertInto('kelurahan').values(rows).execute();
  await trx.insertInto('kelurahan_alias').values(aliases).execute();
}
