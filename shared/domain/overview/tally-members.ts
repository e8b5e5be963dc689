import type { Day } from '../values/day.ts';
import { AGE_BANDS, bandOf } from './age-bands.ts';
import {
  hasFault,
  QUALITY_CODES,
  type AgeLimit,
  type MemberFacts,
  type QualityCode,
} from './quality.ts';

/** A member on the day, as far as anything is counted. */
export interface CountedMember extends MemberFacts {
  readonly agreementId: number;
  /** Of the place: a unit, or the department itself. */
  readonly departmentId: number | null;
  readonly job: string | null;
  readonly kecamatan: string | null;
}

/** So many of each; null stands for what nobody has filled in. */
export type TallyOf<K> = ReadonlyMap<K | null, number>;

export interface Tally {
  readonly total: number;
  readonly byAgreement: TallyOf<number>;
  readonly byDepartment: TallyOf<number>;
  /** Of those without a department, how many of each agreement. */
  readonly withoutDepartment: TallyOf<number>;
  readonly byJob: TallyOf<string>;
  readonly byKecamatan: TallyOf<string>;
  readonly bySex: TallyOf<'L' | 'P'>;
  /** By the index of the band. */
  readonly byAge: TallyOf<number>;
  readonly quality: Readonly<Record<QualityCode, number>>;
}

/** Counts the members once for every chart; each chart's parts add up to the total. */
export function tallyMembers(
  members: Iterable<CountedMember>,
  { on, limitOf }: { readonly on: Day; readonly limitOf: (start: Day) => AgeLimit },
): Tally {
  const tallies = {
    byAgreement: new Map<number | null, number>(),
    byDepartment: new Map<number | null, number>(),
    withoutDepartment: new Map<number | null, number>(),
    byJob: new Map<string | null, number>(),
    byKecamatan: new Map<string | null, number>(),
    bySex: new Map<'L' | 'P' | null, number>(),
  };
  const bands = AGE_BANDS.map(() => 0);
  const quality = Object.fromEntries(QUALITY_CODES.map((code) => [code, 0])) as {
    [Code in QualityCode]: number;
  };
  let [total, ageless] = [0, 0];
  for (const member of members) {
    total += 1;
    add(tallies.byAgreement, member.agreementId);
    add(tallies.byDepartment, member.departmentId);
    if (member.departmentId === null) add(tallies.withoutDepartment, member.agreementId);
    add(tallies.byJob, member.job);
    add(tallies.byKecamatan, member.kecamatan);
    add(tallies.bySex, member.sex);
    if (member.birthDate === null) ageless += 1;
    else bands[bandOf(member.birthDate, on)]! += 1;
    const limit = limitOf(member.start);
    for (const code of QUALITY_CODES) if (hasFault(code, member, limit)) quality[code] += 1;
  }
  const ages = new Map<number | null, number>(bands.map((count, index) => [index, count]));
  const { byJob, byKecamatan, ...exact } = tallies;
  return {
    total,
    ...exact,
    byJob: foldCase(byJob),
    byKecamatan: foldCase(byKecamatan),
    byAge: ages.set(null, ageless),
    quality,
  };
}

function add<K>(tally: Map<K, number>, key: K): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

/**
 * Spellings that differ only in large and small letters are one, as the roster's filters take them:
 * A to Z alone, for that is what the database folds. The usual spelling names them all.
 */
function foldCase(tally: TallyOf<string>): TallyOf<string> {
  const folded = new Map<string | null, { label: string | null; most: number; sum: number }>();
  for (const [label, count] of tally) {
    const key = label?.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) ?? null;
    const known = folded.get(key) ?? { label, most: 0, sum: 0 };
    const isUsual = count > known.most;
    folded.set(key, {
      label: isUsual ? label : known.label,
      most: Math.max(count, known.most),
      sum: known.sum + count,
    });
  }
  return new Map([...folded.values()].map(({ label, sum }) => [label, sum]));
}
