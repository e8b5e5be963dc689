import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listPlaces } from '../../electron/db/lists/departments.ts';
import { UNWATCHED, type Job } from '../../electron/flows/context.ts';
import { resourcePath } from '../../electron/resources.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { toolsInThread } from '../../electron/tools-in-thread.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { FIRST_AGREEMENT } from '../../shared/domain/reading/read-candidates.ts';
import { bigRoster } from '../support/big-roster.ts';
import { freshDatabase, freshFolder } from '../support/database.ts';

const tools = toolsInThread();
afterAll(() => tools.close());

async function aRequest() {
  const { db } = await freshDatabase();
  const path = resourcePath('samples', 'contoh-2-kop-dan-total.xlsx');
  return {
    source: { kind: 'file', path } as const,
    answers: NO_ANSWERS,
    memory: [],
    places: await listPlaces(db),
    agreement: FIRST_AGREEMENT,
  };
}

/** A thread that never answers, and counts how often it was started. */
function deafProgram(body = ''): string {
  const path = join(freshFolder(), 'deaf.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'; ${body}\nparentPort.on('message', () => { ${body ? '' : 'for (;;);'} });`,
  );
  return path;
}

it('a thread reads what is read in place', async () => {
  const request = await aRequest();
  const there = await tools.readRoster(request, UNWATCHED);
  expect(there).toEqual(await toolsInPlace().readRoster(request, UNWATCHED));
});

it('a failure crosses with its code and its facts, and the thread goes on', async () => {
  const request = await aRequest();
  const sheets = [{ name: 'Tidak Ada', headerRow: null, department: null }];
  const answers = { ...NO_ANSWERS, sheets };
  const wrong = tools.readRoster({ ...request, answers }, UNWATCHED);
  await expect(wrong).rejects.toMatchObject({ code: 'workbook-no-such-sheet', details: ['Data'] });
  const source = { kind: 'file', path: 'tidak-ada.xlsx' } as const;
  const missing = tools.readRoster({ ...request, source }, UNWATCHED);
  await expect(missing).rejects.toMatchObject({ code: 'file-missing' });
  expect((await tools.readRoster(request, UNWATCHED)).readings[0]?.candidates).toHaveLength(45);
});

it('progress arrives while the thread works', async () => {
  const stages = new Set<string>();
  const job: Job = { ...UNWATCHED, progress: (stage) => stages.add(stage) };
  await tools.readRoster(await aRequest(), job);
  expect([...stages]).toEqual(['reading', 'checking']);
});

it('a file that is never done is given up, and the next one is read', async () => {
  const slow = toolsInThread({ readingMs: 300, stoppingMs: 100 }, deafProgram());
  const request = await aRequest();
  const timeout = expect.objectContaining({ code: 'workbook-timeout' }) as unknown;
  await expect(slow.readRoster(request, UNWATCHED)).rejects.toEqual(timeout);
  await expect(slow.readRoster(request, UNWATCHED)).rejects.toEqual(timeout);
  await slow.close();
});

it('a cancel ends even a thread that does not listen', async () => {
  const slow = toolsInThread({ readingMs: 60_000, stoppingMs: 100 }, deafProgram());
  const cancelled = new AbortController();
  const reading = slow.readRoster(await aRequest(), { ...UNWATCHED, signal: cancelled.signal });
  setTimeout(() => cancelled.abort(), 50);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  await slow.close();
});

it('a task that is cancelled while it waits is never started', async () => {
  const cancelled = new AbortController();
  const request = await aRequest();
  const first = tools.readRoster(request, UNWATCHED);
  const second = tools.readRoster(request, { ...UNWATCHED, signal: cancelled.signal });
  cancelled.abort();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  expect((await first).readings[0]?.candidates).toHaveLength(45);
});

it('a thread that dies fails its task alone', async () => {
  const dying = toolsInThread(
    undefined,
    deafProgram(`parentPort.on('message', () => process.exit(3));`),
  );
  await expect(dying.readRoster(await aRequest(), UNWATCHED)).rejects.toMatchObject({
    code: 'internal',
  });
  await dying.close();
});

it('many people come out of the thread as they were read in place, and the thread is not kept', async () => {
  const path = join(freshFolder(), 'besar.xlsx');
  writeFileSync(path, bigRoster(20_500));
  const request = { ...(await aRequest()), source: { kind: 'file', path } as const };
  const own = toolsInThread();
  try {
    const [first, second] = await Promise.all([
      own.readRoster(request, UNWATCHED),
      own.readRoster(await aRequest(), UNWATCHED),
    ]);
    expect(first).toEqual(await toolsInPlace().readRoster(request, UNWATCHED));
    expect(second.readings[0]?.candidates).toHaveLength(45);
  } finally {
    await own.close();
  }
});
