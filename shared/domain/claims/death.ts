import type { JournalValues } from '../journal-edits.ts';
import type { Membership } from '../membership.ts';
import type { Day } from '../values/day.ts';

/** Somebody with all their places, as far as a death concerns them. */
export interface Mortal {
  readonly diedOn: Day | null;
  readonly places: readonly Pick<
    Membership,
    'agreementId' | 'end' | 'status' | 'leaveReason' | 'leftOn'
  >[];
}

/** One entry of the journal: of the person, or of their place in an agreement. */
export interface DeathChange {
  readonly agreementId: number | null;
  readonly before: JournalValues;
  readonly after: JournalValues;
}

/**
 * The day on which somebody is known to have died: their own, else that of a place that ended so.
 * `null` where the death is known and the day is not; undefined where no death is known.
 */
export function knownDeath({ diedOn, places }: Mortal): Day | null | undefined {
  if (diedOn !== null) return diedOn;
  const dead = places.filter(({ status }) => status === 'dead');
  return dead.length === 0 ? undefined : (dead.find(({ leftOn }) => leftOn)?.leftOn ?? null);
}

/**
 * What recording a death on a day changes: every place that covers that day or a later one ends
 * with it; one that had ended before stays as it was. With another day than the one that stands,
 * this corrects it: a place that ended before the new day is no longer one that death ended.
 */
export function deathChanges({ diedOn, places }: Mortal, on: Day): DeathChange[] {
  const changes = places.flatMap((place): DeathChange[] => {
    const { agreementId, status, leaveReason, leftOn, end } = place;
    if (status === 'left') return [];
    const after =
      end >= on
        ? { status: 'dead', leaveReason: 'meninggal', leftOn: on }
        : { status: 'active', leaveReason: null, leftOn: null };
    const change = difference({ status, leaveReason, leftOn }, after);
    return change === null ? [] : [{ agreementId, ...change }];
  });
  const own = difference({ diedOn }, { diedOn: on });
  return own === null ? changes : [...changes, { agreementId: null, ...own }];
}

/**
 * What takes recorded changes back: each value that is still what was written becomes what it was
 * before; one that was changed since stays. `now` reads a value as it is.
 */
export function takenBack(
  recorded: readonly DeathChange[],
  now: (agreementId: number | null) => JournalValues | null,
): DeathChange[] {
  const values = new Map<number | null, Record<string, string | number | null>>();
  for (const { agreementId, before, after } of recorded.toReversed()) {
    const known = values.get(agreementId) ?? now(agreementId);
    if (known === null) continue;
    // How a place ended is one value of three parts.
    const isStill = Object.entries(after).every(
      ([field, value]) => known[field as keyof typeof known] === value,
    );
    values.set(agreementId, { ...known, ...(isStill ? before : {}) });
  }
  return [...values].flatMap(([agreementId, after]) => {
    const change = difference(now(agreementId) ?? {}, after);
    return change === null ? [] : [{ agreementId, ...change }];
  });
}

function difference(
  before: JournalValues,
  after: JournalValues,
): Pick<DeathChange, 'before' | 'after'> | null {
  const fields = (Object.keys(after) as (keyof JournalValues)[]).filter(
    (field) => (before[field] ?? null) !== (after[field] ?? null),
  );
  if (fields.length === 0) return null;
  const pick = (of: JournalValues) =>
    Object.fromEntries(fields.map((field) => [field, of[field] ?? null]));
  return { before: pick(before), after: pick(after) };
}
