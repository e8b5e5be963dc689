import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { matchPlaces } from '../../electron/flows/places/match-places.ts';
import { readQuota } from '../../electron/flows/places/place-quota.ts';
import { returnPlace } from '../../electron/flows/places/return-place.ts';
import { startPlaces } from '../../electron/flows/places/start-places.ts';
import { readJournal } from '../../electron/db/people/person-journal.ts';
import { answerCoverageOfPerson } from '../../electron/flows/people/answer-coverage.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import { freshFolder } from '../support/database.ts';
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

async function agreementOf(pks: Pks): Promise<number> {
  const { id } = await context.data.db
    .selectFrom('agreement')
    .select('id')
    .where('pks', '=', pks)
    .executeTakeFirstOrThrow();
  return id;
}

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

it('keeps what is said about one person in their journal and not in the log', async () => {
  const member = await one();
  const outside = {
    ...RESIGNED,
    on: '2026-02-09',
    note: 'surat LA RAHASIA',
    decision: 'kata WA RAHASIA',
  };
  await leave([member], outside);
  await returnPlace(context, { membershipId: member.membershipId, note: 'bukan LA RAHASIA' });
  const log = context.data.raw.prepare("SELECT details FROM audit WHERE kind LIKE 'place%'");
  expect(JSON.stringify(log.all())).not.toContain('RAHASIA');
  const { history } = await readJournal(context.data.db, member.personId);
  const said = history.flatMap(({ changes }) => changes.filter(({ field }) => field === 'note'));
  expect(said.map(({ to }) => to)).toEqual([
    'bukan LA RAHASIA',
    'surat LA RAHASIA; kata WA RAHASIA',
  ]);
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
  const use = await readQuota(context, await agreementOf('rentan'));
  expect(use).toMatchObject({ quota: 992, filled: 2, empty: 990, replacements: 0 });
  expect(use.leavers).toMatchObject([
    { membershipId: gone.membershipId, leftOn: '2025-06-10', replacedBy: null },
  ]);
});

const starting = (of: readonly Member[], on: string, replacesId: number | null = null) =>
  startPlaces(context, {
    membershipIds: of.map(({ membershipId }) => membershipId),
    on,
    replacesId,
    decision: null,
  });

const invalid = (field: string) => ({ code: 'values-invalid', details: [field] });

it('starts places on a day of their own within the coverage, for many at once', async () => {
  const [a, b] = (await members('rentan', 2)) as [Member, Member];
  await expect(starting([a, b], '2025-06-16')).resolves.toEqual({ changed: 2 });
  const on = (day: string) => answerCoverageOfPerson(context, a.personId, day);
  expect((await on('2025-06-15')).covered).toBe(false);
  expect((await on('2025-06-16')).covered).toBe(true);
  await expect(starting([a], '2026-06-01')).rejects.toMatchObject(invalid('on'));
  await expect(starting([a], '2025-04-30')).rejects.toMatchObject(invalid('on'));
  // The agreement's own first day is no day of one's own.
  await expect(starting([a, b], '2025-05-01')).resolves.toEqual({ changed: 2 });
  expect((await on('2025-05-01')).covered).toBe(true);
});

it('gives a place to one who follows, once, and only when it was left', async () => {
  const [gone, next, other] = (await members('rentan', 3)) as [Member, Member, Member];
  const { membershipId } = gone;
  await expect(starting([next], '2025-06-16', membershipId)).rejects.toMatchObject(
    invalid('replacesId'),
  );
  await leave([gone], RESIGNED);
  await expect(starting([next], '2025-06-09', membershipId)).rejects.toMatchObject(
    invalid('replacesId'),
  );
  await starting([next], '2025-06-16', membershipId);
  await expect(starting([other], '2025-06-16', membershipId)).rejects.toMatchObject(
    invalid('replacesId'),
  );
  const { leavers, replacements } = await readQuota(context, await agreementOf('rentan'));
  expect(replacements).toBe(1);
  expect(leavers.find((each) => each.membershipId === membershipId)?.replacedBy).toMatchObject({
    membershipId: next.membershipId,
    start: '2025-06-16',
  });
});

it('asks before a place begins where there are more people than agreed', async () => {
  const member = await one('rentan');
  const set = (quota: number) =>
    context.data.db.updateTable('agreement').set({ quota }).where('pks', '=', 'rentan').execute();
  await set(1);
  await expect(starting([member], '2025-06-16')).rejects.toMatchObject({
    code: 'decision-needed',
    details: ['over-quota'],
  });
  await set(992);
});

describe('a file that names who leaves', () => {
  const nik = (serial: number) => `747206120590${serial}`;
  const match = (text: string) => {
    const path = join(freshFolder(), 'daftar.csv');
    writeFileSync(path, text);
    return matchPlaces(context, { path, pks: 'non-asn' }, UNWATCHED);
  };

  beforeAll(async () => {
    await addMembers(context.data, 'non-asn', [
      aPerson({ nik: nik(8001), name: 'CONTOH SATU' }),
      aPerson({ nik: nik(8002), name: 'CONTOH DUA' }),
    ]);
  });

  it('is matched by NIK, with the names that differ and the rows of nobody', async () => {
    const found = await match(
      `No;NIK;Nama\n1;${nik(8001)};Contoh Satu, S.E.\n2;${nik(8002)};CONTOH LAIN\n3;${nik(8009)};SIAPA\n4;12;RUSAK`,
    );
    expect(found.people.map(({ name, nameInFile }) => [name, nameInFile])).toEqual([
      ['CONTOH SATU', null],
      ['CONTOH DUA', 'CONTOH LAIN'],
    ]);
    expect(found.unknown).toEqual([
      { row: 4, name: 'SIAPA', nikMasked: '747206******8009' },
      { row: 5, name: 'RUSAK', nikMasked: '' },
    ]);
    expect(found.rows).toBe(4);
  });

  it.each([
    ['nothing but NIKs', `${nik(8001)}\n${nik(8002)}\n${nik(8009)}`],
    ['NIKs under a heading', `NIK\n${nik(8001)}\n${nik(8002)}\n${nik(8009)}`],
    ['NIKs and names', `${nik(8001)};CONTOH SATU\n${nik(8002)};CONTOH DUA\n${nik(8009)};SIAPA`],
  ])('may hold %s', async (_, text) => {
    const found = await match(text);
    expect(found.people.map(({ name }) => name)).toEqual(['CONTOH SATU', 'CONTOH DUA']);
    expect(found).toMatchObject({ rows: 3, unknown: [{ nikMasked: '747206******8009' }] });
  });
});

it('takes an end back only with a reason where the place is taken over, or there is no room', async () => {
  const [gone, next] = (await members('rentan', 2)) as [Member, Member];
  await leave([gone], RESIGNED);
  await starting([next], '2025-06-16', gone.membershipId);
  const { membershipId } = gone;
  const back = (decision: string | null) =>
    returnPlace(context, { membershipId, note: 'salah catat', decision });
  const full = { code: 'decision-needed', details: ['over-quota'] };
  await expect(back(null)).rejects.toMatchObject(full);
  expect(await standingOf(gone)).toMatchObject({ status: 'left' });
  await back('disepakati BPJS');
  expect(await standingOf(gone)).toMatchObject({ status: 'active' });

  await leave([gone], RESIGNED);
  context.data.raw.exec('UPDATE membership SET replaces_id = NULL');
  const { filled } = await readQuota(context, await agreementOf('rentan'));
  const setQuota = context.data.raw.prepare("UPDATE agreement SET quota = ? WHERE pks = 'rentan'");
  setQuota.run(filled);
  await expect(back(null)).rejects.toMatchObject(full);
  setQuota.run(filled + 1);
  await back(null);
  setQuota.run(992);
});
