import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { maskStored } from '../../electron/flows/imports/mask-stored.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { undoImport } from '../../electron/flows/imports/undo-import.ts';
import type { DecisionAnswer, DecisionChoice, HeldCode } from '../../shared/domain/answers.ts';
import type { LeaveReason } from '../../shared/domain/membership.ts';
import { testContext } from '../support/context.ts';
import { answer, apply, preview, rosterFile } from '../support/imports.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const HEADER = ['NIK', 'Nama', 'Tanggal Lahir', 'OPD', 'Keterangan'];
const NIK = '7472061205909701';

function rowOf(different: Partial<Record<'nik' | 'name' | 'born' | 'remark', string>> = {}) {
  const { nik = NIK, name = 'LA CONTOH', born = '12-05-1990', remark = null } = different;
  return [nik, name, born, 'Dinas Kesehatan', remark];
}

function decide(
  code: HeldCode,
  choice: DecisionChoice,
  different: Partial<DecisionAnswer> = {},
): DecisionAnswer {
  const none = { sheet: 'Data', row: 2, note: 'contoh', on: null, leaveReason: null };
  return { ...none, code, choice, ...different };
}

/** How everybody's places stand, by name. */
function places({ data: { db } }: Context) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .select(['person.nik', 'agreement.pks', 'status', 'leave_reason', 'left_on', 'died_on'])
    .orderBy('membership.id')
    .execute();
}

async function end(context: Context, status: 'left' | 'dead', reason: LeaveReason) {
  const { db } = context.data;
  await db
    .updateTable('membership')
    .set({ status, leave_reason: reason, left_on: '2025-06-01' })
    .execute();
  if (status === 'dead') await db.updateTable('person').set({ died_on: '2025-06-01' }).execute();
}

describe('a member of the other PKS', () => {
  async function held(context: Context) {
    await addMembers(context.data, 'rentan', [aPerson({ nik: NIK, name: 'LA CONTOH' })]);
    const first = await preview(context, await rosterFile([HEADER, rowOf()]));
    expect(first.plan.rows[0]).toMatchObject({ verdict: 'held', issues: ['active-in-other-pks'] });
    return first;
  }

  it('moves on the day that was given: the place there ends, the one here begins', async () => {
    const context = await testContext();
    const first = await held(context);
    const decisions = [decide('active-in-other-pks', 'move', { on: '2025-07-01' })];
    await apply(context, await answer(context, first, { decisions }));
    expect(await places(context)).toMatchObject([
      { pks: 'rentan', status: 'left', leave_reason: 'pindah', left_on: '2025-07-01' },
      { pks: 'non-asn', status: 'active', leave_reason: null, left_on: null },
    ]);
    const journal = await context.data.db
      .selectFrom('change')
      .innerJoin('agreement', 'agreement.id', 'change.agreement_id')
      .select(['agreement.pks', 'made', 'sheet_row', 'before', 'after'])
      .where('import_id', '=', first.importId)
      .orderBy('change.id')
      .execute();
    expect(journal).toMatchObject([
      { pks: 'non-asn', made: 'membership', sheet_row: 2 },
      { pks: 'rentan', made: null, sheet_row: 2 },
    ]);
    expect(JSON.parse(journal[1]?.after ?? '')).toEqual({
      status: 'left',
      leaveReason: 'pindah',
      leftOn: '2025-07-01',
    });
    expect(await checkRoster(context.data)).toEqual([]);
  });

  it('is taken into both where somebody says so', async () => {
    const context = await testContext();
    const first = await held(context);
    const decisions = [decide('active-in-other-pks', 'take')];
    await apply(context, await answer(context, first, { decisions }));
    expect((await places(context)).map(({ pks, status }) => [pks, status])).toEqual([
      ['rentan', 'active'],
      ['non-asn', 'active'],
    ]);
  });

  it('without a decision is not saved, and the others are', async () => {
    const context = await testContext();
    await addMembers(context.data, 'rentan', [aPerson({ nik: NIK, name: 'LA CONTOH' })]);
    const other = rowOf({ nik: '7472061205909702', name: 'WA LAIN SEKALI' });
    const first = await preview(context, await rosterFile([HEADER, rowOf(), other]));
    const { counts } = await apply(context, first);
    expect(counts).toMatchObject({ new: 1, held: 1 });
    expect(await places(context)).toHaveLength(2);
  });
});

describe.each([
  ['left', 'mengundurkan-diri'],
  ['dead', 'meninggal'],
] as const)('somebody recorded as %s', (status, reason) => {
  it('is active again where that was a mistake', async () => {
    const context = await testContext();
    await addMembers(context.data, 'non-asn', [aPerson({ nik: NIK, name: 'LA CONTOH' })]);
    await end(context, status, reason);
    const first = await preview(context, await rosterFile([HEADER, rowOf()]));
    expect(first.plan.rows[0]).toMatchObject({ verdict: 'held', issues: ['dead-or-left'] });
    const decisions = [decide('dead-or-left', 'take')];
    await apply(context, await answer(context, first, { decisions }));
    expect(await places(context)).toEqual([
      {
        nik: NIK,
        pks: 'non-asn',
        status: 'active',
        leave_reason: null,
        left_on: null,
        died_on: null,
      },
    ]);
    const entry = await context.data.db
      .selectFrom('change')
      .select(['made', 'before', 'after'])
      .where('import_id', '=', first.importId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.before ?? '')).toMatchObject({ status, leaveReason: reason });
    expect(JSON.parse(entry.after)).toMatchObject({ status: 'active', leaveReason: null });
  });
});

it('who is not dead after all is dead in no agreement', async () => {
  const context = await testContext();
  await addMembers(context.data, 'rentan', [aPerson({ nik: NIK, name: 'LA CONTOH' })]);
  await end(context, 'dead', 'meninggal');
  const first = await preview(context, await rosterFile([HEADER, rowOf()]));
  const decisions = [decide('dead-or-left', 'take')];
  await apply(context, await answer(context, first, { decisions }));
  expect(await places(context)).toMatchObject([
    { pks: 'rentan', status: 'active', died_on: null },
    { pks: 'non-asn', status: 'active', died_on: null },
  ]);
  expect(await checkRoster(context.data)).toEqual([]);
});

describe('somebody who may be a stored person', () => {
  const stored = '7472061205909710';

  async function held(context: Context) {
    const person = aPerson({ nik: stored, name: 'LA CONTOH', birthDate: '1990-05-12' });
    const [personId = 0] = await addMembers(context.data, 'non-asn', [person]);
    const path = await rosterFile([HEADER, rowOf()]);
    const first = await preview(context, path);
    expect(first.plan.rows[0]?.issues).toContain('possible-same-person');
    // Of the stored NIK the window gets what differs from the file's, no more.
    expect(JSON.stringify(maskStored(first).plan)).not.toContain(stored);
    return { first, personId, path };
  }

  it('is that person: the NIK is corrected, nobody comes to be', async () => {
    const context = await testContext();
    const { first, personId, path } = await held(context);
    const decisions = [decide('possible-same-person', 'same-person')];
    const answered = await answer(context, first, { decisions });
    expect(answered.plan.left).toEqual([]);
    await apply(context, answered);
    expect(await places(context)).toMatchObject([{ nik: NIK, status: 'active' }]);
    const { origins } = await getPerson(context, personId);
    expect(origins.find(({ field }) => field === 'nik')).toMatchObject({
      source: 'import',
      before: '747206******9710',
    });
    expect((await preview(context, path)).plan.counts).toMatchObject({ same: 1 });
  });

  it('is another person, and nobody asks about the two again', async () => {
    const context = await testContext();
    const { first, path } = await held(context);
    const decisions = [decide('possible-same-person', 'take', { note: 'dua orang' })];
    await apply(context, await answer(context, first, { decisions }));
    expect(await places(context)).toHaveLength(2);
    expect(await context.data.db.selectFrom('different_people').selectAll().execute()).toEqual([
      {
        mark: `${NIK}-${stored}`,
        note: 'dua orang',
        actor: 'terminal',
        at: context.now().toISOString(),
      },
    ]);
    expect((await preview(context, path)).plan.counts).toMatchObject({ same: 1, held: 0 });
  });
});

describe('a remark that says that somebody left', () => {
  it('is right: the place ends for that reason and on that day', async () => {
    const context = await testContext();
    await addMembers(context.data, 'non-asn', [aPerson({ nik: NIK, name: 'LA CONTOH' })]);
    const first = await preview(
      context,
      await rosterFile([HEADER, rowOf({ remark: 'meninggal' })]),
    );
    expect(first.plan.rows[0]?.issues).toContain('status-word');
    const leave = { on: '2025-06-20', leaveReason: 'meninggal' } as const;
    const decisions = [decide('status-word', 'leave', leave)];
    await apply(context, await answer(context, first, { decisions }));
    expect(await places(context)).toMatchObject([
      { status: 'dead', leave_reason: 'meninggal', left_on: '2025-06-20', died_on: '2025-06-20' },
    ]);
    expect(await checkRoster(context.data)).toEqual([]);
  });

  it.each(['a row says so', 'somebody is gone'])(
    'ends every place that covers a later day where %s and it is death, until it is undone',
    async (how) => {
      const context = await testContext();
      const person = aPerson({ nik: NIK, name: 'LA CONTOH' });
      const other = aPerson({ birthDate: '1971-02-03', nik: '7472060302719114' });
      const [personId = 0] = await addMembers(context.data, 'non-asn', [person, other]);
      await addMembers(context.data, 'rentan', [{ ...person, department: null }]);
      const isRow = how === 'a row says so';
      const { nik, name } = isRow ? person : other;
      const path = await rosterFile([
        HEADER,
        rowOf({ nik, name, ...(isRow && { remark: 'alm' }) }),
      ]);
      const death = { on: '2025-06-20', leaveReason: 'meninggal' } as const;
      const gone = { personId, choice: 'leave', reason: 'meninggal', on: death.on } as const;
      const decisions = [
        decide('status-word', 'leave', death),
        decide('active-in-other-pks', 'take'),
      ];
      const said = isRow ? { decisions } : { gone: [gone] };
      const { importId } = await answer(context, await preview(context, path), said);
      const before = await places(context);
      await commitImport(context, importId, UNWATCHED);
      const ended = { status: 'dead', left_on: '2025-06-20', died_on: '2025-06-20' };
      const now = (await places(context)).filter((place) => place.nik === NIK);
      expect(now).toMatchObject([ended, ended]);
      await undoImport(context, importId, null, UNWATCHED);
      expect(await places(context)).toEqual(before);
    },
  );

  it('lacks its day: that is no decision yet', async () => {
    const context = await testContext();
    await addMembers(context.data, 'non-asn', [aPerson({ nik: NIK, name: 'LA CONTOH' })]);
    const first = await preview(context, await rosterFile([HEADER, rowOf({ remark: 'pindah' })]));
    const decisions = [decide('status-word', 'leave', { leaveReason: 'pindah' })];
    expect((await answer(context, first, { decisions })).plan.counts).toMatchObject({ held: 1 });
  });
});

describe('a decision', () => {
  it('is remembered for the next file, and asked again when the data changed', async () => {
    const context = await testContext();
    const remark = 'pindah';
    const path = await rosterFile([HEADER, rowOf({ remark })]);
    const first = await preview(context, path);
    const decisions = [decide('status-word', 'take', { note: 'masih bekerja' })];
    await apply(context, await answer(context, first, { decisions }));

    const again = await preview(context, path);
    expect(again.plan.rows[0]).toMatchObject({
      verdict: 'same',
      decisions: [{ note: 'masih bekerja', rememberedFrom: context.now().toISOString() }],
    });
    const other = await rosterFile([HEADER, rowOf({ remark: 'berhenti' })]);
    expect((await preview(context, other)).plan.counts).toMatchObject({ held: 1 });
  });

  it('is remembered with who and when, and only once the import is saved', async () => {
    const context = await testContext();
    const remembered = () => context.data.db.selectFrom('decision').selectAll().execute();
    const first = await preview(context, await rosterFile([HEADER, rowOf({ remark: 'pindah' })]));
    const decisions = [decide('status-word', 'skip', { note: 'menunggu surat' })];
    const answered = await answer(context, first, { decisions });
    expect(answered.plan.counts).toMatchObject({ held: 1 });
    expect(await remembered()).toEqual([]);
    await apply(context, answered);
    expect(await remembered()).toMatchObject([
      { nik: NIK, code: 'status-word', choice: 'skip', note: 'menunggu surat', actor: 'terminal' },
    ]);
  });
});

it('a row of a form stays the same person when its NIK is corrected', async () => {
  const context = await testContext();
  const header = [...HEADER, 'Kunci baris'];
  const key = 'abcdefgh-0001';
  const keyed = async (nik: string, name: string) =>
    preview(context, await rosterFile([header, [...rowOf({ nik, name }), key]]));
  await apply(context, await keyed(NIK, 'LA CONTOH'));
  expect(await context.data.db.selectFrom('row_key').selectAll().execute()).toEqual([
    { key, person_id: 1 },
  ]);
  const next = await keyed('7472061205909755', 'LA CONTOH');
  expect(next.plan.rows[0]).toMatchObject({ verdict: 'held', issues: ['possible-same-person'] });
  expect(next.plan.rows[0]?.clash).toMatchObject({ personId: 1 });
  expect(next.plan.rows[0]?.clash?.why).toContain('same-row-key');
});

it('rows of several sheets name their sheet in the journal', async () => {
  const context = await testContext();
  const more = [
    { name: 'Dua', rows: [HEADER, rowOf({ nik: '7472061205909756', name: 'WA LAIN' })] },
  ];
  const first = await preview(context, await rosterFile([HEADER, rowOf()], { more }));
  const sheets = ['Data', 'Dua'].map((name) => ({ name, headerRow: null, department: null }));
  const both = await answer(context, first, { sheets });
  expect(both.plan.counts).toMatchObject({ rowsRead: 2, new: 2 });
  await apply(context, both);
  const { origins } = await getPerson(context, 2);
  expect(origins.find(({ field }) => field === 'name')).toMatchObject({ sheet: 'Dua', row: 2 });
});

describe('beside the last file of the department', () => {
  it('people are new, gone, back and moved, and the file is named', async () => {
    const context = await testContext();
    const a = rowOf({ nik: '7472061205909711', name: 'CONTOH ALFA' });
    const b = rowOf({ nik: '7472061205909712', name: 'TELADAN BETA', born: '12-05-1990' });
    await apply(context, await preview(context, await rosterFile([HEADER, a, b])));
    await apply(context, await preview(context, await rosterFile([HEADER, a])));
    const third = await preview(context, await rosterFile([HEADER, a, b]), {
      fileName: 'tiga.xlsx',
    });
    expect(third.plan.comparison).toMatchObject({
      last: { fileName: 'daftar.xlsx', at: context.now().toISOString() },
      counts: { same: 1, back: 1, new: 0 },
    });
    const sosial = await preview(context, await rosterFile([HEADER, a.with(3, 'Dinas Sosial')]));
    expect(sosial.plan.comparison).toMatchObject({ last: null, counts: { moved: 1 } });
  });

  it('a file that names a few of its people among many others is not theirs', async () => {
    const context = await testContext();
    const people = Array.from({ length: 6 }, (_, index) =>
      rowOf({ nik: `747206120590972${index}`, name: `CONTOH KE ${'ABCDEF'[index]}${index}` }),
    );
    const own = await rosterFile([HEADER, ...people.slice(0, 3)]);
    await apply(context, await preview(context, own, { fileName: 'kesehatan.xlsx' }));
    const mixed = people.map((row, index) => (index === 0 ? row : row.with(3, 'Dinas Sosial')));
    await apply(
      context,
      await preview(context, await rosterFile([HEADER, ...mixed]), { fileName: 'sosial.xlsx' }),
    );
    const next = await preview(context, own);
    expect(next.plan.comparison.last).toMatchObject({ fileName: 'kesehatan.xlsx' });
  });
});
