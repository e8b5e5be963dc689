import { beforeAll, describe, expect, it } from 'vitest';
import { drawSummary } from '../../electron/pdf/draw-summary.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import { mm } from '../../electron/pdf/paper.ts';
import { SHIPPED_SUMMARY_WORDING } from '../../shared/domain/letters/shipped-summary-wording.ts';
import { composeSummary, type SummaryInput } from '../../shared/domain/letters/compose-summary.ts';
import { anOffice, aParty, aSignatory, coatImages, nonAsn, rentan } from '../support/letters.ts';
import { imageObjects, pageTexts, pdfInfo, qpdfProblems, wordBoxes } from '../support/pdf-text.ts';

const images = coatImages();
let fonts: FontBytes;

beforeAll(async () => {
  fonts = await loadFonts('resources/fonts');
});

const BENEFITS = {
  jkm: { death: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 },
  bpuWaiting: { months: 3, benefit: 10_000_000 },
  jkkDeath: { wageTimes: 48, periodic: 12_000_000, funeral: 10_000_000 },
  scholarship: { total: 174_000_000, children: 2, jkmYears: 3 },
};

const OFFICES = Array.from({ length: 14 }, (_, index) => ({
  label: `Dinas Contoh Nomor ${index + 1} dengan Nama yang Panjang Sekali`,
  count: 700 - 37 * index,
}));

function summary(different: Partial<SummaryInput> = {}) {
  const content = composeSummary({
    office: anOffice(),
    signatory: aSignatory(),
    agreement: rentan(),
    chain: [],
    active: 903,
    byGroup: [
      { label: 'Nelayan', count: 512 },
      { label: 'Buruh bangunan', count: 391 },
    ],
    today: '2026-11-22',
    at: '09.05',
    benefits: BENEFITS,
    wording: { version: 0, wording: SHIPPED_SUMMARY_WORDING },
    ...different,
  });
  return drawSummary(content, { fonts, images });
}

const full: Partial<SummaryInput> = {
  agreement: nonAsn({
    monthlyContribution: 16_597,
    paidMonths: 12,
    budget: 600_000_000,
    moneySource: 'APBD Kota Baubau Tahun Anggaran 2025',
    wageBase: 'Upah minimum Kota Baubau tahun 2025 sebesar Rp3.073.551,70',
    government: aParty({
      signatory: 'La Contoh, S.E.',
      position: 'Wali Kota Baubau',
      address: 'Jalan Contoh 1, Baubau',
    }),
  }),
  chain: [nonAsn({ id: 7, coverageFrom: '2023-01-01', coverageUntil: '2024-12-31' })],
  active: OFFICES.reduce((sum, { count }) => sum + count, 0),
  byGroup: OFFICES,
};

describe('the summary', () => {
  it.each([
    ['F4', {}],
    ['A4', {}],
    ['F4', full],
    ['A4', full],
  ] as const)(
    'on %s takes two pages at most, and every page its number and time',
    async (paper, input) => {
      const { bytes, pages } = await summary({ ...input, office: anOffice({ paper }) });
      expect(pages).toBeLessThanOrEqual(2);
      expect(qpdfProblems(bytes)).toBe('');
      for (const [index, text] of pageTexts(bytes).entries()) {
        expect(text).toContain(`Halaman ${index + 1} dari ${pages}`);
        expect(text).toContain('Data per tanggal 22 November 2026 pukul 09.05 WITA');
      }
      const words = wordBoxes(bytes);
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(
        mm(paper === 'F4' ? 195 : 190) + 1,
      );
    },
  );

  it('says what it was composed of', async () => {
    const { bytes } = await summary();
    expect(bytes).toContainText('RINGKASAN PERJANJIAN KERJA SAMA');
    expect(bytes).toContainText(
      'Rp16.800 × 992 orang × 12 bulan = Rp199.987.200 (seratus sembilan puluh sembilan',
    );
    expect(bytes).toContainText('telah berakhir 175 hari yang lalu');
    expect(bytes).toContainText(
      '1. Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional',
    );
    expect(bytes).toContainText('Nelayan 512');
    expect(bytes).toContainText('Jumlah 903');
    expect(pdfInfo(bytes)['Title']).toBe('Ringkasan Perjanjian Kerja Sama');
    expect(imageObjects(bytes)).toBe(1);
  });

  it('has both names at one height', async () => {
    const bpjs = aParty({
      institution: 'BPJS Ketenagakerjaan',
      number: 'X',
      signatory: 'Zainab',
      position: 'Kepala',
    });
    const { bytes } = await summary({ agreement: rentan({ bpjs }) });
    const words = wordBoxes(bytes);
    expect(words.findLast(({ text }) => text === 'Drs.')?.y).toBe(
      words.findLast(({ text }) => text === 'Zainab')?.y,
    );
  });

  it('that lacks what an official print needs is marked as a draft', async () => {
    const draft = await summary({ signatory: null });
    expect(pageTexts(draft.bytes).join(' ')).toMatch(/D\s*R\s*A\s*F/u);
    expect(pageTexts((await summary()).bytes).join(' ')).not.toMatch(/D\s*R\s*A\s*F\b/u);
  });

  it('is the same to the byte whenever it is drawn', async () => {
    expect(Buffer.compare((await summary()).bytes, (await summary()).bytes)).toBe(0);
  });
});
