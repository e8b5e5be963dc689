import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { listClaimLines } from '../../electron/flows/claims/list-claims.ts';
import { moveClaim } from '../../electron/flows/claims/move-claim.ts';
import { openClaim } from '../../electron/flows/claims/open-claim.ts';
import { saveClaim } from '../../electron/flows/claims/save-claim.ts';
import { savePaper } from '../../electron/flows/claims/save-paper.ts';
import { viewClaim } from '../../electron/flows/claims/view-claim.ts';
import { CLAIM_STATUSES } from '../../shared/domain/claims/claim.ts';
import { mayFollow } from '../../shared/domain/claims/steps.ts';
import { A_DEATH, aClaim, addMember, AN_ACCIDENT, factsOf } from '../support/opened-claims.ts';
import { testContext } from '../support/context.ts';
import { preview, rosterFile } from '../support/imports.ts';

let context: Context;

beforeAll(async () => {
  context = await testContext();
});

const standing = (personId: number) =>
  context.data.raw
    .prepare(
      `SELECT person.died_on AS diedOn, status, leave_reason AS why, left_on AS leftOn
       FROM person JOIN membership ON membership.person_id = person.id WHERE person.id = ?`,
    )
    .get(personId);
const revision = () =>
  context.data.raw.prepare('SELECT value FROM roster_revision').pluck().get() as number;
const step = (id: number, to: string, different = {}) =>
  moveClaim(context, {
    id,
    step: to as 'diajukan',
    day: '2025-06-25',
    note: '',
    decision: null,
    ...different,
  });

describe('a death', () => {
  it('ends the membership from its day, in the journal and under a new revision', async () => {
    const before = revision();
    const claim = await aClaim(context);
    expect(claim).toMatchObject({
      status: 'dilaporkan',
      statusOn: '2025-06-21',
      covered: true,
      pks: 'non-asn',
      expected: 4_200_000_000,
      paid: 0,
    });
    expect(standing(claim.personId)).toEqual({
      diedOn: '2025-06-20',
      status: 'dead',
      why: 'meninggal',
      leftOn: '2025-06-20',
    });
    expect(revision()).toBeGreaterThan(before);
  });

  it('stands in the way of the next import, which holds the row', async () => {
    const nik = '7472061205909777';
    await aClaim(context, {}, { person: { nik, name: 'CONTOH BERPULANG' } });
    const header = ['NIK', 'Nama', 'Tanggal Lahir', 'OPD', 'Upah'];
    const row = [nik, 'CONTOH BERPULANG', '12-05-1990', 'Dinas Kesehatan', '1500000'];
    const { rows } = (await preview(context, await rosterFile([header, row]))).plan;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.verdict).toBe('held');
    expect(JSON.stringify(rows[0]?.issues)).toContain('dead-or-left');
  });

  it('is told once: a second claim, or another day, is refused', async () => {
    const { personId } = await aClaim(context);
    const again = openClaim(context, { personId, ...A_DEATH, decision: 'tetap benar' });
    await expect(again).rejects.toMatchObject({ code: 'died-already' });
    const later = { ...AN_ACCIDENT, eventOn: '2025-06-22', reportedOn: '2025-06-22' };
    const accident = openClaim(context, { personId, ...later, decision: 'tetap benar' });
    await expect(accident).rejects.toMatchObject({ code: 'died-already' });
  });

  it('moves with its day when that is corrected, and goes when the claim was an error', async () => {
    const claim = await aClaim(context);
    await saveClaim(context, { ...factsOf(claim), eventOn: '2025-06-19', decision: null });
    expect(standing(claim.personId)).toMatchObject({ diedOn: '2025-06-19', leftOn: '2025-06-19' });
    const cancelled = await step(claim.id, 'dibatalkan', { note: 'Salah orang' });
    expect(cancelled).toMatchObject({ status: 'dibatalkan', expected: null });
    expect(standing(claim.personId)).toEqual({
      diedOn: null,
      status: 'active',
      why: null,
      leftOn: null,
    });
    await openClaim(context, { personId: claim.personId, ...A_DEATH });
  });

  it('that others recorded stays when the claim is cancelled', async () => {
    const personId = await addMember(context);
    context.data.raw.prepare("UPDATE person SET died_on = '2025-06-20' WHERE id = ?").run(personId);
    const claim = await openClaim(context, { personId, ...A_DEATH });
    await step(claim.id, 'dibatalkan', { note: 'Salah isi' });
    expect(standing(personId)).toMatchObject({ diedOn: '2025-06-20', status: 'active' });
    const other = { ...A_DEATH, eventOn: '2025-06-18' };
    const wrongDay = openClaim(context, { personId, ...other });
    await expect(wrongDay).rejects.toMatchObject({ code: 'died-already' });
  });

  it('may follow an accident, and is taken back when it did not', async () => {
    const personId = await addMember(context);
    const claim = await openClaim(context, { personId, ...AN_ACCIDENT });
    expect(standing(personId)).toMatchObject({ diedOn: null, status: 'active' });
    const died = { ...factsOf(claim), outcome: 'death' as const, diedOn: '2025-06-23' };
    const view = await saveClaim(context, { ...died, decision: null });
    expect(standing(personId)).toMatchObject({ diedOn: '2025-06-23', status: 'dead' });
    expect(view.expected).toBe(150_000_000 * 48 + 2_200_000_000);
    await saveClaim(context, { ...factsOf(claim), decision: null });
    expect(standing(personId)).toMatchObject({ diedOn: null, status: 'active' });
  });
});

describe('what cannot be is refused, and what may be wrong is asked', () => {
  it.each([
    ['before birth', { eventOn: '1990-05-11' }, 'event-before-birth'],
    ['after today', { eventOn: '2025-07-02', reportedOn: '2025-07-02' }, 'event-in-future'],
    ['told before it happened', { reportedOn: '2025-06-19' }, 'values-invalid'],
    ['survived without an accident', { outcome: 'injury' as const }, 'values-invalid'],
  ])('an event %s', async (_what, different, code) => {
    const personId = await addMember(context);
    const wish = openClaim(context, { personId, ...A_DEATH, ...different, decision: 'benar' });
    await expect(wish).rejects.toMatchObject({ code });
  });

  it('an accident that nothing covered, long ago and told twice', async () => {
    const personId = await addMember(context);
    const old = { ...AN_ACCIDENT, eventOn: '2019-12-05' };
    const asked = openClaim(context, { personId, ...old });
    const facts = { code: 'decision-needed', details: ['not-covered', 'right-lapsed'] };
    await expect(asked).rejects.toMatchObject(facts);
    const claim = await openClaim(context, { personId, ...old, decision: 'diminta keluarga' });
    expect(claim).toMatchObject({ reason: 'diminta keluarga', covered: false, expected: 0 });
    await openClaim(context, { personId, ...AN_ACCIDENT });
    const twice = openClaim(context, { personId, ...AN_ACCIDENT });
    await expect(twice).rejects.toMatchObject({ details: ['claim-for-same-event'] });
  });

  it('an accident lapses by the years of its own day, as its clock says', async () => {
    const { raw } = context.data;
    raw.exec(`INSERT INTO setting (key, valid_from, value, source)
      VALUES ('jkk.lapse', '2025-06-30', '{"years":0}', 'Contoh')`);
    const claim = await openClaim(context, { personId: await addMember(context), ...AN_ACCIDENT });
    raw.exec(`DELETE FROM setting WHERE key = 'jkk.lapse' AND valid_from = '2025-06-30'`);
    expect(claim.deadlines.find(({ what }) => what === 'hak-klaim')?.until).toBe('2030-06-20');
  });
});

describe('steps', () => {
  it('go by the table with their days; going back needs a reason', async () => {
    const { id } = await aClaim(context);
    await expect(step(id, 'selesai')).rejects.toMatchObject({ code: 'values-invalid' });
    await step(id, 'melengkapi-berkas');
    const early = step(id, 'dilaporkan');
    await expect(early).rejects.toMatchObject({ details: ['step-back'] });
    const incomplete = step(id, 'berkas-lengkap', { day: '2025-06-24' });
    await expect(incomplete).rejects.toMatchObject({ details: ['step-back', 'papers-missing'] });
    const future = step(id, 'berkas-lengkap', { day: '2025-07-02' });
    await expect(future).rejects.toMatchObject({ code: 'event-in-future' });
    const decided = await step(id, 'berkas-lengkap', { decision: 'disusulkan' });
    expect(decided.steps.at(-1)).toMatchObject({ step: 'berkas-lengkap', note: 'disusulkan' });
    const tooEarly = step(id, 'melengkapi-berkas', { submissionNumber: 'BPJS-1' });
    await expect(tooEarly).rejects.toMatchObject({ details: ['submissionNumber'] });
    const sent = await step(id, 'diajukan', { submissionNumber: 'BPJS-1' });
    expect(sent.submissionNumber).toBe('BPJS-1');
    await expect(step(id, 'ditolak')).rejects.toMatchObject({ details: ['note'] });
    await step(id, 'disetujui');
    await expect(step(id, 'dibayar')).rejects.toMatchObject({ details: ['payments'] });
    const symbolic = await step(id, 'penyerahan-simbolis');
    expect(symbolic).toMatchObject({ status: 'disetujui', submissionNumber: 'BPJS-1' });
  });

  it('reach a status by the table alone, whatever is tried', async () => {
    const tries = fc.array(fc.constantFrom(...CLAIM_STATUSES), { minLength: 8, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(tries, async (statuses) => {
        let claim = await aClaim(context);
        for (const to of statuses) {
          // oxlint-disable-next-line eslint/no-await-in-loop -- one step follows the other
          const moved = await step(claim.id, to, { note: 'contoh', decision: 'contoh' }).catch(
            () => null,
          );
          if (moved === null) continue;
          expect(mayFollow(claim, to)).not.toBe('no');
          expect([moved.status, moved.steps.at(-1)?.step]).toEqual([to, to]);
          claim = moved;
        }
      }),
      { numRuns: 6 },
    );
  });

  it('end with the claim: what is cancelled is only read', async () => {
    const { id } = await aClaim(context);
    await step(id, 'dibatalkan', { note: 'Salah isi' });
    await expect(step(id, 'dilaporkan')).rejects.toMatchObject({ code: 'claim-closed' });
    expect((await viewClaim(context, id)).next).toEqual([]);
  });
});

describe('papers', () => {
  it('are missing until they are there or waived with a reason', async () => {
    const { id, papersMissing } = await aClaim(context);
    const paper = { id, paper: 'kpj' as const, receivedOn: null, waived: null, note: '' };
    const there = await savePaper(context, { ...paper, receivedOn: '2025-06-22' });
    expect(there.papersMissing).toBe(papersMissing - 1);
    const waived = { ...paper, paper: 'kartu-keluarga' as const, waived: 'hilang' };
    expect((await savePaper(context, waived)).papersMissing).toBe(papersMissing - 2);
    const silent = savePaper(context, { ...waived, waived: '' });
    await expect(silent).rejects.toMatchObject({ code: 'values-invalid' });
    const future = savePaper(context, { ...paper, receivedOn: '2025-07-02' });
    await expect(future).rejects.toMatchObject({ code: 'event-in-future' });
  });
});

describe('the list', () => {
  it('counts by state, and adds up its lines', async () => {
    const all = await listClaimLines(context, { state: null, kind: null, text: '' });
    const { open, paid, closed } = all.counts;
    expect(open + paid + closed).toBe(all.lines.length);
    expect(all.expected).toBe(all.lines.reduce((sum, line) => sum + (line.expected ?? 0), 0));
    const jkk = await listClaimLines(context, { state: 'open', kind: 'jkk', text: '' });
    expect(jkk.lines.length).toBe(jkk.counts.open);
    const none = await listClaimLines(context, { state: null, kind: null, text: 'TIDAK ADA' });
    expect(none.lines).toEqual([]);
  });

  it('of one person holds theirs alone, whoever else has the same name', async () => {
    const one = await aClaim(context);
    await aClaim(context);
    const filter = { state: null, kind: null, text: '', personId: one.personId };
    const { counts, lines } = await listClaimLines(context, filter);
    expect(lines.map(({ id }) => id)).toEqual([one.id]);
    expect(counts).toEqual({ open: 1, paid: 0, closed: 0 });
  });
});
