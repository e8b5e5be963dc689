import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import {
  estimateByNik,
  estimateForPerson,
} from '../../electron/flows/benefits/estimate-benefit.ts';
import { answerCoverageOn, findPersonAsked } from '../../electron/flows/people/answer-coverage.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const NIK = {
  member: '7472061205909801',
  vulnerable: '7472061205909802',
  late: '7472061205909803',
  left: '7472061205909804',
  dead: '7472061205909805',
  both: '7472061205909806',
  leftUndated: '7472061205909807',
  nobody: '7472061205909899',
};

let context: Context;

/** PKS 1: 1 January 2025 to 31 January 2026; PKS 2: 1 May 2025 to 31 May 2026; both signed 5 June 2025. */
beforeAll(async () => {
  context = await testContext();
  const { data } = context;
  await data.db.updateTable('agreement').set({ coverage_days_known: 1 }).execute();
  const nonAsn = [NIK.member, NIK.late, NIK.left, NIK.dead, NIK.both, NIK.leftUndated];
  await addMembers(
    data,
    'non-asn',
    nonAsn.map((nik) => aPerson({ nik })),
  );
  await addMembers(
    data,
    'rentan',
    [NIK.vulnerable, NIK.both].map((nik) => aPerson({ nik })),
  );
  await setMembership(NIK.late, { start_on: '2025-03-10', end_on: '2025-09-30' });
  await setMembership(NIK.left, { status: 'left', leave_reason: 'pppk', left_on: '2025-10-01' });
  await setMembership(NIK.leftUndated, { status: 'left' });
  await setMembership(NIK.dead, { status: 'dead', leave_reason: 'meninggal' });
  await data.db
    .updateTable('person')
    .set({ died_on: '2025-08-17' })
    .where('nik', '=', NIK.dead)
    .execute();
});

type Place = {
  start_on?: string;
  end_on?: string;
  status?: 'left' | 'dead';
  leave_reason?: 'pppk' | 'meninggal';
  left_on?: string;
};

async function setMembership(nik: string, values: Place): Promise<void> {
  const person = context.data.db.selectFrom('person').select('id').where('nik', '=', nik);
  await context.data.db
    .updateTable('membership')
    .set(values)
    .where('person_id', '=', person)
    .execute();
}

describe('covered on a day', () => {
  it.each<[string, string, string, Pks]>([
    [
      'on the first day of the agreement, months before it was signed',
      NIK.member,
      '2025-01-01',
      'non-asn',
    ],
    ['on the last day of the agreement', NIK.member, '2026-01-31', 'non-asn'],
    ['in the agreement of the vulnerable, on its own days', NIK.vulnerable, '2026-02-01', 'rentan'],
    ['from their own first day', NIK.late, '2025-03-10', 'non-asn'],
    ['to their own last day', NIK.late, '2025-09-30', 'non-asn'],
    ['until the day before leaving', NIK.left, '2025-09-30', 'non-asn'],
    ['on the day of death, which is the day a claim asks about', NIK.dead, '2025-08-17', 'non-asn'],
    ['by whichever of two agreements holds that day', NIK.both, '2026-03-01', 'rentan'],
  ])('%s', async (_, nik, day, pks) => {
    const answer = await answerCoverageOn(context, nik, day);
    expect(answer).toMatchObject({ covered: true, pks });
    expect(answer.why).toMatch(/^Terlindungi pada /);
  });
});

describe('not covered on a day', () => {
  it.each<[string, string, string, string]>([
    [
      'before the agreement began',
      NIK.member,
      '2024-12-31',
      'Belum terlindungi pada 31 Desember 2024: masa perlindungan PKS 1 (Pegawai Non-ASN) baru mulai 1 Januari 2025.',
    ],
    [
      'after the agreement ended',
      NIK.member,
      '2026-02-01',
      'Tidak terlindungi pada 1 Februari 2026: masa perlindungan PKS 1 (Pegawai Non-ASN) berakhir 31 Januari 2026.',
    ],
    [
      'before their own first day',
      NIK.late,
      '2025-03-09',
      'Belum terlindungi pada 9 Maret 2025: masa perlindungan PKS 1 (Pegawai Non-ASN) baru mulai 10 Maret 2025.',
    ],
    [
      'after their own last day',
      NIK.late,
      '2025-10-01',
      'Tidak terlindungi pada 1 Oktober 2025: masa perlindungan PKS 1 (Pegawai Non-ASN) berakhir 30 September 2025.',
    ],
    [
      'from the day of leaving on',
      NIK.left,
      '2025-10-01',
      'Tidak terlindungi pada 1 Oktober 2025: tercatat keluar dari PKS 1 (Pegawai Non-ASN) sejak 1 Oktober 2025 karena diangkat PPPK/PPPK Paruh Waktu.',
    ],
    [
      'left, nobody knows when',
      NIK.leftUndated,
      '2025-06-01',
      'Tidak terlindungi pada 1 Juni 2025: tercatat keluar dari PKS 1 (Pegawai Non-ASN), tanggal keluarnya belum diisi.',
    ],
    [
      'after death',
      NIK.dead,
      '2025-08-18',
      'Tidak terlindungi pada 18 Agustus 2025: tercatat meninggal dunia pada 17 Agustus 2025.',
    ],
    [
      'the NIK is unknown',
      NIK.nobody,
      '2025-06-01',
      'Tidak terlindungi pada 1 Juni 2025: NIK ini tidak ada dalam daftar peserta PKS 1 maupun PKS 2.',
    ],
    [
      'after the later of two agreements',
      NIK.both,
      '2026-06-01',
      'Tidak terlindungi pada 1 Juni 2026: masa perlindungan PKS 2 (Pekerja Rentan) berakhir 31 Mei 2026.',
    ],
    [
      'before the earlier of two agreements',
      NIK.both,
      '2024-06-01',
      'Belum terlindungi pada 1 Juni 2024: masa perlindungan PKS 1 (Pegawai Non-ASN) baru mulai 1 Januari 2025.',
    ],
  ])('%s', async (_, nik, day, why) => {
    const { personId, ...answer } = await answerCoverageOn(context, nik, day);
    expect(personId === null).toBe(nik === NIK.nobody);
    expect(answer).toEqual({
      covered: false,
      pks: null,
      from: null,
      until: null,
      why,
      since: null,
      sinceDayKnown: false,
      fullFrom: null,
      clock: null,
      paidThrough: null,
      payment: null,
    });
  });
});

it('the signing date makes no difference', async () => {
  const before = await answerCoverageOn(context, NIK.member, '2025-02-01');
  await context.data.db.updateTable('agreement').set({ signed_on: '2025-12-31' }).execute();
  expect(await answerCoverageOn(context, NIK.member, '2025-02-01')).toEqual(before);
});

it('while only months are known the sentence names no day of its own', async () => {
  const other = await testContext();
  await addMembers(other.data, 'non-asn', [aPerson({ nik: NIK.member })]);
  const answer = await answerCoverageOn(other, NIK.member, '2026-02-01');
  expect(answer.why).toContain('berakhir Januari 2026.');
});

it('a NIK may be typed with spaces and dots', async () => {
  const answer = await answerCoverageOn(context, '7472.0612 0590-9801', '2025-06-01');
  expect(answer.covered).toBe(true);
});

describe('with payments', () => {
  const NEWCOMER = '7472061205909810';
  let paying: Context;

  beforeAll(async () => {
    const later = new Date('2026-06-01T00:00:00Z');
    paying = { ...(await testContext()), now: () => later };
    const { data } = paying;
    await data.db.updateTable('agreement').set({ paid_months: 12 }).execute();
    await addMembers(data, 'rentan', [aPerson({ nik: NEWCOMER })]);
    await addMembers(data, 'non-asn', [aPerson({ nik: NIK.member, wage: 1_000_000 })]);
  });

  async function addBill(from_month: string, until_month: string, paid: number): Promise<void> {
    const { db } = paying.data;
    const by = { note: '', actor: 'contoh', created_at: '2025-06-01T00:00:00Z' };
    const { id: agreement_id } = await db
      .selectFrom('agreement')
      .select('id')
      .where('pks', '=', 'rentan')
      .executeTakeFirstOrThrow();
    const { id: bill_id } = await db
      .insertInto('bill')
      .values({ agreement_id, from_month, until_month, billed: 100, ...by })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (paid > 0)
      await db
        .insertInto('payment')
        .values({ bill_id, paid_on: '2025-06-01', amount: paid, ...by })
        .execute();
  }

  const why = async (day: string) => (await answerCoverageOn(paying, NEWCOMER, day)).why;
  const estimate = (day: string, kind: 'jkm' | 'jkk') => estimateByNik(paying, NEWCOMER, day, kind);

  it('nothing recorded: covered, and BPJS must confirm', async () => {
    const answer = await answerCoverageOn(paying, NEWCOMER, '2025-06-10');
    expect(answer).toMatchObject({
      covered: true,
      payment: 'unrecorded',
      paidThrough: null,
      since: '2025-05-01',
      sinceDayKnown: false,
      fullFrom: '2025-08-01',
      clock:
        'Manfaat penuh JKM mulai Agustus 2025 (hari mulai kepesertaan belum diisi); sebelumnya Rp10.000.000.',
    });
    expect(answer.why).toContain('Pembayaran iurannya belum dicatat; pastikan kepada BPJS');
  });

  it('paid, in arrears, and unpaid for too long', async () => {
    await addBill('2025-05', '2025-06', 60);
    await addBill('2025-05', '2025-06', 100);
    expect(await why('2025-06-10')).toContain('Iuran Juni 2025 belum tercatat lunas; pastikan');
    await paying.data.db.updateTable('payment').set({ amount: 100 }).execute();
    expect(await why('2025-06-10')).toMatch(/Iuran lunas sampai dengan Juni 2025\.$/u);
    expect(await why('2025-09-10')).toContain(
      'Iuran lunas sampai dengan Juni 2025, September 2025 belum tercatat lunas; pastikan',
    );
    expect(await answerCoverageOn(paying, NEWCOMER, '2025-10-01')).toMatchObject({
      covered: false,
      pks: null,
      payment: 'unpaid',
      paidThrough: '2025-06',
      why: 'Tidak terlindungi pada 1 Oktober 2025: iuran PKS 2 (Pekerja Rentan) tercatat lunas hanya sampai dengan Juni 2025, menunggak lebih dari 3 bulan.',
    });
  });

  it('a thirteenth month follows the coverage, and the sentence says so', async () => {
    await addBill('2025-07', '2026-04', 100);
    expect(await why('2026-05-20')).toContain(
      'Iuran lunas sampai dengan April 2026; Mei 2026 di luar 12 bulan yang dibayar dan mengikuti masa perlindungan.',
    );
  });

  it('the family of a member of PKS 2 may expect 10, 42 or 70 million', async () => {
    expect((await estimate('2025-06-10', 'jkm')).total).toBe(1_000_000_000);
    expect((await estimate('2025-08-01', 'jkm')).total).toBe(4_200_000_000);
    expect((await estimate('2025-06-10', 'jkk')).total).toBe(7_000_000_000);
  });

  it('of a member of PKS 1 by the own wage, or the flat one of the agreement', async () => {
    const jkk = () => estimateByNik(paying, NIK.member, '2025-06-10', 'jkk');
    expect((await jkk()).total).toBe(4_800_000_000 + 2_200_000_000);
    await paying.data.db
      .updateTable('agreement')
      .set({ flat_wage: 307_355_170 })
      .where('pks', '=', 'non-asn')
      .execute();
    expect((await jkk()).total).toBe(14_753_048_160 + 2_200_000_000);
  });

  it('nothing where the day is not covered or the NIK is unknown, and why', async () => {
    const [before, unknown] = [
      await estimate('2025-04-30', 'jkm'),
      await estimateByNik(paying, NIK.nobody, '2025-06-10', 'jkm'),
    ];
    expect(before).toMatchObject({
      total: 0,
      rule: expect.stringContaining('baru mulai') as string,
    });
    expect(unknown).toMatchObject({
      total: 0,
      rule: expect.stringContaining('tidak ada') as string,
    });
  });

  it('an event after today, or before birth, is no event', async () => {
    const early = { ...paying, now: () => new Date('2025-06-09T15:59:00Z') };
    const id = (await findPersonAsked(paying, NEWCOMER))?.id ?? 0;
    const death = (eventOn: string) => ({ kind: 'jkm', outcome: 'death', eventOn }) as const;
    await expect(estimateForPerson(early, id, death('2025-06-10'))).rejects.toMatchObject({
      code: 'event-in-future',
    });
    await expect(estimateForPerson(paying, id, death('1890-06-10'))).rejects.toMatchObject({
      code: 'event-before-birth',
    });
  });
});
