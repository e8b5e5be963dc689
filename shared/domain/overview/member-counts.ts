import { NOT_FILLED_IN, QUALITY_NAME, SEX_NAME, WITHOUT_DEPARTMENT } from '../../overview-words.ts';
import type { Count, Overview } from '../../requests/overview.ts';
import type { RosterFilter } from '../../roster-shapes.ts';
import { PKS_NAME } from '../../words.ts';
import type { Agreement } from '../agreement.ts';
import type { Day } from '../values/day.ts';
import { AGE_BANDS } from './age-bands.ts';
import { QUALITY_CODES } from './quality.ts';
import type { Tally, TallyOf } from './tally-members.ts';

type Only = NonNullable<RosterFilter['only']>;

const EVERYBODY: RosterFilter = {
  pks: null,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};

/** A filter of the roster, for a number that counts what it shows. */
export function whoAre(only: Only, part: Partial<RosterFilter> = {}): RosterFilter {
  return { ...EVERYBODY, ...part, only };
}

/** Every chart of members with its numbers, and the list behind each of them. */
export function memberCounts(
  tally: Tally,
  {
    on,
    agreements,
    departmentOver,
  }: {
    readonly on: Day;
    /** Those whose members were counted. */
    readonly agreements: readonly Pick<Agreement, 'id' | 'pks'>[];
    /** The department that a unit belongs to; a department itself. */
    readonly departmentOver: (id: number) => { readonly id: number; readonly name: string };
  },
): Pick<
  Overview,
  'members' | 'byPks' | 'byDepartment' | 'byJob' | 'byKecamatan' | 'bySex' | 'byAge' | 'quality'
> {
  const only = { on };
  const none = (without: NonNullable<Only['without']>) => whoAre({ on, without });
  return {
    members: { label: 'Peserta', value: tally.total, filter: whoAre(only) },
    byPks: agreements.map(({ id, pks }) => ({
      label: PKS_NAME[pks],
      value: tally.byAgreement.get(id) ?? 0,
      filter: whoAre(only, { pks }),
    })),
    byDepartment: [
      ...bySize(
        withUnits(tally.byDepartment, (id) => departmentOver(id).id),
        null,
        (departmentId) => ({
          label: departmentOver(departmentId).name,
          filter: whoAre(only, { departmentId }),
        }),
      ),
      ...agreements.map(({ id, pks }) => ({
        label: WITHOUT_DEPARTMENT[pks],
        value: tally.withoutDepartment.get(id) ?? 0,
        filter: whoAre({ on, without: 'department' }, { pks }),
      })),
    ].filter(({ value }) => value > 0),
    byJob: bySize(tally.byJob, none('job'), (job) => ({
      label: job,
      filter: whoAre(only, { job }),
    })),
    byKecamatan: bySize(tally.byKecamatan, none('kecamatan'), (kecamatan) => ({
      label: kecamatan,
      filter: whoAre({ on, kecamatan }),
    })),
    bySex: [
      ...(['L', 'P'] as const).map((sex) => ({
        label: SEX_NAME[sex],
        value: tally.bySex.get(sex) ?? 0,
        filter: whoAre({ on, sex }),
      })),
      ...notFilledIn(tally.bySex, none('sex')),
    ],
    byAge: [
      ...AGE_BANDS.map(({ label, from, until }, index) => ({
        label,
        value: tally.byAge.get(index) ?? 0,
        filter: whoAre({ on, age: { from, until } }),
      })),
      ...notFilledIn(tally.byAge, none('birthDate')),
    ],
    quality: QUALITY_CODES.map((code) => ({
      code,
      label: QUALITY_NAME[code],
      value: tally.quality[code],
      filter: whoAre({ on, quality: code }),
    })),
  };
}

/** A department counts its units too, for its list shows them. */
function withUnits(tally: TallyOf<number>, idOver: (id: number) => number): TallyOf<number> {
  const sums = new Map<number | null, number>();
  for (const [id, value] of tally) {
    const over = id === null ? null : idOver(id);
    sums.set(over, (sums.get(over) ?? 0) + value);
  }
  return sums;
}

/** The largest first; what is not filled in comes last, where it is told here. */
function bySize<K extends number | string>(
  tally: TallyOf<K>,
  none: RosterFilter | null,
  countOf: (key: K) => Omit<Count, 'value'>,
): Count[] {
  const known = [...tally].flatMap(([key, value]) =>
    key === null ? [] : [{ ...countOf(key), value }],
  );
  return [
    ...known.toSorted((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'id')),
    ...(none === null ? [] : notFilledIn(tally, none)),
  ];
}

function notFilledIn(tally: TallyOf<string | number>, filter: RosterFilter): Count[] {
  const value = tally.get(null) ?? 0;
  return value === 0 ? [] : [{ label: NOT_FILLED_IN, value, filter }];
}
