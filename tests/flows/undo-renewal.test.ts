import { beforeEach, expect, it } from 'vitest';
import { getAgreement, listAgreements } from '../../electron/db/agreements/agreements.ts';
import { checkAudit } from '../../electron/db/audit/check-audit.sqlite.ts';
import { foldRoster } from '../../electron/db/audit/roster-then.ts';
import { saveBill } from '../../electron/flows/contributions/save-bill.ts';
import type { Context } from '../../electron/flows/context.ts';
import { addSampleData, takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { leavePlaces } from '../../electron/flows/places/leave-places.ts';
import { applyRenewal } from '../../electron/flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
import { undoRenewal } from '../../electron/flows/renewal/undo-renewal.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

let context: Context;
let nonAsn: number;

beforeEach(async () => {
  context = await testContext();
  const agreements = await listAgreements(context.data.db);
  nonAsn = agreements.find(({ pks }) => pks === 'non-asn')?.id as number;
});

async function renew(agreementId: number, from: string, until: string, asAddendum = false) {
  const period = { from, until, paidMonths: null, asAddendum };
  const wish = { ...period, agreementId, carry: [], leave: [] };
  const { mark } = await proposeRenewal(context, wish);
  return (await applyRenewal(context, { ...wish, mark, decision: 'disepakati' })).agreementId;
}

const undo = (agreementId: number) => undoRenewal(context, { agreementId, reason: 'salah coba' });
const inUse = (...details: readonly string[]) => ({ code: 'renewal-in-use', details });
const all = (sql: string) => context.data.raw.prepare(sql).all();
const one = (sql: string) => context.data.raw.prepare(sql).pluck().get();
const place = (agreementId: number) =>
  one(`SELECT min(id) FROM membership WHERE agreement_id = ${agreementId}`) as number;

/** What everybody sees of the agreements and places. */
const stored = () => [
  all('SELECT * FROM agreement WHERE taken_back_at IS NULL'),
  all('SELECT * FROM agreement_party ORDER BY 1, 2'),
  all('SELECT * FROM addendum'),
  all('SELECT * FROM membership'),
];

it('takes a renewal back as if it had never been, and the journal tells both', async () => {
  await addMembers(context.data, 'non-asn', [aPerson({ name: 'A' }), aPerson({ name: 'B' })]);
  const before = [stored(), one('SELECT value FROM roster_revision')];
  const made = await renew(nonAsn, '2026-02-01', '2027-01-31', true);
  expect(await undo(made)).toEqual({ people: 2 });
  expect(stored()).toEqual(before[0]);
  expect(one('SELECT value FROM roster_revision')).toBe(Number(before[1]) + 2);
  await expect(getAgreement(context.data.db, made)).rejects.toMatchObject({
    code: 'agreement-not-found',
  });
  const then = await foldRoster(context.data.db, [nonAsn, made], { until: '2100-01-01' });
  expect(then.map(({ name, status }) => `${name} ${status}`)).toEqual(['A active', 'B active']);
  expect(one("SELECT count(*) FROM change WHERE ended = 'membership'")).toBe(2);
  expect(await checkAudit(context.data)).toEqual([]);
});

it('can be renewed again after, and no mistake keeps an old journal', async () => {
  await addMembers(context.data, 'non-asn', [aPerson()]);
  const first = await renew(nonAsn, '2026-02-01', '2027-01-31');
  await undo(first);
  const second = await renew(nonAsn, '2026-02-01', '2026-12-31');
  expect(second).not.toBe(first);
  expect(await undo(second)).toEqual({ people: 1 });
});

it('takes back the newest period of a series alone, and none that was not renewed', async () => {
  await addMembers(context.data, 'non-asn', [aPerson()]);
  await expect(undo(nonAsn)).rejects.toMatchObject(inUse('notRenewed'));
  const made = await renew(nonAsn, '2026-02-01', '2027-01-31');
  const later = await renew(made, '2027-02-01', '2028-01-31');
  await expect(undo(made)).rejects.toMatchObject(inUse('laterPeriod'));
  await undo(later);
  await undo(made);
});

it('keeps what stands on it, and says what', async () => {
  await addMembers(context.data, 'non-asn', [aPerson()]);
  const made = await renew(nonAsn, '2026-02-01', '2027-01-31');
  await saveBill(context, {
    id: null,
    agreementId: made,
    fromMonth: '2026-02',
    untilMonth: '2026-02',
    billed: 100,
    people: 1,
    code: null,
    billedOn: null,
    note: '',
    decision: 'contoh',
  });
  const leaving = { reason: 'pindah' as const, on: '2026-03-01', note: '', decision: 'surat' };
  await leavePlaces(context, { membershipIds: [place(made)], ...leaving });
  const before = stored();
  await expect(undo(made)).rejects.toMatchObject(inUse('bills', 'places'));
  expect(stored()).toEqual(before);
});

it('stays while somebody has their only place in it', async () => {
  const made = await renew(nonAsn, '2026-02-01', '2027-01-31');
  await addMembers(context.data, 'non-asn', [aPerson()]);
  await expect(undo(made)).rejects.toMatchObject(inUse('places'));
});

it('of sample people goes by the same way when they are gone', async () => {
  await addSampleData(context);
  const made = await renew(nonAsn, '2026-02-01', '2027-01-31');
  const leaving = { reason: 'pindah' as const, on: '2026-03-01', note: '', decision: 'surat' };
  await leavePlaces(context, { membershipIds: [place(made)], ...leaving });
  await expect(undo(made)).rejects.toMatchObject(inUse('places'));
  await takeSampleDataAway(context);
  expect(await undo(made)).toEqual({ people: 0 });
  expect((await listAgreements(context.data.db)).map(({ id }) => id)).not.toContain(made);
});
