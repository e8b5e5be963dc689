import type { Funding } from './agreement.ts';
import type { Day } from './values/day.ts';

export const JKK_CLASSES = [
  'sangat-rendah',
  'rendah',
  'sedang',
  'tinggi',
  'sangat-tinggi',
] as const;
/** Risk group of an employer (PP 44/2015). */
export type JkkClass = (typeof JKK_CLASSES)[number];

export const SCHOOL_LEVELS = ['tk-sd', 'smp', 'sma', 'pt'] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

/**
 * Figures of the law, dated: what holds on a day is the newest one that began by then. Sums are
 * whole rupiah, rates hundredths of a percent.
 */
export interface LawSettings {
  /** Death that is no work accident. */
  readonly 'jkm.benefit': {
    readonly death: number;
    readonly periodic: number;
    readonly funeral: number;
  };
  /** A BPU member who dies before so many months of membership leaves only the funeral money. */
  readonly 'jkm.bpu-waiting': { readonly months: number; readonly benefit: number };
  /** Whether a renewal without a gap keeps the day from which the months of membership are counted. */
  readonly 'membership.clock': { readonly renewalKeeps: boolean };
  readonly 'jkk.death': {
    readonly wageTimes: number;
    readonly periodic: number;
    readonly funeral: number;
  };
  readonly 'scholarship.limit': {
    readonly total: number;
    readonly children: number;
    readonly jkmYears: number;
  };
  /** So much a year and so many years on each level, until the child is so old. */
  readonly 'scholarship.levels': {
    readonly levels: readonly {
      readonly level: SchoolLevel;
      readonly yearly: number;
      readonly years: number;
    }[];
    readonly untilAge: number;
  };
  /** By income up to and including `upTo`; what the table does not reach is not known. */
  readonly 'bpu.bands': { readonly bands: readonly BpuBand[] };
  /** For a time, and not for members whose contributions come from these sources. */
  readonly 'bpu.discount': {
    readonly percent: number;
    readonly until: Day;
    readonly notFundedBy: readonly Funding[];
  };
  readonly 'pu.jkk-rate': Readonly<Record<JkkClass, number>>;
  readonly 'pu.jkm-rate': { readonly rate: number };
  /** Unpaid for more months than these, a member is not protected any more. */
  readonly 'arrears.limit': { readonly PU: number; readonly BPU: number };
  /** Within so many hours an accident and its outcome are reported; holidays may not count. */
  readonly 'jkk.report': { readonly hours: number; readonly holidaysCount: boolean };
  /** Within so many working days of complete papers BPJS pays; late costs this share a day. */
  readonly 'jkm.payment': { readonly workingDays: number; readonly finePerDay: number };
  readonly 'jkk.lapse': { readonly years: number };
  /** A benefit above it is paid against the heirs' tax number. */
  readonly 'claim.npwp': { readonly above: number };
  /** An heir who is younger on the day of the event needs a guardian. */
  readonly 'heir.guardian': { readonly below: number };
  /** While an accident keeps somebody from work: shares of the wage in percent; what a way may cost. */
  readonly 'jkk.injury': {
    readonly fullMonths: number;
    readonly fullPercent: number;
    readonly laterPercent: number;
    readonly byLand: number;
    readonly bySea: number;
    readonly byAir: number;
  };
  /** Of age at registration, both included. */
  readonly 'age.limit': { readonly youngest: number; readonly oldest: number };
  /** So long after the end of the last membership a person's data are kept. */
  readonly retention: { readonly years: number };
}

export interface BpuBand {
  readonly upTo: number;
  /** What benefits are computed by. */
  readonly base: number;
  readonly jkk: number;
  readonly jkm: number;
}

export type LawKey = keyof LawSettings;

/** One figure with the day from which it holds and where it stands. */
export interface LawFigure<K extends LawKey = LawKey> {
  readonly key: K;
  readonly from: Day;
  readonly value: LawSettings[K];
  readonly source: string;
}

/** All figures that hold on one day; absent = none was known yet. */
export type LawOn = { readonly [K in LawKey]?: LawSettings[K] };

/** The same with where each stands, for what is told to people. */
export type SourcedLaw = {
  readonly [K in LawKey]?: { readonly value: LawSettings[K]; readonly source: string };
};
