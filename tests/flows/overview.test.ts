import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listRosterPage } from '../../electron/db/people/roster.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getOverview } from '../../electron/flows/overview/get-overview.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { rosterFacets } from '../../electron/flows/people/list-roster.ts';
import { requests } from '../../shared/ipc.ts';
import type { Count, Overview } from '../../shared/requests/overview.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { fillVariedOffice } from '../support/varied-office.ts';

const DAYS = ['2024-12-31', '2025-01-01', '2025-07-01', '2026-01-31', '2026-02-01'];
const sort = { by: 'name', descending: false } as const;

let context: Context;
beforeAll(async () => {
  context = await testContext();
  await fillVariedOffice(context.data);
});

async function listed({ filter }: Count): Promise<number> {
  const page = {
    filter: requests['roster.facets'].parse({ filter }).filter,
    sort,
    offset: 0,
    limit: 1,
  };
  return (await listRosterPage(context.data.db, page)).total;
}

function countsOf(overview: Overview): Count[] {
  const { members, byPks, byDepartment, byJob, byKecamatan, bySex, byAge, quality } = overview;
  return [
    members,
    ...[byPks, byDepartment, byJob, byKecamatan, bySex, byAge, quality].flat(),
    ...overview.flow.flatMap(({ joined, left }) => [joined, left]),
    ...overview.agreements.map((agreement) => agreement.members),
  ];
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { value }) => total + value, 0);

describe.each(DAYS)('on %s', (on) => {
  it('every number counts exactly the list behind it', async () => {
    const counts = countsOf(await getOverview(context, on));
    const lists: number[] = [];
    for (const count of counts) lists.push(await listed(count));
    expect(counts.map(({ label, value }) => [label, value])).toEqual(
      counts.map(({ label }, index) => [label, lists[index]]),
    );
  });

  it('the parts of each chart add up to the members', async () => {
    const { members, byPks, byDepartment, byJob, byKecamatan, bySex, byAge } = await getOverview(
      context,
      on,
    );
    for (const chart of [byPks, byDepartment, byJob, byKecamatan, bySex, byAge])
      expect(sum(chart)).toBe(members.value);
  });
});

describe('the overview', () => {
  it('counts who is a member on the day, whatever is recorded for later', async () => {
    const [june, july, august] = await Promise.all(
      ['2025-06-30', '2025-07-01', '2025-07-02'].map((on) => getOverview(context, on)),
    );
    // Left on 1 July: a member until 30 June; died on 1 July: a member on that day still.
    expect(july!.members.value).toBeLessThan(june!.members.value);
    expect(august!.members.value).toBeLessThan(july!.members.value);
    expect(july!.members.value).toBeGreaterThan(80);
  });

  it('sends out exactly the list that a number counts, and its filters offer no more', async () => {
    const { quality } = await getOverview(context, '2025-07-01');
    const { filter, value } = quality.find(({ code }) => code === 'no-phone')!;
    const path = join(freshFolder(), 'daftar.xlsx');
    expect(await exportRoster(context, { filter, path, reason: 'contoh' }, UNWATCHED)).toEqual({
      rows: value,
    });
    const { statuses } = await rosterFacets(context, filter);
    expect(statuses.reduce((total, { count }) => total + count, 0)).toBe(value);
  });

  it('takes who was carried over for no newcomer', async () => {
    const { flow, byPks } = await getOverview(context, '2026-02-01');
    expect(flow.at(-1)).toMatchObject({ month: '2026-02', joined: { value: 0 } });
    expect(byPks[0]!.value).toBeGreaterThan(20);
    expect(flow.find(({ month }) => month === '2025-12')!.joined.value).toBeGreaterThan(0);
    expect(flow.find(({ month }) => month === '2025-07')!.left.value).toBeGreaterThan(0);
  });

  it('tells of the agreement of the day and of the one that is made already', async () => {
    const before = (await getOverview(context, '2025-12-15')).agreements;
    expect(
      before.map(({ pks, standing, days, warning }) => [pks, standing, days, warning]),
    ).toEqual([
      ['non-asn', 'running', 47, null],
      ['non-asn', 'not-begun', 48, null],
      ['rentan', 'running', 167, null],
    ]);
    const after = (await getOverview(context, '2027-02-10')).agreements;
    expect(after.map(({ pks, standing, days, warning }) => [pks, standing, days, warning])).toEqual(
      [
        ['non-asn', 'ended', 10, 'ended'],
        ['rentan', 'ended', 255, 'ended'],
      ],
    );
  });

  it('finds each fault with some and not with others', async () => {
    const { quality, members } = await getOverview(context, '2025-07-01');
    for (const { value } of quality)
      expect([value > 0, value < members.value]).toEqual([true, true]);
  });

  it('is counted at the time of Baubau', async () => {
    const now = new Date('2026-11-23T01:05:00Z');
    const { at, on } = await getOverview({ ...context, now: () => now }, '2026-11-23');
    expect({ at, on }).toEqual({ at: '09.05', on: '2026-11-23' });
  });
});
