import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { previewUndo } from '../../electron/flows/imports/undo-import.ts';
import { gatherLetters } from '../../electron/flows/letters/gather-letters.ts';
import { answerCoverageOfPerson } from '../../electron/flows/people/answer-coverage.ts';
import { listRoster, rosterFacets } from '../../electron/flows/people/list-roster.ts';
import { findLateInImport } from '../../electron/flows/places/late-in-import.ts';
import { startPlaces } from '../../electron/flows/places/start-places.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { readQuota } from '../../electron/flows/places/place-quota.ts';
import { findPeople } from '../../electron/flows/people/find-people.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { checkPerson, savePerson } from '../../electron/flows/people/save-person.ts';
import { applyRenewal } from '../../electron/flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { TypedValues } from '../../shared/ipc.ts';
import { freshFolder } from '../support/database.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

/** The agreements that the data begin with. */
const OLD: Readonly<Record<Pks, number>> = { 'non-asn': 1, rentan: 2 };

let context: Context;

beforeEach(async () => {
  context = await testContext();
});

const at = (day: string): Context => ({ ...context, now: () => new Date(`${day}T02:00:00Z`) });

async function renew(pks: Pks = 'non-asn'): Promise<number> {
  const [from, until] =
    pks === 'rentan' ? ['2026-06-01', '2027-05-31'] : ['2026-02-01', '2027-01-31'];
  const period = { from, until, paidMonths: 12, asAddendum: false, carry: [], leave: [] };
  const wish = { agreementId: OLD[pks], ...period };
  const { mark } = await proposeRenewal(context, wish);
  return (await applyRenewal(context, { ...wish, mark, decision: null })).agreementId;
}

const typed = (different: Partial<TypedValues> = {}): TypedValues => ({
  nik: '7472061205909601',
  name: 'LA CONTOH BARU',
  birthPlace: 'Baubau',
  birthDate: '12-05-1990',
  sex: 'L',
  address: 'Jalan Contoh Nomor 2',
  kelurahan: 'Wajo',
  kecamatan: 'Murhum',
  department: 'Dinas Kesehatan',
  job: 'Satpam',
  wage: '1500000',
  kpj: '',
  phone: '081200000002',
  heirName: '',
  heirRelation: '',
  ...different,
});
const saving = (
  pks: Pks,
  personId: number | null = null,
  different: Partial<TypedValues> = {},
) => ({
  personId,
  pks,
  values: typed(different),
  confirmed: true,
});

/** The newest period first. */
const placesOf = async (personId: number) =>
  (await getPerson(context, personId)).memberships.toSorted(
    (a, b) => b.agreementId - a.agreementId,
  );

it('a replacement gets the place and the days of their own in one step', async () => {
  const [goneId = 0] = await addMembers(context.data, 'rentan', [aPerson()]);
  const replacesId = (await placesOf(goneId))[0]?.id ?? 0;
  const wish = { ...saving('rentan'), start: '2025-07-01', replacesId };
  await expect(savePerson(context, wish)).rejects.toMatchObject({ details: ['replacesId'] });
  const leaving = { reason: 'pindah' as const, on: '2025-06-20', note: '', decision: null };
  await leavePlaces(context, { membershipIds: [replacesId], ...leaving });
  expect((await checkPerson(context, wish)).begins).toEqual({
    from: '2025-05-01',
    until: '2026-05-31',
    isAsked: true,
  });
  const { personId } = await savePerson(context, wish);
  expect(await placesOf(personId)).toMatchObject([{ start: '2025-07-01', status: 'active' }]);
  expect(await readQuota(context, OLD.rentan)).toMatchObject({
    filled: 1,
    replacements: 1,
    leavers: [{ replacedBy: { personId } }],
  });
});

it('nobody new is asked for a day in the first month of an agreement', async () => {
  const { begins } = await checkPerson(at('2025-05-31'), saving('rentan'));
  expect(begins?.isAsked).toBe(false);
});

it('more people than agreed need a reason', async () => {
  await context.data.db.updateTable('agreement').set({ quota: 0 }).where('id', '=', 2).execute();
  const wish = saving('rentan');
  await expect(savePerson(context, wish)).rejects.toMatchObject({
    code: 'decision-needed',
    details: ['over-quota'],
  });
  await savePerson(context, { ...wish, decision: 'kuota ditambah BPJS' });
});

it('who joins before a period that is agreed on begins is in both', async () => {
  const next = await renew();
  const { personId } = await savePerson(context, saving('non-asn'));
  expect((await placesOf(personId)).map(({ agreementId }) => agreementId)).toEqual([next, 1]);
});

it('a value is corrected in the period of today, and in the next where it was the same', async () => {
  const { personId } = await savePerson(context, saving('non-asn'));
  await renew();
  await savePerson(context, saving('non-asn', personId, { wage: '1600000' }));
  expect((await placesOf(personId)).map(({ wage }) => wage)).toEqual([1_600_000, 1_600_000]);
  await context.data.db
    .updateTable('membership')
    .set({ job: 'Perawat' })
    .where('agreement_id', '>', 2)
    .execute();
  await savePerson(context, saving('non-asn', personId, { wage: '1600000', job: 'Bidan' }));
  expect((await placesOf(personId)).map(({ job }) => job)).toEqual(['Perawat', 'Bidan']);
});

it('to correct somebody who was not carried over does not bring them back', async () => {
  const { personId } = await savePerson(context, saving('non-asn'));
  const [place] = await placesOf(personId);
  const leaving = { reason: 'pppk' as const, on: '2025-06-20', note: '', decision: null };
  await leavePlaces(context, { membershipIds: [place?.id ?? 0], ...leaving });
  await renew();
  const wish = saving('non-asn', personId, { wage: '1700000' });
  await savePerson(at('2026-03-01'), wish);
  expect(await placesOf(personId)).toMatchObject([{ agreementId: 1, wage: 1_700_000 }]);
});

it('who leaves before the next period begins is not in it', async () => {
  const { personId } = await savePerson(context, saving('non-asn'));
  await renew();
  const old = (await placesOf(personId)).find(({ agreementId }) => agreementId === 1);
  const leaving = { reason: 'pindah' as const, on: '2025-08-01', note: '', decision: null };
  await leavePlaces(context, { membershipIds: [old?.id ?? 0], ...leaving });
  expect((await placesOf(personId)).map(({ status }) => status)).toEqual(['left', 'left']);
});

const EVERYBODY = {
  pks: 'non-asn' as const,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};
const ASKED = {
  filter: EVERYBODY,
  sort: { by: 'name' as const, descending: false },
  offset: 0,
  limit: 10,
};

describe('while the next period is agreed on and has not begun', () => {
  let personId: number;
  let next: number;
  beforeEach(async () => {
    ({ personId } = await savePerson(context, saving('non-asn')));
    next = await renew();
  });

  const roster = async (day: string) => {
    const { lines } = await listRoster(at(day), ASKED);
    const places = await placesOf(personId);
    return lines.map((line) => places.find(({ id }) => id === line.membershipId)?.agreementId);
  };

  it('the roster is that of the period that runs, then that of the next', async () => {
    expect(await roster('2026-01-31')).toEqual([1]);
    expect(await roster('2026-02-01')).toEqual([next]);
  });

  it('somebody is found and shown with the place of today first', async () => {
    expect((await findPeople(at('2025-07-01'), 'contoh baru', 5))[0]?.memberships).toHaveLength(1);
    const first = async (day: string) =>
      (await getPerson(at(day), personId)).memberships[0]?.agreementId;
    expect(await first('2026-01-31')).toBe(1);
    expect(await first('2026-02-01')).toBe(next);
    const { origins } = await getPerson(context, personId);
    expect(
      origins.filter(({ field }) => field === 'wage').map(({ agreementId }) => agreementId),
    ).toEqual([1, next]);
  });

  it('letters are about the period that runs', async () => {
    const wish = { selection: { filter: EVERYBODY }, date: '2025-07-01' };
    const { ready, refused } = await gatherLetters(context, wish);
    expect([...ready, ...refused].map(({ member }) => member.agreementId)).toEqual([1]);
  });

  it('coverage is answered by the day', async () => {
    const on = (day: string) => answerCoverageOfPerson(context, personId, day);
    expect(await on('2026-01-31')).toMatchObject({ covered: true, until: '2026-01-31' });
    expect(await on('2026-02-01')).toMatchObject({ covered: true, from: '2026-02-01' });
    expect(await on('2027-02-01')).toMatchObject({ covered: false });
  });

  it('files go into the newest period', async () => {
    const path = join(freshFolder(), 'daftar.csv');
    const line = '7472061205909602;CONTOH DARI BERKAS;12-05-1990;Dinas Kesehatan;1000000';
    writeFileSync(path, `NIK;Nama;Tanggal Lahir;OPD;Upah\n${line}`);
    const file = { path, fileName: 'daftar.csv', pks: 'non-asn' as const, departmentId: null };
    const { importId } = await previewImport(context, file, UNWATCHED);
    await commitImport(context, importId, UNWATCHED);
    const { agreement_id: agreementId } = await context.data.db
      .selectFrom('import')
      .select('agreement_id')
      .where('id', '=', importId)
      .executeTakeFirstOrThrow();
    expect(agreementId).toBe(next);
    expect(await findLateInImport(context, importId)).toMatchObject({ membershipIds: [] });
  });
});

it('who is known to leave later is on the roster as a member until then', async () => {
  const { personId } = await savePerson(context, saving('non-asn'));
  const [place] = await placesOf(personId);
  const leaving = { reason: 'pindah' as const, on: '2025-08-01', note: '', decision: null };
  await leavePlaces(context, { membershipIds: [place?.id ?? 0], ...leaving });
  const statuses = async (day: string) => {
    const { lines } = await listRoster(at(day), ASKED);
    const { statuses: counted } = await rosterFacets(at(day), EVERYBODY);
    return [lines.map(({ status }) => status), counted];
  };
  expect(await statuses('2025-07-31')).toEqual([['active'], [{ status: 'active', count: 1 }]]);
  expect(await statuses('2025-08-01')).toEqual([['left'], [{ status: 'left', count: 1 }]]);
});

it('an import long after the beginning tells whom it brought, until a day is given', async () => {
  const path = join(freshFolder(), 'daftar.csv');
  const line = '7472061205909602;CONTOH DARI BERKAS;12-05-1990;Nelayan';
  writeFileSync(path, `NIK;Nama;Tanggal Lahir;Pekerjaan\n${line}`);
  const file = { path, fileName: 'daftar.csv', pks: 'rentan' as const, departmentId: null };
  const { importId } = await previewImport(context, file, UNWATCHED);
  expect((await findLateInImport(context, importId)).membershipIds).toEqual([]);
  await commitImport(context, importId, UNWATCHED);
  const { membershipIds, savedOn } = await findLateInImport(context, importId);
  expect(savedOn).toBe('2025-07-01');
  expect(membershipIds).toHaveLength(1);
  const wish = { membershipIds: [...membershipIds], on: '2025-07-01', replacesId: null };
  await startPlaces(context, { ...wish, decision: null });
  expect((await findLateInImport(context, importId)).membershipIds).toEqual([]);
});

it('who is known to leave later gets a letter until then, and none dated back', async () => {
  const { personId } = await savePerson(context, saving('non-asn'));
  const [place] = await placesOf(personId);
  const membershipIds = [place?.id ?? 0];
  const leaving = { reason: 'pindah' as const, on: '2025-08-01', note: '', decision: null };
  await leavePlaces(context, { membershipIds, ...leaving });
  const kinds = async (day: string, date: string) => {
    const { ready } = await gatherLetters(at(day), { selection: { membershipIds }, date });
    return ready.map(({ kind }) => kind);
  };
  expect(await kinds('2025-07-31', '2025-07-31')).toEqual(['membership']);
  expect(await kinds('2025-08-01', '2025-07-31')).toEqual([]);
});

it('an import whose people were carried over is not taken from under them', async () => {
  const path = join(freshFolder(), 'daftar.csv');
  const line = '7472061205909602;CONTOH DARI BERKAS;12-05-1990;Dinas Kesehatan;1000000';
  writeFileSync(path, `NIK;Nama;Tanggal Lahir;OPD;Upah\n${line}`);
  const file = { path, fileName: 'daftar.csv', pks: 'non-asn' as const, departmentId: null };
  const { importId } = await previewImport(context, file, UNWATCHED);
  await commitImport(context, importId, UNWATCHED);
  expect(await previewUndo(context, importId)).toMatchObject({ removed: 1, kept: [] });
  await renew();
  expect(await previewUndo(context, importId)).toMatchObject({
    removed: 0,
    kept: [{ why: 'carried-over' }],
  });
});
