import { beforeEach, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
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
