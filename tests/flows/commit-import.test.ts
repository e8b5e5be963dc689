import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { getCurrentAgreement } from '../../electron/db/agreements/agreements.ts';
import { getImport, insertImport } from '../../electron/db/imports/imports.ts';
import { listRosterEntries } from '../../electron/db/people/roster-entries.ts';
import { getRosterRevision } from '../../electron/db/people/roster-revision.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { changeDepartment, listDepartments } from '../../electron/flows/office/departments.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { listImports } from '../../electron/flows/imports/list-imports.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { applySettings } from '../../electron/flows/office/settings.ts';
import { resourcePath } from '../../electron/resources.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { PlanRow } from '../../shared/domain/plan.ts';
import { testContext } from '../support/context.ts';
import { aPlan, aPlanRow } from '../support/plan-by-hand.ts';
import { preview, rosterFile } from '../support/imports.ts';
import { addMembers, aPerson } from '../support/roster.ts';

function row(different: Partial<PlanRow>): PlanRow {
  return aPlanRow({ person: aPerson(), ...different });
}

async function storePlan(context: Context, rows: readonly PlanRow[]): Promise<string> {
  const { db } = context.data;
  const id = context.newId();
  await insertImport(db, {
    id,
    agreementId: (await getCurrentAgreement(db, 'non-asn')).id,
    departmentId: null,
    fileName: 'contoh.xlsx',
    fileSha256: 'f'.repeat(64),
    plan: aPlan({ rows }),
    answers: NO_ANSWERS,
    offers: [],
    revision: await getRosterRevision(db),
    actor: 'tests',
    isSample: false,
    at: context.now().toISOString(),
  });
  return id;
}

async function rosterOf(context: Context) {
  const { db } = context.data;
  return listRosterEntries(db, await getCurrentAgreement(db, 'non-asn'));
}

describe('what a plan writes', () => {
  it('is the new rows and nothing of those held, refused or the same', async () => {
    const context = await testContext();
    const fresh = aPerson({ department: 'Dinas Baru', heirName: null, heirRelation: 'Anak' });
    const id = await storePlan(context, [
      row({ person: fresh }),
      row({ row: 3, verdict: 'held' }),
      row({ row: 4, verdict: 'refused' }),
    ]);
    const applied = await commitImport(context, id, UNWATCHED);
    expect(applied.counts).toMatchObject({ rowsRead: 3, new: 1, held: 1, refused: 1 });
    expect(await rosterOf(context)).toEqual([
      { personId: 1, values: fresh, diedOn: null, status: 'active', activeInOtherPks: false },
    ]);
    expect(await checkRoster(context.data)).toEqual([]);
  });

  it('is the changed values of a changed row, and no other value, though the file lacks it', async () => {
    const context = await testContext();
    const before = aPerson({ wage: 1_000_000, heirRelation: null });
    const [personId = 0] = await addMembers(context.data, 'non-asn', [before]);
    const inFile = {
      ...before,
      phone: null,
      address: null,
      wage: 1_500_000,
      heirRelation: 'Suami',
    };
    const changes = [
      { field: 'wage', from: 1_000_000, to: 1_500_000 },
      { field: 'heirRelation', from: null, to: 'Suami' },
    ] as const;
    const id = await storePlan(context, [
      row({ verdict: 'changed', person: inFile, changes, personId }),
    ]);
    await commitImport(context, id, UNWATCHED);
    const [entry] = await rosterOf(context);
    expect(entry?.values).toEqual({ ...before, wage: 1_500_000, heirRelation: 'Suami' });
  });

  it('is a place for somebody known from the other PKS, whose differing values are renewed', async () => {
    const context = await testContext();
    const known = aPerson({ phone: '081200000001', department: null, job: 'Nelayan' });
    const [personId = 0] = await addMembers(context.data, 'rentan', [known]);
    const inFile = { ...known, phone: '081200000002', department: 'Dinas Baru', job: 'Sopir' };
    const changes = [{ field: 'phone', from: '081200000001', to: '081200000002' }] as const;
    const id = await storePlan(context, [row({ person: inFile, changes, personId })]);
    await commitImport(context, id, UNWATCHED);
    const view = await getPerson(context, personId);
    expect(view.values.phone).toBe('081200000002');
    expect(view.memberships.map(({ pks, job }) => [pks, job])).toEqual([
      ['rentan', 'Nelayan'],
      ['non-asn', 'Sopir'],
    ]);
  });

  it('is remembered: every value names its file, sheet and row', async () => {
    const context = await testContext();
    const id = await storePlan(context, [row({ row: 17 })]);
    await commitImport(context, id, UNWATCHED);
    const { origins } = await getPerson(context, 1);
    expect(origins.find((origin) => origin.field === 'name')).toMatchObject({
      source: 'import',
      fileName: 'contoh.xlsx',
      sheet: 'Data',
      row: 17,
      before: null,
    });
    expect(await listImports(context)).toMatchObject([{ id, status: 'applied', pks: 'non-asn' }]);
  });
});

describe('a plan is refused', () => {
  it('when nobody knows it', async () => {
    const context = await testContext();
    await expect(commitImport(context, 'nobody', UNWATCHED)).rejects.toMatchObject({
      code: 'import-not-found',
    });
  });

  it('the second time', async () => {
    const context = await testContext();
    const id = await storePlan(context, [row({})]);
    await commitImport(context, id, UNWATCHED);
    await expect(commitImport(context, id, UNWATCHED)).rejects.toMatchObject({
      code: 'import-already-applied',
    });
    expect(await rosterOf(context)).toHaveLength(1);
  });

  it('when the roster changed after it was shown', async () => {
    const context = await testContext();
    const id = await storePlan(context, [row({})]);
    await addMembers(context.data, 'rentan', [aPerson()]);
    await expect(commitImport(context, id, UNWATCHED)).rejects.toMatchObject({
      code: 'roster-changed',
    });
  });

  it('when the lists changed while its file was being read', async () => {
    const context = await testContext();
    const { tools } = context;
    const slowly: typeof tools.readRoster = async (request, job) => {
      const read = await tools.readRoster(request, job);
      await changeDepartment(context, { id: null, name: 'Dinas X', parentId: null, aliases: [] });
      return read;
    };
    const path = await rosterFile([
      ['NIK', 'Nama', 'OPD'],
      ['7472061205909701', 'LA CONTOH', 'X'],
    ]);
    const reading = { ...context, tools: { ...tools, readRoster: slowly } };
    const { importId } = await preview(reading, path);
    await expect(commitImport(context, importId, UNWATCHED)).rejects.toMatchObject({
      code: 'roster-changed',
    });
  });

  it('when it is no longer what was shown', async () => {
    const context = await testContext();
    const id = await storePlan(context, [row({})]);
    const altered = JSON.stringify(aPlan({ rows: [row({})] }));
    await context.data.db.updateTable('import_plan').set({ plan: altered }).execute();
    await expect(commitImport(context, id, UNWATCHED)).rejects.toMatchObject({
      code: 'database-damaged',
    });
    expect(await checkRoster(context.data)).toEqual([
      '1 rencana impor tidak lagi sama dengan saat disimpan.',
    ]);
  });
});

it('is read from where it is stored as it stands in memory: plans stored later change nothing', async () => {
  const context = await testContext();
  const rows = Array.from({ length: 1200 }, (_, index) =>
    row({
      row: index + 2,
      person: aPerson({ nik: `747206120590${index + 1000}` }),
      remark: 'baru',
    }),
  );
  const id = await storePlan(context, rows);
  const inMemory = await getImport(context.data.db, id);
  await storePlan(context, [row({})]);
  expect(await getImport(context.data.db, id)).toStrictEqual(inMemory);
  expect((await commitImport(context, id, UNWATCHED)).counts.new).toBe(1200);
});

describe('a cancel', () => {
  it('in the middle leaves nothing behind, and the plan can still be saved', async () => {
    const context = await testContext();
    const rows = Array.from({ length: 1200 }, (_, index) =>
      row({ row: index + 2, person: aPerson({ nik: `747206120590${index + 1000}` }) }),
    );
    const id = await storePlan(context, rows);
    const cancel = new AbortController();
    const seen: number[] = [];
    const job = {
      ...UNWATCHED,
      signal: cancel.signal,
      progress: (_: unknown, done: number) => {
        seen.push(done);
        if (done >= 500) cancel.abort();
      },
    };
    await expect(commitImport(context, id, job)).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([0, 500]);
    expect(await rosterOf(context)).toEqual([]);
    expect(await context.data.db.selectFrom('change').selectAll().execute()).toEqual([]);
    const applied = await commitImport(context, id, UNWATCHED);
    expect(applied.counts.new).toBe(1200);
  });
});

it.each([
  [
    'a department was renamed',
    async (context: Context) => {
      const [department] = await listDepartments(context);
      await changeDepartment(context, {
        id: department?.id ?? null,
        name: 'Dinas Berganti Nama',
        parentId: null,
        aliases: [],
      });
    },
  ],
  [
    'the coverage was changed',
    (context: Context) =>
      applySettings(context, { agreements: { 'non-asn': { coverageUntil: '2026-03-31' } } }),
  ],
])('a plan is made again where %s since', async (_what, change) => {
  const context = await testContext();
  const request = {
    path: resourcePath('samples', 'contoh-1-rapi.xlsx'),
    fileName: 'contoh-1-rapi.xlsx',
    pks: 'non-asn' as const,
    departmentId: null,
    sheet: null,
  };
  const { importId } = await previewImport(context, request, UNWATCHED);
  await change(context);
  await expect(commitImport(context, importId, UNWATCHED)).rejects.toMatchObject({
    code: 'roster-changed',
  });
});
