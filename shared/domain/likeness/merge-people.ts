import type { Day } from '../values/day.ts';
import {
  type JournalField,
  type Membership,
  MEMBERSHIP_FIELDS,
  type MembershipField,
  type MembershipStatus,
} from '../membership.ts';
import { nameKey } from '../values/name.ts';
import { ROSTER_FIELDS, type RosterField, type RosterValues } from '../person.ts';

/** What belongs to a person and not to a place. */
type PersonValues = Omit<RosterValues, MembershipField>;
type PersonField = keyof PersonValues;

/** One of two records that become one. */
export interface MergeSide {
  readonly personId: number;
  readonly values: PersonValues;
  readonly diedOn: Day | null;
  readonly memberships: readonly Membership[];
}

/** What changes of the person who is kept, ready for the journal. */
export interface MergeChange {
  /** Null for what belongs to the person, else the agreement of the place. */
  readonly agreementId: number | null;
  readonly field: JournalField;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

export interface MergePlan {
  readonly changes: readonly MergeChange[];
  /** Places of the one who goes that become the kept one's, by membership id. */
  readonly moved: readonly number[];
  /** Both have a place in one agreement: the kept one's stays, the other ends with its record. */
  readonly joined: readonly {
    readonly agreementId: number;
    readonly keptId: number;
    readonly goneId: number;
  }[];
}

/**
 * What making two records one would do. Values stay the kept one's, except those named and those
 * that only the other one has. Nobody alive loses an active place by it, and nobody dead keeps one.
 */
export function planMerge(
  kept: MergeSide,
  gone: MergeSide,
  fromGone: readonly RosterField[],
): MergePlan {
  const pairs = gone.memberships.map((place) => ({
    place,
    own: kept.memberships.find(({ agreementId }) => agreementId === place.agreementId) ?? null,
  }));
  const joined = pairs.flatMap(({ place, own }) => (own ? [{ place, own }] : []));
  const moved = pairs.flatMap(({ place, own }) => (own ? [] : [place]));
  const joinedIds = new Set(joined.map(({ own }) => own.id));
  const alone = [...kept.memberships.filter(({ id }) => !joinedIds.has(id)), ...moved];
  const diedOn = kept.diedOn ?? gone.diedOn;
  return {
    changes: [
      ...mergePerson(kept, gone, new Set(fromGone)),
      ...joined.flatMap(({ place, own }) => [
        ...mergeValues(own, place, new Set(fromGone)),
        ...endOf(own, COUNTS[place.status] > COUNTS[own.status] ? place : own, diedOn),
      ]),
      ...alone.flatMap((place) => endOf(place, place, diedOn)),
    ],
    moved: moved.map(({ id }) => id),
    joined: joined.map(({ place, own }) => ({
      agreementId: own.agreementId,
      keptId: own.id,
      goneId: place.id,
    })),
  };
}

function mergePerson(
  kept: MergeSide,
  gone: MergeSide,
  named: ReadonlySet<RosterField>,
): MergeChange[] {
  const changes = ROSTER_FIELDS.filter(isOfPerson).flatMap((field) => {
    const [from, to] = [kept.values[field], gone.values[field]];
    const isTaken = named.has(field) || (from === null && mayFill(field, kept.values, gone.values));
    return isTaken ? changeOf(null, field, from, to) : [];
  });
  return kept.diedOn === null
    ? [...changes, ...changeOf(null, 'diedOn', null, gone.diedOn)]
    : changes;
}

function mergeValues(
  kept: Membership,
  gone: Membership,
  named: ReadonlySet<RosterField>,
): MergeChange[] {
  return MEMBERSHIP_FIELDS.flatMap((field) =>
    kept[field] === null || named.has(field)
      ? changeOf(kept.agreementId, field, kept[field], gone[field])
      : [],
  );
}

/** How a place stands when it stands like another, and whoever has it may have died. */
function endOf(place: Membership, like: Membership, diedOn: Day | null): MergeChange[] {
  const isEnded = diedOn !== null && like.status === 'active' && place.end >= diedOn;
  const ending: Pick<Membership, 'status' | 'leaveReason' | 'leftOn'> = isEnded
    ? { status: 'dead', leaveReason: 'meninggal', leftOn: diedOn }
    : like;
  const { agreementId } = place;
  return (['status', 'leaveReason', 'leftOn'] as const).flatMap((field) =>
    place[field] === ending[field]
      ? []
      : { agreementId, field, from: place[field], to: ending[field] },
  );
}

/**
 * One of two records was ended as a double of the other, which is the one that counts; but whoever
 * died in one of them is not active.
 */
const COUNTS: Readonly<Record<MembershipStatus, number>> = { left: 0, active: 1, dead: 2 };

/** An empty value never replaces one. */
function changeOf(
  agreementId: number | null,
  field: JournalField,
  from: string | number | null,
  to: string | number | null,
): MergeChange[] {
  return to === null || to === from ? [] : [{ agreementId, field, from, to }];
}

function isOfPerson(field: RosterField): field is PersonField {
  return !(MEMBERSHIP_FIELDS as readonly RosterField[]).includes(field);
}

/** A relation belongs to its heir, and a kelurahan to its kecamatan: neither fills a gap beside another. */
function mayFill(field: PersonField, kept: PersonValues, gone: PersonValues): boolean {
  if (field === 'heirRelation') return isOne(kept.heirName, gone.heirName, nameKey);
  if (field === 'heirName') return isOne(kept.heirRelation, gone.heirRelation, String);
  if (field === 'kelurahan') return isOne(kept.kecamatan, gone.kecamatan, String);
  return field !== 'kecamatan' || isOne(kept.kelurahan, gone.kelurahan, String);
}

function isOne(kept: string | null, gone: string | null, fold: (text: string) => string): boolean {
  return kept === null || (gone !== null && fold(kept) === fold(gone));
}
