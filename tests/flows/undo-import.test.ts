import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getStoredPerson } from '../../electron/db/people/people.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { listImports } from '../../electron/flows/imports/list-imports.ts';
import { mergePeople, undoMerge } from '../../electron/flows/people/merge-people.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { addSampleData, takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { previewUndo, undoImport } from '../../electron/flows/imports/undo-import.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { raiseRosterRevision } from '../../electron/db/people/roster-revision.ts';
import { prepareRosterWriter } from '../../electron/db/people/write-roster.sqlite.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import {
  type DecisionChoice,
  type GoneAnswer,
  type HeldCode,
  type ImportAnswers,
  NO_ANSWERS,
} from '../../shared/domain/answers.ts';
import { rosterAndLater, someRoster, type Somebody } from '../support/arbitrary-roster.ts';
import { baseOf } from '../support/base-dump.ts';
import { bigRoster } from '../support/big-roster.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { firstReleaseFolder } from '../support/first-release.ts';
import { holds } from '../support/law.ts';
import { allOf, fillOffice } from '../support/office.ts';
import { aPerson, recordHand } from '../support/roster.ts';
import { workbook } from '../support/workbook.ts';

vi.setConfig({ testTimeout: 30_000 });

const EDITED = '081299999999';
const folder = freshFolder();
let files = 0;

const HEADERS: readonly (readonly [keyof Somebody, string])[] = [
  ['nik', 'NIK'],
  ['name', 'Nama'],
  ['birthPlace', 'Tempat Lahir'],
  ['birthDate', 'Tanggal Lahir'],
  ['sex', 'L/P'],
  ['address', 'Alamat'],
  ['kelurahan', 'Kelurahan'],
  ['kecamatan', 'Kecamatan'],
  ['department', 'OPD'],
  ['job', 'Jabatan'],
  ['wage', 'Upah'],
  ['kpj', 'KPJ'],
  ['phone', 'No. HP'],
  ['heirName', 'Nama Ahli Waris'],
  ['heirRelation', 'Hubungan'],
];

/** Saves a file with these people, and gives its import back. */
async function save(
  context: Context,
  people: readonly Somebody[],
  pks: Pks = 'non-asn',
  answers: Partial<ImportAnswers> = {},
): Promise<string> {
  return saveFile(context, await writeRoster(people), pks, answers);
}

async function writeRoster(people: readonly Somebody[]): Promise<string> {
  const path = join(folder, `${(files += 1)}.xlsx`);
  const rows = people.map((person) => HEADERS.map(([field]) => person[field]));
  writeFileSync(path, await workbook([HEADERS.map(([, header]) => header), ...rows]));
  return path;
}

async function saveFile(
  context: Context,
  path: string,
  pks: Pks = 'non-asn',
  different: Partial<ImportAnswers> = {},
): Promise<string> {
  const answers = { ...NO_ANSWERS, ...different };
  const request = { path, fileName: 'daftar.xlsx', pks, departmentId: null, answers };
  const { importId } = await previewImport(context, request, UNWATCHED);
  await commitImport(context, importId, UNWATCHED);
  return importId;
}

function undo(context: Context, importId: string) {
  return undoImport(context, importId, null, UNWATCHED);
}

/** Somebody's hand changes a value of a person. */
async function edit(context: Context, nik: string, phone: string): Promise<void> {
  const { db, raw } = context.data;
  await db.transaction().execute(async (trx) => {
    const { id, phone: before } = await trx
      .selectFrom('person')
      .select(['id', 'phone'])
      .where('nik', '=', nik)
      .executeTakeFirstOrThrow();
    const write = prepareRosterWriter(raw, {
      agreementId: 1,
      departments: new Map(),
      source: 'hand',
      importId: null,
      isSample: false,
      actor: 'tests',
      at: '2025-07-02T00:00:00.000Z',
    });
    const changes = [{ field: 'phone', from: before, to: phone }] as const;
    write([{ row: 0, verdict: 'changed', person: aPerson(), changes, personId: id }]);
    await raiseRosterRevision(trx);
    recordHand(context.data);
  });
}

/** A clock that goes on, so that a moment tells which write it was of. */
function ticking(): Partial<Context> {
  let moment = Date.parse('2025-07-01T02:00:00Z');
  return { now: () => new Date((moment += 1000)) };
}

describe('whatever the files say', () => {
  it('undoing the last of them restores what was there before, and so on to the first', () =>
    holds(
      fc.asyncProperty(rosterAndLater, someRoster, async ([people, later], others) => {
        const context = await testContext(ticking());
        const bases: unknown[] = [];
        const imports: string[] = [];
        const saved = [
          [people, 'rentan'],
          [later, 'non-asn'],
          [others, 'non-asn'],
          [later, 'rentan'],
        ];
        for (const [roster, pks] of saved as [Somebody[], Pks][]) {
          bases.push(baseOf(context.data));
          imports.push(await save(context, roster, pks));
        }
        for (const importId of imports.toReversed()) {
          expect((await undo(context, importId)).kept).toEqual([]);
          expect(baseOf(context.data)).toEqual(bases.pop());
        }
        expect(await checkData(context)).toEqual({ ok: true, problems: [] });
        await context.data.close();
      }),
    ));

  it('exactly those stay who were edited since, and everybody else is as before', () =>
    holds(
      fc.asyncProperty(
        rosterAndLater.chain(([people, later]) =>
          fc.tuple(fc.constant(people), fc.constant(later), fc.subarray([...later])),
        ),
        async ([people, later, edited]) => {
          const context = await testContext(ticking());
          await save(context, people.slice(1));
          const before = valuesByNik(context);
          const importId = await save(context, later);
          const after = valuesByNik(context);
          for (const { nik } of edited) await edit(context, nik, EDITED);
          const expected = new Map(before);
          const touched: string[] = [];
          for (const { nik, phone } of edited) {
            expected.set(nik, { ...(before.get(nik) ?? after.get(nik)), phone: EDITED });
            const wasSet = phone !== null && phone !== before.get(nik)?.['phone'];
            if (wasSet || !before.has(nik)) touched.push(nik);
          }
          const { kept } = await undo(context, importId);
          expect(valuesByNik(context)).toEqual(expected);
          expect(kept.map(({ nik }) => nik).toSorted()).toEqual(touched.toSorted());
          expect(kept.map(({ why, fields }) => [why, ...fields])).toEqual(
            touched.map(() => ['edited-since', 'phone']),
          );
          expect(await checkData(context)).toEqual({ ok: true, problems: [] });
          await context.data.close();
        },
      ),
    ));

  it('undoing the first of two keeps exactly those whom the second changed, as the first left them', () =>
    holds(
      fc.asyncProperty(rosterAndLater, async ([people, later]) => {
        const context = await testContext(ticking());
        const first = await save(context, people);
        const after = valuesByNik(context);
        const second = await save(context, later);
        const changed = [...valuesByNik(context)].filter(
          ([nik, values]) => JSON.stringify(values) !== JSON.stringify(after.get(nik)),
        );
        const niks = changed.map(([nik]) => nik).toSorted();
        const { kept } = await undo(context, first);
        expect(kept.map(({ nik }) => nik).toSorted()).toEqual(niks);
        expect(valuesByNik(context)).toEqual(new Map(changed));
        expect((await undo(context, second)).kept).toEqual([]);
        expect(valuesByNik(context)).toEqual(new Map(niks.map((nik) => [nik, after.get(nik)])));
        expect(await checkData(context)).toEqual({ ok: true, problems: [] });
        await context.data.close();
      }),
    ));

  it('the same file can be imported again, and everybody is new again', () =>
    holds(
      fc.asyncProperty(someRoster, async (people) => {
        const context = await testContext();
        const empty = baseOf(context.data);
        const first = await save(context, people);
        const full = valuesByNik(context);
        await undo(context, first);
        expect(baseOf(context.data)).toEqual(empty);
        const second = await save(context, people);
        expect(valuesByNik(context)).toEqual(full);
        // Nobody gets the id of somebody who went: old plans name people by their ids.
        const { id } = await context.data.db
          .selectFrom('person')
          .select((each) => each.fn.min('id').as('id'))
          .executeTakeFirstOrThrow();
        expect(id).toBe(people.length + 1);
        expect(await listImports(context)).toMatchObject(
          [
            { id: second, status: 'applied', counts: { new: people.length } },
            { id: first, status: 'undone' },
          ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        await context.data.close();
      }),
    ));
});

function valuesByNik({ data }: Context): Map<string, Record<string, unknown>> {
  const rows = data.raw
    .prepare<[], Record<string, unknown> & { nik: string }>(
      `SELECT person.nik, person.name, birth_place, address, person.kelurahan, person.kecamatan,
         person.phone, contact.name AS heir, relation, department_id, job, wage, kpj, status
       FROM person JOIN membership ON membership.person_id = person.id
       LEFT JOIN contact ON contact.person_id = person.id`,
    )
    .all();
  return new Map(rows.map((row) => [row.nik, row]));
}

/** Of the rows of a file, in turn, what is decided about each. */
function decide(people: readonly unknown[], code: HeldCode, choices: readonly DecisionChoice[]) {
  return people.map((_, at) => ({
    sheet: 'Data',
    row: at + 2,
    code,
    choice: choices[at % choices.length] as DecisionChoice,
    note: 'contoh',
    on: '2025-07-01',
    leaveReason: 'pppk' as const,
  }));
}

/** Of what was stored, that of these people alone. */
function only(base: ReturnType<typeof baseOf>, people: readonly Somebody[]) {
  const niks = new Set<unknown>(people.map(({ nik }) => nik));
  const own = (base['people'] as { id: number; nik: string }[]).filter(({ nik }) => niks.has(nik));
  const ids = new Set(own.map(({ id }) => id));
  const of = (rows: unknown) =>
    (rows as { person_id: number }[]).filter((row) => ids.has(row.person_id));
  return {
    ...base,
    people: own,
    contacts: of(base['contacts']),
    memberships: of(base['memberships']),
  };
}

describe('whatever was decided in the preview', () => {
  const choices = fc.array(fc.constantFrom<DecisionChoice>('move', 'take', 'skip'), {
    minLength: 1,
    maxLength: 4,
  });

  it('is taken back with the import: places that ended, and whoever is in both', () =>
    holds(
      fc.asyncProperty(rosterAndLater, choices, async ([people, later], chosen) => {
        const context = await testContext(ticking());
        const first = await save(context, people, 'rentan');
        const base = baseOf(context.data);
        const decisions = decide(later, 'active-in-other-pks', chosen);
        const second = await save(context, later, 'non-asn', { decisions });
        expect(await undo(context, second)).toMatchObject({
          undone: decisions.filter(({ choice }) => choice !== 'skip').length,
          kept: [],
        });
        expect(baseOf(context.data)).toEqual(base);
        // The other way round: only whose first place the second file ended is edited since.
        const again = await save(context, later, 'non-asn', { decisions });
        const moved = later.filter((_, at) => decisions[at]?.choice === 'move');
        const { kept } = await undo(context, first);
        expect(kept.map(({ nik }) => nik)).toEqual(moved.map(({ nik }) => nik));
        await undo(context, again);
        expect(baseOf(context.data)).toEqual(only(base, moved));
        expect(await checkData(context)).toEqual({ ok: true, problems: [] });
        await context.data.close();
      }),
    ));
});

describe('whoever was said to be gone', () => {
  it.each(['pppk', 'meninggal'] as const)('is a member again: %s', async (reason) => {
    const context = await testContext(ticking());
    const stays = aPerson({ nik: '7472061002819555', birthDate: '1981-02-10' });
    const leaves = aPerson({ nik: '7472061103829556', birthDate: '1982-03-11' });
    await save(context, [stays, leaves]);
    const base = baseOf(context.data);
    const gone: GoneAnswer[] = [{ personId: 2, choice: 'leave', reason, on: '2025-06-30' }];
    const importId = await save(context, [stays], 'non-asn', { gone, isComplete: true });
    expect((await getPerson(context, 2)).memberships).toMatchObject([
      { status: reason === 'pppk' ? 'left' : 'dead', leaveReason: reason, leftOn: '2025-06-30' },
    ]);
    expect(await undo(context, importId)).toMatchObject({ undone: 1, kept: [] });
    expect(baseOf(context.data)).toEqual(base);
    expect((await getPerson(context, 2)).coverage.covered).toBe(true);
  });
});

describe('a department that only the file had named', () => {
  const strange = aPerson({ department: 'Dinas Yang Belum Dikenal' });
  const named = (context: Context) =>
    context.data.db.selectFrom('department').select('name').where('confirmed', '=', 0).execute();

  it('goes with it', async () => {
    const context = await testContext();
    const importId = await save(context, [strange]);
    expect(await named(context)).toHaveLength(1);
    await undo(context, importId);
    expect(await named(context)).toEqual([]);
  });

  it('stays where somebody else is in it by now, until they too are taken back', async () => {
    const context = await testContext();
    const first = await save(context, [strange]);
    const second = await save(context, [
      aPerson({ department: strange.department, birthDate: '1971-02-03', nik: '7472060302719111' }),
    ]);
    await undo(context, first);
    expect(await named(context)).toHaveLength(1);
    await undo(context, second);
    expect(await named(context)).toEqual([]);
  });

  it('stays for somebody whose merge may be undone, who comes back to it', async () => {
    const context = await testContext();
    await save(context, [aPerson({ birthDate: '1971-02-03', nik: '7472060302719112' })]);
    const doubled = aPerson({ ...strange, birthDate: '1971-02-04', nik: '7472060402719113' });
    const importId = await save(context, [doubled, strange]);
    const { id } = await mergePeople(context, { keptId: 1, goneId: 2, fromGone: [], note: '' });
    const left = await undo(context, importId);
    expect(left).toMatchObject({ undone: 1, kept: [{ personId: 1 }] });
    expect(await named(context)).toHaveLength(1);
    await undoMerge(context, id);
    const { department } = (await getPerson(context, 2)).memberships[0] ?? {};
    expect(department).toBe(strange.department);
  });
});

describe('whoever has a letter', () => {
  it('stays, and is listed; the others go', async () => {
    const context = await testContext();
    await fillOffice(context);
    const people = [aPerson(), aPerson({ birthDate: '1980-01-02', nik: '7472060201809222' })];
    const importId = await save(context, people.slice(0, 1));
    const other = await save(context, people);
    const selection = allOf('non-asn');
    await issueLetters(
      context,
      { selection, date: '2025-07-01', target: { kind: 'view' }, signing: { kind: 'pen' } },
      UNWATCHED,
    );
    const before = baseOf(context.data);
    expect(await undo(context, importId)).toMatchObject({
      undone: 0,
      kept: [{ nik: people[0]?.nik, why: 'has-letter', fields: [] }],
    });
    expect(baseOf(context.data)).toEqual(before);
    expect(await listImports(context)).toMatchObject([
      { id: importId, status: 'applied' },
      { id: other, status: 'applied' },
    ]);
  });
});

describe('what is shown is what is done', () => {
  it('or nothing, where the roster changed since', async () => {
    const context = await testContext();
    const people = [aPerson(), aPerson({ birthDate: '1980-01-02', nik: '7472060201809333' })];
    const importId = await save(context, people);
    const shown = await previewUndo(context, importId);
    expect(shown).toMatchObject({ fileName: 'daftar.xlsx', removed: 2, restored: 0, kept: [] });
    await edit(context, '7472060201809333', '081200000009');
    await expect(undoImport(context, importId, shown.revision, UNWATCHED)).rejects.toMatchObject({
      code: 'roster-changed',
    });
    const again = await previewUndo(context, importId);
    expect(again).toMatchObject({ removed: 1, kept: [{ fields: ['phone'] }] });
    expect(await undoImport(context, importId, again.revision, UNWATCHED)).toEqual({
      importId,
      undone: 1,
      kept: again.kept,
    });
  });

  it('nor where somebody got a letter meanwhile', async () => {
    const context = await testContext();
    await fillOffice(context);
    const importId = await save(context, [aPerson()]);
    const shown = await previewUndo(context, importId);
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
    await expect(undoImport(context, importId, shown.revision, UNWATCHED)).rejects.toMatchObject({
      code: 'roster-changed',
    });
  });

  it('and a cancel in the middle leaves everything as it was', async () => {
    const context = await testContext();
    const importId = await save(context, [aPerson()]);
    const before = baseOf(context.data);
    const cancel = new AbortController();
    const job = {
      signal: cancel.signal,
      unpaused: () => Promise.resolve(),
      progress: () => cancel.abort(),
    };
    await expect(undoImport(context, importId, null, job)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(baseOf(context.data)).toEqual(before);
    expect((await undo(context, importId)).undone).toBe(1);
  });
});

describe('refused is', () => {
  it('an import that nobody knows', async () => {
    await expect(undo(await testContext(), 'nobody')).rejects.toMatchObject({
      code: 'import-not-found',
    });
  });

  it('one that was never saved', async () => {
    const context = await testContext();
    const path = await writeRoster([aPerson()]);
    const request = { path, fileName: 'belum.xlsx', pks: 'non-asn' as const, departmentId: null };
    const { importId } = await previewImport(context, request, UNWATCHED);
    await expect(previewUndo(context, importId)).rejects.toMatchObject({
      code: 'import-not-saved',
    });
  });

  it('one that was undone already', async () => {
    const context = await testContext();
    const importId = await save(context, [aPerson()]);
    await undo(context, importId);
    await expect(undo(context, importId)).rejects.toMatchObject({ code: 'import-undone' });
  });
});

it('a value that two later files changed and changed back holds nobody', async () => {
  const context = await testContext();
  const person = aPerson({ wage: 1_000_000 });
  const importId = await save(context, [person]);
  await save(context, [{ ...person, wage: 2_000_000 }]);
  await save(context, [person]);
  expect(await undo(context, importId)).toMatchObject({ undone: 1, kept: [] });
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
});

it('the sample data can be undone file by file, and taken away as a whole afterwards', async () => {
  const context = await testContext(ticking());
  const empty = baseOf(context.data);
  await addSampleData(context);
  const imports = await listImports(context);
  for (const { id } of imports.slice(2)) expect((await undo(context, id)).kept).toEqual([]);
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
  await takeSampleDataAway(context);
  expect(baseOf(context.data)).toEqual(empty);
});

describe('a NIK that a file corrected', () => {
  const wrong = aPerson({ nik: '7472061404839001', birthDate: '1983-04-14' });
  const right = { ...wrong, nik: '7472061404839101', phone: '081200000077' };
  const corrected = async () => {
    const context = await testContext(ticking());
    await save(context, [wrong]);
    const base = baseOf(context.data);
    const decisions = decide([right], 'possible-same-person', ['same-person']);
    return { context, base, importId: await save(context, [right], 'non-asn', { decisions }) };
  };

  it('is the old one again', async () => {
    const { context, base, importId } = await corrected();
    expect((await getStoredPerson(context.data.db, 1)).values.nik).toBe(right.nik);
    expect(await undo(context, importId)).toMatchObject({ undone: 1, kept: [] });
    expect(baseOf(context.data)).toEqual(base);
  });

  it('stays where somebody else bears the old one by now, and is listed', async () => {
    const { context, importId } = await corrected();
    await save(context, [{ ...wrong, name: 'CONTOH ORANG LAIN SAMA SEKALI' }], 'rentan', {
      decisions: decide([wrong], 'possible-same-person', ['take']),
    });
    expect(await context.data.db.selectFrom('person').select('id').execute()).toHaveLength(2);
    expect(await undo(context, importId)).toMatchObject({
      undone: 1,
      kept: [{ personId: 1, fields: ['nik'] }],
    });
    const { values } = await getStoredPerson(context.data.db, 1);
    expect(values).toMatchObject({ nik: right.nik, phone: wrong.phone });
  });
});

describe('somebody whose record was merged with another', () => {
  it('stays, whichever of the two the file made, until the merge is taken back', async () => {
    const context = await testContext(ticking());
    const [one, other] = [aPerson(), aPerson({ nik: '7472061505849002', birthDate: '1984-05-15' })];
    await save(context, [one]);
    const base = baseOf(context.data);
    const importId = await save(context, [{ ...one, phone: '081200000066' }, other]);
    const merged = { keptId: 1, goneId: 2, fromGone: [], note: '' };
    const { id } = await mergePeople(context, merged);
    const before = baseOf(context.data);
    expect(await undo(context, importId)).toMatchObject({
      undone: 0,
      kept: [{ personId: 1, why: 'edited-since' }],
    });
    expect(baseOf(context.data)).toEqual(before);
    await undoMerge(context, id);
    expect(await undo(context, importId)).toMatchObject({ undone: 2, kept: [] });
    expect(baseOf(context.data)).toEqual(base);
  });
});

it('sets back to the very merge that stood before it, though that changed no value', async () => {
  const context = await testContext(ticking());
  const [one, other] = [aPerson(), aPerson({ nik: '7472061505849003', birthDate: '1984-05-15' })];
  await save(context, [one, other]);
  await mergePeople(context, { keptId: 1, goneId: 2, fromGone: [], note: '' });
  const base = baseOf(context.data);
  await undo(context, await save(context, [{ ...one, phone: '081200000066' }]));
  expect(baseOf(context.data)).toEqual(base);
});

describe('an import that the first release saved', () => {
  it('keeps whoever has a letter', async () => {
    const context = await testContext({ data: openDatabase(firstReleaseFolder()) });
    expect(await undo(context, 'saved')).toMatchObject({
      undone: 0,
      kept: [{ personId: 1, why: 'has-letter' }],
    });
    await context.data.close();
  });

  it('keeps whoever was edited since', async () => {
    const context = await testContext({ data: openDatabase(firstReleaseFolder()) });
    context.data.raw.exec('DELETE FROM letter');
    expect(await undo(context, 'saved')).toMatchObject({
      undone: 0,
      kept: [{ personId: 1, why: 'edited-since', fields: ['department', 'wage'] }],
    });
    await context.data.close();
  });

  it('is taken back as any other', async () => {
    const context = await testContext({ data: openDatabase(firstReleaseFolder()) });
    context.data.raw.exec(`DELETE FROM letter;
      DROP TRIGGER change_is_kept;
      DELETE FROM change WHERE person_id = 1 AND import_id IS NULL;
      DELETE FROM membership WHERE person_id = 1 AND agreement_id = 2`);
    expect(await undo(context, 'saved')).toMatchObject({ undone: 1, kept: [] });
    expect(baseOf(context.data)['people']).toMatchObject([{ id: 2, name: 'WA CONTOH' }]);
    await context.data.close();
  });
});

it('the journal of who stays tells that it was taken back, and the value has its old origin again', async () => {
  const context = await testContext();
  const person = aPerson({ wage: 1_000_000 });
  await save(context, [person]);
  const importId = await save(context, [{ ...person, wage: 2_000_000 }]);
  await undo(context, importId);
  const view = await getPerson(context, 1);
  expect(view.history[0]).toMatchObject({
    source: 'undo',
    fileName: 'daftar.xlsx',
    pks: 'non-asn',
    changes: [{ field: 'wage', from: 2_000_000, to: 1_000_000 }],
  });
  expect(view.history.map(({ source, made }) => [source, made])).toEqual([
    ['undo', null],
    ['import', null],
    ['import', 'person'],
  ]);
});

it('four thousand people are taken back in less than a second', async () => {
  const context = await testContext();
  const path = join(folder, 'besar.xlsx');
  writeFileSync(path, bigRoster(4000));
  const empty = baseOf(context.data);
  const importId = await saveFile(context, path);
  // Of the processor, for the machine may be busy with other things.
  const start = process.cpuUsage();
  expect((await undo(context, importId)).undone).toBe(4000);
  const { user, system } = process.cpuUsage(start);
  expect(baseOf(context.data)).toEqual(empty);
  expect((user + system) / 1000).toBeLessThan(1000);
});
