import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { UNWATCHED, type Job, type PrintPart } from '../../electron/flows/context.ts';
import { drawLetters } from '../../electron/pdf/draw-letters.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { openPrint } from '../../electron/print-files.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { benchLetters } from '../bench/bench-letters.ts';
import { freshFolder } from '../support/database.ts';
import { aLetter, aLetterMember, coatImages } from '../support/letters.ts';
import { pageTexts, pdfInfo, qpdfProblems } from '../support/pdf-text.ts';

const images = coatImages();
const fonts = await loadFonts('resources/fonts');
let folder: string;

beforeEach(() => {
  folder = freshFolder();
});

type Finish = (bytes: Uint8Array) => Promise<Uint8Array>;

function print(finish: Finish | null = null) {
  return openPrint({ folder, images, certificate: null }, fonts, finish);
}

function fileOf(name: string): Buffer {
  return readFileSync(join(folder, name));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** So many letters at a time into one file. */
function inBatches(letters: readonly LetterContent[], size: number): PrintPart[] {
  const parts: PrintPart[] = [];
  for (let from = 0; from < letters.length; from += size)
    parts.push({
      file: 'semua.pdf',
      letters: letters.slice(from, from + size),
      ends: from + size >= letters.length,
    });
  return parts;
}

async function drawAll(parts: readonly PrintPart[], finish: Finish | null = null) {
  const open = await print(finish);
  const drawn = [];
  for (const part of parts) drawn.push(...(await open.draw([part], UNWATCHED)));
  await open.close();
  return drawn;
}

/** Every word of a letter, in the order in which the page is read. */
function wordsOf(content: LetterContent): string {
  const { letterhead, titleLines, number, body, signature, proof } = content;
  const blocks = body.map((block) => {
    if (block.kind === 'paragraph') return block.text;
    if (block.kind === 'grid') throw new Error('letters about people have no grid');
    return block.rows.map(({ label, value }) => `${label} : ${value}`).join(' ');
  });
  const { placeAndDate, positionLines, name, rank, nip } = signature;
  return folded(
    [
      letterhead.government,
      letterhead.office,
      ...letterhead.lines,
      ...titleLines,
      `NOMOR ${number}`,
    ]
      .concat(blocks, placeAndDate, positionLines, name, rank ?? '', `NIP ${nip}`)
      .concat(proof ? [proof.code, proof.label] : [])
      .join(' '),
  );
}

function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Down to the signature as it stands; proof and signature stand side by side, so their words come mixed. */
function asRead(text: string, letter: LetterContent | undefined): string {
  const all = folded(text);
  const words = letter ? wordsOf(letter) : '';
  const end = words.indexOf(letter?.signature.placeAndDate ?? '');
  return `${all.slice(0, end)}|${all.slice(end).split(' ').toSorted().join(' ')}`;
}

describe('a whole print of 992 letters', () => {
  it('says on every page what the letter says, letter for letter', async () => {
    const letters = benchLetters(0, 992);
    const [, , , , last] = await drawAll(inBatches(letters, 200));
    expect(last?.whole?.pages).toBe(992);
    expect(last?.firstPages.at(-1)).toBe(992);
    const texts = pageTexts(fileOf('semua.pdf'));
    expect(texts.map((text, index) => asRead(text, letters[index]))).toEqual(
      letters.map((letter) => asRead(wordsOf(letter), letter)),
    );
    expect(qpdfProblems(fileOf('semua.pdf'))).toBe('');
  }, 60_000);
});

describe('a file of a print', () => {
  it('is the same however it is cut into parts, and its SHA-256 is that of the file', async () => {
    const letters = benchLetters(0, 60);
    const [one] = await drawAll(inBatches(letters, 60));
    const bytes = fileOf('semua.pdf');
    expect(one?.whole?.sha256).toBe(sha256(bytes));
    folder = freshFolder();
    const parts = await drawAll(inBatches(letters, 7));
    expect(parts.map(({ whole }) => whole !== null)).toEqual([...Array(8).fill(false), true]);
    expect(Buffer.compare(fileOf('semua.pdf'), bytes)).toBe(0);
    expect((await drawLetters(letters, { fonts, images })).bytes.length).toBe(bytes.length);
  });

  it('is the same after other letters were drawn in the same process', async () => {
    const letters = benchLetters(0, 3);
    await drawAll(inBatches(letters, 3));
    const before = fileOf('semua.pdf');
    folder = freshFolder();
    const others = benchLetters(500, 40);
    const odd = aLetter({ member: aLetterMember({ name: 'ЖЩЫ Ωλφ' }) });
    const open = await print();
    await open.draw([{ file: 'lain.pdf', letters: [...others, odd], ends: true }], UNWATCHED);
    await open.draw(inBatches(letters, 3), UNWATCHED);
    await open.close();
    expect(Buffer.compare(fileOf('semua.pdf'), before)).toBe(0);
  });

  it('of a megabyte and more is written while it grows', async () => {
    const open = await print();
    const letters = benchLetters(0, 500);
    await open.draw([{ file: 'semua.pdf', letters, ends: false }], UNWATCHED);
    expect(readdirSync(folder)).toEqual(['semua.pdf']);
    const [rest] = await open.draw([{ file: 'semua.pdf', letters: [], ends: true }], UNWATCHED);
    expect(rest).toMatchObject({ firstPages: [], whole: { pages: 500 } });
    expect(rest?.whole?.sha256).toBe(sha256(fileOf('semua.pdf')));
    expect(qpdfProblems(fileOf('semua.pdf'))).toBe('');
  });

  it('says whose letter it is, or how many it holds', async () => {
    const [first, ...others] = benchLetters(0, 4);
    const cover = { ...(others[0] as LetterContent), kind: 'cover' } as const;
    await drawAll([
      { file: 'satu.pdf', letters: [first as LetterContent], ends: true },
      { file: 'empat.pdf', letters: [first as LetterContent, ...others], ends: true },
      { file: 'dinas.pdf', letters: [cover, ...others], ends: true },
      { file: 'pengantar.pdf', letters: [cover], ends: true },
    ]);
    const titleOf = (name: string) => pdfInfo(fileOf(name))['Title'];
    expect(titleOf('satu.pdf')).toBe('Surat Keterangan Kepesertaan – LA ODE CONTOH JAYA KE-1');
    expect(titleOf('empat.pdf')).toBe('Surat Keterangan Kepesertaan – 4 peserta');
    expect(titleOf('dinas.pdf')).toBe('Surat Keterangan Kepesertaan – 3 peserta');
    expect(titleOf('pengantar.pdf')).toBe('Surat Pengantar – LA ODE CONTOH PUTRA KE-2');
  });
});

describe('many files in one go', () => {
  it('are each whole, in the order in which they were asked for', async () => {
    const letters = benchLetters(0, 60);
    const parts = letters.map((letter, index) => ({
      file: `${index + 1}.pdf`,
      letters: [letter],
      ends: true,
    }));
    const open = await print();
    const drawn = await open.draw(parts, UNWATCHED);
    await open.close();
    expect(drawn.map(({ file }) => file)).toEqual(parts.map(({ file }) => file));
    for (const { file, firstPages, whole } of drawn) {
      expect(firstPages).toEqual([1]);
      expect(whole).toEqual({ sha256: sha256(fileOf(file)), pages: 1 });
    }
    expect(qpdfProblems(fileOf('1.pdf'))).toBe('');
    expect(fileOf('60.pdf')).toContainText('LA ODE CONTOH SYAH KE-60');
  });
});

describe('a print that signs', () => {
  const finish: Finish = (bytes) => Promise.resolve(Buffer.concat([bytes, Buffer.from('%signed')]));

  it.each([1, 500])('changes a file of %d letters once, when it ends', async (count) => {
    const parts = inBatches(benchLetters(0, count), 100);
    const drawn = await drawAll(parts, finish);
    const bytes = fileOf('semua.pdf');
    expect(bytes.toString('latin1').endsWith('%%EOF\n%signed')).toBe(true);
    expect(drawn.at(-1)?.whole).toEqual({ sha256: sha256(bytes), pages: count });
    expect(readdirSync(folder)).toEqual(['semua.pdf']);
  });
});

describe('a print that goes wrong', () => {
  it('stops between two letters when it is cancelled, and writes no more', async () => {
    const cancelled = new AbortController();
    const job: Job = {
      ...UNWATCHED,
      signal: cancelled.signal,
      progress: (_stage, done) => done === 30 && cancelled.abort(),
    };
    const open = await print();
    const parts = benchLetters(0, 90).map((letter, index) => ({
      file: `${index}.pdf`,
      letters: [letter],
      ends: true,
    }));
    await expect(open.draw(parts, job)).rejects.toMatchObject({ code: 'cancelled' });
    const names = readdirSync(folder);
    expect(names.length).toBeLessThanOrEqual(30);
    await open.close();
    expect(readdirSync(folder)).toEqual(names);
  });

  it('tells that the folder is gone, early and once', async () => {
    folder = join(folder, 'tidak-ada');
    let drawn = 0;
    const job: Job = { ...UNWATCHED, progress: (_stage, done) => (drawn = done) };
    const open = await print();
    const parts = benchLetters(0, 400).map((letter, index) => ({
      file: `${index}.pdf`,
      letters: [letter],
      ends: true,
    }));
    const failure = { code: 'target-not-writable' };
    await expect(open.draw(parts, job)).rejects.toMatchObject(failure);
    expect(drawn).toBeLessThan(100);
    await expect(drawAll(inBatches(benchLetters(0, 500), 500))).rejects.toMatchObject(failure);
  });

  it('never writes over a file', async () => {
    const [letter] = benchLetters(0, 1);
    const part = { file: 'satu.pdf', letters: [letter as LetterContent], ends: true };
    await drawAll([part]);
    const before = fileOf('satu.pdf');
    await expect(drawAll([part])).rejects.toMatchObject({ code: 'target-not-writable' });
    expect(Buffer.compare(fileOf('satu.pdf'), before)).toBe(0);
  });
});
