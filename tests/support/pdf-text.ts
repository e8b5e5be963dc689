import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * PDFs as their readers see them, through the tools of poppler-utils (pdftotext, pdffonts …): a
 * second program's opinion of what we drew.
 */

export interface PdfWord {
  readonly page: number;
  readonly text: string;
  /** In points from the top left corner. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
}

/** The text of each page, in reading order, every run of white space as one space. */
export function pageTexts(bytes: Uint8Array): string[] {
  const pages = poppler('pdftotext', ['-raw', '-', '-'], bytes).split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\s+/gu, ' ').trim());
}

/** The text of one page, counted from 1: a thousand take long. */
export function pageText(bytes: Uint8Array, page: number): string {
  const only = ['-f', String(page), '-l', String(page)];
  return poppler('pdftotext', ['-raw', ...only, '-', '-'], bytes)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The text of each page with its columns and lines kept. */
export function pageLayouts(bytes: Uint8Array): string[] {
  return poppler('pdftotext', ['-layout', '-', '-'], bytes).split('\f').slice(0, -1);
}

/** Every word with its place. */
export function wordBoxes(bytes: Uint8Array): PdfWord[] {
  const words: PdfWord[] = [];
  let page = 0;
  for (const line of poppler('pdftotext', ['-bbox', '-', '-'], bytes).split('\n')) {
    if (line.includes('<page ')) page += 1;
    const match = WORD.exec(line);
    if (!match) continue;
    const [x, y, right, bottom] = match.slice(1, 5).map(Number) as [number, number, number, number];
    words.push({ page, text: unescaped(match[5] as string), x, y, right, bottom });
  }
  return words;
}

const WORD =
  /<word xMin="(?<x>[\d.-]+)" yMin="(?<y>[\d.-]+)" xMax="(?<right>[\d.-]+)" yMax="(?<bottom>[\d.-]+)">(?<text>.*)<\/word>/u;

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** What pdfinfo says: `Title`, `Pages`, `Page size` … */
export function pdfInfo(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    poppler('pdfinfo', ['-'], bytes)
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

export function pdfFonts(bytes: Uint8Array): PdfFont[] {
  return poppler('pdffonts', ['-'], bytes)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      const flags = line.match(/\b(?:yes|no)\b/gu) ?? [];
      const [embedded, subset, unicode] = flags.map((flag) => flag === 'yes');
      return {
        name: (line.split(/\s+/u)[0] ?? '').replace(/^[A-Z]{6}\+/u, ''),
        embedded: embedded ?? false,
        subset: subset ?? false,
        unicode: unicode ?? false,
      };
    });
}

/** How many different image objects (masks left out) the pages show. */
export function imageObjects(bytes: Uint8Array): number {
  const rows = poppler('pdfimages', ['-list', '-'], bytes).split('\n').slice(2).filter(Boolean);
  const images = rows
    .map((row) => row.trim().split(/\s+/u))
    .filter((cells) => cells[2] === 'image');
  return new Set(images.map((cells) => cells[10])).size;
}

/** What qpdf finds wrong with the file; empty where nothing is, or where there is no qpdf. */
export function qpdfProblems(bytes: Uint8Array): string {
  if (spawnSync('qpdf', ['--version']).error) return '';
  return withFile(bytes, (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  });
}

/** One page as gray pixels, row by row. */
export function pagePixels(
  bytes: Uint8Array,
  dotsPerInch = 50,
): { readonly width: number; readonly height: number; readonly gray: Uint8Array } {
  return withFile(bytes, (file) => {
    const to = `${file}-page`;
    const options = ['-r', String(dotsPerInch), '-gray', '-singlefile', file, to];
    execFileSync('pdftoppm', options);
    const image = readFileSync(`${to}.pgm`);
    const header = /^P5\s+(?<width>\d+)\s+(?<height>\d+)\s+\d+\s/u.exec(
      image.toString('latin1', 0, 60),
    );
    if (!header) throw new Error('pdftoppm wrote no picture');
    const gray = new Uint8Array(image.subarray(header[0].length));
    return { width: Number(header[1]), height: Number(header[2]), gray };
  });
}

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-text-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function poppler(command: string, args: readonly string[], bytes: Uint8Array): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    input: bytes,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error)
    throw new Error(`${command} is missing: apt-get install poppler-utils`, { cause: error });
  if (status !== 0) throw new Error(`${command}: ${stderr.toString()}`);
  return stdout.toString('utf8');
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The document's text holds this text, wherever its lines break. */
    toContainText(text: string): R;
  }
}

expect.extend({
  toContainText(bytes: Uint8Array, text: string) {
    const found = pageTexts(bytes).join(' ');
    return {
      pass: found.includes(text),
      message: () =>
        `expected the PDF ${this.isNot ? 'not ' : ''}to say "${text}"; it says:\n${found}`,
    };
  },
});
