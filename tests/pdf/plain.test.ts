import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../../electron/pdf/document.ts';
import { drawPlain } from '../../electron/pdf/draw-plain.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import { layoutPlain } from '../../electron/pdf/pages/plain.ts';
import { mm } from '../../electron/pdf/paper.ts';
import type { PlainDocument } from '../../shared/domain/plain-document.ts';
import { composeRecoverySheet } from '../../shared/domain/recovery-sheet.ts';
import { anOffice, coatImages } from '../support/letters.ts';
import { markBoxes, overlaps } from '../support/mark-boxes.ts';
import { pageTexts, qpdfProblems } from '../support/pdf-text.ts';
import { recordPages, recoveryPage, reportPages } from '../support/plain-pages.ts';

const images = coatImages();
let fonts: FontBytes;
let workshop: Workshop;

beforeAll(async () => {
  fonts = await loadFonts('resources/fonts');
  workshop = await openWorkshop(fonts, images);
});

function draw(content: PlainDocument) {
  return drawPlain(content, { fonts, images });
}

const EVERY: readonly [name: string, content: PlainDocument][] = [
  ['a recovery sheet', recoveryPage()],
  ['a recovery sheet on A4', recoveryPage('A4')],
  ['a record', recordPages(200)],
  ['a record on A4', recordPages(57, 'A4')],
  ['a record of nobody much', recordPages(0)],
  ['a report', reportPages(130, { witnesses: 4 })],
  ['a report on A4', reportPages(47, { paper: 'A4' })],
];

describe.each(EVERY)('%s', (_name, content) => {
  it('covers nothing, keeps its margins and says on each page which one it is', async () => {
    const sheets = layoutPlain(workshop, content);
    for (const sheet of sheets) {
      const boxes = markBoxes(workshop.faces, sheet);
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(sheet.height - mm(9));
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(sheet.width - mm(19));
    }
    const { bytes, pages } = await draw(content);
    expect(qpdfProblems(bytes)).toBe('');
    const texts = pageTexts(bytes);
    expect(texts).toHaveLength(pages);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain(`Halaman ${index + 1} dari ${pages}`);
      expect(text).toContain(content.footer);
    }
  });
});

describe('a recovery sheet', () => {
  it('is one page with the code, the user and how to keep it, and no password', async () => {
    const { bytes, pages } = await draw(recoveryPage());
    expect(pages).toBe(1);
    for (const text of ['7K2QM 0X9TB HJ4WV 3M2P7 CNDR8', 'contoh.admin', '1 Juni 2037', 'amplop'])
      expect(bytes).toContainText(text);
  });

  it('can be drawn before anybody has said which office this is', async () => {
    const office = anOffice({ government: '', name: '', address: '', coatOfArms: null });
    const sheet = { office, username: 'a', code: 'ABCDEFGH', today: '2026-11-22', at: '09.05' };
    const { bytes } = await draw(composeRecoverySheet(sheet));
    expect(bytes).toContainText('ABCD EFGH');
  });
});

describe('a report', () => {
  it('keeps its signatures with the end of the list, however many people and witnesses', async () => {
    for (let people = 1; people <= 60; people += 1)
      for (const witnesses of [0, 2, 4]) {
        const last = layoutPlain(workshop, reportPages(people, { witnesses })).at(-1);
        const boxes = last ? markBoxes(workshop.faces, last) : [];
        const texts = boxes.map(({ text }) => text);
        expect(texts).toContain(`Jumlah ${people} orang`);
        expect(texts).toContain('Drs. La Contoh, M.Si.');
        expect(texts.includes('Wa Ode Saksi')).toBe(witnesses === 4);
      }
  });

  it('is marked as a draft until it is done', async () => {
    const draft = await draw(reportPages(2, { isDone: false }));
    expect(draft.bytes).toContainText('D R A F');
    const { bytes } = await draw(reportPages(2));
    expect(bytes).not.toContainText('D R A F');
    expect(bytes).toContainText('paling lambat 1 Juni 2038');
  });

  it('is the same to the byte whenever it is drawn', async () => {
    const [one, two] = [await draw(reportPages(5)), await draw(reportPages(5))];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});

describe('a record', () => {
  it('has every row of the history, and the head of its table on each page', async () => {
    const { bytes, pages } = await draw(recordPages(200));
    const texts = pageTexts(bytes);
    expect(pages).toBeGreaterThan(8);
    const whole = texts.join(' ');
    for (let row = 1; row < 200; row += 1)
      expect(whole).toContain(row % 5 === 0 ? `CONTOH KE-${row + 1} ` : `Contoh Nomor ${row + 1}`);
    for (const text of texts.slice(0, -1)) expect(text).toContain('Waktu (WITA)');
    expect(texts[0]).toContain('7472065205909001');
  });
});
