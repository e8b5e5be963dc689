import { beforeAll, describe, expect, it } from 'vitest';
import { listSourcedLawOn } from '../../electron/db/office/settings.ts';
import type { Context } from '../../electron/flows/context.ts';
import { listHolidays, removeHoliday, saveHoliday } from '../../electron/flows/law/holidays.ts';
import { listLaw, removeLaw, saveLaw } from '../../electron/flows/law/law-figures.ts';
import { LAW_KEYS } from '../../shared/law-words.ts';
import { testContext } from '../support/context.ts';

let context: Context;
beforeAll(async () => {
  context = await testContext();
});

const source = 'contoh peraturan';
const lawOn = (day: string) => listSourcedLawOn(context.data.db, day);

describe('a figure of the law', () => {
  it('is known by all its keys, each with its source', async () => {
    const figures = await listLaw(context);
    expect(new Set(figures.map(({ key }) => key))).toEqual(new Set(LAW_KEYS));
    expect(figures.every((figure) => figure.source.length > 3)).toBe(true);
  });

  it('ships one band of income alone: the one that is certain', async () => {
    const bands = (await lawOn('2025-06-01'))['bpu.bands'];
    expect(bands?.value.bands).toEqual([
      { upTo: 1_099_000, base: 1_000_000, jkk: 10_000, jkm: 6_800 },
    ]);
  });

  it('changes from a day on, and what held before holds before it', async () => {
    const figure = { key: 'pu.jkm-rate' as const, value: { rate: 35 } };
    await saveLaw(context, { from: '2027-01-01', source, figure });
    expect((await lawOn('2026-12-31'))['pu.jkm-rate']?.value.rate).toBe(30);
    expect((await lawOn('2027-01-01'))['pu.jkm-rate']).toEqual({ value: { rate: 35 }, source });
    await removeLaw(context, { key: 'pu.jkm-rate', from: '2027-01-01' });
    expect((await lawOn('2027-01-01'))['pu.jkm-rate']?.value.rate).toBe(30);
  });

  it('keeps at least one value', async () => {
    const only = removeLaw(context, { key: 'pu.jkm-rate', from: '2015-07-01' });
    await expect(only).rejects.toMatchObject({ code: 'values-invalid' });
  });

  it.each([
    [{ key: 'age.limit', value: { youngest: 65, oldest: 17 } }, 'oldest'],
    [
      {
        key: 'bpu.bands',
        value: {
          bands: [
            { upTo: 1_299_000, base: 1_200_000, jkk: 12_000, jkm: 6_800 },
            { upTo: 1_099_000, base: 1_000_000, jkk: 10_000, jkm: 6_800 },
          ],
        },
      },
      'bands',
    ],
    [
      { key: 'bpu.discount', value: { percent: 50, until: '2026-12-31', notFundedBy: [] } },
      'until',
    ],
  ] as const)('contradicts itself nowhere: %j', async (figure, part) => {
    const saved = saveLaw(context, { from: '2027-01-01', source, figure });
    await expect(saved).rejects.toMatchObject({ code: 'values-invalid', details: [part] });
  });
});

it('a holiday has one name; removed, the day is a working day again', async () => {
  await saveHoliday(context, { day: '2027-03-09', name: ' Nyepi ', source });
  const saved = await saveHoliday(context, { day: '2027-03-09', name: 'Hari Nyepi', source });
  expect(saved.filter(({ day }) => day >= '2027')).toEqual([
    { day: '2027-03-09', name: 'Hari Nyepi', source },
  ]);
  await removeHoliday(context, { day: '2027-03-09' });
  expect((await listHolidays(context)).some(({ day }) => day >= '2027')).toBe(false);
});
