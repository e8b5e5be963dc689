import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchLetters } from './bench-letters.ts';
import { mailMerge } from './mail-merge.ts';
import type { Bench, Told } from './measure.ts';

const run = promisify(execFile);

/** With these `npm run cli` starts the program: they keep it small, and change little of its time. */
const FLAGS_OF_CLI = ['--max-semi-space-size=8'];

type Shape = 'one' | 'files';

/** What a fresh process needed, without the time of its start and of loading code. */
async function round(way: 'ours' | 'baseline', shape: Shape, letters: number): Promise<Told> {
  const program = join(import.meta.dirname, 'letters-round.ts');
  const flags = way === 'ours' ? FLAGS_OF_CLI : [];
  const args = [...flags, program, way, shape, String(letters)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1e7 });
  return JSON.parse(stdout) as Told;
}

function contest(shape: Shape, letters: number) {
  return {
    ours: () => round('ours', shape, letters),
    baseline: () => round('baseline', shape, letters),
  };
}

/** Memory that does not grow with the letters: the most that a process had for so many of them. */
async function tellMemory(): Promise<string> {
  const told: string[] = [];
  for (const letters of [1000, 4000, 10_000]) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one at a time
    const { megabytes } = await round('ours', 'one', letters);
    told.push(`${letters.toLocaleString('en')} letters ${megabytes} MB`);
  }
  return `peak memory: ${told.join(', ')}`;
}

const MERGED = 150;
const OURS_MERGED = 4000;

/**
 * Letters with coat of arms, proof and QR code. Ours is a print as the program makes it: files on the disk for good,
 * with their SHA-256. The baseline is a loop over pdfkit's own text(), image() and rect() with fonts registered once
 * for each document, the coat of arms as one object, the QR code's dark runs as rectangles that are filled together
 * (encoded by the same package with the same mask), piped into a file.
 */
export const letterBenches: readonly Bench[] = [
  {
    name: 'letters-one-4000',
    goal: 0.4,
    goalMegabytes: 300,
    rounds: 3,
    isCold: true,
    baselineIs: 'bare pdfkit',
    prepare: async () => ({ ...contest('one', 4000), tell: tellMemory }),
  },
  {
    name: 'letters-files-1000',
    goal: 0.15,
    goalMegabytes: 300,
    rounds: 1,
    isCold: true,
    baselineIs: 'bare pdfkit, a document each',
    prepare: async () => contest('files', 1000),
  },
  {
    name: 'letters-mailmerge',
    goal: 0.02,
    rounds: 3,
    isCold: true,
    baselineIs: `1,000 letters at the pace of LibreOffice's mail merge of ${MERGED}`,
    prepare: async () => {
      const letters = benchLetters(0, MERGED);
      // Both without the start of their programs, as the time of a thousand letters.
      const merged = async () => {
        const milliseconds = await mailMerge(letters);
        return milliseconds === null ? null : (milliseconds / MERGED) * 1000;
      };
      if ((await merged()) === null)
        return 'LibreOffice with Writer and Base is not installed: nothing to measure against';
      return {
        ours: async () => {
          const { milliseconds, megabytes } = await round('ours', 'one', OURS_MERGED);
          return { milliseconds: (milliseconds / OURS_MERGED) * 1000, megabytes };
        },
        baseline: async () => {
          const milliseconds = await merged();
          if (milliseconds === null) throw new Error('LibreOffice merged nothing');
          return { milliseconds, megabytes: 0 };
        },
      };
    },
  },
];
