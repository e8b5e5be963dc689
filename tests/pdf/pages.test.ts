import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../../electron/pdf/document.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { layoutLetter } from '../../electron/pdf/pages/letter.ts';
import { layoutPlain } from '../../electron/pdf/pages/plain.ts';
import type { Sheet } from '../../electron/pdf/marks.ts';
import { frameOf, mm } from '../../electron/pdf/paper.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import type { Paper } from '../../shared/domain/office.ts';
import type { PlainDocument } from '../../shared/domain/plain-document.ts';
import { markBoxes, overlaps, type MarkBox } from '../support/mark-boxes.ts';
import { recordPages, recoveryPage, reportPages } from '../support/plain-pages.ts';
import { differingShare, paintSheets, pictureOf } from '../support/sheet-picture.ts';
import { pageTexts, pdfInfo, qpdfProblems } from '../support/pdf-text.ts';
import { grayPng, readGrayPng, type GrayPicture } from '../support/png.ts';
import {
  CERTIFICATE,
  coverPage,
  historyPage,
  membershipPage,
  sampleImages,
  strainedPage,
  withCertificate,
  withImage,
} from '../support/sample-pages.ts';

/**
 * The pages of letters as pictures, compared with those in tests/fixtures/pages. After a change of
 * the layout that is meant, look at the new pages and renew the pictures:
 *
 *     RENEW_PAGES=1 npx vitest run tests/pdf/pages.test.ts
 */
const RENEWS = process.env['RENEW_PAGES'] === '1';
const FOLDER = join(import.meta.dirname, '../fixtures/pages');

/** Of some 400,000 pixels: the frame of SALINAN moved by a millimetre makes 32, letters moved by a quarter of one 5. */
const MOST_DIFFERENT = 16 / 400_000;

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop(await loadFonts('resources/fonts'), sampleImages());
});

const REFERENCES: readonly [name: string, content: LetterContent][] = [
  ['membership-f4', membershipPage()],
  ['membership-a4', membershipPage({ paper: 'A4' })],
  ['history', historyPage()],
  ['strained-f4', strainedPage()],
  ['strained-a4', strainedPage({ paper: 'A4' })],
  ['cover', coverPage(40)],
  ['draft', membershipPage({ number: null })],
  ['copy', membershipPage({ isCopy: true })],
  ['image', withImage(membershipPage())],
  ['certificate', withCertificate(membershipPage())],
];

describe('the page of', () => {
  it.each(REFERENCES)('%s looks as it was approved', async (name, content) => {
    for (const [index, sheet] of layoutLetter(workshop, content).entries()) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one page after the other
      const picture = await pictureOf(workshop, sheet);
      const reference = referenceOf(`${name}-${index + 1}`, picture);
      expect(differingShare(picture, reference)).toBeLessThanOrEqual(MOST_DIFFERENT);
    }
  });
});

const PLAIN_REFERENCES: readonly [name: string, content: PlainDocument][] = [
  ['recovery', recoveryPage()],
  ['recovery-a4', recoveryPage('A4')],
  ['record', recordPages(12)],
  ['report', reportPages(3)],
  ['report-draft', reportPages(1, { witnesses: 0, isDone: false, paper: 'A4' })],
];

describe('of papers without a number the page of', () => {
  it.each(PLAIN_REFERENCES)('%s looks as it was approved', async (name, content) => {
    for (const [index, sheet] of layoutPlain(workshop, content).entries()) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one page after the other
      const picture = await pictureOf(workshop, sheet);
      const reference = referenceOf(`${name}-${index + 1}`, picture);
      expect(differingShare(picture, reference)).toBeLessThanOrEqual(MOST_DIFFERENT);
    }
  });
});

function referenceOf(name: string, picture: GrayPicture): GrayPicture {
  const file = join(FOLDER, `${name}.png`);
  if (RENEWS) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, grayPng(picture));
  }
  return readGrayPng(readFileSync(file));
}

describe('a comparison of pages', () => {
  it.each([
    ['right', mm(1), 0],
    ['left', -mm(1), 0],
    ['down', 0, mm(1)],
    ['up', 0, -mm(1)],
  ])('sees each block that moves a millimetre %s', async (_name, x, y) => {
    const [sheet] = layoutLetter(workshop, withImage(membershipPage({ isCopy: true }))) as [Sheet];
    const before = await pictureOf(workshop, sheet);
    for (const moved of sheet.placed.keys()) {
      const placed = sheet.placed.map((each, at) =>
        at === moved ? { ...each, x: each.x + x, y: each.y + y } : each,
      );
      // oxlint-disable-next-line eslint/no-await-in-loop -- one page after the other
      const after = await pictureOf(workshop, { ...sheet, placed });
      expect(differingShare(before, after)).toBeGreaterThan(MOST_DIFFERENT);
    }
  });

  it('passes over edges that another program smooths a little differently', async () => {
    const [sheet] = layoutLetter(workshop, membershipPage()) as [Sheet];
    const placed = sheet.placed.map((each) => ({ ...each, x: each.x + 0.3, y: each.y - 0.3 }));
    const [one, other] = await Promise.all([
      pictureOf(workshop, sheet),
      pictureOf(workshop, { ...sheet, placed }),
    ]);
    expect(one.gray.filter((gray, at) => gray !== other.gray[at]).length).toBeGreaterThan(5000);
    expect(differingShare(one, other)).toBeLessThanOrEqual(MOST_DIFFERENT);
  });
});

const PAPERS: readonly Paper[] = ['F4', 'A4'];

/** Every way of signing, with and without each of what stands at the foot, usual and at its longest. */
function everyCombination(): [name: string, content: LetterContent][] {
  const signings: [string, (content: LetterContent) => LetterContent][] = [
    ['pen', (content) => content],
    ['image', withImage],
    ['certificate', withCertificate],
  ];
  const feet: [string, Partial<LetterContent>][] = [
    ['all', {}],
    ['no proof', { proof: null }],
    ['no copies', { copies: [] }],
    ['neither', { proof: null, copies: [] }],
    ['a copy', { isCopy: true }],
    ['a draft', { number: null }],
  ];
  return PAPERS.flatMap((paper) =>
    signings.flatMap(([signing, sign]) =>
      feet.flatMap(([foot, different]): [string, LetterContent][] => [
        [`${paper}, ${signing}, ${foot}`, sign(membershipPage({ paper, ...different }))],
        [`${paper}, ${signing}, ${foot}, strained`, sign(strainedPage({ paper, ...different }))],
      ]),
    ),
  );
}

function boxesOf(content: LetterContent): MarkBox[][] {
  return layoutLetter(workshop, content).map((sheet) => markBoxes(workshop.faces, sheet));
}

/** Without the mark of drafts, which lies under everything. */
function withoutMark(boxes: readonly MarkBox[]): MarkBox[] {
  return boxes.filter(({ text }) => text !== 'DRAF');
}

describe('a letter', () => {
  it.each(everyCombination())(
    '(%s) stays on one page, and nothing covers anything',
    (_name, content) => {
      const pages = boxesOf(content);
      expect(pages).toHaveLength(1);
      const boxes = withoutMark(pages[0] ?? []);
      expect(overlaps(boxes)).toEqual([]);
      const frame = frameOf(content.paper);
      for (const box of boxes.filter(({ text }) => text !== 'SALINAN')) {
        if (box.kind === 'qr') continue;
        expect(box.left).toBeGreaterThan(frame.left - 1);
        expect(box.right).toBeLessThan(frame.right + 1);
        expect(box.bottom).toBeLessThan(frame.bottom + 1);
      }
    },
  );

  it.each(everyCombination())(
    '(%s) keeps clear of the edges that printers leave white',
    (_name, content) => {
      const { width, height } = frameOf(content.paper);
      for (const box of withoutMark(boxesOf(content).flat())) {
        expect(Math.min(box.left, box.top, width - box.right)).toBeGreaterThan(mm(8));
        expect(height - box.bottom).toBeGreaterThan(mm(13));
      }
    },
  );

  it.each(PAPERS)('on %s leaves room for a stamp at the left of the signature', (paper) => {
    for (const content of [membershipPage({ paper }), strainedPage({ paper })]) {
      const boxes = boxesOf(content).flat();
      const beginning = (text: string | undefined) =>
        boxes.findLast((box) => box.text !== '' && text?.startsWith(box.text)) as MarkBox;
      const post = beginning(content.signature.positionLines.at(-1));
      const nip = beginning(`NIP ${content.signature.nip}`);
      const beside = boxes.filter(
        ({ top, bottom, right }) => bottom > post.top && top < nip.bottom && right < post.left,
      );
      expect(beside.map(({ kind }) => kind)).toContain('qr');
      expect(post.left - Math.max(...beside.map(({ right }) => right))).toBeGreaterThan(mm(20));
    }
  });

  it('says every word of the longest letter', async () => {
    for (const paper of PAPERS) {
      const content = withCertificate(strainedPage({ paper }));
      // oxlint-disable-next-line eslint/no-await-in-loop -- one page after the other
      const bytes = await paintSheets(workshop, layoutLetter(workshop, content));
      const text = pageTexts(bytes).join(' ');
      for (const said of wordsOf(content)) expect(text).toContain(said);
      expect(qpdfProblems(bytes)).toBe('');
    }
  });

  it('is laid out alike whatever was laid out before it', async () => {
    const alone = JSON.stringify(layoutLetter(workshop, membershipPage()));
    for (const other of [
      strainedPage(),
      historyPage(),
      membershipPage({ copies: [], proof: null }),
    ]) {
      layoutLetter(workshop, other);
      expect(JSON.stringify(layoutLetter(workshop, membershipPage()))).toBe(alone);
    }
  });

  it('has on every page the same objects for what all letters share', () => {
    const [one, two] = ['WA ODE CONTOH', 'LA ODE CONTOH'].map((name) => {
      const page = membershipPage();
      const body = page.body.map((block, at) =>
        at === 3 ? { kind: 'table' as const, rows: [{ label: 'Nama', value: name }] } : block,
      );
      return layoutLetter(workshop, { ...page, body })[0]?.placed.map(({ block }) => block) ?? [];
    });
    const others = one?.filter((block) => !two?.includes(block)) ?? [];
    // The number's line, tables and proof; not the letterhead, title, sentences, signature, copies.
    expect((one?.length ?? 0) - others.length).toBeGreaterThanOrEqual(9);
  });
});

function wordsOf(content: LetterContent): string[] {
  return [
    ...content.titleLines,
    `NOMOR ${content.number}`,
    ...content.body.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'table' ? block.rows.map(({ value }) => value) : block.rows.flat();
    }),
    ...content.signature.positionLines,
    content.signature.name,
    ...(content.copies ?? []),
    content.proof?.code ?? '',
    content.proof?.label ?? '',
  ];
}

describe('the proof', () => {
  it('is a code of 24 mm or more, the code to type and what it is not', () => {
    const [boxes = []] = boxesOf(membershipPage());
    const [sheet] = layoutLetter(workshop, membershipPage());
    const marks = sheet?.placed.flatMap(({ block }) => block.marks) ?? [];
    const qr = marks.find((mark) => mark.kind === 'qr');
    expect(qr?.kind === 'qr' && qr.size).toBeGreaterThanOrEqual(mm(24));
    expect(boxes.some(({ text }) => text === 'K7QF-3M2P-9XTD')).toBe(true);
  });

  it('is not on a draft', () => {
    const marks = boxesOf(membershipPage({ number: null })).flat();
    expect(marks.filter(({ kind, text }) => kind === 'qr' || text.includes('K7QF'))).toEqual([]);
  });
});

describe('the signature', () => {
  it('as an image keeps its proportions within the room to sign', () => {
    const [boxes = []] = boxesOf(
      withImage(
        membershipPage({ letterhead: { ...membershipPage().letterhead, coatOfArms: null } }),
      ),
    );
    const image = boxes.find(({ kind }) => kind === 'image') as MarkBox;
    expect((image.right - image.left) / (image.bottom - image.top)).toBeCloseTo(420 / 150, 2);
    const post = boxes.find(({ text }) => text === 'KOTA BAUBAU,');
    const name = boxes.findLast(({ text }) => text === 'Drs. La Contoh, M.Si.');
    expect(image.top).toBeGreaterThanOrEqual(post?.bottom ?? Infinity);
    expect(image.bottom).toBeLessThanOrEqual(name?.top ?? 0);
  });

  it('with a certificate says who holds and who issued it, and names nobody else', async () => {
    const bytes = await paintSheets(
      workshop,
      layoutLetter(workshop, withCertificate(membershipPage())),
    );
    expect(bytes).toContainText(
      `Ditandatangani secara digital dengan sertifikat: ${CERTIFICATE.holder} Penerbit: ${CERTIFICATE.issuer}`,
    );
    expect(bytes).not.toContainText('BSrE');
    expect(bytes).not.toContainText('BSSN');
  });
});

describe('a letter to somebody', () => {
  it('has date, addressee, title and number above its table', async () => {
    const bytes = await paintSheets(workshop, layoutLetter(workshop, coverPage(3)));
    expect(bytes).toContainText(
      'Baubau, 15 Juli 2025 Yth. Kepala Dinas Kesehatan Kota Baubau di Baubau SURAT PENGANTAR NOMOR 500.15/051/DISNAKER/2025',
    );
    expect(pageTexts(bytes)).toHaveLength(1);
    expect(bytes).not.toContainText('Halaman');
  });

  it('says what it is about where the office wants it to', async () => {
    const heading = {
      placeAndDate: 'Baubau, 15 Juli 2025',
      rows: [
        { label: 'Sifat', value: 'Biasa' },
        { label: 'Lampiran', value: '1 (satu) berkas' },
        { label: 'Hal', value: 'Surat Keterangan Kepesertaan' },
      ],
      to: ['Yth. Kepala Dinas Kesehatan', 'di', 'Baubau'],
    };
    const bytes = await paintSheets(workshop, layoutLetter(workshop, coverPage(3, { heading })));
    expect(bytes).toContainText('Sifat : Biasa Lampiran : 1 (satu) berkas Hal : Surat Keterangan');
  });

  it.each(PAPERS)(
    'runs over as many pages of %s as its letters need, each with its number',
    async (paper) => {
      const content = coverPage(300, { paper });
      const sheets = layoutLetter(workshop, content);
      const bytes = await paintSheets(workshop, sheets);
      const texts = pageTexts(bytes);
      expect(texts.length).toBeGreaterThan(6);
      for (const [index, text] of texts.entries()) {
        expect(text).toContain(`Halaman ${index + 1} dari ${texts.length}`);
        expect(text).toContain('Nomor 500.15/051/DISNAKER/2025');
      }
      for (let letter = 1; letter <= 300; letter += 1)
        expect(texts.join(' ')).toContain(
          `500.15/${String(letter).padStart(3, '0')}/DISNAKER/2025`,
        );
      for (const sheet of sheets) {
        const boxes = markBoxes(workshop.faces, sheet);
        expect(overlaps(boxes)).toEqual([]);
        expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(sheet.height - mm(13));
      }
    },
  );

  it('keeps its signature with the last of its letters, wherever the page ends', () => {
    for (let letters = 1; letters <= 60; letters += 1) {
      const pages = boxesOf(coverPage(letters));
      const last = pages.at(-1)?.map(({ text }) => text) ?? [];
      expect(last).toContain('Drs. La Contoh, M.Si.');
      expect(last).toContain(`${letters} lembar`);
    }
  });
});

describe('the paper', () => {
  it.each([
    ['F4', 215, 330],
    ['A4', 210, 297],
  ] as const)('%s is exactly %d × %d mm on every page', async (paper, width, height) => {
    const bytes = await paintSheets(workshop, layoutLetter(workshop, coverPage(60, { paper })));
    const [wide, tall] = (pdfInfo(bytes)['Page size'] ?? '').match(/[\d.]+/gu)?.map(Number) ?? [];
    expect(wide).toBeCloseTo(mm(width), 1);
    expect(tall).toBeCloseTo(mm(height), 1);
  });
});
