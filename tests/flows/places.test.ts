import { beforeAll, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { readQuota } from '../../electron/flows/places/place-quota.ts';
import { returnPlace } from '../../electron/flows/places/return-place.ts';
import { answerCoverageOfPerson } from '../../electron/flows/people/answer-coverage.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

let context: Context;

beforeAll(async () => {
  context = await testContext();
});

type Leaving = Omit<RequestInput<'place.leave'>, 'membershipIds'>;
const RESIGNED: Leaving = {
  reason: 'mengundurkan-diri',
  on: '2025-06-10',
  note: '',
  decision: null,
};
const DIED: Leaving = { ...RESIGNED, reason: 'meninggal' };

interface Member {
  readonly personId: number;
  readonly membershipId: number;
}

async function members(pks: Pks, count: number, different = {}): Promise<Member[]> {
  const { db } = context.data;
  const people = Array.from({ length: count }, () => aPerson(different));
  const ids = await addMembers(context.data, pks, people);
  const rows = await db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .select(['membership.id as membershipId', 'membership.person_id as personId'])
    .where('membership.person_id', 'in', ids)
    .where('agreement.pks', '=', pks)
    .orderBy('membership.id')
    .execute();
  return rows;
}

const one = async (pks: Pks = 'non-asn', different = {}): Promise<Member> =>
  (await members(pks, 1, different))[0] as Member;

function standingOf({ membershipId }: Member) {
  return context.data.db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['status', 'leave_reason as reason', 'left_on as on', 'died_on as diedOn'])
    .where('membership.id', '=', membershipId)
    .executeTakeFirstOrThrow();
}

const leave = (of: readonly Member[], wish: Leaving) =>
  leavePlaces(context, { ...wish, membershipIds: of.map(({ membershipId }) => membershipId) });

it('ends many places at once, each in the journal and all in one entry of the log', async () => {
  const some = await members('non-asn', 3);
  const { raw } = context.data;
  const count = (table: string) =>
    Number(raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const [changes, entries] = [count('change'), count('audit')];
  await expect(leave(some, RESIGNED)).resolves.toEqual({ ended: 3 });
  expect(count('change') - changes).toBe(3);
  expect(count('audit') - entries).toBe(1);
  for (const each of some)
    // oxlint-disable-next-line eslint/no-await-in-loop -- three
    expect(await standingOf(each)).toEqual({
      status: 'left',
      reason: 'mengundurkan-diri',
      on: '2025-06-10',
      diedOn: null,
    });
});

it('asks for a reason where somebody would leave outside their time, and changes nothing before', async () => {
  const member = await one();
  const wish = { ...RESIGNED, reason: 'pppk' as const, on: '2026-02-09' };
  await expect(leave([member], wish)).rejects.toMatchObject({
    code: 'decision-needed',
    details: ['leaves-outside-coverage'],
  });
  expect((await standingOf(member)).status).toBe('active');
  await leave([member], { ...wish, decision: 'SK Wali Kota' });
  expect((await standingOf(member)).status).toBe('left');
});

it('keeps somebody covered until the day of a leaving that is known in advance', async () => {
  const member = await one();
  await leave([member], { ...RESIGNED, on: '2025-09-01' });
  const on = (day: string) => answerCoverageOfPerson(context, member.personId, day);
  expect((await on('2025-08-31')).covered).toBe(true);
  expect((await on('2025-09-01')).covered).toBe(false);
});

it.each([
  ['event-in-future', '2025-07-02'],
  ['event-before-birth', '1990-05-11'],
])('refuses a death that cannot be: %s', async (code, on) => {
  const member = await one();
  await expect(leave([member], { ...DIED, on, decision: 'yakin' })).rejects.toMatchObject({ code });
});

it('records one death at a time, once, and everywhere', async () => {
  const [a, b] = (await members('non-asn', 2)) as [Member, Member];
  await expect(leave([a, b], DIED)).rejects.toMatchObject({ code: 'values-invalid' });
  await leave([a], DIED);
  expect(await standingOf(a)).toMatchObject({ status: 'dead', diedOn: '2025-06-10' });
  await expect(leave([a], DIED)).rejects.toMatchObject({ code: 'died-already' });
});

it('takes an end back, a death with its day', async () => {
  const member = await one();
  await leave([member], DIED);
  await returnPlace(context, { membershipId: member.membershipId, note: 'salah orang' });
  expect(await standingOf(member)).toEqual({
    status: 'active',
    reason: null,
    on: null,
    diedOn: null,
  });
  const again = { membershipId: member.membershipId, note: 'sekali lagi' };
  await expect(returnPlace(context, again)).rejects.toMatchObject({ code: 'membership-not-found' });
});

it('shows how the places of an agreement are used', async () => {
  const [, gone] = (await members('rentan', 3)) as [Member, Member, Member];
  await leave([gone], RESIGNED);
  const { id } = await context.data.db
    .selectFrom('agreement')
    .select('id')
    .where('pks', '=', 'rentan')
    .executeTakeFirstOrThrow();
  const use = await readQuota(context, id);
  expect(use).toMatchObject({ quota: 992, filled: 2, empty: 990, replacements: 0 });
  expect(use.leavers).toMatchObject([
    { membershipId: gone.membershipId, leftOn: '2025-06-10', replacedBy: null },
  ]);
});
