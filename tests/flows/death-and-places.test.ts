import { beforeAll, expect, it } from 'vitest';
import { moveClaim } from '../../electron/flows/claims/move-claim.ts';
import { openClaim } from '../../electron/flows/claims/open-claim.ts';
import { payClaim } from '../../electron/flows/claims/pay-claim.ts';
import { saveClaim } from '../../electron/flows/claims/save-claim.ts';
import { saveChild, saveSchoolYear } from '../../electron/flows/claims/save-scholarship.ts';
import type { Context } from '../../electron/flows/context.ts';
import { mergePeople, undoMerge } from '../../electron/flows/people/merge-people.ts';
import { savePerson } from '../../electron/flows/people/save-person.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { startPlaces } from '../../electron/flows/places/start-places.ts';
import { applyRenewal } from '../../electron/flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
import { testContext } from '../support/context.ts';
import { A_DEATH, aClaim, addMember, AN_ACCIDENT, factsOf } from '../support/opened-claims.ts';
import { typed } from '../support/told-office.ts';

let context: Context;

beforeAll(async () => {
  context = await testContext();
});

interface Stands {
  readonly id: number;
  readonly agreementId: number;
  readonly diedOn: string | null;
  readonly status: string;
  readonly leftOn: string | null;
}
const placesOf = ({ data: { raw } }: Context, personId: number) =>
  raw
    .prepare(
      `SELECT membership.id, agreement_id AS agreementId, person.died_on AS diedOn, status,
         left_on AS leftOn
       FROM person JOIN membership ON membership.person_id = person.id
       WHERE person.id = ? ORDER BY agreement_id`,
    )
    .all(personId) as Stands[];
const standsOf = (context_: Context, personId: number) =>
  placesOf(context_, personId).map(({ diedOn, status, leftOn }) => [diedOn, status, leftOn]);
const step = (on: Context, id: number, to: string, note = 'Salah orang') =>
  moveClaim(on, { id, step: to as 'diajukan', day: '2025-06-25', note, decision: 'alasan' });
const leave = (personId: number, reason: 'meninggal' | 'mengundurkan-diri', on: string) => {
  const membershipIds = placesOf(context, personId).map(({ id }) => id);
  return leavePlaces(context, { membershipIds, reason, on, note: '', decision: null });
};

it('a death comes before a leaving that was known in advance, which comes back with its correction', async () => {
  const personId = await addMember(context);
  await leave(personId, 'mengundurkan-diri', '2025-06-20');
  const claim = await openClaim(context, { personId, ...A_DEATH, eventOn: '2025-06-18' });
  expect(standsOf(context, personId)).toEqual([['2025-06-18', 'dead', '2025-06-18']]);
  const told = { ...factsOf(claim), decision: 'diminta keluarga' };
  await saveClaim(context, { ...told, eventOn: '2025-06-21' });
  expect(standsOf(context, personId)).toEqual([['2025-06-21', 'left', '2025-06-20']]);
  await saveClaim(context, { ...told, eventOn: '2025-06-19' });
  await step(context, claim.id, 'dibatalkan');
  expect(standsOf(context, personId)).toEqual([[null, 'left', '2025-06-20']]);
});

it('nobody is dead in a period that was made meanwhile, when the death was an error', async () => {
  const later = await testContext({ now: () => new Date('2026-03-10T03:00:00Z') });
  const personId = await addMember(later);
  const [place] = placesOf(later, personId);
  const died = { eventOn: '2026-02-20', reportedOn: '2026-02-21', decision: 'diminta keluarga' };
  const claim = await openClaim(later, { personId, ...A_DEATH, ...died });
  const period = { from: '2026-02-01', until: '2027-01-31', paidMonths: null, asAddendum: false };
  const agreementId = place?.agreementId as number;
  const wish = { ...period, agreementId, carry: [place?.id as number], leave: [] };
  const { mark } = await proposeRenewal(later, wish);
  await applyRenewal(later, { ...wish, mark, decision: null });
  expect(standsOf(later, personId)[1]).toEqual(['2026-02-20', 'dead', '2026-02-20']);
  const corrected = { ...factsOf(claim), eventOn: '2026-02-19', decision: 'diminta keluarga' };
  await saveClaim(later, corrected);
  expect(standsOf(later, personId)[1]).toEqual(['2026-02-19', 'dead', '2026-02-19']);
  await step(later, claim.id, 'dibatalkan');
  expect(standsOf(later, personId)).toEqual([
    [null, 'active', null],
    [null, 'active', null],
  ]);
});

it('nobody dies before an accident that another claim tells of', async () => {
  const { personId } = await aClaim(context, { ...AN_ACCIDENT, eventOn: '2025-06-21' });
  const before = openClaim(context, { personId, ...A_DEATH, decision: 'diminta keluarga' });
  await expect(before).rejects.toMatchObject({ code: 'values-invalid', details: ['eventOn'] });
  const byHand = leave(personId, 'meninggal', '2025-06-20');
  await expect(byHand).rejects.toMatchObject({ code: 'values-invalid', details: ['on'] });
  await openClaim(context, {
    personId,
    ...A_DEATH,
    eventOn: '2025-06-21',
    decision: 'hari itu juga',
  });
});

it('nobody who died gets a new place by hand', async () => {
  const values = typed('7472061205909778', 'CONTOH BERPULANG', 'Dinas Kesehatan');
  const save = (personId: number | null, pks: 'non-asn' | 'rentan') =>
    savePerson(context, { personId, pks, values, confirmed: true, decision: 'diminta OPD' });
  const { personId } = await save(null, 'non-asn');
  await openClaim(context, { personId, ...A_DEATH });
  await expect(save(personId, 'rentan')).rejects.toMatchObject({ code: 'died-already' });
});

it('a claim of a death that is known outdates the plans of imports, which may bring nobody back now', async () => {
  const revision = () =>
    context.data.raw.prepare('SELECT value FROM roster_revision').pluck().get() as number;
  const personId = await addMember(context);
  await leave(personId, 'meninggal', '2025-06-20');
  const before = revision();
  await openClaim(context, { personId, ...A_DEATH });
  expect(revision()).toBeGreaterThan(before);
});

it('a claim does not turn into an accident behind a death that others recorded', async () => {
  const personId = await addMember(context);
  await leave(personId, 'meninggal', '2025-06-20');
  const claim = await openClaim(context, { personId, ...A_DEATH });
  const accident = { kind: 'jkk', outcome: 'injury', eventOn: '2025-06-21' } as const;
  const wish = saveClaim(context, { ...factsOf(claim), ...accident, decision: 'alasan' });
  await expect(wish).rejects.toMatchObject({ code: 'died-already' });
});

it('a claim that money came for is neither refused nor cancelled', async () => {
  const paid = { code: 'values-invalid', details: ['payments'] };
  const { id } = await aClaim(context);
  const child = { claimId: id, id: null, name: 'ANAK CONTOH', birthDate: null, ended: null };
  const { scholarships } = await saveChild(context, { ...child, decision: 'contoh' });
  const scholarshipId = scholarships[0]?.id as number;
  const year = { scholarshipId, year: 2025, level: 'tk-sd', note: '' } as const;
  const money = { requestedOn: null, paidOn: '2025-06-26', amount: 150_000_000 };
  await saveSchoolYear(context, { ...year, ...money });
  await expect(step(context, id, 'dibatalkan')).rejects.toMatchObject(paid);

  const other = (await aClaim(context)).id;
  for (const to of ['berkas-lengkap', 'diajukan', 'disetujui']) await step(context, other, to);
  const payment = { heirId: null, paidOn: '2025-06-26', amount: 100, proof: null, note: '' };
  await payClaim(context, { id: other, ...payment, decision: null });
  await expect(step(context, other, 'ditolak')).rejects.toMatchObject(paid);
});

it('who took over a place still holds it when records become one, and when they are two again', async () => {
  const add = () => addMember(context, 'rentan');
  const [gone, kept, follower] = [await add(), await add(), await add()];
  const placeOf = (personId: number) => placesOf(context, personId)[0]?.id as number;
  const [left, other, next] = [placeOf(gone), placeOf(kept), placeOf(follower)];
  const replaced = () =>
    context.data.raw.prepare('SELECT replaces_id FROM membership WHERE id = ?').pluck().get(next);
  await leave(gone, 'mengundurkan-diri', '2025-06-20');
  await leave(kept, 'mengundurkan-diri', '2025-06-20');
  const start = { membershipIds: [next], on: '2025-06-20', replacesId: left, decision: null };
  await startPlaces(context, start);
  const { id } = await mergePeople(context, {
    keptId: kept,
    goneId: gone,
    fromGone: [],
    note: 'sama',
  });
  expect(replaced()).toBe(other);
  await undoMerge(context, id);
  expect(replaced()).toBe(left);
});
