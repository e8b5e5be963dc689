/** The process in which hostile files are read: one message asks, one answers. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { readRoster } from '../../electron/read-roster.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { FIRST_AGREEMENT } from '../../shared/domain/reading/read-candidates.ts';
import { Failure } from '../../shared/failure.ts';
import { SEED_LISTS } from '../support/sheets.ts';
import { answerOf, type Answer } from './judge-case.ts';

export interface Told {
  readonly answer: Answer | null;
  /** What was thrown that is no refusal. */
  readonly crash: string | null;
  readonly milliseconds: number;
  /** The most memory that this process has had, in megabytes. */
  readonly megabytes: number;
}

process.on('message', (path: string) => void tell(path));

/** Linux passes the peak of the process that started this one on in its own figures, but not in this file. */
function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Math.round(Number(kilobytes) / 1024);
}

async function tell(path: string): Promise<void> {
  const start = performance.now();
  let answer: Answer | null = null;
  let crash: string | null = null;
  try {
    answer = await answerOf(path, basename(path).replace(/^\d+-/, ''));
    globalThis.gc?.(); // so that what it needs is not added up with what the first reading left
    await readToPeople(path);
  } catch (error) {
    crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const milliseconds = Math.round(performance.now() - start);
  const megabytes = peakMegabytes();
  process.send?.({ answer, crash, milliseconds, megabytes } satisfies Told);
}

/** As an import would; a workbook without a table is refused there. */
async function readToPeople(path: string): Promise<void> {
  try {
    await readRoster(
      {
        source: { kind: 'file', path },
        answers: NO_ANSWERS,
        memory: [],
        places: SEED_LISTS,
        agreement: FIRST_AGREEMENT,
      },
      UNWATCHED,
    );
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'internal') throw error;
  }
}
