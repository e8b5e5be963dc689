import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../electron/db/audit/check-audit.sqlite.ts';
import { foldRoster } from '../../electron/db/audit/roster-then.ts';
import { moveClaim } from '../../electron/flows/claims/move-claim.ts';
import { openClaim } from '../../electron/flows/claims/open-claim.ts';
import { saveChild } from '../../electron/flows/claims/save-scholarship.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { readForgetState } from '../../electron/flows/forgetting/forget-state.ts';
import { runForgetting } from '../../electron/flows/forgetting/run-forgetting.ts';
import { undoImport, previewUndo } from '../../electron/flows/imports/undo-import.ts';
import { takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { mergePeople, undoMerge } from '../../electron/flows/people/merge-people.ts';
import { A_DEATH } from '../support/opened-claims.ts';
import { insertClaim, TOLD } from '../support/claims.ts';
import { testContext } from '../support/context.ts';
import { stageForgetting } from '../support/forgetting.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const A = aPerson({ nik: '7472061205909701', name: 'WA CONTOH RAMISO' });
const B = aPerson({ nik: '7472061205909801', name: 'WA CONTOH RAMISSO' });

const ownersOf = ({ data }: Context) =>
  data.raw.prepare('SELECT person_id FROM claim ORDER BY id').pluck().all();

describe('a claim about somebody who is forgotten', () => {
  const dueIn = async (context: Context) =>
    (await readForgetState(context)).people.map(({ personId }) => personId);

  it('stays as a fact, and no byte of the data tells of the family', async () => {
    const { late, folder, goneId } = await stageForgetting();
    insertClaim(late.data.raw, goneId);
    const personIds = await dueIn(late);
    expect(personIds).toContain(goneId);
    await runForgetting(late, { basis: 'contoh', witnesses: [], personIds }, UNWATCHED);
    const bytes = readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(folder, each.name), 'latin1'))
      .join('\n');
    expect(Object.values(TOLD).filter((text) => bytes.includes(text))).toEqual([]);
    expect(bytes).not.toContain('7472065205909888');
    const left = late.data.raw.prepare('SELECT kind, event_on, status FROM claim').raw().all();
    expect(left).toEqual([['jkm', '2025-01-01', 'selesai']]);
    const paid = late.data.raw.prepare('SELECT amount FROM claim_payment').pluck().all();
    expect(paid).toEqual([4_200_000_000]);
    const child = { claimId: 1, id: null, name: 'ANAK CONTOH', birthDate: null, ended: null };
    const more = saveChild(late, { ...child, decision: 'alasan' });
    await expect(more).rejects.toMatchObject({ code: 'person-forgotten' });
  });

  it('holds the forgetting up while it is open, and as long as it is young', async () => {
    const { late, goneId } = await stageForgetting();
    const id = insertClaim(late.data.raw, goneId, { status: 'diajukan' });
    expect(await dueIn(late)).not.toContain(goneId);
    late.data.raw.prepare("UPDATE claim SET status = 'selesai' WHERE id = ?").run(id);
    expect(await dueIn(late)).toContain(goneId);
    const isDueWith = async (sql: string) => {
      late.data.raw.exec(`SAVEPOINT one; ${sql}`);
      const isDue = (await dueIn(late)).includes(goneId);
      late.data.raw.exec('ROLLBACK TO one; RELEASE one');
      return isDue;
    };
    expect(await isDueWith("UPDATE claim_step SET day = '2036-01-01'")).toBe(false);
    // The scholarship goes on for years.
    expect(await isDueWith("UPDATE scholarship_year SET paid_on = '2036-01-01'")).toBe(false);
    const born = "UPDATE scholarship SET birth_date = '2024-01-01'";
    expect(await isDueWith(born)).toBe(false);
    expect(await isDueWith(`${born}, ended = 'Bekerja'`)).toBe(true);
  });
});

describe('a claim about somebody who is merged', () => {
  it('goes along and comes back', async () => {
    const context = await testContext();
    const [keptId = 0, goneId = 0] = await addMembers(context.data, 'non-asn', [A, B]);
    insertClaim(context.data.raw, goneId);
    const { id } = await mergePeople(context, { keptId, goneId, fromGone: [], note: 'sama' });
    expect(ownersOf(context)).toEqual([keptId]);
    await undoMerge(context, id);
    expect(ownersOf(context)).toEqual([goneId]);
  });

  it('takes a death along to places of the other one, and back when it was an error', async () => {
    const context = await testContext();
    const [keptId = 0] = await addMembers(context.data, 'non-asn', [A]);
    const [goneId = 0] = await addMembers(context.data, 'rentan', [B]);
    const merge = () => mergePeople(context, { keptId, goneId, fromGone: [], note: 'sama' });
    const standing = () =>
      context.data.raw.prepare('SELECT person_id, status FROM membership ORDER BY id').raw().all();
    const both = (status: string) => [keptId, keptId].map((id) => [id, status]);
    const claim = await openClaim(context, { personId: goneId, ...A_DEATH });
    const { id } = await merge();
    expect(standing()).toEqual(both('dead'));
    await undoMerge(context, id);
    expect(standing()).toEqual([
      [keptId, 'active'],
      [goneId, 'dead'],
    ]);
    const then = await foldRoster(context.data.db, [1, 2], { until: '2100-01-01' });
    expect(then.map(({ nik, status }) => [nik, status])).toEqual([
      [A.nik, 'active'],
      [B.nik, 'dead'],
    ]);
    await merge();
    const error = { step: 'dibatalkan', day: '2025-06-25', note: 'salah', decision: null } as const;
    await moveClaim(context, { id: claim.id, ...error });
    expect(standing()).toEqual(both('active'));
    expect(await checkAudit(context.data)).toEqual([]);
  });

  it('keeps two who both died apart, and a merge from being undone where it came since', async () => {
    const context = await testContext();
    const [keptId = 0, goneId = 0] = await addMembers(context.data, 'non-asn', [A, B]);
    const one = insertClaim(context.data.raw, keptId);
    const other = insertClaim(context.data.raw, goneId);
    const wish = { keptId, goneId, fromGone: [], note: 'sama' };
    await expect(mergePeople(context, wish)).rejects.toMatchObject({ code: 'died-already' });
    context.data.raw.prepare('DELETE FROM claim WHERE id IN (?, ?)').run(one, other);
    const { id } = await mergePeople(context, wish);
    insertClaim(context.data.raw, keptId, { outcome: 'injury', eventOn: '2037-01-01' });
    await expect(undoMerge(context, id)).rejects.toMatchObject({
      code: 'merge-edited-since',
      details: ['claims'],
    });
  });
});

it('keeps its person when their import is undone', async () => {
  const { context, importId, goneId } = await stageForgetting();
  context.data.raw.exec('DELETE FROM letter_file; DELETE FROM letter; DELETE FROM merge');
  context.data.raw.exec("UPDATE change SET person_id = NULL WHERE source = 'merge'");
  insertClaim(context.data.raw, goneId, { outcome: 'injury' });
  const { revision, kept } = await previewUndo(context, importId);
  expect(kept).toMatchObject([{ personId: goneId, why: 'has-claim' }]);
  await undoImport(context, importId, revision, UNWATCHED);
  expect(ownersOf(context)).toEqual([goneId]);
});

it('goes with an invented person', async () => {
  const context = await testContext();
  const [id = 0] = await addMembers(context.data, 'non-asn', [A]);
  context.data.raw.prepare('UPDATE person SET is_sample = 1 WHERE id = ?').run(id);
  insertClaim(context.data.raw, id);
  await takeSampleDataAway(context);
  expect(ownersOf(context)).toEqual([]);
});
