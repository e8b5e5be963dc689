import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listRegister, WHOLE_REGISTER } from '../../electron/db/letters/register.ts';
import { checkLetters } from '../../electron/flows/letters/check-letters.ts';
import { UNWATCHED, type Context, type Job, type Tools } from '../../electron/flows/context.ts';
import { draftLetters } from '../../electron/flows/letters/draft-letters.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import type { LetterTarget } from '../../electron/flows/letters/prints.ts';
import { reprintLetters } from '../../electron/flows/letters/reprint-letters.ts';
import { applySettings } from '../../electron/flows/office/settings.ts';
import { Failure } from '../../shared/failure.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { allOf, fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const DATE = '2025-07-01';
const VIEW: LetterTarget = { kind: 'view' };
const PEN = { kind: 'pen' } as const;

/** An office that may print, with so many members in PKS 1. */
async function readyContext(count: number, different: Partial<Context> = {}): Promise<Context> {
  const context = await testContext(different);
  await fillOffice(context);
  const people = Array.from({ length: count }, () => aPerson());
  await addMembers(context.data, 'non-asn', people);
  return context;
}

function issueAll(context: Context, job: Job = UNWATCHED, target = VIEW) {
  const wish = { selection: allOf('non-asn'), date: DATE, target, signing: PEN };
  return issueLetters(context, wish, job);
}

async function register(context: Context) {
  return listRegister(context.data.db, WHOLE_REGISTER);
}

it('numbers run on without a gap, and a cancelled print takes none', async () => {
  const context = await readyContext(3);
  const first = await issueAll(context);
  const cancelled = new AbortController();
  const job = {
    signal: cancelled.signal,
    unpaused: () => Promise.resolve(),
    progress: () => cancelled.abort(),
  };
  await expect(issueAll(context, job)).rejects.toMatchObject({ code: 'cancelled' });
  const second = await issueAll(context);
  expect([...first.letters, ...second.letters].map((letter) => letter.number)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `500.15/${number}/DISNAKER/2025`),
  );
  expect((await register(context)).total).toBe(6);
});

it('two prints at once take different numbers', async () => {
  const context = await readyContext(2);
  const [a, b] = await Promise.all([issueAll(context), issueAll(context)]);
  const numbers = [...a.letters, ...b.letters].map((letter) => letter.number);
  expect(new Set(numbers).size).toBe(4);
});

it('each year has a counter of its own', async () => {
  const context = await readyContext(1);
  const issueOn = (date: string) =>
    issueLetters(
      context,
      { selection: allOf('non-asn'), date, target: VIEW, signing: PEN },
      UNWATCHED,
    );
  await issueOn('2025-12-31');
  const { letters } = await issueOn('2026-01-02');
  expect(letters[0]?.number).toBe('500.15/1/DISNAKER/2026');
});

it('one page a letter, and each letter says on which page it stands', async () => {
  const context = await readyContext(3);
  const { letters, document } = await issueAll(context);
  expect(document?.pages).toBe(3);
  expect(letters.map((letter) => letter.page)).toEqual([1, 2, 3]);
});

it('with the letterhead incomplete nothing is printed, and what is missing is named', async () => {
  const context = await testContext();
  await addMembers(context.data, 'non-asn', [aPerson()]);
  await expect(issueAll(context)).rejects.toMatchObject({
    code: 'letterhead-incomplete',
    details: [
      'office-address',
      'office-phone',
      'signatory',
      'agreement-number-government',
      'agreement-number-bpjs',
    ],
  });
  expect((await register(context)).total).toBe(0);
  const check = await checkLetters(context, { selection: allOf('non-asn'), date: DATE });
  expect(check.missing).toHaveLength(5);
});

it('a signatory signs only on the days of the appointment', async () => {
  const context = await readyContext(1);
  const before = {
    selection: allOf('non-asn'),
    date: '2024-12-31',
    target: VIEW,
    signing: PEN,
  };
  await expect(issueLetters(context, before, UNWATCHED)).rejects.toMatchObject({
    details: ['signatory'],
  });
});

it('whoever left, died or is no longer covered gets no letter, and the reason is told', async () => {
  const context = await readyContext(4);
  const { db } = context.data;
  const [left, dead, ended] = await db
    .selectFrom('membership')
    .select('id')
    .orderBy('id')
    .execute();
  const change = (id: number | undefined, values: object) =>
    db.updateTable('membership').set(values).where('id', '=', Number(id)).execute();
  await change(left?.id, { status: 'left', left_on: '2025-06-01' });
  await change(dead?.id, { status: 'dead' });
  await change(ended?.id, { end_on: '2025-05-31' });
  const { letters, refused } = await issueAll(context);
  expect(letters).toHaveLength(1);
  expect(refused.map(({ why }) => why)).toEqual([
    expect.stringContaining('keluar'),
    expect.stringContaining('meninggal'),
    expect.stringContaining('berakhir 31 Mei 2025'),
  ]);
});

it('a letter dated after the coverage is refused, whoever the member is', async () => {
  const context = await readyContext(2);
  const check = await checkLetters(context, { selection: allOf('non-asn'), date: '2026-02-01' });
  expect(check.ready).toBe(0);
  expect(check.refused[0]?.why).toContain('berakhir Januari 2026');
});

it('the folder holds one file a letter, named by number and name', async () => {
  const context = await readyContext(2);
  const folder = join(freshFolder(), 'surat');
  const { letters } = await issueAll(context, UNWATCHED, { kind: 'folder', path: folder });
  const names = readdirSync(folder).toSorted();
  expect(names).toHaveLength(2);
  expect(names[0]).toMatch(/^500\.15-1-DISNAKER-2025 - CONTOH ORANG \d+\.pdf$/);
  expect(letters.map((letter) => String(letter.file)).toSorted()).toEqual(
    names.map((name) => join(folder, name)),
  );
  expect(
    readFileSync(join(folder, names[0] as string))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

it('a cancel while drawing into a folder leaves neither file nor letter', async () => {
  const context = await readyContext(160);
  const folder = join(freshFolder(), 'surat');
  const cancelled = new AbortController();
  const job: Job = {
    signal: cancelled.signal,
    unpaused: () => Promise.resolve(),
    progress: (_stage, done) => (done >= 100 ? cancelled.abort() : undefined),
  };
  await expect(issueAll(context, job, { kind: 'folder', path: folder })).rejects.toThrow(Failure);
  expect(readdirSync(folder)).toEqual([]);
  expect((await register(context)).total).toBe(0);
});

it('a file that cannot be put in place takes no number and leaves nothing', async () => {
  const context = await readyContext(2);
  const folder = freshFolder();
  const path = join(folder, 'ada', 'surat.pdf');
  const target: LetterTarget = { kind: 'file', path };
  await expect(issueAll(context, UNWATCHED, target)).rejects.toMatchObject({
    code: 'target-not-writable',
  });
  expect((await register(context)).total).toBe(0);
  expect(existsSync(path)).toBe(false);
  expect((await issueAll(context)).letters[0]?.number).toBe('500.15/1/DISNAKER/2025');
});

it('a folder in the place of the file stays as it is, and no number is taken', async () => {
  const context = await readyContext(2);
  const path = join(freshFolder(), 'dokumen');
  mkdirSync(path);
  writeFileSync(join(path, 'penting.txt'), 'isi');
  const target: LetterTarget = { kind: 'file', path };
  await expect(issueAll(context, UNWATCHED, target)).rejects.toMatchObject({
    code: 'target-not-writable',
  });
  expect(readFileSync(join(path, 'penting.txt'), 'utf8')).toBe('isi');
  expect((await register(context)).total).toBe(0);
});

it('a file in the place of the folder stays as it is', async () => {
  const context = await readyContext(1);
  const path = join(freshFolder(), 'surat');
  writeFileSync(path, 'isi');
  const target: LetterTarget = { kind: 'folder', path };
  await expect(issueAll(context, UNWATCHED, target)).rejects.toMatchObject({
    code: 'target-not-writable',
  });
  expect(statSync(path).isFile()).toBe(true);
});

it('no file is seen before its letter is in the register for good: a crash repeats no number', async () => {
  const context = await readyContext(30);
  const folder = freshFolder();
  const printing = { over: false, tooEarly: false };
  const watch = async () => {
    while (!printing.over) {
      const visible = readdirSync(folder).some((name) => name.endsWith('.pdf'));
      printing.tooEarly ||= visible && context.data.raw.inTransaction;
      await setImmediate();
    }
  };
  const watched = watch();
  await issueAll(context, UNWATCHED, { kind: 'folder', path: folder });
  printing.over = true;
  await watched;
  expect(printing.tooEarly).toBe(false);
});

it('a register that refuses a letter takes the files back out of the folder', async () => {
  const context = await readyContext(2);
  await context.data.db
    .updateTable('office')
    .set({ letter_number_pattern: 'TETAP/{tahun}/{nomor}' })
    .execute();
  await issueAll(context);
  // The second number of the next print is in the register already, by hand or by accident.
  await context.data.db
    .updateTable('letter')
    .set({ number: 'TETAP/2025/4' })
    .where('seq', '=', 2)
    .execute();
  const folder = freshFolder();
  const target: LetterTarget = { kind: 'folder', path: folder };
  await expect(issueAll(context, UNWATCHED, target)).rejects.toMatchObject({
    code: 'letter-number-taken',
  });
  expect(readdirSync(folder)).toEqual([]);
  expect((await register(context)).total).toBe(2);
});

it('files already in place are taken back when a later one fails, and their numbers too', async () => {
  const base = await readyContext(3);
  const folder = freshFolder();
  const tools: Tools = {
    ...base.tools,
    openPrint: async (request, job) => {
      const print = await base.tools.openPrint(request, job);
      const draw: typeof print.draw = async (parts, drawing) => {
        const drawn = await print.draw(parts, drawing);
        rmSync(join(request.folder, String(parts.at(-1)?.file)));
        return drawn;
      };
      return { ...print, draw };
    },
  };
  const target: LetterTarget = { kind: 'folder', path: folder };
  await expect(issueAll({ ...base, tools }, UNWATCHED, target)).rejects.toThrow(Failure);
  expect(readdirSync(folder)).toEqual([]);
  expect((await register(base)).total).toBe(0);
});

it('a roster that changed before the numbers were taken is printed as it then is', async () => {
  const base = await readyContext(2);
  let changed = false;
  const tools: Tools = {
    ...base.tools,
    openPrint: async (request, job) => {
      if (!changed) await addMembers(base.data, 'non-asn', [aPerson()]);
      changed = true;
      return base.tools.openPrint(request, job);
    },
  };
  const { letters } = await issueAll({ ...base, tools });
  expect(letters).toHaveLength(3);
  expect((await register(base)).total).toBe(3);
});

it('a reprint is the first print again, whatever has changed since', async () => {
  const context = await readyContext(2);
  const { letters, document } = await issueAll(context);
  await applySettings(context, { office: { name: 'Dinas Lain', address: 'Jalan Lain' } });
  await context.data.db.updateTable('person').set({ name: 'NAMA LAIN' }).execute();
  const ids = letters.map((letter) => letter.id);
  const again = await reprintLetters(
    context,
    { letterIds: ids, asCopy: false, passphrase: null },
    UNWATCHED,
  );
  expect(Buffer.from(again.bytes).equals(Buffer.from(document?.bytes ?? []))).toBe(true);
});

it('a draft takes no number and shows at most two hundred letters', async () => {
  const context = await readyContext(205);
  const draft = await draftLetters(context, { selection: allOf('non-asn'), date: DATE }, UNWATCHED);
  expect(draft.pages).toBe(200);
  expect((await register(context)).total).toBe(0);
});

it('the register is found by name, NIK and number', async () => {
  const context = await readyContext(3);
  const { letters } = await issueAll(context);
  const find = (text: string) => listRegister(context.data.db, { ...WHOLE_REGISTER, text });
  expect((await find('15/2/DIS')).letters.map(({ id }) => id)).toEqual([letters[1]?.id]);
  expect((await find(String(letters[0]?.nik))).letters.map(({ id }) => id)).toEqual([
    letters[0]?.id,
  ]);
  expect((await find('')).total).toBe(3);
});
