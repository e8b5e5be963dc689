/** What work tells that ran in a process of its own. */
export interface Told {
  readonly milliseconds: number;
  /** The most memory that the process ever had. */
  readonly megabytes: number;
}

/** Work to be timed, unless it tells its time itself. */
export type Work = () => Promise<unknown>;

/** Our way of doing a thing, and the way it is measured against. */
export interface Contest {
  /** Before each round, outside the time that is measured. */
  readonly reset?: () => Promise<unknown>;
  readonly ours: Work;
  readonly baseline: Work;
  /** More to say of it, measured after the rounds. */
  readonly tell?: () => Promise<string>;
  /** Takes away what was made for the measurement. */
  readonly end?: () => Promise<unknown>;
}

export interface Bench {
  readonly name: string;
  /** The largest ratio of our time to the baseline's that is good enough. */
  readonly goal: number;
  /** The most memory that is good enough, where the work tells it. */
  readonly goalMegabytes?: number;
  readonly rounds: number;
  /** What the baseline does, in a few words. */
  readonly baselineIs: string;
  /** Too long for every run. */
  readonly onlyWhenNamed?: boolean;
  /** Each round has a process of its own, so none before is needed to warm up. */
  readonly isCold?: boolean;
  /** Or why there is nothing to measure here. */
  prepare(): Promise<Contest | string>;
}

export interface BenchResult {
  readonly name: string;
  /** Medians in milliseconds. */
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly goal: number;
  /** The most of all rounds, where the work told it. */
  readonly oursMegabytes?: number;
  readonly baselineMegabytes?: number;
  readonly goalMegabytes?: number;
  readonly told?: string;
}

export function isReached({ ratio, goal, oursMegabytes = 0, goalMegabytes }: BenchResult): boolean {
  return ratio <= goal && oursMegabytes <= (goalMegabytes ?? Infinity);
}

/**
 * Both take turns, so that a machine that grows slow is slow for both, and the median of each is
 * compared. One round before warms the program up. Where nothing can be measured, the reason is given.
 */
export async function measure(bench: Bench): Promise<BenchResult | string> {
  const contest = await bench.prepare();
  if (typeof contest === 'string') return contest;
  const ours: Told[] = [];
  const baseline: Told[] = [];
  let extra: string | undefined;
  try {
    for (let round = bench.isCold ? 1 : 0; round <= bench.rounds; round += 1) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one at a time: two would measure each other
      await contest.reset?.();
      // oxlint-disable-next-line eslint/no-await-in-loop -- one at a time: two would measure each other
      const told = [await timeOf(contest.ours), await timeOf(contest.baseline)] as const;
      if (round === 0) continue;
      ours.push(told[0]);
      baseline.push(told[1]);
    }
    extra = await contest.tell?.();
  } finally {
    await contest.end?.();
  }
  const middle = { ours: median(ours), baseline: median(baseline) };
  const { name, goal, goalMegabytes } = bench;
  return {
    name,
    ours: rounded(middle.ours),
    baseline: rounded(middle.baseline),
    ratio: Number((middle.ours / middle.baseline).toFixed(3)),
    goal,
    ...(goalMegabytes !== undefined && {
      oursMegabytes: Math.max(...ours.map(({ megabytes }) => megabytes)),
      baselineMegabytes: Math.max(...baseline.map(({ megabytes }) => megabytes)),
      goalMegabytes,
    }),
    ...(extra !== undefined && { told: extra }),
  };
}

async function timeOf(work: Work): Promise<Told> {
  // Rubbish of the one before would otherwise be cleared away on this one's time.
  globalThis.gc?.();
  const start = performance.now();
  const told = await work();
  const milliseconds = performance.now() - start;
  return isTold(told) ? told : { milliseconds, megabytes: 0 };
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'megabytes' in value;
}

function median(rounds: readonly Told[]): number {
  const sorted = rounds.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
