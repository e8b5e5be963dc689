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

describe('the annex', () => {
  const NAMES = ['WA ODE CONTOH', 'LA ODE MUHAMMAD CONTOH ABDUL RAHMAN SYAHRIR BIN LA CONTOH'];
  const members = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `${NAMES[index % 2]} ${index + 1}`,
      nik: String(7_472_011_205_900_001 + index),
      sex: index % 2 === 0 ? ('P' as const) : ('L' as const),
      birthDate: '1990-05-12',
      department: null,
      job: index % 3 === 0 ? 'Nelayan' : 'Pedagang ikan dan sayuran',
      kpj: index % 9 === 0 ? null : String(25_000_000_000 + index),
      start: null,
      end: null,
      group: index % 3 === 0 ? 'Nelayan' : 'Pedagang ikan dan sayuran',
    }));

  it.each(['F4', 'A4'] as const)(
    'on %s lists every member letter for letter, NIK and KPJ unbroken, under a head on each page',
    async (paper) => {
      const annex = members(200);
      const { bytes, pages } = await summary({ annex, office: anOffice({ paper }) });
      expect(qpdfProblems(bytes)).toBe('');
      const texts = pageTexts(bytes);
      expect(texts).toHaveLength(pages);
      for (const [index, text] of texts.entries())
        expect(text).toContain(`Halaman ${index + 1} dari ${pages}`);
      const annexTexts = texts.slice(texts.findIndex((text) => text.startsWith('LAMPIRAN')));
      for (const text of annexTexts) expect(text).toContain('No. Nama NIK L/P');
      const whole = annexTexts.join(' ');
      const missing = annex.flatMap(({ name, nik, kpj, job }) =>
        [name, nik, kpj ?? 'dalam proses', job].filter((value) => !whole.includes(value)),
      );
      expect(missing).toEqual([]);
    },
  );

  it('begins on a page of its own, behind the signatures, and ends with the sums', async () => {
    const { bytes } = await summary({ annex: members(6) });
    const texts = pageTexts(bytes);
    const first = texts.findIndex((text) => text.includes('LAMPIRAN'));
    expect(texts[first]).toMatch(/^LAMPIRAN DAFTAR PESERTA TERCATAT/u);
    expect(texts.slice(0, first).join(' ')).toContain('PIHAK KEDUA,');
    expect(texts[first]).toContain('Rekapitulasi peserta tercatat: 6 (enam) orang.');
    expect(texts[first]).toContain('1 Nelayan 2 Rp33.600');
    expect(texts[first]).toContain('Jumlah 6 Rp100.800');
  });

  it('of 3,000 members takes little memory', async () => {
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const { bytes, pages } = await summary({ annex: members(3000) });
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    expect(pages).toBeGreaterThan(60);
    expect(bytes.byteLength).toBeLessThan(1_000_000);
    expect(after - before).toBeLessThan(250_000_000);
  });
});

describe('what strains the two pages', () => {
  const LONG =
    'Pemerintah Kota Baubau melalui Dinas Tenaga Kerja, Transmigrasi, Koperasi, Usaha Kecil dan Menengah serta Perdagangan';

  it.each(['F4', 'A4'] as const)('still holds on %s, and nothing is cut', async (paper) => {
    const addenda = Array.from({ length: 5 }, (_, index) => ({
      numberGovernment: `100.3.7/${index}/CONTOH/2025`,
      numberBpjs: `PER/30${index}/092025`,
      signedOn: `2025-0${index + 5}-01`,
      about: `Perubahan jumlah peserta dan penggantian peserta yang pindah, yang ke-${index}.`,
    }));
    const agreement = nonAsn({
      ...full.agreement,
      government: aParty({ institution: LONG, position: `Kepala ${LONG}`, address: LONG }),
      moneySource: LONG,
      addenda,
    });
    const { bytes, pages } = await summary({ ...full, agreement, office: anOffice({ paper }) });
    expect(pages).toBe(2);
    const whole = pageTexts(bytes).join(' ');
    expect(whole).toContain('yang ke-4');
    expect(whole.split('Perdagangan').length - 1).toBeGreaterThanOrEqual(5);
    expect(whole).toContain('Dinas Contoh Nomor 10 dengan Nama yang Panjang Sekali');
  });
});
