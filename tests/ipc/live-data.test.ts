import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isFree } from '../../electron/db/opening/hold.sqlite.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { rescueHandlers } from '../../electron/ipc/rescue-handlers.ts';
import { createJobs } from '../../electron/jobs.ts';
import { liveData } from '../../electron/live-data.ts';
import { createRunning } from '../../electron/running-requests.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { RIGHTS } from '../../shared/rights.ts';
import { freshFolder } from '../support/database.ts';

const FILE = 'buku-pks.sqlite';
const NO_LIFE = { reopen: () => Promise.reject(new Error('not here')) };

/** Data of an office with this name, closed. */
async function officeFolder(name: string): Promise<string> {
  const folder = freshFolder();
  const data = openDatabase(folder);
  await seedDatabase(data.db);
  await data.db.updateTable('office').set({ name }).execute();
  await data.close();
  return folder;
}

async function officeIn(folder: string): Promise<string | undefined> {
  const data = openDatabase(folder);
  const office = await data.db.selectFrom('office').select('name').executeTakeFirst();
  await data.close();
  return office?.name;
}

it('data are replaced while the window stays', async () => {
  const folder = await officeFolder('Dinas Lama');
  const other = await officeFolder('Dinas Baru');
  const live = liveData(folder, () => {});
  await live.route('app.state', undefined);
  await live.reopen(async () => {
    expect(existsSync(join(folder, `${FILE}-wal`))).toBe(false);
    expect(() => openDatabase(folder)).toThrow('database-in-use');
    copyFileSync(join(other, FILE), join(folder, 'baru'));
    renameSync(join(folder, 'baru'), join(folder, FILE));
  });
  await live.close();
  expect(await officeIn(folder)).toBe('Dinas Baru');
});

it('a replacement that fails leaves the data open as they were', async () => {
  const folder = await officeFolder('Dinas Lama');
  const live = liveData(folder, () => {});
  await expect(live.reopen(() => Promise.reject(new Error('penuh')))).rejects.toThrow('penuh');
  await live.close();
  expect(await officeIn(folder)).toBe('Dinas Lama');
});

it('what is asked while data are replaced waits, and is answered from the new ones', async () => {
  const folder = await officeFolder('Dinas Lama');
  const other = await officeFolder('Dinas Baru');
  const live = liveData(folder, () => {});
  const at = { goOn: false };
  const swapping = live.reopen(async () => {
    while (!at.goOn) await wait(5);
    copyFileSync(join(other, FILE), join(folder, FILE));
  });
  const asked = live.route('session.state', undefined);
  await expect(live.reopen(() => Promise.resolve())).rejects.toMatchObject({ code: 'cancelled' });
  await wait(50);
  at.goOn = true;
  await swapping;
  expect(await asked).toMatchObject({ ok: true, value: { officeName: 'Dinas Baru' } });
  await live.close();
});

it('work under way is stopped and waited for before the data are closed', async () => {
  const running = createRunning();
  const ended: string[] = [];
  const slow = async (name: string, time: number) => {
    await wait(time);
    ended.push(name);
  };
  const others = [running.run(() => slow('satu', 30)), running.run(() => slow('dua', 60))];
  await running.run(async () => {
    await running.othersEnded();
    ended.push('tiga');
  });
  await Promise.all(others);
  expect(ended).toEqual(['satu', 'dua', 'tiga']);
  expect(running.isAny()).toBe(false);
});

it('the one that replaces the data is not stopped itself', async () => {
  const jobs = createJobs(() => {});
  const stopped: string[] = [];
  const other = { hasBegun: false };
  const running = jobs.run('lain', async ({ signal }) => {
    other.hasBegun = true;
    while (!signal.aborted) await wait(5);
    stopped.push('lain');
  });
  await jobs.run('pulih', async ({ signal }) => {
    while (!other.hasBegun) await wait(5);
    jobs.cancelAll();
    if (signal.aborted) stopped.push('pulih');
  });
  await running;
  expect(stopped).toEqual(['lain']);
});

describe('data that cannot be opened', () => {
  it('answer with what is wrong, and offer the copies', async () => {
    const folder = await officeFolder('Dinas Lama');
    writeFileSync(join(folder, FILE), 'ini bukan basis data'.repeat(99));
    const live = liveData(folder, () => {});
    const refused = { ok: false, failure: { code: 'database-damaged' } };
    expect(await live.route('session.state', undefined)).toEqual(refused);
    expect(await live.route('app.state', undefined)).toEqual(refused);
    expect(await live.route('rescue.use', undefined)).toEqual(refused);
    expect(await live.route('rescue.state', undefined)).toEqual({
      ok: true,
      value: {
        problem: 'Data rusak. Pulihkan dari salinan cadangan.',
        code: 'database-damaged',
        copies: [],
        canUseAsFound: false,
      },
    });
    await live.close();
  });

  it('keep the folder, so that nobody else works on them meanwhile', async () => {
    const folder = await officeFolder('Dinas Lama');
    writeFileSync(join(folder, FILE), '');
    const live = liveData(folder, () => {});
    await live.route('rescue.state', undefined);
    expect(isFree(folder)).toBe(false);
    await live.close();
    expect(isFree(folder)).toBe(true);
  });

  it('are tried again when the window asks again', async () => {
    const folder = await officeFolder('Dinas Lama');
    const whole = readFileSync(join(folder, FILE));
    writeFileSync(join(folder, FILE), '');
    const live = liveData(folder, () => {});
    const first = await live.route('session.state', undefined);
    expect(first).toMatchObject({ ok: false, failure: { code: 'database-damaged' } });
    writeFileSync(join(folder, FILE), whole);
    expect(await live.route('session.state', undefined)).toMatchObject({ ok: true });
    await live.close();
  });

  it('are replaced from there, and open then', async () => {
    const folder = await officeFolder('Dinas Lama');
    const other = await officeFolder('Dinas Baru');
    rmSync(join(folder, FILE));
    const live = liveData(folder, () => {});
    const missing = await live.route('session.state', undefined);
    expect(missing).toMatchObject({ failure: { code: 'database-missing' } });
    await live.reopen(async () => copyFileSync(join(other, FILE), join(folder, FILE)));
    const open = await live.route('session.state', undefined);
    expect(open).toMatchObject({ ok: true, value: { officeName: 'Dinas Baru' } });
    await live.close();
  });

  it('are used as found where they are sound, and the log says so', async () => {
    const folder = await officeFolder('Dinas Lama');
    writeFileSync(join(folder, `${FILE}.sum`), `${'a'.repeat(64)}  ${FILE}\n`);
    const live = liveData(folder, () => {});
    const state = await live.route('rescue.state', undefined);
    expect(state).toMatchObject({ value: { code: 'database-altered', canUseAsFound: true } });
    // A restore that fails is no way around the question.
    await expect(live.reopen(() => Promise.reject(new Error('penuh')))).rejects.toThrow('penuh');
    const asked = await live.route('session.state', undefined);
    expect(asked).toMatchObject({ failure: { code: 'database-altered' } });
    expect(await live.route('rescue.use', undefined)).toEqual({ ok: true, value: null });
    expect(await live.route('session.state', undefined)).toMatchObject({ ok: true });
    await live.close();
    const data = openDatabase(folder);
    const log = data.raw.prepare('SELECT kind, via FROM audit ORDER BY id').raw().all();
    expect(log).toEqual([
      ['log-begun', 'program'],
      ['used-as-found', 'program'],
    ]);
    await data.close();
  });

  it('are none where the folder is synchronised: nothing is made there', async () => {
    const folder = join(freshFolder(), 'OneDrive', 'data');
    const live = liveData(folder, () => {});
    const refused = { ok: false, failure: { code: 'folder-synchronised' } };
    expect(await live.route('session.state', undefined)).toEqual(refused);
    const swapped = live.reopen(() => Promise.reject(new Error('too far')));
    await expect(swapped).rejects.toMatchObject({ code: 'folder-synchronised' });
    expect(existsSync(folder)).toBe(false);
    await live.close();
  });
});

it('data that somebody else keeps are read, and kept here when they are free', async () => {
  const folder = await officeFolder('Dinas Lama');
  const keeper = openDatabase(folder, { program: 'terminal' });
  const live = liveData(folder, () => {});
  const held = await live.route('session.state', undefined);
  expect(held).toMatchObject({ value: { heldBy: { program: 'terminal' } } });
  const swapped = live.reopen(() => Promise.reject(new Error('too far')));
  await expect(swapped).rejects.toMatchObject({ code: 'data-read-only' });
  await keeper.close();
  const free = await live.route('session.state', undefined);
  expect(free).toMatchObject({ value: { heldBy: null } });
  expect(() => openDatabase(folder, { hold: null })).toThrow('database-in-use');
  await live.close();
});

it('a rescue answers just what the table of rights says', () => {
  const rescue = {
    folder: '',
    failure: { code: 'database-damaged' },
    tools: toolsInPlace(),
    now: () => new Date(),
    newId: () => '',
    listCopies: () => [],
    useAsFound: () => Promise.resolve(),
  } as const;
  const around = { jobs: createJobs(() => {}), grants: new Map(), life: NO_LIFE };
  const named = Object.entries(RIGHTS).filter(([, right]) => right.inRescue);
  expect(Object.keys(rescueHandlers(rescue, around)).toSorted()).toEqual(
    named.map(([name]) => name).toSorted(),
  );
});
