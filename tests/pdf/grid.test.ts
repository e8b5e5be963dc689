import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../../electron/pdf/document.ts';
import { flow, type Column, type FlowItem } from '../../electron/pdf/parts/flow.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { gridItems } from '../../electron/pdf/parts/grid.ts';
import type { Placed, Sheet } from '../../electron/pdf/marks.ts';
import type { TextStyle } from '../../electron/pdf/text-layout.ts';
import type { GridBlock } from '../../shared/domain/letter.ts';
import { markBoxes, overlaps } from '../support/mark-boxes.ts';
import { paintSheets } from '../support/sheet-picture.ts';
import { pageTexts } from '../support/pdf-text.ts';

const STYLE: TextStyle = { face: 'regular', size: 10, leading: 12.5 };
const COLUMN: Column = { left: 50, firstTop: 100, top: 50, bottom: 550 };
const MEASURE = 400;

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop(await loadFonts('resources/fonts'), new Map());
});

function grid(rows: readonly (readonly string[])[], foot?: readonly string[]): GridBlock {
  return {
    kind: 'grid',
    columns: [
      { title: 'No.', share: 1, align: 'center' },
      { title: 'Nama', share: 5 },
      { title: 'Iuran', share: 2, align: 'right' },
    ],
    rows,
    ...(foot && { foot }),
  };
}

function plainRows(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [`${at + 1}.`, `LA CONTOH ${at + 1}`, '16.800']);
}

function pagesOf(block: GridBlock, before: FlowItem[] = []): Sheet[] {
  const items = [...before, ...gridItems(workshop.faces, block, STYLE, MEASURE)];
  return flow(items, COLUMN).map((placed) => ({ width: 500, height: 600, placed }));
}

async function textsOf(sheets: readonly Sheet[]): Promise<string[]> {
  return pageTexts(await paintSheets(workshop, sheets));
}

function lowest(placed: readonly Placed[]): number {
  return Math.max(...placed.map(({ y, block }) => y + block.height));
}

describe('a ruled table', () => {
  it('has its head on every page, and every row once', async () => {
    const texts = await textsOf(pagesOf(grid(plainRows(100))));
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text).toMatch(/^No\. Nama Iuran /u);
    const rows = texts.map((text) => text.replace('No. Nama Iuran ', '')).join(' ');
    expect(rows).toBe(
      plainRows(100)
        .map((row) => row.join(' '))
        .join(' '),
    );
  });

  it('draws the head of all pages from one recording', () => {
    const heads = pagesOf(grid(plainRows(100))).map(({ placed }) => placed[0]?.block);
    expect(new Set(heads).size).toBe(1);
  });

  it('wraps long cells and cuts none', async () => {
    const name = 'WA ODE CONTOH SITI NUR FATIMAH AZZAHRAH PUTRI RAHMADHANI XYZ YANG PANJANG SEKALI';
    const sheets = pagesOf(grid([['1.', name, '16.800']]));
    expect((await textsOf(sheets)).join(' ')).toContain(name);
    const boxes = markBoxes(workshop.faces, sheets[0] as Sheet);
    expect(overlaps(boxes)).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(COLUMN.left + MEASURE + 1);
  });

  it('tears no row apart and keeps to its pages', () => {
    const rows = plainRows(60).map(([no = '', name = '', money = ''], at) => [
      no,
      `${name} `.repeat(1 + (at % 7) * 3),
      money,
    ]);
    for (const { placed } of pagesOf(grid(rows)))
      expect(lowest(placed)).toBeLessThanOrEqual(COLUMN.bottom + 0.1);
    const items = gridItems(workshop.faces, grid(rows), STYLE, MEASURE);
    expect(items).toHaveLength(1 + rows.length);
  });

  it('goes on with a row that is longer than a page', async () => {
    const novel = Array.from({ length: 900 }, (_, at) => `kata${at}`).join(' ');
    const sheets = pagesOf(grid([['1.', novel, ''], ...plainRows(2)]));
    expect(sheets.length).toBeGreaterThan(1);
    for (const { placed } of sheets)
      expect(lowest(placed)).toBeLessThanOrEqual(COLUMN.bottom + 0.1);
    const texts = (await textsOf(sheets)).map((text) => text.replace('No. Nama Iuran ', ''));
    expect(texts.join(' ').replace('1. ', '')).toContain(novel);
  });

  it('begins on a new page rather than with a head alone', () => {
    const filler: FlowItem = { block: { height: 425, marks: [] }, before: 0 };
    const [first, second] = pagesOf(grid(plainRows(3)), [filler]);
    expect(first?.placed).toHaveLength(1);
    expect(second?.placed).toHaveLength(4);
  });

  it('has its sums under the last row, never alone on a page', async () => {
    const foot = ['Jumlah', '', '1.680.000'];
    for (let count = 20; count < 40; count += 1) {
      const last = pagesOf(grid(plainRows(count), foot)).at(-1)?.placed ?? [];
      // Head, at least one row, and the sums.
      expect(last.length).toBeGreaterThanOrEqual(3);
    }
    expect((await textsOf(pagesOf(grid(plainRows(2), foot)))).join(' ')).toMatch(
      /16\.800 Jumlah 1\.680\.000$/u,
    );
  });

  it('has the word of the sums in the middle of the empty cells beside it', () => {
    const [sheet] = pagesOf(grid(plainRows(1), ['', 'Jumlah', '16.800']));
    const boxes = markBoxes(workshop.faces, sheet as Sheet);
    const word = boxes.find(({ text }) => text === 'Jumlah');
    expect(((word?.left ?? 0) + (word?.right ?? 0)) / 2).toBeCloseTo(
      COLUMN.left + MEASURE * 0.375,
      0,
    );
  });

  it('makes room for the longest word where other columns can spare it', async () => {
    const number = '500.15/001/DISNAKER/2025';
    const texts = await textsOf(pagesOf(grid([[number, 'LA CONTOH', '16.800']])));
    expect(texts.join(' ')).toContain(number);
  });

  it('parts words behind a slash where there is no room for them all', async () => {
    const number = '500.15/001/DISNAKER/2025/'.repeat(4);
    const [text = ''] = await textsOf(pagesOf(grid([[number, number, number]])));
    expect(text).toContain('500.15/ 001/');
    expect(text).toContain('001/DISNAKER/ 2025/500.15/');
    expect(text).not.toContain('500. 15');
  });

  it('aligns its columns left, in the middle or right', () => {
    const [sheet] = pagesOf(
      grid([
        ['1.', 'A', '5'],
        ['10.', 'B', '16.800'],
      ]),
    );
    const boxes = markBoxes(workshop.faces, sheet as Sheet);
    const at = (text: string) => boxes.find((box) => box.text === text);
    expect(at('A')?.left).toBeCloseTo(at('B')?.left ?? 0, 5);
    expect(at('5')?.right).toBeCloseTo(at('16.800')?.right ?? 0, 5);
    const middle = (text: string) => ((at(text)?.left ?? 0) + (at(text)?.right ?? 0)) / 2;
    expect(middle('1.')).toBeCloseTo(middle('10.'), 5);
  });

  it('without rows is its head and its sums', () => {
    expect(pagesOf(grid([], ['Jumlah', '', '0']))[0]?.placed).toHaveLength(2);
    expect(pagesOf(grid([]))[0]?.placed).toHaveLength(1);
  });
});
