import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { giveNumbersBack, takeNumbers } from '../../electron/db/letters/letter-counter.ts';
import { listRegister, WHOLE_REGISTER } from '../../electron/db/letters/register.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { exportRegister } from '../../electron/flows/register/export-register.ts';
import {
  beginRegister,
  fillReservedNumber,
  insertLetter,
  reserveNumbers,
  tryInsert,
  voidLetters,
} from '../../electron/flows/register/register.ts';
import { listLetters, readRegisterState } from '../../electron/flows/register/register-state.ts';
import { applySettings } from '../../electron/flows/office/settings.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { fillOffice } from '../support/office.ts';

const DATE = '2025-07-01';

async function anOffice(pattern = '{klasifikasi}/{nomor}/{unit}/{tahun}'): Promise<Context> {
  const context = await testContext();
  await fillOffice(context);
  await applySettings(context, { office: { letterNumberPattern: pattern } });
  return context;
}

/** Numbers of the register, the newest first. */
async function numbers(context: Context): Promise<string[]> {
  const { letters } = await listRegister(context.data.db, WHOLE_REGISTER);
  return letters.map(({ number }) => number);
}

async function idOf(context: Context, number: string): Promise<number> {
  const { letters } = await listRegister(context.data.db, WHOLE_REGISTER);
  return letters.find((letter) => letter.number === number)?.id ?? 0;
}

const reserve = (context: Context, count: number, date = DATE) =>
  reserveNumbers(context, { date, count, forWhom: 'Bagian Umum' });

it('a reserved block follows the register, bears whom it is for and waits to be filled', async () => {
  const context = await anOffice();
  await reserve(context, 2);
  const block = await reserve(context, 3);
  expect(block).toEqual({ first: '500.15/3/DISNAKER/2025', last: '500.15/5/DISNAKER/2025' });
  const { total, letters } = await listLetters(context, {
    filter: { ...WHOLE_REGISTER, status: 'reserved' },
    offset: 0,
    limit: 1,
  });
  expect(total).toBe(5);
  expect(letters).toEqual([
    expect.objectContaining({
      number: '500.15/5/DISNAKER/2025',
      kind: 'hand',
      name: 'Bagian Umum',
      status: 'reserved',
      nikMasked: null,
      personId: null,
      pks: null,
    }),
  ]);
  expect(await readRegisterState(context, DATE)).toEqual({
    years: [2025],
    nextNumber: '500.15/6/DISNAKER/2025',
    nextSequence: 6,
    reserved: 5,
    gaps: [],
    explained: [],
  });
});

it('a number belongs to the year of its date, each year counts from one', async () => {
  const context = await anOffice();
  await reserve(context, 2, '2025-12-31');
  await reserve(context, 1, '2026-01-01');
  await reserve(context, 1, '2025-12-30');
  expect(await numbers(context)).toEqual([
    '500.15/1/DISNAKER/2026',
    '500.15/3/DISNAKER/2025',
    '500.15/2/DISNAKER/2025',
    '500.15/1/DISNAKER/2025',
  ]);
});

it('a reserved number is filled once, and only with a date of its year', async () => {
  const context = await anOffice('{nomor}/{bulan}/{tahun}');
  await reserve(context, 2);
  const id = await idOf(context, '1/VII/2025');
  const letter = { addressee: 'Kepala Dinas Contoh', about: 'Undangan rapat' };
  await expect(
    fillReservedNumber(context, { id, date: '2026-01-02', ...letter }),
  ).rejects.toMatchObject({ code: 'letter-year-differs' });
  await expect(
    fillReservedNumber(context, { id, date: DATE, addressee: ' ', about: '' }),
  ).rejects.toMatchObject({ code: 'values-invalid', details: ['addressee', 'about'] });
  const filled = await fillReservedNumber(context, { id, date: '2025-08-03', ...letter });
  // The number was told when it was reserved, so it stays, whatever the month of the letter.
  expect(filled).toMatchObject({
    number: '1/VII/2025',
    date: '2025-08-03',
    name: 'Kepala Dinas Contoh',
    about: 'Undangan rapat',
    status: 'issued',
  });
  await expect(fillReservedNumber(context, { id, date: DATE, ...letter })).rejects.toMatchObject({
    code: 'letter-not-reserved',
  });
  await expect(
    fillReservedNumber(context, { id: 999, date: DATE, ...letter }),
  ).rejects.toMatchObject({ code: 'letter-not-found' });
});

it('letters found late stand behind a number that is taken: 2.a, then 2.b, void ones too', async () => {
  const context = await anOffice();
  await reserve(context, 3);
  const after = await idOf(context, '500.15/2/DISNAKER/2025');
  const letter = { addressee: 'Camat Contoh', about: 'Balasan' };
  const first = await insertLetter(context, { after, date: DATE, ...letter });
  expect(first).toMatchObject({ number: '500.15/2.a/DISNAKER/2025', status: 'issued' });
  await voidLetters(context, { letterIds: [first.id], reason: 'Keliru' });
  // Behind 2.a stands 2.b, not 2.a.a.
  await insertLetter(context, { after: first.id, date: DATE, ...letter });
  expect(await numbers(context)).toEqual([
    '500.15/3/DISNAKER/2025',
    '500.15/2.b/DISNAKER/2025',
    '500.15/2.a/DISNAKER/2025',
    '500.15/2/DISNAKER/2025',
    '500.15/1/DISNAKER/2025',
  ]);
  expect((await readRegisterState(context, DATE)).nextSequence).toBe(4);
  await expect(
    insertLetter(context, { after, date: '2024-07-01', ...letter }),
  ).rejects.toMatchObject({ code: 'letter-year-differs' });
});

it('an odd date of an inserted letter is told and allowed', async () => {
  const context = await anOffice();
  await reserve(context, 1, '2025-07-01');
  await reserve(context, 1, '2025-07-10');
  const after = await idOf(context, '500.15/1/DISNAKER/2025');
  const number = '500.15/1.a/DISNAKER/2025';
  expect(await tryInsert(context, { after, date: '2025-07-05' })).toEqual({
    number,
    warning: null,
  });
  expect(await tryInsert(context, { after, date: '2025-06-30' })).toEqual({
    number,
    warning: 'Tanggalnya lebih awal daripada surat di depannya (1 Juli 2025).',
  });
  expect(await tryInsert(context, { after, date: '2025-07-11' })).toEqual({
    number,
    warning: 'Tanggalnya lebih akhir daripada surat sesudahnya (10 Juli 2025).',
  });
  expect(await numbers(context)).toHaveLength(2);
});

it('a void number keeps its reason and is never given again, also when it was the last', async () => {
  const context = await anOffice();
  await reserve(context, 2);
  const id = await idOf(context, '500.15/2/DISNAKER/2025');
  await voidLetters(context, { letterIds: [id], reason: ' Batal dikirim ' });
  const row = context.data.raw
    .prepare('SELECT status, void_reason, void_by, void_at FROM letter WHERE id = ?')
    .get(id);
  expect(row).toEqual({
    status: 'void',
    void_reason: 'Batal dikirim',
    void_by: 'terminal',
    void_at: '2025-07-01T02:00:00.000Z',
  });
  expect((await reserve(context, 1)).first).toBe('500.15/3/DISNAKER/2025');
  await expect(
    fillReservedNumber(context, { id, date: DATE, addressee: 'A', about: 'B' }),
  ).rejects.toMatchObject({ code: 'letter-void' });
});

it('of several letters all are made void or none', async () => {
  const context = await anOffice();
  await reserve(context, 3);
  const ids = [1, 2, 3];
  await voidLetters(context, { letterIds: [2], reason: 'Pertama' });
  const again = voidLetters(context, { letterIds: ids, reason: 'Kedua' });
  await expect(again).rejects.toMatchObject({ code: 'letter-already-void' });
  const unknown = voidLetters(context, { letterIds: [1, 99], reason: 'Kedua' });
  await expect(unknown).rejects.toMatchObject({ code: 'letter-not-found' });
  const nameless = voidLetters(context, { letterIds: [1], reason: ' ' });
  await expect(nameless).rejects.toMatchObject({ code: 'values-invalid', details: ['reason'] });
  const { letters } = await listRegister(context.data.db, WHOLE_REGISTER);
  expect(letters.map(({ voidReason }) => voidReason)).toEqual([null, 'Pertama', null]);
  await voidLetters(context, { letterIds: [1, 3], reason: 'Ketiga' });
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
});

it('the register begins where the paper book ended, and the numbers before are no gap', async () => {
  const context = await anOffice();
  await beginRegister(context, { date: DATE, next: 46 });
  expect((await reserve(context, 2)).first).toBe('500.15/46/DISNAKER/2025');
  // In the middle of the year the office wrote by hand again, up to 99.
  await beginRegister(context, { date: DATE, next: 100 });
  expect(await readRegisterState(context, DATE)).toMatchObject({
    nextSequence: 100,
    gaps: [],
    explained: [{ from: 48, to: 99, why: 'paper' }],
  });
  await beginRegister(context, { date: DATE, next: 51 });
  expect((await reserve(context, 1)).first).toBe('500.15/51/DISNAKER/2025');
  for (const next of [1, 46, 51])
    await expect(beginRegister(context, { date: DATE, next })).rejects.toMatchObject({
      code: 'register-begun',
    });
  expect((await readRegisterState(context, DATE)).explained).toEqual([
    { from: 48, to: 50, why: 'paper' },
  ]);
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
});

it('without a pattern that makes numbers none is taken', async () => {
  const context = await anOffice();
  await applySettings(context, { office: { unit: '' } });
  await expect(reserve(context, 1)).rejects.toMatchObject({ code: 'letterhead-incomplete' });
  expect(await readRegisterState(context, DATE)).toMatchObject({
    nextNumber: null,
    nextSequence: 1,
  });
});

it('a number that stands in the register already is refused, and nothing is taken', async () => {
  const context = await anOffice();
  await reserve(context, 2);
  await context.data.db
    .updateTable('letter')
    .set({ number: '500.15/4/DISNAKER/2025' })
    .where('seq', '=', 2)
    .execute();
  await expect(reserve(context, 3)).rejects.toMatchObject({ code: 'letter-number-taken' });
  expect((await readRegisterState(context, DATE)).nextSequence).toBe(3);
  expect(await numbers(context)).toHaveLength(2);
});

it('whoever asks at the same time gets other numbers', async () => {
  const context = await anOffice();
  const blocks = await Promise.all(Array.from({ length: 8 }, () => reserve(context, 25)));
  expect(new Set(blocks.map(({ first }) => first)).size).toBe(8);
  const all = await numbers(context);
  expect(new Set(all).size).toBe(200);
  expect(await readRegisterState(context, DATE)).toMatchObject({ nextSequence: 201, gaps: [] });
});

it('numbers go back only as far as they are the last', async () => {
  const context = await anOffice();
  await reserve(context, 6);
  await insertLetter(context, { after: 3, date: DATE, addressee: 'A', about: 'B' });
  const back = await context.data.db
    .transaction()
    .execute((trx) =>
      giveNumbersBack(trx, { book: 'keterangan', year: 2025, letterIds: [2, 3, 4, 5, 6] }),
    );
  // 3.a stands behind 3: it and what is before it cannot go.
  expect(back).toEqual([2, 3]);
  expect(await numbers(context)).toHaveLength(4);
  expect((await reserve(context, 1)).first).toBe('500.15/4/DISNAKER/2025');
  const { id } = (await listRegister(context.data.db, WHOLE_REGISTER)).letters[0] ?? { id: 0 };
  expect(id).toBe(8);
});

it('a transaction that fails takes no number', async () => {
  const context = await anOffice();
  const failing = context.data.db.transaction().execute(async (trx) => {
    expect(await takeNumbers(trx, { book: 'keterangan', year: 2025, count: 10 })).toBe(1);
    throw new Error('power cut');
  });
  await expect(failing).rejects.toThrow('power cut');
  expect((await reserve(context, 1)).first).toBe('500.15/1/DISNAKER/2025');
});

it('the register is found by number, name, what it is about, year, kind and status', async () => {
  const context = await anOffice();
  await reserve(context, 12);
  await fillReservedNumber(context, {
    id: 7,
    date: DATE,
    addressee: 'Lurah Contoh_1',
    about: 'Undangan 100%',
  });
  const found = async (different: Partial<typeof WHOLE_REGISTER>) =>
    (await listRegister(context.data.db, { ...WHOLE_REGISTER, ...different })).letters.map(
      ({ id }) => id,
    );
  expect(await found({ text: '/7/' })).toEqual([7]);
  expect(await found({ text: 'lurah  contoh_' })).toEqual([7]);
  expect(await found({ text: '100%' })).toEqual([7]);
  expect(await found({ status: 'issued' })).toEqual([7]);
  expect(await found({ kind: 'membership' })).toEqual([]);
  expect(await found({ year: 2024 })).toEqual([]);
  expect((await found({ year: 2025, kind: 'hand', text: 'umum' })).slice(0, 2)).toEqual([12, 11]);
});

it('the exported register holds what the filter shows, as text', async () => {
  const context = await anOffice('{nomor}');
  await reserve(context, 3);
  await fillReservedNumber(context, { id: 2, date: DATE, addressee: '=1+1', about: '+62' });
  await voidLetters(context, { letterIds: [1], reason: '@keliru' });
  const path = join(freshFolder(), 'agenda.xlsx');
  const rows = await exportRegister(
    context,
    { filter: { ...WHOLE_REGISTER, year: 2025 }, path, reason: 'uji' },
    UNWATCHED,
  );
  expect(rows).toEqual({ rows: 3 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  expect(sheet?.name).toBe('Buku Agenda Surat Tahun 2025');
  const lines = sheet?.getSheetValues().slice(2) as unknown[][];
  const day = new Date('2025-07-01T00:00:00Z');
  const same = [undefined, 'Surat lain'];
  expect(lines.map((line) => line.slice(1))).toEqual([
    ['3', day, 'Bagian Umum', ...same, undefined, undefined, 'Dicadangkan'],
    ['2', day, '=1+1', ...same, '+62', undefined, 'Terbit'],
    ['1', day, 'Bagian Umum', ...same, undefined, undefined, 'Batal', '@keliru'],
  ]);
});
