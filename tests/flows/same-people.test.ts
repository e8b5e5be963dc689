import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  getRosterRevision,
  raiseRosterRevision,
} from '../../electron/db/people/roster-revision.ts';
import type { RowToWrite } from '../../electron/db/people/roster-write.ts';
import { prepareRosterWriter } from '../../electron/db/people/write-roster.sqlite.ts';
import { answerCoverageOn } from '../../electron/flows/people/answer-coverage.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { findPeople } from '../../electron/flows/people/find-people.ts';
import { getStoredPerson } from '../../electron/db/people/people.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { listMerges, mergePeople, undoMerge } from '../../electron/flows/people/merge-people.ts';
import { dismissPair, listSamePairs } from '../../electron/flows/people/same-people.ts';
import { ROSTER_FIELDS, type RosterField } from '../../shared/domain/person.ts';
import { someRoster } from '../support/arbitrary-roster.ts';
import { baseOf } from '../support/base-dump.ts';
import { rosterLines } from '../support/big-roster.ts';
import { testContext } from '../support/context.ts';
import { holds } from '../support/law.ts';
import { allOf, fillOffice } from '../support/office.ts';
import { addMembers, aPerson, recordHand } from '../support/roster.ts';

/** One digit of the NIK and one letter of the name apart: the same person, said twice. */
const KEPT = aPerson({
  nik: '7472061205909701',
  name: 'WA CONTOH RAMISO',
  phone: null,
  wage: 1_200_000,
  kpj: null,
});
const GONE = aPerson({
  nik: '7472061205909801',
  name: 'WA CONTOH RAMISSO',
  phone: '081200000002',
  wage: 1_300_000,
  kpj: '10000000001',
  heirName: 'CONTOH KERABAT',
  heirRelation: 'Anak',
});

/** Everything that a merge touches. */
function everything(context: Context) {
  const all = (table: string) => context.data.raw.prepare(`SELECT * FROM ${table}`).all();
  return {
    ...baseOf(context.data),
    journal: all('change WHERE person_id IS NOT NULL'),
    letters: all('letter'),
    keys: all('row_key'),
  };
}

/** Both in PKS 1, and the one who will go in PKS 2 too. */
async function twoRecords(): Promise<{ context: Context; kept: number; gone: number }> {
  const context = await testContext({ source: 'hand', actor: 'jendela' });
  const [kept = 0, gone = 0] = await addMembers(context.data, 'non-asn', [KEPT, GONE]);
  await addMembers(context.data, 'rentan', [{ ...GONE, department: null, job: 'Nelayan' }]);
  await context.data.db
    .insertInto('row_key')
    .values([
      { key: 'kunci-satu', person_id: kept },
      { key: 'kunci-dua', person_id: gone },
    ])
    .execute();
  return { context, kept, gone };
}

function merge(
  context: Context,
  keptId: number,
  goneId: number,
  fromGone: readonly RosterField[] = [],
) {
  return mergePeople(context, { keptId, goneId, fromGone: [...fromGone], note: ' salah ketik ' });
}

/** Somebody's hand changes values of a person, those of a place in this agreement. */
async function edit(
  { data }: Context,
  personId: number,
  changes: RowToWrite['changes'],
  agreementId = 1,
): Promise<void> {
  await data.db.transaction().execute(async (trx) => {
    const write = prepareRosterWriter(data.raw, {
      agreementId,
      departments: new Map(),
      source: 'hand',
      importId: null,
      isSample: false,
      actor: 'tests',
      at: '2025-07-03T00:00:00.000Z',
    });
    write([{ row: 0, verdict: 'changed', person: KEPT, changes, personId }]);
    await raiseRosterRevision(trx);
    recordHand(data);
  });
}

vi.setConfig({ testTimeout: 30_000 });

describe('the list of people who may be one', () => {
  it('shows both records, of their NIKs the digits that differ, and why', async () => {
    const { context, kept, gone } = await twoRecords();
    const [pair, ...others] = await listSamePairs(context);
    expect(others).toEqual([]);
    expect(pair?.why).toContain('one-digit');
    expect(pair?.a).toMatchObject({
      personId: kept,
      letters: 0,
      values: { nik: '747206******9701' },
    });
    expect(pair?.b.values).toMatchObject({ nik: '747206******9801', phone: GONE.phone });
    expect(pair?.b.personId).toBe(gone);
    expect(pair?.b.memberships.map(({ pks }) => pks)).toEqual(['rentan', 'non-asn']);
  });

  it('does not ask again about two who are two', async () => {
    const { context, kept, gone } = await twoRecords();
    await dismissPair(context, { a: gone, b: kept, note: 'kembar' });
    expect(await listSamePairs(context)).toEqual([]);
    const rows = await context.data.db.selectFrom('different_people').selectAll().execute();
    expect(rows).toMatchObject([{ note: 'kembar', actor: 'jendela' }]);
  });

  it('is made for ten thousand people in two seconds, whatever else the machine does', async () => {
    const context = await testContext();
    const people = [...rosterLines(10_000)].map((line) => ({ ...line, department: null }));
    await addMembers(context.data, 'non-asn', [...people, KEPT, GONE]);
    const start = process.cpuUsage();
    const pairs = await listSamePairs(context);
    const { user, system } = process.cpuUsage(start);
    expect(
      pairs.some(({ a, b }) => a.values.name === KEPT.name && b.values.name === GONE.name),
    ).toBe(true);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

async function nikOf(context: Context, id: number): Promise<string | null> {
  return (await getStoredPerson(context.data.db, id)).values.nik;
}

describe('two records made one', () => {
  it('are one person with the places, the contacts and what only the other one had', async () => {
    const { context, kept, gone } = await twoRecords();
    const before = await getRosterRevision(context.data.db);
    const item = await merge(context, kept, gone);
    expect(item).toMatchObject({ keptId: kept, goneName: GONE.name, note: 'salah ketik' });
    expect(item.goneNikMasked).toBe('747206******9801');
    const view = await getPerson(context, kept);
    expect(await nikOf(context, kept)).toBe(KEPT.nik);
    expect(view.values).toMatchObject({ name: KEPT.name, phone: GONE.phone });
    expect(view.memberships.map(({ pks, job, wage, kpj }) => [pks, job, wage, kpj])).toEqual([
      ['rentan', 'Nelayan', GONE.wage, GONE.kpj],
      ['non-asn', KEPT.job, KEPT.wage, GONE.kpj],
    ]);
    const contacts = baseOf(context.data)['contacts'] as { name: string }[];
    expect(contacts.map(({ name }) => name)).toEqual([KEPT.heirName, GONE.heirName]);
    await expect(getPerson(context, gone)).rejects.toMatchObject({ code: 'person-not-found' });
    expect(await getRosterRevision(context.data.db)).toBe(before + 1);
    expect(await checkData(context)).toEqual({ ok: true, problems: [] });
  });

  it('take the values named from the one who goes, the NIK too', async () => {
    const { context, kept, gone } = await twoRecords();
    await merge(context, kept, gone, ['nik', 'name', 'wage', 'heirName', 'heirRelation']);
    const view = await getPerson(context, kept);
    expect(await nikOf(context, kept)).toBe(GONE.nik);
    expect(view.values).toMatchObject({
      name: GONE.name,
      heirName: GONE.heirName,
      heirRelation: 'Anak',
    });
    expect(view.memberships.map(({ wage }) => wage)).toEqual([GONE.wage, GONE.wage]);
    const contacts = baseOf(context.data)['contacts'] as { name: string }[];
    expect(contacts.map(({ name }) => name)).toEqual([GONE.heirName, KEPT.heirName]);
  });

  it('have one history, in which each value keeps its own origin', async () => {
    const { context, kept, gone } = await twoRecords();
    await edit(context, gone, [{ field: 'address', from: GONE.address, to: 'Jalan Lain 2' }]);
    await merge(context, kept, gone);
    const { history, origins, values } = await getPerson(context, kept);
    expect(values.address).toBe(KEPT.address);
    expect(history.map(({ source, made }) => [source, made])).toEqual([
      ['merge', null],
      ['merge', null],
      ['hand', null],
      ['hand', 'membership'],
      ['hand', 'person'],
      ['hand', 'person'],
    ]);
    const origin = (field: RosterField) => origins.filter((each) => each.field === field);
    expect(origin('address')).toMatchObject([{ source: 'hand', before: null }]);
    expect(origin('phone')).toMatchObject([{ source: 'merge', before: null }]);
    expect(origin('job').map(({ pks, source }) => [pks, source])).toEqual([
      ['non-asn', 'hand'],
      ['rentan', 'hand'],
    ]);
  });

  it('are found and covered under both NIKs', async () => {
    const { context, kept, gone } = await twoRecords();
    await merge(context, kept, gone);
    for (const nik of [KEPT.nik, GONE.nik]) {
      expect((await findPeople(context, nik, 10)).map(({ id }) => id)).toEqual([kept]);
      expect(await answerCoverageOn(context, nik, '2025-07-01')).toMatchObject({ covered: true });
      // Covered by the place that came along, when the own one has ended.
      expect(await answerCoverageOn(context, nik, '2026-03-01')).toMatchObject({
        covered: true,
        pks: 'rentan',
      });
    }
    expect(await findPeople(context, GONE.nik.slice(0, 15), 10)).toEqual([]);
  });

  it('keep their letters, as they were printed', async () => {
    const { context, kept, gone } = await twoRecords();
    await fillOffice(context);
    await issueLetters(
      context,
      {
        selection: allOf('non-asn'),
        date: '2025-07-01',
        target: { kind: 'view' },
        signing: { kind: 'pen' },
      },
      UNWATCHED,
    );
    await merge(context, kept, gone);
    const { letters } = await getPerson(context, kept);
    expect(letters.map(({ name }) => name).toSorted()).toEqual([KEPT.name, GONE.name]);
    expect(await checkData(context)).toEqual({ ok: true, problems: [] });
  });

  it('must be two', async () => {
    const { context, kept } = await twoRecords();
    await expect(merge(context, kept, kept)).rejects.toMatchObject({ code: 'merge-same-person' });
    await expect(merge(context, kept, 99)).rejects.toMatchObject({ code: 'person-not-found' });
  });
});

describe('a merge undone', () => {
  it('restores everything, whoever the two are and whatever was taken over', () =>
    holds(
      fc.asyncProperty(
        someRoster.filter((people) => people.length > 1),
        someRoster,
        fc.subarray([...ROSTER_FIELDS]),
        fc.nat(),
        async (people, others, fromGone, pick) => {
          const context = await testContext();
          const ids = await addMembers(context.data, 'non-asn', people);
          await addMembers(context.data, 'rentan', [
            ...people.filter((_, at) => (at + pick) % 2 === 0),
            ...others.filter(({ nik }) => people.every((person) => person.nik !== nik)),
          ]);
          const before = everything(context);
          const [kept = 0, gone = 0] = [ids[pick % ids.length], ids[(pick + 1) % ids.length]];
          const { id } = await merge(context, kept, gone, fromGone);
          expect(await checkData(context)).toEqual({ ok: true, problems: [] });
          await undoMerge(context, id);
          expect(everything(context)).toEqual(before);
          await context.data.close();
        },
      ),
    ));

  it.each([
    ['nothing', []],
    ['everything', ['nik', 'name', 'wage', 'phone', 'heirName', 'heirRelation', 'job']],
  ] as const)('restores both exactly, though %s was taken over', async (_what, fromGone) => {
    const { context, kept, gone } = await twoRecords();
    await fillOffice(context);
    await issueLetters(
      context,
      {
        selection: allOf('non-asn'),
        date: '2025-07-01',
        target: { kind: 'view' },
        signing: { kind: 'pen' },
      },
      UNWATCHED,
    );
    const before = everything(context);
    const { id } = await merge(context, kept, gone, fromGone);
    expect(everything(context)).not.toEqual(before);
    await undoMerge(context, id);
    expect(everything(context)).toEqual(before);
    expect(await listMerges(context)).toMatchObject([
      { id, undoneAt: expect.any(String) as string },
    ]);
    expect(await checkData(context)).toEqual({ ok: true, problems: [] });
    await expect(undoMerge(context, id)).rejects.toMatchObject({ code: 'merge-undone' });
  });

  it('leaves what was edited apart from it', async () => {
    const { context, kept, gone } = await twoRecords();
    const { id } = await merge(context, kept, gone);
    await edit(context, kept, [{ field: 'address', from: KEPT.address, to: 'Jalan Baru 3' }]);
    await undoMerge(context, id);
    expect((await getPerson(context, kept)).values).toMatchObject({
      address: 'Jalan Baru 3',
      phone: null,
    });
    expect((await getPerson(context, gone)).values).toMatchObject({
      address: GONE.address,
      phone: GONE.phone,
    });
  });

  it.each([
    ['a value that came with it', 'phone', GONE.phone, '081200000003', 1],
    ['a place that came with it', 'job', 'Nelayan', 'Petani', 2],
  ] as const)('is refused where %s was edited since', async (_what, field, from, to, agreement) => {
    const { context, kept, gone } = await twoRecords();
    const { id } = await merge(context, kept, gone);
    await edit(context, kept, [{ field, from, to }], agreement);
    const before = everything(context);
    await expect(undoMerge(context, id)).rejects.toMatchObject({
      code: 'merge-edited-since',
      details: [field],
    });
    expect(everything(context)).toEqual(before);
  });

  it('is refused where a letter was printed for a place that came with it', async () => {
    const { context, kept, gone } = await twoRecords();
    await fillOffice(context);
    const { id } = await merge(context, kept, gone);
    await issueLetters(
      context,
      {
        selection: allOf('rentan'),
        date: '2025-07-01',
        target: { kind: 'view' },
        signing: { kind: 'pen' },
      },
      UNWATCHED,
    );
    await expect(undoMerge(context, id)).rejects.toMatchObject({
      code: 'merge-edited-since',
      details: ['letters'],
    });
  });

  it('is refused where somebody else bears the NIK by now', async () => {
    const { context, kept, gone } = await twoRecords();
    const { id } = await merge(context, kept, gone);
    await addMembers(context.data, 'non-asn', [aPerson({ nik: GONE.nik, name: 'CONTOH LAIN' })]);
    await expect(undoMerge(context, id)).rejects.toMatchObject({ code: 'nik-taken' });
  });

  it('brings the old id back, which nobody got meanwhile', async () => {
    const { context, kept, gone } = await twoRecords();
    const { id } = await merge(context, kept, gone);
    const [stranger] = await addMembers(context.data, 'non-asn', [
      aPerson({ nik: '7472060101719123', birthDate: '1971-01-01', name: 'CONTOH BARU' }),
    ]);
    expect(stranger).toBeGreaterThan(gone);
    await undoMerge(context, id);
    const { values, memberships } = await getPerson(context, gone);
    expect(values.name).toBe(GONE.name);
    expect(memberships).toHaveLength(2);
    expect(await checkData(context)).toEqual({ ok: true, problems: [] });
  });

  it('comes before the older one of the same person, and all come back', async () => {
    const { context, kept, gone } = await twoRecords();
    const [third = 0] = await addMembers(context.data, 'non-asn', [
      aPerson({ nik: '7472061205909901', name: 'WA CONTOH RAMIISO' }),
    ]);
    const before = everything(context);
    const first = await merge(context, gone, third);
    const second = await merge(context, kept, gone);
    expect(await checkData(context)).toEqual({ ok: true, problems: [] });
    await expect(undoMerge(context, first.id)).rejects.toMatchObject({ code: 'merge-not-last' });
    await undoMerge(context, second.id);
    await undoMerge(context, first.id);
    expect(everything(context)).toEqual(before);
  });

  it('of nobody knows what is refused', async () => {
    await expect(undoMerge(await testContext(), 1)).rejects.toMatchObject({
      code: 'merge-not-found',
    });
  });
});
