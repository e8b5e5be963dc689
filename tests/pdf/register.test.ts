import { beforeAll, describe, expect, it } from 'vitest';
import { drawRegister } from '../../electron/pdf/draw-register.ts';
import { mm } from '../../electron/pdf/paper.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import {
  composeRegister,
  type RegisterEntry,
} from '../../shared/domain/letters/compose-register.ts';
import { anOffice, coatImages } from '../support/letters.ts';
import { imageObjects, pageTexts, pdfInfo, qpdfProblems } from '../support/pdf-text.ts';

const images = coatImages();
let fonts: FontBytes;

beforeAll(async () => {
  fonts = await loadFonts('resources/fonts');
});

function entries(count: number): RegisterEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    number: `500.15/${index + 1}/DISNAKER/2026`,
    date: '2026-11-20',
    kind: 'membership',
    name: `WA ODE CONTOH KE-${index + 1}`,
    about: null,
    pks: 'rentan',
    status: index === 3 ? 'void' : 'issued',
    voidReason: index === 3 ? 'Salah tulis nama' : null,
  }));
}

function register(count: number, paper: 'F4' | 'A4' = 'F4') {
  const content = composeRegister({
    office: anOffice({ paper }),
    entries: entries(count),
    filter: { text: '', year: 2026, status: null, kind: null },
    today: '2026-11-22',
    at: '09.05',
  });
  return drawRegister(content, { fonts, images });
}

describe('the register on paper', () => {
  it.each([
    ['F4', 330, 215],
    ['A4', 297, 210],
  ] as const)('lies across %s', async (paper, width, height) => {
    const { bytes } = await register(3, paper);
    const size = /^(?<width>[\d.]+) x (?<height>[\d.]+) pts/u.exec(
      pdfInfo(bytes)['Page size'] ?? '',
    );
    expect(Number(size?.groups?.['width'])).toBeCloseTo(mm(width), 1);
    expect(Number(size?.groups?.['height'])).toBeCloseTo(mm(height), 1);
    expect(qpdfProblems(bytes)).toBe('');
    expect(imageObjects(bytes)).toBe(1);
  });

  it('has every number, its head and its page number on each page, the letterhead on the first', async () => {
    const { bytes, pages } = await register(120);
    const texts = pageTexts(bytes);
    expect(texts).toHaveLength(pages);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('Nomor surat Tanggal Tentang atau nama PKS Keterangan');
      expect(text).toContain(`Halaman ${index + 1} dari ${pages}`);
      expect(text).toContain('Data per tanggal 22 November 2026 pukul 09.05 WITA');
      expect(text.includes('PEMERINTAH KOTA BAUBAU')).toBe(index === 0);
    }
    const whole = texts.join(' ');
    for (const { number, name } of entries(120))
      expect(whole).toContain(
        `${number} 20-11-2026 Surat keterangan kepesertaan a.n. ${name} PKS 2`,
      );
    expect(whole).toContain('Batal: Salah tulis nama');
    expect(texts.at(-1)).toContain('Jumlah 120 nomor: 119 terbit, 1 batal');
  });

  it('without a number is one page that says so', async () => {
    const { bytes, pages } = await register(0);
    expect(pages).toBe(1);
    expect(bytes).toContainText('Jumlah 0 nomor');
  });

  it('is the same to the byte whenever it is drawn', async () => {
    expect(Buffer.compare((await register(9)).bytes, (await register(9)).bytes)).toBe(0);
  });
});
