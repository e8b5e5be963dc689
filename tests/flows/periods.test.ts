import { beforeEach, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { readQuota } from '../../electron/flows/places/place-quota.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { checkPerson, savePerson } from '../../electron/flows/people/save-person.ts';
import { applyRenewal } from '../../electron/flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { TypedValues } from '../../shared/ipc.ts';
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

const placesOf = async (personId: number) => (await getPerson(context, personId)).memberships;

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
