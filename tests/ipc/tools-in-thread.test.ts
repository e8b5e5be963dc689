import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listPlaces } from '../../electron/db/lists/departments.ts';
import { UNWATCHED, type Job } from '../../electron/flows/context.ts';
import { resourcePath } from '../../electron/resources.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { toolsInThread } from '../../electron/tools-in-thread.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { FIRST_AGREEMENT } from '../../shared/domain/reading/read-candidates.ts';
import { bigRoster } from '../support/big-roster.ts';
import { benchLetters } from '../bench/bench-letters.ts';
import { freshDatabase, freshFolder } from '../support/database.ts';
import { coatImages } from '../support/letters.ts';

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

describe('a print in its thread', () => {
  const request = (folder: string) => ({ folder, images: coatImages(), certificate: null });
  const part = (from: number, count: number, ends: boolean) => ({
    file: 'surat.pdf',
    letters: benchLetters(from, count),
    ends,
  });

  it('makes the files that are made in place, one task after the other', async () => {
    const [there, here] = [freshFolder(), freshFolder()];
    const answers = [];
    for (const [owner, folder] of [
      [tools, there],
      [toolsInPlace(), here],
    ] as const) {
      const print = await owner.openPrint(request(folder), UNWATCHED);
      const first = await print.draw([part(0, 5, false)], UNWATCHED);
      const second = await print.draw([part(5, 2, true)], UNWATCHED);
      await print.close();
      answers.push([first, second]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(readFileSync(`${there}/surat.pdf`)).toEqual(readFileSync(`${here}/surat.pdf`));
  });

  it('does not keep previews waiting, nor another print', async () => {
    const folders = [freshFolder(), freshFolder()] as const;
    const one = await tools.openPrint(request(folders[0]), UNWATCHED);
    const other = await tools.openPrint(request(folders[1]), UNWATCHED);
    let isDone = false;
    const long = one.draw([part(0, 1500, true)], UNWATCHED).then(() => (isDone = true));
    await tools.drawLetters({ contents: benchLetters(0, 1), images: coatImages() }, UNWATCHED);
    await other.draw([part(0, 1, true)], UNWATCHED);
    expect(isDone).toBe(false);
    await long;
    await Promise.all([one.close(), other.close()]);
    expect(folders.map((folder) => readdirSync(folder))).toEqual([['surat.pdf'], ['surat.pdf']]);
  });

  it('that is cancelled can still be closed, and the next one begins', async () => {
    const cancelled = new AbortController();
    const job: Job = {
      ...UNWATCHED,
      signal: cancelled.signal,
      progress: () => cancelled.abort(),
    };
    const folder = freshFolder();
    const print = await tools.openPrint(request(folder), UNWATCHED);
    const drawing = print.draw([part(0, 4000, true)], job);
    await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
    await print.close();
    const next = await tools.openPrint(request(freshFolder()), UNWATCHED);
    await expect(next.draw([part(0, 1, true)], UNWATCHED)).resolves.toHaveLength(1);
    await next.close();
  });

  it('fails when its thread dies, and never goes on in another one', async () => {
    const dying = toolsInThread(
      undefined,
      deafProgram(
        `let asked = 0; parentPort.on('message', () => {
          if ((asked += 1) === 1) parentPort.postMessage({ kind: 'done' }); else process.exit(3);
        });`,
      ),
    );
    const print = await dying.openPrint(request(freshFolder()), UNWATCHED);
    const internal = { code: 'internal' };
    await expect(print.draw([part(0, 1, true)], UNWATCHED)).rejects.toMatchObject(internal);
    await expect(print.draw([part(0, 1, true)], UNWATCHED)).rejects.toMatchObject(internal);
    await print.close();
    await dying.close();
  });

  it('that nobody closed ends with the tools', async () => {
    const own = toolsInThread();
    const print = await own.openPrint(request(freshFolder()), UNWATCHED);
    await print.draw([part(0, 1, false)], UNWATCHED);
    await own.close();
    await expect(print.draw([part(1, 1, true)], UNWATCHED)).rejects.toMatchObject({
      code: 'internal',
    });
  });

  it('that cannot begin leaves its thread to the next', async () => {
    const own = toolsInThread();
    const images = new Map([['x', { bytes: Buffer.from('no image'), mediaType: 'image/png' }]]);
    const unreadable = own.openPrint({ ...request(freshFolder()), images }, UNWATCHED);
    await expect(unreadable).rejects.toMatchObject({ code: 'image-unreadable' });
    const print = await own.openPrint(request(freshFolder()), UNWATCHED);
    await expect(print.draw([part(0, 1, true)], UNWATCHED)).resolves.toHaveLength(1);
    await print.close();
    await own.close();
  });
});
