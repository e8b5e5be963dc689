import { describe, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { previewWording } from '../../electron/flows/wording/preview-wording.ts';
import {
  currentWording,
  getWording,
  getWordingVersion,
  resetWording,
  saveWording,
} from '../../electron/flows/wording/wording.ts';
import { SHIPPED_SUMMARY_WORDING } from '../../shared/domain/letters/shipped-summary-wording.ts';
import { SHIPPED_WORDINGS } from '../../shared/domain/letters/shipped-wordings.ts';
import type { LetterWording } from '../../shared/domain/wording.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { pageTexts } from '../support/pdf-text.ts';

const OWN: LetterWording = { ...SHIPPED_WORDINGS.membership, titleLines: ['SURAT CONTOH SENDIRI'] };

describe("the office's own words", () => {
  it('are the shipped ones until it saves its own, kind by kind', async () => {
    const context = await testContext();
    expect(await getWording(context, 'membership')).toEqual({
      kind: 'membership',
      wording: SHIPPED_WORDINGS.membership,
      version: 0,
      isShipped: true,
      versions: [],
    });
    await saveWording(context, 'membership', OWN);
    expect(await currentWording(context, 'membership')).toEqual({ version: 1, wording: OWN });
    expect(await currentWording(context, 'history')).toEqual({
      version: 0,
      wording: SHIPPED_WORDINGS.history,
    });
  });

  it('are kept version by version, with who and when', async () => {
    const context = await testContext();
    await saveWording(context, 'membership', OWN);
    const view = await saveWording(context, 'membership', { ...OWN, copies: ['Arsip'] });
    expect(view.versions).toEqual([
      { version: 2, isShipped: false, actor: 'terminal', createdAt: '2025-07-01T02:00:00.000Z' },
      { version: 1, isShipped: false, actor: 'terminal', createdAt: '2025-07-01T02:00:00.000Z' },
    ]);
    expect((await getWordingVersion(context, 'membership', 1)).wording).toEqual(OWN);
    expect((await getWordingVersion(context, 'membership', 0)).wording).toEqual(
      SHIPPED_WORDINGS.membership,
    );
  });

  it('are not saved again while they say what holds already', async () => {
    const context = await testContext();
    expect((await saveWording(context, 'cover', SHIPPED_WORDINGS.cover)).version).toBe(0);
    await saveWording(context, 'membership', OWN);
    expect((await saveWording(context, 'membership', { ...OWN })).version).toBe(1);
    expect((await resetWording(context, 'history')).version).toBe(0);
  });

  it('give way to the shipped ones as a version of its own', async () => {
    const context = await testContext();
    await saveWording(context, 'membership', OWN);
    const view = await resetWording(context, 'membership');
    expect(view).toMatchObject({
      wording: SHIPPED_WORDINGS.membership,
      version: 2,
      isShipped: true,
    });
    expect((await resetWording(context, 'membership')).version).toBe(2);
    expect((await saveWording(context, 'membership', OWN)).version).toBe(3);
  });

  it('with a fault are not saved, and the faults are named', async () => {
    const context = await testContext();
    const save = saveWording(context, 'membership', { ...OWN, copies: ['{entah}'] });
    await expect(save).rejects.toMatchObject({
      code: 'wording-invalid',
      details: ['Tembusan 1: {entah} tidak dikenal; pilih isian dari daftar'],
    });
    expect((await getWording(context, 'membership')).version).toBe(0);
  });

  it('in a version that is not there are refused', async () => {
    const context = await testContext();
    await expect(getWordingVersion(context, 'summary', 4)).rejects.toMatchObject({
      code: 'wording-not-found',
    });
  });

  it('saved twice at the same time become two versions', async () => {
    const context = await testContext();
    await Promise.all([
      saveWording(context, 'membership', OWN),
      saveWording(context, 'membership', { ...OWN, copies: ['Arsip'] }),
    ]);
    expect((await getWording(context, 'membership')).versions).toHaveLength(2);
  });
});

describe('the preview', () => {
  const wording = { kind: 'membership', wording: SHIPPED_WORDINGS.membership } as const;

  async function peopled(): Promise<Context> {
    const context = await testContext();
    await addMembers(context.data, 'non-asn', [
      aPerson({ name: 'CONTOH NAMA YANG PALING PANJANG DI ANTARA SEMUANYA' }),
      aPerson({ name: 'CONTOH ALAMAT', address: `Jalan Contoh ${'Panjang '.repeat(20)}` }),
      aPerson({
        name: 'CONTOH KURANG',
        address: null,
        kelurahan: null,
        kecamatan: null,
        sex: null,
      }),
    ]);
    return context;
  }

  it.each([
    ['longest-name', 'CONTOH NAMA YANG PALING PANJANG DI ANTARA SEMUANYA'],
    ['longest-address', 'CONTOH ALAMAT'],
    ['missing-field', 'CONTOH KURANG'],
  ] as const)('shows the member with the %s, as a draft', async (whom, name) => {
    const { drawn, problems } = await previewWording(await peopled(), { wording, whom }, UNWATCHED);
    const page = pageTexts(drawn.bytes).join(' ');
    expect(page).toContain(name);
    expect(page).toContain('D R A F');
    expect(problems).toEqual([]);
  });

  it('says what the letter would lack, and shows where', async () => {
    const body = [
      ...SHIPPED_WORDINGS.membership.body,
      { kind: 'paragraph' as const, text: 'Tinggal di {alamat}.' },
    ];
    const { drawn, problems } = await previewWording(
      await peopled(),
      {
        wording: {
          kind: 'membership',
          wording: { ...SHIPPED_WORDINGS.membership, body: body },
        },
        whom: 'missing-field',
      },
      UNWATCHED,
    );
    expect(problems).toEqual([
      'Ada data yang tidak memiliki alamat; suratnya tidak akan dicetak sebelum diisi.',
    ]);
    expect(pageTexts(drawn.bytes).join(' ')).toContain('Tinggal di [alamat kosong].');
  });

  it('names the faults of the wording and is drawn all the same', async () => {
    const faulty = { ...SHIPPED_WORDINGS.membership, copies: ['{entah}'] };
    const { drawn, problems } = await previewWording(
      await peopled(),
      { wording: { kind: 'membership', wording: faulty }, whom: 'longest-name' },
      UNWATCHED,
    );
    expect(problems).toEqual(['Tembusan 1: {entah} tidak dikenal; pilih isian dari daftar.']);
    expect(drawn.pages).toBe(1);
  });

  it.each(['longest-name', 'longest-address', 'missing-field'] as const)(
    'shows somebody invented while the roster is empty (%s)',
    async (whom) => {
      const context = await testContext();
      for (const kind of ['membership', 'history', 'cover'] as const) {
        const tried = { kind, wording: SHIPPED_WORDINGS[kind] };
        const { drawn } = await previewWording(context, { wording: tried, whom }, UNWATCHED);
        expect(pageTexts(drawn.bytes).join(' ')).toContain('CONTOH');
      }
    },
  );

  it('of the history form is dated when the coverage is over: nobody active is called inactive', async () => {
    const tried = { kind: 'history' as const, wording: SHIPPED_WORDINGS.history };
    const { drawn } = await previewWording(
      await peopled(),
      { wording: tried, whom: 'longest-name' },
      UNWATCHED,
    );
    const page = pageTexts(drawn.bytes).join(' ').replaceAll(/\s+/gu, ' ');
    expect(page).toContain('TIDAK AKTIF, masa perlindungan telah berakhir pada bulan Januari 2026');
    expect(page).toMatch(/Baubau, 3 Maret 2026|… , 3 Maret 2026|…, 3 Maret 2026/u);
  });

  it('of a cover letter lists the members of one department, and misses the name where there is none', async () => {
    const context = await peopled();
    await addMembers(context.data, 'non-asn', [
      aPerson({ name: 'CONTOH LEPAS', department: null }),
    ]);
    const tried = { kind: 'cover' as const, wording: SHIPPED_WORDINGS.cover };
    const listed = await previewWording(
      context,
      { wording: tried, whom: 'longest-address' },
      UNWATCHED,
    );
    expect(pageTexts(listed.drawn.bytes).join(' ')).toContain('3 (tiga) lembar');
    const lost = await previewWording(
      context,
      { wording: tried, whom: 'missing-field' },
      UNWATCHED,
    );
    expect(lost.problems).toEqual([
      'Ada data yang tidak memiliki OPD; suratnya tidak akan dicetak sebelum diisi.',
    ]);
  });

  it('of a summary is a draft with the words that are tried', async () => {
    const tried = { ...SHIPPED_SUMMARY_WORDING, scope: 'Lingkup yang sedang dicoba.' };
    const { drawn, problems } = await previewWording(
      await testContext(),
      { wording: { kind: 'summary', wording: tried }, whom: 'longest-address' },
      UNWATCHED,
    );
    const page = pageTexts(drawn.bytes).join(' ');
    expect(page).toContain('Lingkup yang sedang dicoba.');
    expect(page).toContain('D R A F');
    expect(problems).toEqual([]);
  });

  it('stores nothing', async () => {
    const context = await peopled();
    await previewWording(context, { wording: wording, whom: 'longest-name' }, UNWATCHED);
    const count = async (table: 'letter' | 'letter_form' | 'wording' | 'print') =>
      (await context.data.db.selectFrom(table).selectAll().execute()).length;
    for (const table of ['letter', 'letter_form', 'wording', 'print'] as const)
      expect(await count(table)).toBe(0);
  });
});
