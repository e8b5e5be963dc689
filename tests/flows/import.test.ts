import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getCurrentAgreement } from '../../electron/db/agreements/agreements.ts';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { listRosterEntries } from '../../electron/db/people/roster-entries.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { previewImport, type PreviewRequest } from '../../electron/flows/imports/preview-import.ts';
import { savePerson } from '../../electron/flows/people/save-person.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { ImportPlan } from '../../shared/domain/plan.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { workbook, type TestCell } from '../support/workbook.ts';

const SAMPLES: readonly (readonly [file: string, pks: Pks])[] = [
  ['contoh-1-rapi.xlsx', 'non-asn'],
  ['contoh-2-kop-dan-total.xlsx', 'non-asn'],
  ['contoh-3-dua-baris-kepala.xlsx', 'non-asn'],
  ['contoh-4-pekerja-rentan.xlsx', 'rentan'],
  ['contoh-5-nik-angka.xlsx', 'non-asn'],
];

function requestOf(path: string, different: Partial<PreviewRequest> = {}): PreviewRequest {
  const fileName = path.split('/').at(-1) ?? path;
  return { path, fileName, pks: 'non-asn', departmentId: null, ...different };
}

const sample = (file: string) =>
  new URL(`../../resources/samples/${file}`, import.meta.url).pathname;

async function importFile(context: Context, request: PreviewRequest): Promise<ImportPlan> {
  const { importId, plan } = await previewImport(context, request, UNWATCHED);
  await commitImport(context, importId, UNWATCHED);
  return plan;
}

const HEADER = ['NIK', 'Nama', 'Tanggal Lahir', 'L/P', 'Jabatan', 'Upah', 'No HP'];

async function fileOf(rows: readonly (readonly TestCell[])[]): Promise<string> {
  const path = join(freshFolder(), 'daftar.xlsx');
  writeFileSync(path, await workbook([HEADER, ...rows]));
  return path;
}

describe.each(SAMPLES)('the roster %s', (file, pks) => {
  it('saved, is stored as it was shown; saved again, changes nothing', async () => {
    const context = await testContext();
    const { db } = context.data;
    const plan = await importFile(context, requestOf(sample(file), { pks }));
    const stored = await listRosterEntries(db, await getCurrentAgreement(db, pks));
    const shown = plan.rows.filter((row) => row.verdict === 'new').map((row) => row.person);
    expect(stored.map((entry) => entry.values)).toEqual(shown);

    const again = await previewImport(context, requestOf(sample(file), { pks }), UNWATCHED);
    const { held, refused } = plan.counts;
    expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, same: shown.length });
    expect(again.plan.counts).toMatchObject({ held, refused, left: 0 });
    expect(again.savedBefore).toEqual({ at: context.now().toISOString() });
    await commitImport(context, again.importId, UNWATCHED);
    expect(await listRosterEntries(db, await getCurrentAgreement(db, pks))).toEqual(stored);
    expect(await checkRoster(context.data)).toEqual([]);
  });

  it('exported and imported again changes nothing', async () => {
    const context = await testContext();
    const plan = await importFile(context, requestOf(sample(file), { pks }));
    const path = join(freshFolder(), 'ekspor.xlsx');
    const filter = { pks, departmentId: null, kelurahan: null, job: null, status: null, text: '' };
    const { rows } = await exportRoster(context, { filter, path, reason: 'uji' }, UNWATCHED);
    expect(rows).toBe(plan.counts.new);
    const again = await previewImport(context, requestOf(path, { pks }), UNWATCHED);
    expect(again.plan.counts).toMatchObject({ rowsRead: rows, same: rows, skipped: 2, left: 0 });
    expect(
      Object.keys(again.plan.sheets[0]?.columns ?? {}).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual([
      'address',
      'birthDate',
      'birthPlace',
      'department',
      'heirName',
      'heirRelation',
      'job',
      'kecamatan',
      'kelurahan',
      'kpj',
      'name',
      'nik',
      'phone',
      'sex',
      'wage',
    ]);
  });
});

it('an export of everybody, imported into one PKS, changes nobody', async () => {
  const context = await testContext();
  const odd = {
    kpj: null,
    phone: null,
    heirName: null,
    wage: null,
    address: '=1+1',
    kelurahan: null,
  };
  await addMembers(context.data, 'non-asn', [
    aPerson({ name: "WA ODE NUR'AINI, S.Pd." }),
    aPerson({ ...odd, name: 'Jumlah Contoh' }),
    aPerson({ name: 'CONTOH KELUAR' }),
  ]);
  await addMembers(context.data, 'rentan', [aPerson({ department: null, job: 'Nelayan' })]);
  const leaver = context.data.db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'CONTOH KELUAR');
  await context.data.db
    .updateTable('membership')
    .set({ status: 'left', leave_reason: 'pindah', left_on: '2025-06-01' })
    .where('person_id', '=', leaver)
    .execute();
  const before = await everything(context);

  const path = join(freshFolder(), 'semua.xlsx');
  const filter = {
    pks: null,
    departmentId: null,
    kelurahan: null,
    job: null,
    status: null,
    text: '',
  };
  await exportRoster(context, { filter, path, reason: 'uji' }, UNWATCHED);
  const plan = await importFile(context, requestOf(path));
  expect(plan.counts).toMatchObject({ rowsRead: 4, same: 2, held: 2, new: 0, changed: 0 });
  expect(await everything(context)).toEqual(before);
});

async function everything({ data: { db } }: Context) {
  return {
    people: await db.selectFrom('person').selectAll().execute(),
    memberships: await db.selectFrom('membership').selectAll().execute(),
    contacts: await db.selectFrom('contact').selectAll().execute(),
    departments: await db.selectFrom('department').selectAll().execute(),
  };
}

describe('a second file', () => {
  it('changes what it says otherwise, and nothing where its cells are empty', async () => {
    const context = await testContext();
    const nik = '7472061205909501';
    const first = await fileOf([
      [nik, 'LA CONTOH', '12-05-1990', 'L', 'Satpam', 1_000_000, '081200000001'],
    ]);
    const second = await fileOf([[nik, 'La Contoh', null, null, 'Sopir', 1_250_000, null]]);
    await importFile(context, requestOf(first));
    const plan = await importFile(context, requestOf(second));
    expect(plan.rows[0]?.changes).toEqual([
      { field: 'job', from: 'Satpam', to: 'Sopir' },
      { field: 'wage', from: 1_000_000, to: 1_250_000 },
    ]);
    const { db } = context.data;
    const [entry] = await listRosterEntries(db, await getCurrentAgreement(db, 'non-asn'));
    expect(entry?.values).toMatchObject({
      name: 'LA CONTOH',
      birthDate: '1990-05-12',
      job: 'Sopir',
      wage: 1_250_000,
      phone: '081200000001',
    });
  });

  it('of the other PKS holds people who are active here, and saves none of them', async () => {
    const context = await testContext();
    const file = await fileOf([
      ['7472061205909501', 'LA CONTOH', '12-05-1990', 'L', 'Satpam', 1_000_000, null],
    ]);
    await importFile(context, requestOf(file));
    const plan = await importFile(context, requestOf(file, { pks: 'rentan' }));
    expect(plan.rows[0]).toMatchObject({ verdict: 'held', issues: ['active-in-other-pks'] });
    const { db } = context.data;
    const [entry] = await listRosterEntries(db, await getCurrentAgreement(db, 'rentan'));
    expect(entry).toMatchObject({ status: null, activeInOtherPks: true });
  });

  it('takes in who left the other PKS before this one began', async () => {
    const context = await testContext();
    const nik = '7472061205909501';
    await addMembers(context.data, 'non-asn', [aPerson({ nik, name: 'LA CONTOH' })]);
    await context.data.db.updateTable('membership').set({ end_on: '2025-04-30' }).execute();
    const file = await fileOf([[nik, 'LA CONTOH', '12-05-1990', 'L', 'Nelayan', null, null]]);
    const plan = await importFile(context, requestOf(file, { pks: 'rentan' }));
    expect(plan.counts).toMatchObject({ new: 1, held: 0 });
  });
});

describe('a preview', () => {
  it('is no longer saved once somebody edited the roster', async () => {
    const context = await testContext();
    const { importId } = await previewImport(
      context,
      requestOf(sample('contoh-1-rapi.xlsx')),
      UNWATCHED,
    );
    const values = {
      ...Object.fromEntries(Object.keys(aPerson()).map((field) => [field, ''])),
      nik: '7472061205909502',
      name: 'LA CONTOH',
    };
    await savePerson(context, {
      personId: null,
      pks: 'rentan',
      confirmed: true,
      values: values as Parameters<typeof savePerson>[1]['values'],
    });
    await expect(commitImport(context, importId, UNWATCHED)).rejects.toMatchObject({
      code: 'roster-changed',
    });
  });

  it('gives rows without a department the one that was chosen; an unknown one is refused', async () => {
    const context = await testContext();
    await addMembers(context.data, 'rentan', [aPerson({ department: 'Dinas Terpilih' })]);
    const department = await context.data.db
      .selectFrom('department')
      .select('id')
      .where('name', '=', 'Dinas Terpilih')
      .executeTakeFirstOrThrow();
    const file = await fileOf([['7472061205909503', 'LA CONTOH', null, 'L', 'Satpam', null, null]]);
    const chosen = requestOf(file, { departmentId: department.id });
    const preview = await previewImport(context, chosen, UNWATCHED);
    expect(preview.department).toBe('Dinas Terpilih');
    expect(preview.plan.rows[0]?.person.department).toBe('Dinas Terpilih');
    const unknown = requestOf(file, { departmentId: 9999 });
    await expect(previewImport(context, unknown, UNWATCHED)).rejects.toMatchObject({
      code: 'department-not-found',
    });
  });

  it('that nobody saved is forgotten after thirty days, a saved one never', async () => {
    const context = await testContext();
    const saved = await previewImport(context, requestOf(sample('contoh-1-rapi.xlsx')), UNWATCHED);
    await commitImport(context, saved.importId, UNWATCHED);
    await previewImport(context, requestOf(sample('contoh-5-nik-angka.xlsx')), UNWATCHED);
    const later = { ...context, now: () => new Date('2025-08-05T00:00:00Z') };
    const last = await previewImport(
      later,
      requestOf(sample('contoh-2-kop-dan-total.xlsx')),
      UNWATCHED,
    );
    const kept = await context.data.db.selectFrom('import').select('id').execute();
    expect(new Set(kept.map(({ id }) => id))).toEqual(new Set([saved.importId, last.importId]));
  });

  it('of a missing file or a cancelled one stores nothing', async () => {
    const context = await testContext();
    const missing = requestOf(join(freshFolder(), 'tidak-ada.xlsx'));
    await expect(previewImport(context, missing, UNWATCHED)).rejects.toMatchObject({
      code: 'file-missing',
    });
    const cancelled = {
      signal: AbortSignal.abort(),
      unpaused: () => Promise.resolve(),
      progress: () => {},
    };
    const wish = requestOf(sample('contoh-1-rapi.xlsx'));
    await expect(previewImport(context, wish, cancelled)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await context.data.db.selectFrom('import').select('id').execute()).toEqual([]);
  });
});
