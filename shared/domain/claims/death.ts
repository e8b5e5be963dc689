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
 * What recording a death on a day changes: every place that covers that day or a later one ends with
 * it, but one that was left by then. With another day than the one that stands this corrects it: what
 * was `recorded` before is taken as never written, and a place that ended before the new day is no
 * longer one that death ended.
 */
export function deathChanges(
  mortal: Mortal,
  on: Day,
  recorded: readonly DeathChange[] = [],
): DeathChange[] {
  const now = standingsOf(mortal);
  const back = new Map(takenBack(recorded, now).map((each) => [each.agreementId, each.after]));
  const changes = mortal.places.flatMap((place): DeathChange[] => {
    const { agreementId } = place;
    const stands = now(agreementId) ?? {};
    const after = endedBy({ ...place, ...stands, ...back.get(agreementId) } as Ending, on);
    const change = difference(stands, after);
    return change === null ? [] : [{ agreementId, ...change }];
  });
  const own = difference({ diedOn: mortal.diedOn }, { diedOn: on });
  return own === null ? changes : [...changes, { agreementId: null, ...own }];
}

type Ending = Mortal['places'][number];

/** How a place stands after a death; a leaving that was known in advance does not come any more. */
function endedBy({ status, leaveReason, leftOn, end }: Ending, on: Day): JournalValues {
  if (status === 'left' && (end < on || leftOn === null || leftOn <= on))
    return { status, leaveReason, leftOn };
  return end >= on
    ? { status: 'dead', leaveReason: 'meninggal', leftOn: on }
    : { status: 'active', leaveReason: null, leftOn: null };
}

/** How somebody and their places stand, by agreement; null of a place that is gone. */
export function standingsOf(mortal: Mortal): (agreementId: number | null) => JournalValues | null {
  return (agreementId) => {
    if (agreementId === null) return { diedOn: mortal.diedOn };
    const place = mortal.places.find((each) => each.agreementId === agreementId);
    if (!place) return null;
    const { status, leaveReason, leftOn } = place;
    return { status, leaveReason, leftOn };
  };
}

/**
 * Places that came to be since a death was recorded, or came along with another record, ended by it:
 * without it they would stand as they did before. `recorded` in the order of writing, `since` as the
 * journal tells of them; what a place was that came to be with it, it does not know.
 */
export function withWhatFollowed(
  recorded: readonly DeathChange[],
  since: readonly DeathChange[],
): DeathChange[] {
  const diedOn = recorded.find(({ agreementId }) => agreementId === null)?.before.diedOn;
  if (diedOn === undefined) return [...recorded];
  const otherwise: JournalValues =
    diedOn === null
      ? { status: 'active', leaveReason: null, leftOn: null }
      : { status: 'dead', leaveReason: 'meninggal', leftOn: diedOn };
  const followed = since
    .filter(({ after }) => after.status === 'dead')
    .map(({ agreementId, before, after: { leaveReason, leftOn } }): DeathChange => {
      const ended: JournalValues = { status: 'dead', leaveReason, leftOn };
      return { agreementId, before: 'status' in before ? before : otherwise, after: ended };
    });
  return [...followed, ...recorded];
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
