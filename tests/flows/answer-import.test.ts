import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { answerImport } from '../../electron/flows/imports/answer-import.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getStoredPerson } from '../../electron/db/people/people.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { discardImport, openImport } from '../../electron/flows/imports/open-import.ts';
import { listWords } from '../../electron/flows/office/word-lists.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { testContext } from '../support/context.ts';
import { answer, apply, everybody, preview, rosterFile } from '../support/imports.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const HEADER = ['NIK', 'Nama', 'OPD', 'Jabatan'];
const NIKS = ['7472061205909601', '7472061205909602', '7472061205909603', '7472061205909604'];

function row(index: number, department: string | null = 'Dinas Kesehatan', job = 'Sopir') {
  return [NIKS[index] as string, `CONTOH ${'ABCD'[index]}`, department, job];
}

const SHEET = 'Data';

function meaningOf({ plan }: ImportPreview, header: string) {
  const column = plan.sheets[0]?.seen.find((each) => each.header === header);
  return column && [column.meaning, column.by];
}

describe('a column that somebody explained', () => {
  const header = ['NIK', 'Nama', 'OPD', 'Kolom Aneh'];
  const asJob = [{ sheet: SHEET, column: 'D', meaning: 'job' as const }];

  it('is read so at once, and in the next file of that department without a word', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([header, row(0), row(1)]));
    expect(first.plan.rows[0]?.person.job).toBeNull();
    const answered = await answer(context, first, { columns: asJob });
    expect(answered.plan.rows.map(({ person }) => person.job)).toEqual(['Sopir', 'Sopir']);
    expect(meaningOf(answered, 'Kolom Aneh')).toEqual(['job', 'person']);
    await apply(context, answered);

    const next = await preview(context, await rosterFile([header, row(2), row(3)]));
    expect(meaningOf(next, 'Kolom Aneh')).toEqual(['job', 'memory']);
    expect(next.plan.rows.map(({ person }) => person.job)).toEqual(['Sopir', 'Sopir']);
    expect(next.answers.columns).toEqual([]);
    const other = [row(2, 'Dinas Sosial'), row(3, 'Dinas Sosial')];
    const elsewhere = await preview(context, await rosterFile([header, ...other]));
    expect(meaningOf(elsewhere, 'Kolom Aneh')).toEqual([null, null]);
  });

  it('and that tells the department, is known again before anybody knows whose the file is', async () => {
    const context = await testContext();
    const odd = ['NIK', 'Nama', 'Kolom Aneh', 'Jabatan'];
    const first = await preview(context, await rosterFile([odd, row(0), row(1)]));
    const asDepartment = [{ sheet: SHEET, column: 'C', meaning: 'department' as const }];
    const answered = await answer(context, first, { columns: asDepartment });
    expect(answered.plan.rows[0]?.person.department).toBe('Dinas Kesehatan');
    await apply(context, answered);
    const next = await preview(context, await rosterFile([odd, row(2), row(3)]));
    expect(next.plan.rows[0]?.person.department).toBe('Dinas Kesehatan');
    expect(meaningOf(next, 'Kolom Aneh')).toEqual(['department', 'memory']);
  });

  it('is remembered only once the import is saved, with who and when', async () => {
    const context = await testContext();
    const memory = () => context.data.db.selectFrom('column_memory').selectAll().execute();
    const first = await preview(context, await rosterFile([header, row(0)]));
    const answered = await answer(context, first, { columns: asJob });
    expect(await memory()).toEqual([]);
    await apply(context, answered);
    const said = { meaning: 'job', actor: 'terminal', at: context.now().toISOString() };
    expect(await memory()).toMatchObject([said]);
    const later = { ...context, actor: 'lain', now: () => new Date('2025-07-20T02:00:00Z') };
    await apply(later, await preview(later, await rosterFile([header, row(1)])));
    expect(await memory()).toMatchObject([said]);
  });
});

describe('a word that no list knows', () => {
  const words = [
    { kind: 'department' as const, word: 'Dinas Antah', means: 'Dinas Kesehatan' },
    { kind: 'department' as const, word: 'UPTD Baru Contoh', means: 'UPTD Baru Contoh' },
    { kind: 'department' as const, word: 'Lantai Dua', means: null },
  ];
  const rows = [row(0, 'Dinas Antah'), row(1, 'UPTD Baru Contoh'), row(2, 'Lantai Dua')];
  const asked = ({ plan }: ImportPreview) =>
    plan.questions.filter(({ kind }) => kind === 'department').map(({ word }) => word);

  it('is asked once for all its rows, and never again', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, ...rows]));
    expect(asked(first)).toEqual(['Dinas Antah', 'UPTD Baru Contoh', 'Lantai Dua']);
    const answered = await answer(context, first, { words });
    expect(asked(answered)).toEqual([]);
    expect(answered.plan.rows.map(({ person }) => person.department)).toEqual([
      'Dinas Kesehatan',
      'UPTD Baru Contoh',
      null,
    ]);
    await apply(context, answered);

    const again = await preview(context, await rosterFile([HEADER, ...rows]));
    expect(asked(again)).toEqual([]);
    expect(again.plan.counts).toMatchObject({ same: 3, changed: 0, new: 0 });
    expect(again.plan.issues.map(({ code }) => code)).not.toContain('department-unknown');
  });

  it('stays with who said it and when; a new department counts as confirmed', async () => {
    const context = await testContext();
    const { db } = context.data;
    const first = await preview(context, await rosterFile([HEADER, ...rows]));
    await apply(context, await answer(context, first, { words }));
    const by = { actor: 'terminal', at: context.now().toISOString() };
    const alias = db.selectFrom('department_alias').selectAll().where('alias', '=', 'Dinas Antah');
    expect(await alias.execute()).toMatchObject([by]);
    expect(await db.selectFrom('meaningless_word').selectAll().execute()).toEqual([
      { kind: 'department', word: 'Lantai Dua', ...by },
    ]);
    expect((await listWords(context)).departments).toContain('UPTD Baru Contoh');
  });

  it('explained by the short name of a department means that department, not a new one', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0, 'Dinas Antah')]));
    const said = [{ kind: 'department' as const, word: 'Dinas Antah', means: 'DINKES' }];
    const answered = await answer(context, first, { words: said });
    expect(answered.plan.rows[0]?.person.department).toBe('Dinas Kesehatan');
    const before = (await listWords(context)).departments;
    await apply(context, answered);
    expect((await listWords(context)).departments).toEqual(before);
  });

  it('for a place elsewhere joins the list of places, and its spellings are known', async () => {
    const context = await testContext();
    const header = ['NIK', 'Nama', 'Kelurahan'];
    const file = () =>
      rosterFile([
        header,
        [NIKS[0] as string, 'CONTOH A', 'Lasalimo'],
        [NIKS[1] as string, 'CONTOH B', 'Lasalimu'],
      ]);
    const first = await preview(context, await file());
    const said = [
      { kind: 'kelurahan' as const, word: 'Lasalimu', means: 'Lasalimu' },
      { kind: 'kelurahan' as const, word: 'Lasalimo', means: 'Lasalimu' },
    ];
    await apply(context, await answer(context, first, { words: said }));
    expect((await listWords(context)).kelurahan).toContain('Lasalimu');
    const again = await preview(context, await file());
    expect(again.plan.questions).toEqual([]);
    expect(again.plan.rows.map(({ person }) => person.kelurahan)).toEqual(['Lasalimu', 'Lasalimu']);
  });
});

describe('a cell corrected in the preview', () => {
  it('is read by the rules of a cell, and its row is saved', async () => {
    const context = await testContext();
    const bad = ['747206120590960', 'CONTOH A', 'Dinas Kesehatan', 'Sopir'];
    const first = await preview(context, await rosterFile([HEADER, bad]));
    expect(first.plan.counts).toMatchObject({ refused: 1 });
    const cells = [{ sheet: SHEET, row: 2, field: 'nik' as const, text: '7472 0612 0590 9601' }];
    const answered = await answer(context, first, { cells });
    expect(answered.plan.rows[0]).toMatchObject({ verdict: 'new', edited: ['nik'] });
    expect(answered.plan.rows[0]?.person.nik).toBe(NIKS[0]);
    await apply(context, answered);
    expect((await getStoredPerson(context.data.db, 1)).values.nik).toBe(NIKS[0]);
  });

  it('that the file has not, changes nothing', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    const cells = [
      { sheet: SHEET, row: 900, field: 'name' as const, text: 'LAIN' },
      { sheet: 'Tidak Ada', row: 2, field: 'name' as const, text: 'LAIN' },
    ];
    expect((await answer(context, first, { cells })).plan).toEqual(first.plan);
  });
});

describe('people who do not stand in the file', () => {
  async function withGone(context: Context) {
    const ids = await addMembers(context.data, 'non-asn', [
      aPerson({ nik: NIKS[0], name: 'CONTOH A' }),
      aPerson({ nik: NIKS[1], name: 'CONTOH B' }),
      aPerson({ nik: NIKS[2], name: 'CONTOH C' }),
    ]);
    return { ids, first: await preview(context, await rosterFile([HEADER, row(0)])) };
  }

  it('stay members unless somebody says that they left', async () => {
    const context = await testContext();
    const { ids, first } = await withGone(context);
    expect(first.plan.left.map(({ personId }) => personId)).toEqual([ids[1], ids[2]]);
    await apply(context, first);
    const statuses = await context.data.db.selectFrom('membership').select('status').execute();
    expect(statuses).toEqual([{ status: 'active' }, { status: 'active' }, { status: 'active' }]);
  });

  it('leave with day and reason, and die with their day, in the journal of this import', async () => {
    const context = await testContext();
    const { ids, first } = await withGone(context);
    const gone = [
      { personId: ids[1] as number, choice: 'leave', reason: 'pppk', on: '2025-06-01' },
      { personId: ids[2] as number, choice: 'leave', reason: 'meninggal', on: '2025-06-02' },
    ] as const;
    const answered = await answer(context, first, { gone });
    await apply(context, answered);
    const left = await getPerson(context, ids[1] as number);
    expect(left.memberships[0]).toMatchObject({
      status: 'left',
      leaveReason: 'pppk',
      leftOn: '2025-06-01',
    });
    const dead = await getPerson(context, ids[2] as number);
    expect(dead).toMatchObject({ diedOn: '2025-06-02' });
    expect(dead.memberships[0]).toMatchObject({ status: 'dead', leaveReason: 'meninggal' });
    const entry = await context.data.db
      .selectFrom('change')
      .selectAll()
      .where('import_id', '=', first.importId)
      .where('person_id', '=', ids[1] as number)
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ source: 'import', sheet_row: null, made: null });
    expect([JSON.parse(entry.before ?? ''), JSON.parse(entry.after)]).toEqual([
      { status: 'active', leaveReason: null, leftOn: null },
      { status: 'left', leaveReason: 'pppk', leftOn: '2025-06-01' },
    ]);
    expect(await checkRoster(context.data)).toEqual([]);
  });

  it('are many: whether the file is complete is asked until somebody says so', async () => {
    const context = await testContext();
    const { first } = await withGone(context);
    expect(first.plan.comparison.asksWhetherComplete).toBe(true);
    const answered = await answer(context, first, { isComplete: true });
    expect(answered.plan.comparison.asksWhetherComplete).toBe(false);
    expect((await openImport(context, first.importId, UNWATCHED)).answers.isComplete).toBe(true);
  });
});

describe('an answer', () => {
  it('stays as it was given, and given again makes the same plan', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    const said = { cells: [{ sheet: SHEET, row: 2, field: 'job' as const, text: 'Satpam' }] };
    const answered = await answer(context, first, said);
    expect(await openImport(context, first.importId, UNWATCHED)).toEqual(answered);
    expect(await answer(context, first, said)).toEqual(answered);
    expect((await answer(context, first, {})).plan).toEqual(first.plan);
  });

  it('comes too late once the import is saved, and to nobody where there is none', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    await apply(context, first);
    await expect(answer(context, first, {})).rejects.toMatchObject({
      code: 'import-already-applied',
    });
    await expect(answer(context, { ...first, importId: 'x' }, {})).rejects.toMatchObject({
      code: 'import-not-found',
    });
  });

  it('that is cancelled leaves the plan as it was', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    const answers = { ...first.answers, isComplete: true };
    const cancelled = {
      signal: AbortSignal.abort(),
      unpaused: () => Promise.resolve(),
      progress: () => {},
    };
    await expect(answerImport(context, first.importId, answers, cancelled)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await openImport(context, first.importId, UNWATCHED)).toEqual(first);
  });

  it('that its question does not offer is refused', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    const decision = { sheet: SHEET, row: 2, code: 'dead-or-left', choice: 'move' } as const;
    const decisions = [{ ...decision, note: '', on: '2025-06-01', leaveReason: null }];
    await expect(answer(context, first, { decisions })).rejects.toMatchObject({
      code: 'request-invalid',
    });
  });

  it('sees the roster as it is now, and what was shown then can be saved', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    await addMembers(context.data, 'non-asn', [aPerson({ nik: NIKS[0], name: 'CONTOH A' })]);
    await expect(apply(context, first)).rejects.toMatchObject({ code: 'roster-changed' });
    const answered = await answer(context, first, first.answers);
    expect(answered.plan.counts).toMatchObject({ new: 0, changed: 1 });
    await apply(context, answered);
  });

  it('is not saved by somebody who was shown the plan before it', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    const cells = [{ sheet: SHEET, row: 2, field: 'name', text: 'CONTOH LAIN' } as const];
    const second = await answer(context, first, { cells });
    const save = (mark: string) => commitImport(context, first.importId, UNWATCHED, mark);
    await expect(save(first.mark)).rejects.toMatchObject({ code: 'roster-changed' });
    expect(await openImport(context, first.importId, UNWATCHED)).toEqual(second);
    await expect(save(second.mark)).resolves.toMatchObject({ counts: { new: 1 } });
  });
});

it('an import that somebody still works on is not forgotten after a month', async () => {
  let now = '2025-07-01T00:00:00Z';
  const context = await testContext({ now: () => new Date(now) });
  const first = await preview(context, await rosterFile([HEADER, row(0)]));
  now = '2025-07-30T00:00:00Z';
  const answered = await answer(context, first, { isComplete: true });
  now = '2025-08-01T00:00:00Z';
  await preview(context, await rosterFile([HEADER, row(1)]));
  expect(await openImport(context, first.importId, UNWATCHED)).toEqual(answered);
  now = '2025-09-01T00:00:00Z';
  await preview(context, await rosterFile([HEADER, row(1)]));
  await expect(openImport(context, first.importId, UNWATCHED)).rejects.toMatchObject({
    code: 'import-not-found',
  });
});

describe('an import that is opened again', () => {
  it('and not saved yet is compared with the roster of today', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0), row(1)]));
    expect(await openImport(context, first.importId, UNWATCHED)).toEqual(first);
    await addMembers(context.data, 'non-asn', [aPerson({ nik: NIKS[0], name: 'CONTOH A' })]);
    const opened = await openImport(context, first.importId, UNWATCHED);
    expect(opened.plan.counts).toMatchObject({ new: 1, changed: 1 });
    await apply(context, opened);
  });

  it('and saved shows what was saved, whatever became of it since', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    await apply(context, first);
    await addMembers(context.data, 'non-asn', [aPerson({ name: 'LAIN' })]);
    const opened = await openImport(context, first.importId, UNWATCHED);
    expect(opened).toEqual({ ...first, status: 'applied' });
  });
});

describe('the file of an import', () => {
  const files = async ({ data: { db } }: Context) =>
    (await db.selectFrom('import_file').select('sha256').execute()).length;

  it('is kept once however often it is imported, and goes with the last import of it', async () => {
    const context = await testContext();
    const path = await rosterFile([HEADER, row(0)]);
    const one = await preview(context, path);
    const two = await preview(context, path);
    expect(await files(context)).toBe(1);
    await discardImport(context, one.importId);
    expect(await files(context)).toBe(1);
    await discardImport(context, two.importId);
    expect(await files(context)).toBe(0);
  });

  it('goes with a plan that nobody saved for thirty days', async () => {
    const context = await testContext();
    await preview(context, await rosterFile([HEADER, row(0)]));
    const later = { ...context, now: () => new Date('2025-08-05T00:00:00Z') };
    await preview(later, await rosterFile([HEADER, row(1)]));
    expect(await files(context)).toBe(1);
  });

  it('stays with a saved import, which cannot be forgotten', async () => {
    const context = await testContext();
    const first = await preview(context, await rosterFile([HEADER, row(0)]));
    await apply(context, first);
    await expect(discardImport(context, first.importId)).rejects.toMatchObject({
      code: 'import-already-applied',
    });
    expect(await files(context)).toBe(1);
  });
});

it.each([
  [
    'an answer',
    ({ data: { db } }: Context) =>
      db.updateTable('import_plan').set({ answers: '{"isComplete":true}' }).execute(),
  ],
  [
    'a row',
    ({ data: { db } }: Context) =>
      db
        .updateTable('import_plan_part')
        .set((part) => ({
          rows: part.fn('replace', ['rows', part.val('Sopir'), part.val('Satpam')]),
        }))
        .execute(),
  ],
  [
    'a row that is missing',
    ({ data: { db } }: Context) => db.deleteFrom('import_plan_part').execute(),
  ],
])('%s that is no longer what it was when it was stored is not applied', async (_what, alter) => {
  const context = await testContext();
  const first = await preview(context, await rosterFile([HEADER, row(0)]));
  const before = await everybody(context);
  await alter(context);
  await expect(apply(context, first)).rejects.toMatchObject({ code: 'database-damaged' });
  expect(await everybody(context)).toEqual(before);
});

it('a plan of many rows is stored, shown and applied whole', async () => {
  const context = await testContext();
  const rows = Array.from({ length: 2_500 }, (_, index) => [
    `747206120590${1000 + index}`,
    `CONTOH KE ${index}`,
    'Dinas Kesehatan',
    'Sopir',
  ]);
  const first = await preview(context, await rosterFile([HEADER, ...rows]));
  const { plan } = await openImport(context, first.importId, UNWATCHED);
  expect(plan).toEqual(first.plan);
  const saved = plan.rows
    .filter(({ verdict }) => verdict === 'new')
    .map(({ person }) => person.nik);
  await apply(context, first);
  const { people } = await everybody(context);
  expect(people.map(({ nik }) => nik)).toEqual(saved);
  expect(saved.length).toBeGreaterThan(2_000);
  expect(await checkRoster(context.data)).toEqual([]);
});
