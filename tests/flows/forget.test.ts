import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAudit } from '../../electron/db/audit/check-audit.sqlite.ts';
import { listCopies } from '../../electron/db/copies/list-copies.sqlite.ts';
import { verifyCode } from '../../electron/flows/checking/verify-letter.ts';
import { NO_COPIES, UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { revealPerson } from '../../electron/flows/audit/reveal-person.ts';
import { listRoster } from '../../electron/flows/people/list-roster.ts';
import { rosterOnDay } from '../../electron/flows/audit/roster-on-day.ts';
import { allOf } from '../support/office.ts';
import { keepCopies } from '../../electron/flows/copies/keep-copies.ts';
import { readForgetState, setRetention } from '../../electron/flows/forgetting/forget-state.ts';
import { runForgetting } from '../../electron/flows/forgetting/run-forgetting.ts';
import { openImport } from '../../electron/flows/imports/open-import.ts';
import { undoImport } from '../../electron/flows/imports/undo-import.ts';
import { reprintLetters } from '../../electron/flows/letters/reprint-letters.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { findPeople } from '../../electron/flows/people/find-people.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { listMerges, mergePeople, undoMerge } from '../../electron/flows/people/merge-people.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { GONE, LATE, stageForgetting, TWIN, type ForgetStage } from '../support/forgetting.ts';

const WISH = { basis: 'Surat persetujuan nomor 7 tahun 2037', witnesses: ['La Saksi', 'Wa Saksi'] };

async function idsDue(context: Context): Promise<number[]> {
  return (await readForgetState(context)).people.map(({ personId }) => personId);
}

async function forgetAll(context: Context) {
  return runForgetting(context, { ...WISH, personIds: await idsDue(context) }, UNWATCHED);
}

/** Every byte that lies in the folder of the data. */
function bytesIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(folder, each.name), 'latin1'))
    .join('\n');
}

describe('somebody is due', () => {
  it('only when years have passed since the coverage ended and since the last thing about them', async () => {
    const { context, late, goneId } = await stageForgetting();
    expect((await readForgetState(context)).people).toEqual([]);
    const state = await readForgetState(late);
    expect(state).toMatchObject({ years: 10, endedBefore: '2027-06-01', reports: [] });
    expect(state.people.map(({ personId }) => personId)).toEqual([goneId]);
    expect(state.people[0]?.nikMasked).toBe('747206******9777');
    const soon = { ...late, now: () => new Date('2030-01-01T02:00:00Z') };
    const before = await readForgetState(soon);
    expect(before.people).toEqual([]);
    const { nextOn } = before;
    const dayBefore = new Date(Date.parse(`${nextOn}T00:00:00Z`) - 86_400_000);
    expect(await idsDue({ ...late, now: () => dayBefore })).toEqual([]);
    expect(await idsDue({ ...late, now: () => new Date(`${nextOn}T00:00:00Z`) })).toEqual([goneId]);
  });

  it.each([
    ['an edit', "UPDATE person SET updated_at = '2036-01-01T00:00:00Z' WHERE nik = ?"],
    [
      'a file that names them',
      `UPDATE import SET applied_at = '2036-01-01T00:00:00Z'
       WHERE id IN (SELECT import_id FROM import_people WHERE instr(niks, ?) > 0)`,
    ],
    [
      'a letter',
      `UPDATE letter SET date = '2036-01-01' WHERE person_id = (SELECT id FROM person WHERE nik = ?)`,
    ],
    [
      'a membership that goes on',
      `UPDATE membership SET end_on = '2036-01-01' WHERE person_id = (SELECT id FROM person WHERE nik = ?)`,
    ],
  ])('not while %s is younger', async (_what, sql) => {
    const { late } = await stageForgetting();
    late.data.raw.prepare(sql).run(GONE.nik);
    expect(await idsDue(late)).toEqual([]);
  });

  it('later where the years are more, and what held before stays with its source', async () => {
    const { late } = await stageForgetting();
    const state = await setRetention(late, {
      from: '2037-01-01',
      years: 30,
      source: 'Keputusan contoh 1/2037',
    });
    expect(state).toMatchObject({ years: 30, from: '2037-01-01', people: [] });
    const entry = late.data.raw
      .prepare<[], { details: string }>(
        `SELECT details FROM audit WHERE kind = 'setting-changed' ORDER BY id DESC LIMIT 1`,
      )
      .get();
    expect(JSON.parse(entry?.details ?? '')).toMatchObject({
      before: { retention: { years: 10 } },
      after: { retention: { years: 30, source: 'Keputusan contoh 1/2037' } },
    });
  });
});

it('nobody is forgotten but exactly those who were shown', async () => {
  const { late, goneId } = await stageForgetting();
  for (const personIds of [[goneId, goneId + 1], [goneId + 1]])
    await expect(runForgetting(late, { ...WISH, personIds }, UNWATCHED)).rejects.toMatchObject({
      code: 'forget-changed',
    });
  expect(await idsDue(late)).toEqual([goneId]);
});

it('without a copy nothing is forgotten', async () => {
  const { late, goneId } = await stageForgetting();
  const reasons: string[] = [];
  const copies = {
    ...NO_COPIES,
    before: (reason: string) => {
      reasons.push(reason);
      return Promise.reject(new Error('no room'));
    },
  };
  await expect(forgetAll({ ...late, copies })).rejects.toThrow('no room');
  expect(reasons).toEqual(['before-forgetting']);
  expect(await idsDue(late)).toEqual([goneId]);
});

describe('after forgetting', () => {
  let stage: ForgetStage;
  let before: string;
  let result: Awaited<ReturnType<typeof forgetAll>>;
  beforeAll(async () => {
    stage = await stageForgetting();
    stage.late.data.raw.pragma('wal_checkpoint(TRUNCATE)');
    before = bytesIn(stage.folder);
    result = await forgetAll(stage.late);
  });

  it('no byte of the data tells who it was', () => {
    const told = [GONE.nik, TWIN.nik, GONE.name, TWIN.name, GONE.phone, GONE.address];
    const all = [...told, GONE.heirName, GONE.kpj];
    const after = bytesIn(stage.folder);
    expect(all.filter((text) => !before.includes(text))).toEqual([]);
    expect(all.filter((text) => after.includes(text))).toEqual([]);
    expect(stage.late.data.raw.pragma('secure_delete', { simple: true })).toBe(1);
  });

  it('the data and their log are sound', async () => {
    expect(await checkData(stage.late)).toEqual({ ok: true, problems: [] });
    expect(await checkAudit(stage.late.data)).toEqual([]);
  });

  it('the log tells how many, why and before whom, and of each the number alone', async () => {
    expect(result.people).toBe(1);
    const entry = stage.late.data.raw
      .prepare<[number], { details: string }>('SELECT details FROM audit WHERE id = ?')
      .get(result.reportId);
    expect(JSON.parse(entry?.details ?? '')).toMatchObject({
      day: '2037-06-01',
      ...WISH,
      years: 10,
      endedBefore: '2027-06-01',
      people: [{ personId: stage.goneId, nik: '747206**********', from: 2025, until: 2026 }],
      removed: { letters: 1, covers: 1, imports: 1, merges: 1 },
    });
    const { reports, people } = await readForgetState(stage.late);
    expect(people).toEqual([]);
    expect(reports).toMatchObject([{ id: result.reportId, people: 1 }]);
  });

  it.each([GONE.name, GONE.nik, TWIN.nik, GONE.kpj])('a search finds nobody (%#)', async (text) => {
    expect(await findPeople(stage.late, text, 10)).toEqual([]);
  });

  it('that somebody was a member stays, with department, job and days', async () => {
    const view = await getPerson(stage.late, stage.goneId);
    expect(view.values).toMatchObject({ name: 'Dianonimkan', phone: null, birthDate: null });
    expect(view.nikMasked).toBeNull();
    await expect(revealPerson(stage.late, stage.goneId)).rejects.toMatchObject({
      code: 'person-forgotten',
    });
    expect(view.memberships).toHaveLength(2);
    expect(view.memberships.find(({ pks }) => pks === 'non-asn')).toMatchObject({
      department: 'Dinas Kesehatan',
      job: 'Perawat',
      kpj: null,
      wage: null,
      start: '2025-01-01',
    });
    expect(view.letters).toMatchObject([{ name: 'Dianonimkan', nikMasked: null }]);
  });

  it('rosters of then and now show that there was somebody, and nobody', async () => {
    const roster = {
      ...allOf('non-asn'),
      sort: { by: 'name', descending: false } as const,
      offset: 0,
      limit: 5,
    };
    const { lines } = await listRoster(stage.late, roster);
    expect(lines).toMatchObject([{ name: 'Dianonimkan', kpj: null }]);
    const page = { pks: 'non-asn', text: '', offset: 0, limit: 5 } as const;
    expect(await rosterOnDay(stage.late, { day: '2026-01-01', ...page })).toMatchObject({
      total: 1,
      rows: [{ personId: stage.goneId, name: '', nikMasked: '' }],
    });
  });

  it('a reprint is refused', async () => {
    for (const letterId of stage.letterIds) {
      const wish = { letterIds: [letterId], asCopy: false, passphrase: null };
      await expect(reprintLetters(stage.late, wish, UNWATCHED)).rejects.toMatchObject({
        code: 'person-forgotten',
      });
    }
  });

  it('an old paper letter is still known by its code', async () => {
    expect(await verifyCode(stage.late, stage.qr)).toMatchObject({
      valid: true,
      why: expect.stringContaining('sudah dianonimkan') as string,
      letter: { name: 'Dianonimkan' },
    });
    expect(await verifyCode(stage.late, stage.code)).toMatchObject({
      valid: false,
      why: expect.stringContaining('Pindai kode QR') as string,
    });
  });

  it('merges and imports of them are not taken back', async () => {
    expect(await listMerges(stage.late)).toMatchObject([{ goneName: 'Dianonimkan', note: '' }]);
    await expect(undoMerge(stage.late, stage.mergeId)).rejects.toMatchObject({
      code: 'person-forgotten',
    });
    await expect(openImport(stage.late, stage.importId, UNWATCHED)).rejects.toMatchObject({
      code: 'person-forgotten',
    });
    await undoImport(stage.late, stage.importId, null, UNWATCHED);
    expect(await getPerson(stage.late, stage.goneId)).toMatchObject({ id: stage.goneId });
    expect(await checkData(stage.late)).toEqual({ ok: true, problems: [] });
  });

  it('the same NIK is somebody new, and nobody is made one with the forgotten', async () => {
    const [newId = 0] = await addMembers(stage.late.data, 'non-asn', [aPerson(GONE)]);
    expect(newId).not.toBe(stage.goneId);
    const merge = { keptId: newId, goneId: stage.goneId, fromGone: [], note: 'coba' };
    await expect(mergePeople(stage.late, merge)).rejects.toMatchObject({
      code: 'person-forgotten',
    });
    expect(await idsDue({ ...stage.late, now: () => new Date(LATE.getTime() + 1) })).not.toContain(
      stage.goneId,
    );
  });
});

it('the copy that is made before keeps what is forgotten, for whom it may have to come back', async () => {
  const { late, folder } = await stageForgetting();
  const copies = keepCopies(late);
  await forgetAll({ ...late, copies });
  await copies.stop();
  expect(bytesIn(folder)).not.toContain(GONE.name);
  expect(bytesIn(join(folder, 'cadangan'))).toContain(GONE.name);
  expect(listCopies(folder).map(({ reason }) => reason)).toEqual(['before-forgetting']);
});
