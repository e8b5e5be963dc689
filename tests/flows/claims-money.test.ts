import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { moveClaim } from '../../electron/flows/claims/move-claim.ts';
import { payClaim, unpayClaim } from '../../electron/flows/claims/pay-claim.ts';
import { removeScholarship } from '../../electron/flows/claims/remove-scholarship.ts';
import { saveHeirs } from '../../electron/flows/claims/save-heirs.ts';
import { saveChild, saveSchoolYear } from '../../electron/flows/claims/save-scholarship.ts';
import { viewClaim } from '../../electron/flows/claims/view-claim.ts';
import type { Context } from '../../electron/flows/context.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import { aClaim } from '../support/opened-claims.ts';
import { testContext } from '../support/context.ts';

let context: Context;

beforeAll(async () => {
  context = await testContext();
});

type Heir = RequestInput<'claim.heirs'>['heirs'][number];
const WIFE: Heir = {
  id: null,
  name: 'WA ISTRI CONTOH',
  relation: 'janda-duda',
  nik: '7472064505909001',
  birthDate: '1992-05-05',
  phone: '081200000002',
  guardian: null,
  account: { bank: 'Bank Contoh', number: '0011223344', holder: 'WA ISTRI CONTOH' },
};
const CHILD: Heir = {
  ...WIFE,
  name: 'ANAK CONTOH',
  relation: 'anak',
  nik: null,
  birthDate: '2015-01-01',
  account: null,
  guardian: { name: 'WA ISTRI CONTOH', nik: WIFE.nik, phone: null, relation: 'Ibu' },
};
const heirs = (id: number, list: readonly Heir[], decision: string | null = null) =>
  saveHeirs(context, { id, heirs: list, decision });
const pay = (id: number, amount: number, different = {}) =>
  payClaim(context, {
    id,
    heirId: null,
    paidOn: '2025-06-30',
    amount,
    proof: 'TRF-1',
    note: '',
    decision: null,
    ...different,
  });

describe('heirs', () => {
  it('come back with their NIKs masked, which saved again keep the stored ones', async () => {
    const { id } = await aClaim(context);
    const view = await heirs(id, [WIFE, CHILD]);
    expect(view.heirs.map(({ nik }) => nik)).toEqual(['747206******9001', null]);
    expect(view.heirs[1]?.guardian?.nik).toBe('747206******9001');
    const again = await heirs(id, [...view.heirs].toReversed());
    expect(again.heirs.map(({ name }) => name)).toEqual(['ANAK CONTOH', 'WA ISTRI CONTOH']);
    const stored = context.data.raw
      .prepare('SELECT nik FROM claim_heir WHERE claim_id = ? AND nik IS NOT NULL')
      .pluck();
    expect(stored.all(id)).toEqual([WIFE.nik]);
    expect(JSON.stringify(again)).not.toContain(WIFE.nik);
  });

  it.each<[string, Partial<Heir>, string]>([
    ['a minor without a guardian', { ...CHILD, guardian: null }, 'guardian'],
    ['a NIK of too few digits', { nik: '74720645' }, 'nik'],
    ['a mask that is of nobody', { nik: '747206******9999' }, 'nik'],
    ['half an account', { account: { bank: '', number: '1', holder: 'X' } }, 'account'],
    ['no name', { name: '' }, 'name'],
  ])('are refused: %s', async (_what, different, detail) => {
    const { id } = await aClaim(context);
    const wish = heirs(id, [{ ...WIFE, ...different }]);
    await expect(wish).rejects.toMatchObject({ code: 'values-invalid', details: [detail] });
  });

  it('out of the legal order need a reason, and are not asked about again', async () => {
    const { id } = await aClaim(context);
    const brother: Heir = { ...WIFE, relation: 'saudara-kandung' };
    await expect(heirs(id, [brother])).rejects.toMatchObject({ details: ['heir-order'] });
    const view = await heirs(id, [brother], 'istri sudah meninggal');
    expect(view.reason).toBe('istri sudah meninggal');
    await heirs(id, view.heirs);
  });

  it('to whom money went stay', async () => {
    const { id } = await aClaim(context);
    const [wife] = (await heirs(id, [WIFE])).heirs;
    await pay(id, 100, { heirId: wife?.id ?? null });
    await expect(heirs(id, [])).rejects.toMatchObject({ details: ['payments'] });
  });
});

describe('payments', () => {
  it('add up to what the claim says is paid', async () => {
    const { id } = await aClaim(context);
    const amount = fc.integer({ min: 1, max: 9_000_000_000 });
    let sum = 0;
    await fc.assert(
      fc.asyncProperty(amount, async (each) => {
        sum += each;
        const { paid, payments } = await pay(id, each, { decision: 'menurut BPJS' });
        expect(paid).toBe(sum);
        expect(payments.reduce((total, one) => total + one.amount, 0)).toBe(sum);
      }),
      { numRuns: 8 },
    );
  });

  it('above what may be expected need a reason, to the sen', async () => {
    const { id } = await aClaim(context);
    await pay(id, 4_200_000_000);
    const more = pay(id, 1);
    await expect(more).rejects.toMatchObject({ details: ['paid-above-expected'] });
  });

  it.each([
    ['before the event', { paidOn: '2025-06-19' }, 'values-invalid'],
    ['after today', { paidOn: '2025-07-02' }, 'event-in-future'],
    ['to an heir of another claim', { heirId: 99_999 }, 'values-invalid'],
  ])('%s are refused', async (_what, different, code) => {
    const { id } = await aClaim(context);
    await expect(pay(id, 100, different)).rejects.toMatchObject({ code });
  });

  it('make a claim payable, and their removal makes it approved again', async () => {
    const { id } = await aClaim(context);
    const step = (to: string, decision: string | null = null) =>
      moveClaim(context, { id, step: to as 'diajukan', day: '2025-07-01', note: '', decision });
    await step('berkas-lengkap', 'menyusul');
    await step('diajukan');
    await step('disetujui');
    const [payment] = (await pay(id, 100)).payments;
    expect((await viewClaim(context, id)).status).toBe('disetujui');
    expect((await step('dibayar')).status).toBe('dibayar');
    const paymentId = payment?.id ?? 0;
    const back = await unpayClaim(context, { paymentId, reason: 'salah catat LA CONTOH' });
    expect(back).toMatchObject({ status: 'disetujui', paid: 0, payments: [] });
    expect(back.steps.slice(-2)).toMatchObject([
      {
        step: 'catatan-dihapus',
        note: 'Pembayaran Rp1 tanggal 30 Juni 2025 dihapus: salah catat LA CONTOH',
      },
      { step: 'disetujui', note: '' },
    ]);
    const log = context.data.raw.prepare("SELECT details FROM audit WHERE kind LIKE 'claim%'");
    expect(JSON.stringify(log.all())).not.toContain('LA CONTOH');
    await pay(id, 100);
    await step('dibayar');
    expect((await step('selesai')).next).toEqual([]);
    await expect(pay(id, 100)).rejects.toMatchObject({ code: 'claim-closed' });
  });
});

describe('a claim whose month counts as not paid for', () => {
  it('names the agreement, and asks about money for that reason', async () => {
    const late: Context = { ...context, now: () => new Date('2025-11-01T00:00:00Z') };
    const { db } = context.data;
    const agreement = await db
      .selectFrom('agreement')
      .select('id')
      .where('pks', '=', 'rentan')
      .executeTakeFirstOrThrow();
    const months = { agreement_id: agreement.id, from_month: '2025-05', until_month: '2025-05' };
    const by = { note: '', actor: 'contoh', created_at: '2025-06-01T00:00:00Z' };
    await db
      .insertInto('bill')
      .values({ ...months, billed: 100, ...by })
      .execute();
    const event = { eventOn: '2025-10-10', reportedOn: '2025-10-11', decision: 'diperiksa' };
    const claim = await aClaim(late, event, { pks: 'rentan' });
    expect(claim).toMatchObject({ covered: false, unpaidUnder: agreement.id, expected: 0 });
    const money = { id: claim.id, heirId: null, paidOn: '2025-10-20', amount: 100, proof: null };
    const wish = payClaim(late, { ...money, note: '', decision: null });
    await expect(wish).rejects.toMatchObject({ details: ['paid-though-unpaid'] });
    const other = await aClaim(late, { ...event, eventOn: '2024-10-10' });
    expect(other).toMatchObject({ covered: false, unpaidUnder: null });
  });
});

describe('scholarships', () => {
  const child = (claimId: number, different = {}) =>
    saveChild(context, {
      claimId,
      id: null,
      name: 'ANAK CONTOH',
      birthDate: '2010-01-01',
      ended: null,
      decision: 'contoh',
      ...different,
    });
  const year = (scholarshipId: number, different = {}) =>
    saveSchoolYear(context, {
      scholarshipId,
      year: 2025,
      level: 'smp' as const,
      requestedOn: '2025-07-01',
      paidOn: null,
      amount: null,
      note: '',
      ...different,
    });

  it('are for as many children as the law knows, each year by its level, also behind the end', async () => {
    const { id } = await aClaim(context);
    await child(id);
    const two = await child(id, { name: 'ANAK KEDUA' });
    expect(two.papers.map(({ paper }) => paper)).toContain('surat-sekolah');
    await expect(child(id)).rejects.toMatchObject({ details: ['children'] });
    context.data.raw.prepare("UPDATE claim SET status = 'selesai' WHERE id = ?").run(id);
    const [first] = two.scholarships;
    const view = await year(first?.id ?? 0, { paidOn: '2025-07-01', amount: 200_000_000 });
    expect(view.scholarships[0]?.years).toEqual([
      {
        year: 2025,
        level: 'smp',
        expected: 200_000_000,
        requestedOn: '2025-07-01',
        paidOn: '2025-07-01',
        amount: 200_000_000,
        note: '',
      },
    ]);
    expect(view.paid).toBe(0);
  });

  it.each([
    ['before the event', { year: 2024 }, 'year'],
    ['long before it comes', { year: 2027 }, 'year'],
    ['with a sum and no day', { amount: 100 }, 'amount'],
  ])('know no year %s', async (_what, different, detail) => {
    const { id } = await aClaim(context);
    const [first] = (await child(id)).scholarships;
    const wish = year(first?.id ?? 0, different);
    await expect(wish).rejects.toMatchObject({ details: [detail] });
  });

  it('before the years of membership need a reason, and correcting the child none', async () => {
    const { id } = await aClaim(context);
    const early = child(id, { decision: null });
    await expect(early).rejects.toMatchObject({ details: ['scholarship-early'] });
    const view = await child(id, { decision: 'menurut BPJS' });
    expect(view.reason).toBe('menurut BPJS');
    await child(id, { id: view.scholarships[0]?.id, name: 'ANAK BENAR', decision: null });
    const killed = { kind: 'jkk', outcome: 'death', diedOn: '2025-06-20' } as const;
    await child((await aClaim(context, killed)).id, { decision: null });
  });

  it('entered by mistake go with a reason that the log does not hold, paid ones year by year', async () => {
    const { id } = await aClaim(context);
    const first = (await child(id)).scholarships[0]?.id ?? 0;
    await year(first, { paidOn: '2025-07-01', amount: 200_000_000 });
    context.data.raw.prepare("UPDATE claim SET status = 'selesai' WHERE id = ?").run(id);
    const remove = (of: number | null) =>
      removeScholarship(context, { id: first, year: of, reason: 'bukan anak LA RAHASIA' });
    await expect(remove(null)).rejects.toMatchObject({ details: ['payments'] });
    await expect(remove(2031)).rejects.toMatchObject({ code: 'claim-not-found' });
    expect((await remove(2025)).scholarships[0]?.years).toEqual([]);
    const { scholarships, steps } = await remove(null);
    expect(scholarships).toEqual([]);
    expect(steps.slice(-2).map(({ note }) => note)).toEqual([
      'Beasiswa ANAK CONTOH tahun 2025 dihapus: bukan anak LA RAHASIA',
      'Beasiswa ANAK CONTOH dihapus: bukan anak LA RAHASIA',
    ]);
    const log = context.data.raw.prepare("SELECT details FROM audit WHERE kind LIKE 'schol%'");
    expect(JSON.stringify(log.all())).not.toMatch(/RAHASIA|ANAK CONTOH/u);
  });

  it('end with the age of the law', async () => {
    const { id } = await aClaim(context);
    const [grown] = (await child(id, { birthDate: '2002-07-15' })).scholarships;
    await expect(year(grown?.id ?? 0)).rejects.toMatchObject({ details: ['birthDate'] });
    const [young] = (await child(id, { birthDate: '2002-07-16' })).scholarships.slice(1);
    expect((await year(young?.id ?? 0)).scholarships[1]?.years).toHaveLength(1);
  });
});
