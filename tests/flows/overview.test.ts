import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getOverview } from '../../electron/flows/overview/get-overview.ts';
import { listAgreements } from '../../electron/db/agreements/agreements.ts';
import { PKS, type Pks } from '../../shared/domain/agreement.ts';
import { agreementsOfDay } from '../../shared/domain/overview/agreements-of-day.ts';
import { isMemberOn, type PlaceInTime } from '../../shared/domain/overview/member-on-day.ts';
import { monthOf } from '../../shared/domain/values/month.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { listRoster, rosterFacets } from '../../electron/flows/people/list-roster.ts';
import { requests } from '../../shared/ipc.ts';
import type { Count, Overview, OverviewAgreement } from '../../shared/requests/overview.ts';
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
  return (await listRoster(context, page)).total;
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

interface Place extends PlaceInTime {
  readonly id: number;
  readonly personId: number;
  readonly agreementId: number;
  readonly pks: Pks;
}

const PLACES = `
  SELECT membership.id, person_id AS personId, agreement_id AS agreementId, pks, membership.status,
    coalesce(start_on, coverage_from) AS start, left_on AS leftOn, died_on AS diedOn
  FROM membership JOIN agreement ON agreement.id = agreement_id JOIN person ON person.id = person_id`;

describe('counted once more by the rules alone', () => {
  const places = () => context.data.raw.prepare<[], Place>(PLACES).all();

  it.each(DAYS)('the members on %s are the same', async (on) => {
    const agreements = agreementsOfDay(await listAgreements(context.data.db), on);
    const ofDay = PKS.map((pks) => agreements.find((each) => each.pks === pks)?.id);
    const members = places().filter(
      (place) => ofDay.includes(place.agreementId) && isMemberOn(place, on),
    );
    expect((await getOverview(context, on)).members.value).toBe(members.length);
  });

  it('who came and who went in each month are the same', async () => {
    const all = places();
    const isCarriedOver = (place: Place) =>
      all.some(
        (other) =>
          other.personId === place.personId &&
          other.pks === place.pks &&
          other.status === 'active' &&
          other.start < place.start,
      );
    const endOf = ({ status, leftOn, diedOn }: Place) =>
      status === 'dead' ? (diedOn ?? leftOn) : status === 'left' ? leftOn : null;
    // Whoever left before a later period began never had a place in it.
    const wasHeld = (place: Place) => (endOf(place) ?? place.start) >= place.start;
    const flows = [
      ...(await getOverview(context, '2025-12-31')).flow,
      ...(await getOverview(context, '2026-12-31')).flow,
    ];
    expect(flows.map(({ month, joined, left }) => [month, joined.value, left.value])).toEqual(
      flows.map(({ month }) => [
        month,
        all.filter(
          (place) => monthOf(place.start) === month && !isCarriedOver(place) && wasHeld(place),
        ).length,
        all.filter((place) => endOf(place)?.startsWith(month) && wasHeld(place)).length,
      ]),
    );
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
    // Of those who came none was there before: only who had left in the meantime comes again.
    expect(flow.at(-1)?.month).toBe('2026-02');
    expect(flow.at(-1)!.joined.value).toBeLessThan(byPks[0]!.value / 4);
    expect(byPks[0]!.value).toBeGreaterThan(20);
    expect(flow.find(({ month }) => month === '2025-12')!.joined.value).toBeGreaterThan(0);
    expect(flow.find(({ month }) => month === '2025-07')!.left.value).toBeGreaterThan(0);
  });

  it('tells of the agreement of the day and of the one that is made already', async () => {
    const told = ({ pks, standing, isFollowed }: OverviewAgreement) => [
      pks,
      standing.kind,
      standing.days,
      isFollowed,
    ];
    const before = (await getOverview(context, '2025-12-15')).agreements;
    expect(before.map(told)).toEqual([
      ['non-asn', 'running', 47, true],
      ['non-asn', 'not-begun', 48, false],
      ['rentan', 'running', 167, false],
    ]);
    const after = (await getOverview(context, '2027-02-10')).agreements;
    expect(after.map(told)).toEqual([
      ['non-asn', 'ended', 10, false],
      ['rentan', 'ended', 255, false],
    ]);
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
