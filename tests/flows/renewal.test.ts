import { beforeEach, describe, expect, it } from 'vitest';
import { getAgreement } from '../../electron/db/agreements/agreements.ts';
import { checkAudit } from '../../electron/db/audit/check-audit.sqlite.ts';
import { foldRoster } from '../../electron/db/audit/roster-then.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { applyRenewal } from '../../electron/flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
import type { ClosedData } from '../../electron/terminal/command.ts';
import { parseArguments } from '../../electron/terminal/parse-arguments.ts';
import type { RenewalWish } from '../../shared/requests/renewal.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

let context: Context;
let nonAsn: number;

beforeEach(async () => {
  context = await testContext();
  nonAsn = await agreementOf('non-asn');
});

async function agreementOf(pks: 'non-asn' | 'rentan'): Promise<number> {
  const { id } = await context.data.db
    .selectFrom('agreement')
    .select('id')
    .where('pks', '=', pks)
    .executeTakeFirstOrThrow();
  return id;
}

const wish = (different: Partial<RenewalWish> = {}): RenewalWish => ({
  agreementId: nonAsn,
  from: '2026-02-01',
  until: '2027-01-31',
  paidMonths: null,
  asAddendum: false,
  carry: [],
  leave: [],
  ...different,
});

async function placesOf(personIds: readonly number[], agreementId = nonAsn): Promise<number[]> {
  const rows = await context.data.db
    .selectFrom('membership')
    .select('id')
    .where('person_id', 'in', personIds)
    .where('agreement_id', '=', agreementId)
    .orderBy('person_id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Somebody who stays, and one for each reason not to. */
async function mixedRoster(): Promise<Record<string, number>> {
  const people = [
    aPerson({ name: 'A TETAP', wage: 1_000_000 }),
    aPerson({ name: 'B WAFAT' }),
    aPerson({ name: 'C PPPK' }),
    aPerson({ name: 'D TUA', birthDate: '1961-02-01' }),
    aPerson({ name: 'E MUDA', birthDate: '2009-02-02' }),
    aPerson({ name: 'F RENTAN' }),
    aPerson({ name: 'G TANPA UPAH', wage: null }),
  ];
  const ids = await addMembers(context.data, 'non-asn', people);
  await addMembers(context.data, 'rentan', [people[5] as (typeof people)[number]]);
  await context.data.db
    .updateTable('agreement')
    .set({ coverage_until: '2026-05-31' })
    .where('pks', '=', 'rentan')
    .execute();
  const places = await placesOf(ids);
  const by = Object.fromEntries('ABCDEFG'.split('').map((key, at) => [key, places[at] as number]));
  const leaving = { on: '2025-06-10', note: '', decision: null };
  await leavePlaces(context, {
    ...leaving,
    membershipIds: [by['B'] as number],
    reason: 'meninggal',
  });
  await leavePlaces(context, { ...leaving, membershipIds: [by['C'] as number], reason: 'pppk' });
  return by;
}

it('proposes everybody but the dead, who left, who is too old or too young, and who is in the other PKS', async () => {
  await mixedRoster();
  const plan = await proposeRenewal(context, wish());
  expect(plan.carried).toBe(2);
  expect(plan.left.map(({ name, because }) => [name, because])).toEqual([
    ['B WAFAT', { kind: 'dead', on: '2025-06-10' }],
    ['C PPPK', { kind: 'left', reason: 'pppk', on: '2025-06-10' }],
    ['D TUA', { kind: 'too-old', age: 65 }],
    ['E MUDA', { kind: 'too-young', age: 16 }],
    ['F RENTAN', { kind: 'other-pks', pks: 'rentan' }],
  ]);
  expect(plan.doubts).toEqual([]);
});

it('costs what the carried are due in each month, and says of whom nobody can tell', async () => {
  await mixedRoster();
  const plan = await proposeRenewal(context, wish());
  // 1.000.000 × (0,24 % + 0,30 %) = 5.400 a month.
  expect(plan).toMatchObject({ months: 12, monthly: 540_000, cost: 6_480_000, withoutWage: 1 });
});

const rowsOf = (table: string, where: string) =>
  context.data.raw.prepare(`SELECT * FROM ${table} WHERE ${where} ORDER BY 1`).all() as {
    readonly [column: string]: unknown;
  }[];

async function apply(different: Partial<RenewalWish> = {}, decision: string | null = null) {
  const asked = wish(different);
  const { mark } = await proposeRenewal(context, asked);
  return applyRenewal(context, { ...asked, mark, decision });
}

it('makes the next agreement on the same terms, without what is still to be signed', async () => {
  await mixedRoster();
  await context.data.db
    .updateTable('agreement')
    .set({ budget: 5, signed_on: '2025-06-05', flat_wage: 100 })
    .where('id', '=', nonAsn)
    .execute();
  const { agreementId, carried } = await apply({ paidMonths: 12 });
  expect(carried).toBe(2);
  const made = await getAgreement(context.data.db, agreementId);
  const old = await getAgreement(context.data.db, nonAsn);
  expect(made).toEqual({
    ...old,
    id: agreementId,
    continuesId: nonAsn,
    coverageFrom: '2026-02-01',
    coverageUntil: '2027-01-31',
    coverageDaysKnown: true,
    paidMonths: 12,
    budget: null,
    signedOn: null,
    place: null,
  });
});

it('leaves the old period as it was, byte for byte', async () => {
  await mixedRoster();
  const before = [rowsOf('agreement', `id = ${nonAsn}`), rowsOf('membership', 'true')];
  const { agreementId } = await apply();
  const after = [
    rowsOf('agreement', `id = ${nonAsn}`),
    rowsOf('membership', `agreement_id <> ${agreementId}`),
  ];
  expect(after).toEqual(before);
});

it('copies what the place was, and the journal and the log tell of it', async () => {
  const by = await mixedRoster();
  const { agreementId } = await apply();
  const [old] = rowsOf('membership', `id = ${by['A']}`);
  const [made] = rowsOf(
    'membership',
    `agreement_id = ${agreementId} AND person_id = ${String(old?.['person_id'])}`,
  );
  expect(made).toEqual({ ...old, id: made?.['id'], agreement_id: agreementId });
  const then = await foldRoster(context.data.db, [agreementId], { until: '2100-01-01' });
  expect(then.map(({ name, job, status }) => `${name} ${job} ${status}`)).toEqual([
    'A TETAP Satpam active',
    'G TANPA UPAH Satpam active',
  ]);
  expect(await checkAudit(context.data)).toEqual([]);
});

it('carries nothing but what the plan showed', async () => {
  const by = await mixedRoster();
  const asked = wish();
  const { mark } = await proposeRenewal(context, asked);
  await leavePlaces(context, {
    membershipIds: [by['A'] as number],
    reason: 'pindah',
    on: '2025-06-20',
    note: '',
    decision: null,
  });
  await expect(applyRenewal(context, { ...asked, mark, decision: null })).rejects.toMatchObject({
    code: 'renewal-changed',
  });
});

it.each([
  ['renewal-before-end', { from: '2026-01-31' }],
  ['renewal-leaves-gap', { from: '2026-02-02' }],
])('asks for a reason: %s', async (doubt, different) => {
  await mixedRoster();
  await expect(apply(different)).rejects.toMatchObject({
    code: 'decision-needed',
    details: [doubt],
  });
  // A day earlier somebody is still young enough, a day later somebody old enough.
  await expect(apply(different, 'disepakati kedua pihak')).resolves.toMatchObject({ carried: 3 });
});

it('carries who is in the other PKS only with a reason', async () => {
  const by = await mixedRoster();
  const different = { carry: [by['F'] as number], leave: [by['A'] as number] };
  const plan = await proposeRenewal(context, wish(different));
  expect(plan.carriedAnyway).toMatchObject([{ membershipId: by['F'] }]);
  expect(plan.left).toContainEqual(
    expect.objectContaining({ membershipId: by['A'], because: { kind: 'chosen' } }),
  );
  await expect(apply(different)).rejects.toMatchObject({ details: ['period-overlaps'] });
  await expect(apply(different, 'PKS 2 diakhiri')).resolves.toMatchObject({ carried: 2 });
});

it('tells how many who are carried all the same end within the period', async () => {
  const by = await mixedRoster();
  context.data.raw.exec("UPDATE membership SET left_on = '2026-03-15' WHERE status = 'left'");
  expect(await proposeRenewal(context, wish())).toMatchObject({ carried: 2, withEnd: 0 });
  const carried = await proposeRenewal(context, wish({ carry: [by['C'] as number] }));
  expect(carried).toMatchObject({ carried: 3, withEnd: 1 });
});

it('never carries somebody who died before', async () => {
  const by = await mixedRoster();
  await expect(proposeRenewal(context, wish({ carry: [by['B'] as number] }))).rejects.toMatchObject(
    { code: 'values-invalid', details: ['carry'] },
  );
});

it('renews the newest agreement of a series alone', async () => {
  await mixedRoster();
  await apply();
  await expect(proposeRenewal(context, wish())).rejects.toMatchObject({
    code: 'renewal-not-newest',
  });
});

it('writes an addendum into the list of the agreement that it continues', async () => {
  await mixedRoster();
  const { agreementId } = await apply({ asAddendum: true });
  const [old, made] = [
    await getAgreement(context.data.db, nonAsn),
    await getAgreement(context.data.db, agreementId),
  ];
  expect(made).toMatchObject({ isAddendum: true, title: `Addendum ${old.title}` });
  expect(old.addenda).toMatchObject([
    { about: 'Perpanjangan masa perlindungan 1 Februari 2026 sampai dengan 31 Januari 2027' },
  ]);
});

describe('from the terminal', () => {
  const renew = (...options: readonly string[]) => {
    const request = parseArguments(['renew', '--pks', 'non-asn', ...options]);
    if (request.kind !== 'request') throw new Error('not understood');
    return request.command.prepare(request.given)(context, UNWATCHED, {} as ClosedData);
  };
  const period = ['--from', '2026-02-01', '--until', '2027-01-31'];

  it('the plan is told with the reasons in words and the cost in rupiah', async () => {
    await mixedRoster();
    const { json, incomplete } = await renew(...period);
    const told = json as { carried: number; left: { nik: string; why: string }[]; cost: number };
    expect(told).toMatchObject({ carried: 2, cost: 64_800, withoutWage: 1 });
    expect(told.left.map(({ why }) => why)).toEqual([
      'meninggal dunia pada 10 Juni 2025',
      'diangkat PPPK/PPPK Paruh Waktu sejak 10 Juni 2025',
      'berusia 65 tahun saat masa baru dimulai',
      'berusia 16 tahun saat masa baru dimulai',
      'masih peserta aktif PKS 2 pada masa yang sama',
    ]);
    expect(incomplete).toBe(false);
    expect(rowsOf('agreement', 'true')).toHaveLength(2);
  });

  it('what is doubtful is made only with a reason', async () => {
    await mixedRoster();
    const early = ['--from', '2026-01-31', '--until', '2027-01-30', '--apply'];
    expect(await renew(...early)).toMatchObject({ incomplete: true });
    expect(rowsOf('agreement', 'true')).toHaveLength(2);
    expect(await renew(...early, '--reason', 'disepakati')).toMatchObject({ incomplete: false });
    expect(rowsOf('agreement', 'true')).toHaveLength(3);
  });
});
